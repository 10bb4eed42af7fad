// Seasons, quarters, halves and other kinds of years: "summer 2014", "the third quarter", "fiscal 1989".
#include <algorithm>
#include <iterator>

#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

bool is_unit(const Phrase& phrase, std::uint32_t at, Unit unit) {
    return phrase.is(at, Word::unit) && phrase[at].value == static_cast<int>(unit);
}

/// "spring shows signs of hope", "a spring offensive"; not "to spring", "sprang from a spring in the hills".
bool is_spring_alone(const Phrase& phrase, std::uint32_t at) {
    static constexpr std::string_view kOfOthers[] = {"to",    "from",   "up",     "into", "back",
                                                     "out",   "on",     "water",  "open", "loose",
                                                     "rolls", "onions", "forward"};
    if (phrase.text(at) != "spring" || phrase.is(at + 1, Word::hyphen)) return false;
    if (phrase.comes_after(at, Word::to, Word::future_verb, Word::hyphen) || phrase.before(at).capital)
        return false;
    const std::string_view next = phrase.text(at + 1);
    if (std::find(std::begin(kOfOthers), std::end(kOfOthers), next) != std::end(kOfOthers)) return false;
    const bool noun_follows = phrase[at + 1].word == Word::other && phrase[at + 1].space_before;
    const bool begins_clause =
        at == 0 || phrase.comes_after(at, Word::comma, Word::quote) || phrase.text(at - 1) == "but";
    return noun_follows && (begins_clause || phrase.comes_after(at, Word::article));
}

/// Whether a bare name of a season is a season and no verb: "in the fall", "by spring", "this summer".
bool stands_as_season(const Phrase& phrase, std::uint32_t at, std::uint32_t word) {
    const std::string_view name = phrase.text(word);
    const bool fall = name == "fall" || name == "Fall";
    const bool sure = name == "summer" || name == "winter" || name == "autumn";
    if (word > at) {                                              // "the spring" but not "the spring water"
        if (fall && phrase.is(word + 1, Word::of)) return false;  // "after the fall of the Shah"
        const bool spent = phrase.text(at - 1) == "spent" || phrase.text(at - 1) == "spend";
        if ((sure || spent) && phrase[word + 1].word != Word::other && !phrase.is(word + 1, Word::hyphen))
            return true;
        return phrase.comes_after(at, Word::in, Word::of, Word::by, Word::until, Word::since) ||
               phrase.comes_after(at, Word::through, Word::for_, Word::before, Word::after);
    }
    const bool introduced =
        phrase.comes_after(at, Word::in, Word::of, Word::by, Word::until, Word::since, Word::early) ||
        phrase.comes_after(at, Word::late, Word::mid, Word::through, Word::hyphen) ||
        phrase.comes_after(at, Word::for_, Word::before, Word::after, Word::and_, Word::or_);
    if (sure && !phrase.is(word + 1, Word::hyphen)) return true;
    if (is_spring_alone(phrase, word)) return true;
    const bool verb = phrase[word].value == 0 || fall;
    if (verb)
        return introduced && !phrase.comes_after(at, Word::and_, Word::or_, Word::to) &&
               phrase.clause_ends(word + 1);
    return introduced || (phrase[word].word == Word::season && !phrase[word].capital &&
                          !phrase[word + 1].capital && (phrase.clause_ends(word + 1)));
}

}  // namespace

Match season(const Phrase& phrase, std::uint32_t at) {
    const std::uint32_t word = phrase.skip(at, Word::the);
    if (!phrase.is(word, Word::season)) return {};
    Match match{0, TimeType::date, "season", {}};
    match.form.season = static_cast<std::int8_t>(phrase[word].value);
    match.end = year_of_part_at(phrase, word + 1, match.form);
    if (match.end > word + 1) {
        // "the winter of 1950-51"
        if (match.form.year != kUnsaid && phrase.is(match.end, Word::hyphen, Word::slash) &&
            phrase.is(match.end + 1, Word::number) && phrase.glued(match.end + 1))
            match.end += 2;
        return match;
    }
    return stands_as_season(phrase, at, word) ? match : Match{};
}

namespace {

/// "quarter", with the word before it said: "third quarter", "fiscal-first quarter", "third-quarter".
std::uint32_t ordinal_quarter(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    std::uint32_t word = at;
    if (phrase.is(word, Word::fiscal)) {
        form.fiscal = true;
        word = phrase.skip(word + 1, Word::hyphen);
    }
    // "the first two quarters of 1990"
    const bool two = phrase.is(word + 1, Word::ones, Word::number) && phrase[word + 1].value == 2 &&
                     phrase.is(word + 2, Word::quarters);
    if (two && phrase.is(word, Word::ordinal, Word::last) && phrase.is(word + 3, Word::of)) {
        form.half = phrase.is(word, Word::ordinal) && phrase[word].value == 1 ? 1 : 2;
        return word + 3;
    }
    if (phrase.is(word, Word::last) || phrase.text(word) == "latter") {
        if (!phrase.is(word + 1, Word::half_word)) return 0;
        form.half = 2;
        return word + 2;
    }
    if (!phrase.is(word, Word::ordinal) || phrase[word].value < 1 || phrase[word].value > 4) return 0;
    const int number = phrase[word].value;
    word = phrase.skip(word + 1, Word::hyphen);
    if (phrase.is(word, Word::fiscal)) {
        form.fiscal = true;
        ++word;
    }
    if (phrase.is(word, Word::quarter)) {
        form.quarter = static_cast<std::int8_t>(number);
        return word + 1;
    }
    if (phrase.is(word, Word::half_word) && number <= 2) {
        form.half = static_cast<std::int8_t>(number);
        return word + 1;
    }
    return 0;
}

/// "Q3", "2Q".
std::uint32_t coded_quarter(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    const bool q_first = phrase.text(at) == "Q" && phrase.is(at + 1, Word::number) && phrase.glued(at + 1);
    if (!q_first || phrase[at + 1].value < 1 || phrase[at + 1].value > 4) return 0;
    form.quarter = static_cast<std::int8_t>(phrase[at + 1].value);
    return at + 2;
}

bool is_possessor(const Phrase& phrase, std::uint32_t at) {
    const std::string_view word = phrase.text(at);
    return word == "its" || word == "their" || word == "his" || word == "our" || word == "a";
}

}  // namespace

/// A quarter, half or year of its own kind; before it a year ("the 1988 third quarter"), behind it one ("of
/// 1989").
Match part_of_year(const Phrase& phrase, std::uint32_t at) {
    Match match{0, TimeType::date, "quarter", {}};
    std::uint32_t word = phrase.is(at, Word::the) || is_possessor(phrase, at) ? at + 1 : at;
    if (phrase.is(word, Word::latest, Word::current)) ++word;
    const std::uint32_t year = phrase.is(word, Word::number) ? year_at(phrase, word, match.form) : 0;
    const std::uint32_t noun = year > 0 ? phrase.skip(year, Word::possessive) : word;
    std::uint32_t end = ordinal_quarter(phrase, noun, match.form);
    if (end == 0) end = coded_quarter(phrase, noun, match.form);
    if (end > 0) {
        if (match.form.half != kUnsaid) {
            match.rule = "half-year";
            const std::uint32_t of = year > 0 ? end : year_of_part_at(phrase, end, match.form);
            const bool joined = phrase.is(end - 2, Word::hyphen);
            if (of == end && year == 0 && !joined) return {};
            match.end = of;
            return match;
        }
        match.end = year > 0 ? end : year_of_part_at(phrase, end, match.form);
        if (match.end == end && phrase.is(end, Word::of) &&
            phrase.is(end + 1, Word::the, Word::article, Word::this_))
            return {};  // "the third quarter of the game"
        if (match.end == end && year == 0 && phrase.is(at, Word::the) && phrase.is(end - 2, Word::hyphen))
            return {};  // "the | third-quarter loss"
        return match;
    }
    if (year > 0 && phrase.is(noun, Word::quarter)) {
        match.form.quarter = 0;
        match.end = noun + 1;
        return match;
    }
    if (year > 0 && phrase.is(noun, Word::period) && (at < word)) {
        match.rule = "comparison";
        match.form.compares = true;
        match.end = noun + 1;
        return match;
    }
    return {};
}

namespace {

/// "fiscal 1989", "fiscal year 1989", "the 1989 fiscal year".
Match fiscal_year(const Phrase& phrase, std::uint32_t at) {
    std::uint32_t word = phrase.skip(at, Word::the);
    Match match{0, TimeType::date, "fiscal-year", {}};
    match.form.fiscal = true;
    if (phrase.is(word, Word::fiscal)) {
        std::uint32_t number = phrase.skip(word + 1, Word::hyphen);
        if (is_unit(phrase, number, Unit::year)) ++number;
        match.end = year_at(phrase, number, match.form);
        return match.end > 0 ? match : Match{};
    }
    const std::uint32_t year = year_at(phrase, word, match.form);
    if (year > 0 && phrase.is(year, Word::fiscal, Word::model, Word::school) &&
        is_unit(phrase, year + 1, Unit::year)) {
        match.end = year + 2;
        return match;
    }
    return {};
}

/// "month's end", "year's end", "year-end".
Match end_of_period(const Phrase& phrase, std::uint32_t at) {
    const bool month = is_unit(phrase, at, Unit::month);
    if (!month && !is_unit(phrase, at, Unit::year)) return {};
    const bool owned = phrase.is(at + 1, Word::possessive);
    const bool hyphen = phrase.is(at + 1, Word::hyphen);
    const std::uint32_t end = owned || hyphen ? at + 2 : at + 1;
    if (!phrase.is(end, Word::end) || (month && !owned) || phrase.comes_after(at, Word::hyphen)) return {};
    Match match{end + 1, TimeType::date, month ? "month-end" : "year-end", {}};
    if (!month && hyphen) {  // the last day, by which things are to be done
        match.form.month = 12;
        match.form.day = 31;
        return match;
    }
    match.form.mod = Mod::end;
    match.form.step = {month ? Unit::month : Unit::year, 0, false,
                       month ? Reference::text : Reference::publication};
    if (!month) match.form.pointing = Pointing::current;
    return match;
}

/// Whether "the" and this unit name a period by themselves: not "the year before", "the week of the vote".
bool names_period(const Phrase& phrase, std::uint32_t at, const UnitWord& unit) {
    switch (unit.unit) {
        case Unit::year:
        case Unit::month:
        case Unit::week:
        case Unit::decade:
            return !phrase.is(unit.end, Word::before, Word::after, Word::of);
        case Unit::quarter:
        case Unit::weekend:
            return true;
        case Unit::day:
            return phrase.comes_after(at, Word::in, Word::of);
        default:
            return false;
    }
}

/// "the year", "the quarter", "the weekend", "(later in) the day", "the fiscal year".
Match plain_period(const Phrase& phrase, std::uint32_t at) {
    if (!phrase.is(at, Word::the)) return end_of_period(phrase, at);
    std::uint32_t word = at + 1;
    while (phrase.is(word, Word::fiscal, Word::full, Word::school, Word::model)) ++word;
    const UnitWord unit = unit_at(phrase, word);
    if (phrase[word].capital || !unit || unit.plural || phrase.is(word, Word::ordinal))
        return {};  // "Player of the Year"
    if (phrase.is(unit.end, Word::hyphen) && phrase.glued(unit.end)) return {};
    Match match{unit.end, TimeType::date, "plain-period", {}};
    const bool ended = phrase.text(unit.end) == "ended" || phrase.text(unit.end) == "ending";
    if (unit.unit == Unit::year && ended) {  // "the year ended Sept. 30": how long
        match.type = TimeType::duration;
        match.form.kind = FormKind::length;
        match.form.amounts[0] = {Unit::year, 10};
        return match;
    }
    if (!names_period(phrase, at, unit)) return {};
    match.form.fiscal = phrase.is(at + 1, Word::fiscal);
    match.form.weekend = unit.unit == Unit::weekend;
    if (unit.unit == Unit::quarter) match.form.quarter = 0;
    match.form.step = {match.form.weekend ? Unit::week : unit.unit, 0, false,
                       match.form.weekend ? Reference::publication : Reference::text};
    return match;
}

}  // namespace

/// Years of their own kind and periods that just are named.
Match year_kind(const Phrase& phrase, std::uint32_t at) {
    if (Match match = fiscal_year(phrase, at)) return match;
    return plain_period(phrase, at);
}

}  // namespace dateline::times
