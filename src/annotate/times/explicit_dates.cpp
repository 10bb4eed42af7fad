// Dates that say their month: "Oct. 10, 1990", "10th of October", "May 1968", "August", "the 5th".
#include <algorithm>
#include <iterator>

#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

constexpr std::string_view kRule = "explicit-date";
constexpr std::string_view kMonth = "month";

bool names_person(const Phrase& phrase, std::uint32_t at) {
    // "Theresa May", "Mrs. May said", "Justice April Smith": a capital word just before, within the sentence.
    const Lexeme& before = phrase.before(at);
    if (at == 0 || before.word == Word::other) {
        if (before.capital && !before.all_capital) return true;
    }
    return before.word == Word::period_mark && phrase.before(at, 2).capital &&
           phrase.before(at, 2).span.size() <= 3 && phrase.before(at, 2).word == Word::other;
}

/// "the May government", "a May ally": of somebody of that name.
bool stands_for_person(const Phrase& phrase, std::uint32_t at) {
    static constexpr std::string_view kOfPerson[] = {
        "government", "administration", "cabinet", "team",  "ally", "allies", "supporter", "supporters",
        "camp",       "campaign",       "era",     "years", "deal", "plan",   "aide"};
    return phrase.text(at) == "May" &&
           std::find(std::begin(kOfPerson), std::end(kOfPerson), phrase.text(at + 1)) != std::end(kOfPerson);
}

/// "a private May fundraiser", "the March accession"; but "the March for Bread".
bool stands_before_noun(const Phrase& phrase, std::uint32_t at) {
    constexpr std::uint32_t kShortNoun = 4;
    const Lexeme& noun = phrase[at + 1];
    if (noun.word != Word::other || noun.capital || !noun.space_before || noun.span.size() < kShortNoun)
        return false;
    const Lexeme& before = phrase.before(at);
    const bool adjective = before.word == Word::other && !before.capital && at > 1;
    const std::uint32_t first = adjective ? at - 1 : at;
    if (first > 1 && phrase.comes_after(first, Word::possessive)) {  // "the mayor's March victory"
        const std::string_view owner = phrase.text(first - 2);
        return owner != "Women" && owner != "People";  // who walk in it
    }
    return phrase.comes_after(first, Word::article, Word::the);
}

/// Whether a bare "May" or "March", or a month before a capital word, can be meant as a month.
bool stands_as_month(const Phrase& phrase, std::uint32_t at, std::uint32_t end) {
    if (names_person(phrase, at)) return false;
    if (phrase.is(end, Word::possessive) && !is_certain_month(phrase, at)) return false;
    const bool introduced = phrase.comes_after(at, Word::in, Word::of, Word::since, Word::until, Word::by,
                                               Word::from, Word::to, Word::through) ||
                            phrase.comes_after(at, Word::last, Word::next, Word::this_, Word::early,
                                               Word::late, Word::mid, Word::between) ||
                            phrase.comes_after(at, Word::before, Word::after, Word::hyphen, Word::for_,
                                               Word::and_, Word::or_, Word::each) ||
                            phrase.comes_after(at, Word::every, Word::following, Word::previous, Word::coming,
                                               Word::past, Word::the);
    if (is_certain_month(phrase, at)) {
        const std::string_view name = phrase.text(at);
        const bool given_name = name == "April" || name == "June" || name == "August";
        return !given_name || introduced || !phrase[end].capital || phrase[end].word != Word::other;
    }
    if (stands_for_person(phrase, at)) return false;
    if (stands_before_noun(phrase, at)) return true;
    if (phrase.text(at).size() == 3) {  // "May": a short form would have its period
        return introduced && !(phrase[end].capital && phrase[end].word == Word::other);
    }
    int other = 0;
    const bool range = phrase.comes_after(at, Word::from) && phrase.is(end, Word::to) &&
                       month_at(phrase, end + 1, other) > 0;
    if (range) return true;
    const bool walk = phrase.is(end, Word::on, Word::to, Word::of) ||
                      (phrase.is(end, Word::for_) && phrase[end + 1].capital);
    return introduced && phrase.text(at) == "March" && !walk && !phrase.comes_after(at, Word::the);
}

/// ", 1990", "1990", "of last year", "this year" behind a day and month.
std::uint32_t year_behind(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    const std::uint32_t end = year_of_part_at(phrase, at, form);
    if (end > at) return end;
    if (phrase.is(at, Word::comma) && !phrase.is(at + 1, Word::number)) {
        TimeForm probe = form;
        const std::uint32_t later = year_of_part_at(phrase, at + 1, probe);
        if (later > at + 1 && probe.step.unit == Unit::year && probe.step.from == Reference::publication) {
            form = probe;
            return later;
        }
    }
    return at;
}

/// "-5", " to 9" behind a day: the end of a range of days in one month.
std::uint32_t last_day_at(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    if (!phrase.is(at, Word::hyphen)) return at;
    const DayNumber last = day_at(phrase, at + 1);
    if (!last || last.day <= form.day || phrase.is(last.end, Word::unit, Word::units)) return at;
    form.last_day = static_cast<std::int8_t>(last.day);
    return last.end;
}

Match month_first(const Phrase& phrase, std::uint32_t at) {
    int month = 0;
    const std::uint32_t name = month_at(phrase, at, month);
    if (name == 0) return {};
    Match match{name, TimeType::date, kMonth, {}};
    match.form.month = static_cast<std::int8_t>(month);
    const std::uint32_t numeral = phrase.skip(name, Word::the);
    DayNumber day = day_at(phrase, numeral);
    if (day.ordinal && numeral > name && phrase[numeral].capital) day = {};  // "by May the Second Fleet"
    const bool clock =
        phrase.is(day.end, Word::colon) && phrase.is(day.end + 1, Word::number) && phrase.glued(day.end + 1);
    if (day && !clock && !phrase.is(day.end, Word::percent) &&
        !(day.ordinal && phrase.is(day.end, Word::quarter))) {
        match.rule = kRule;
        match.form.day = static_cast<std::int8_t>(day.day);
        match.end = last_day_at(phrase, day.end, match.form);
        match.end = year_behind(phrase, match.end, match.form);
        const std::uint32_t timed = part_of_day_at(phrase, match.end, match.form);
        if (timed > match.end) {
            match.end = timed;
            match.type = TimeType::time;
        }
        return match;
    }
    match.end = year_of_part_at(phrase, name, match.form);
    if (match.end == name && !stands_as_month(phrase, at, name)) return {};
    // "Jan" and the like are names too: without a day or year they need their period or "in" before them
    const bool short_alone = match.end == name && phrase.is(at, Word::month_short) && name == at + 1;
    if (short_alone && (phrase.text(at) == "Mar" || phrase.is(name, Word::hyphen) ||
                        !phrase.comes_after(at, Word::in, Word::since)))
        return {};
    return match;
}

/// "10 October 1990", "the 10th of October", "3-5 May".
Match day_first(const Phrase& phrase, std::uint32_t at) {
    const std::uint32_t numeral = phrase.skip(at, Word::the);
    const DayNumber day = day_at(phrase, numeral);
    if (!day || phrase.comes_after(numeral, Word::currency)) return {};
    Match match{0, TimeType::date, kRule, {}};
    match.form.day = static_cast<std::int8_t>(day.day);
    std::uint32_t word = last_day_at(phrase, day.end, match.form);
    if (phrase.is(word, Word::of)) {
        if (!day.ordinal) return {};
        ++word;
    }
    int month = 0;
    const std::uint32_t name = month_at(phrase, word, month);
    if (name == 0) return {};
    match.form.month = static_cast<std::int8_t>(month);
    match.end = year_behind(phrase, name, match.form);
    const std::uint32_t timed = part_of_day_at(phrase, match.end, match.form);
    if (timed > match.end) {
        match.end = timed;
        match.type = TimeType::time;
    }
    return match;
}

/// "the 5th", "the 13th and 14th" where the month is known from before; never "the 5th floor".
Match ordinal_day(const Phrase& phrase, std::uint32_t at) {
    if (!phrase.is(at, Word::the) || !phrase.comes_after(at, Word::on, Word::until, Word::by)) return {};
    const DayNumber day = day_at(phrase, at + 1);
    if (!day || !day.ordinal || !phrase.clause_ends(day.end) || phrase.text(at + 1)[0] > '9') return {};
    Match match{day.end, TimeType::date, "day-of-month", {}};
    match.form.day = static_cast<std::int8_t>(day.day);
    return match;
}

/// "22" of "22 to 25 April": the first day of a range whose month follows.
Match day_before_range(const Phrase& phrase, std::uint32_t at) {
    const DayNumber day = day_at(phrase, at);
    if (!day || !phrase.is(day.end, Word::to, Word::and_, Word::or_)) return {};
    const Match rest = day_first(phrase, day.end + 1);
    if (!rest || rest.form.day <= day.day || phrase.is(day.end + 1, Word::the)) return {};
    Match match{day.end, TimeType::date, kRule, rest.form};
    match.form.day = static_cast<std::int8_t>(day.day);
    match.form.hour = kUnsaid;
    match.form.part = DayPart::none;
    return match;
}

/// "3" of "June 2 and 3": the month stands before the first day.
Match day_behind_day(const Phrase& phrase, std::uint32_t at) {
    const DayNumber day = day_at(phrase, at);
    if (!day || at < 3 || !phrase.is(at - 1, Word::and_, Word::or_) || !phrase.clause_ends(day.end))
        return {};
    const DayNumber first = day_at(phrase, at - 2);
    const std::uint32_t month = phrase.is(at - 3, Word::period_mark) && at >= 4 ? at - 4 : at - 3;
    int number = 0;
    if (!first || first.day >= day.day || !phrase.is(month, Word::month, Word::month_short) ||
        month_at(phrase, month, number) == 0)
        return {};
    Match match{day.end, TimeType::date, kRule, {}};
    match.form.month = static_cast<std::int8_t>(number);
    match.form.day = static_cast<std::int8_t>(day.day);
    match.end = year_behind(phrase, match.end, match.form);
    return match;
}

/// "the Sept. 11 attacks" are those of 2001.
bool names_attacks(const Phrase& phrase, const Match& match) {
    if (match.form.month != 9 || match.form.day != 11 || match.form.year != kUnsaid ||
        match.form.step.unit != Unit::none)
        return false;
    const std::string_view next = phrase.text(match.end);
    return next == "attacks" || next == "attack" || next == "terror" || next == "terrorist" ||
           next == "hijackers" || next == "hijackings";
}

}  // namespace

Match explicit_date(const Phrase& phrase, std::uint32_t at) {
    if (phrase.is(at, Word::month, Word::month_short)) {
        Match match = month_first(phrase, at);
        if (match && names_attacks(phrase, match)) match.form.year = 2001;
        return match;
    }
    if (const Match match = day_first(phrase, at)) return match;
    if (const Match match = day_before_range(phrase, at)) return match;
    if (const Match match = day_behind_day(phrase, at)) return match;
    return ordinal_day(phrase, at);
}

namespace {

/// "1990-10-12": year, month and day in digits.
Match iso_date(const Phrase& phrase, std::uint32_t at) {
    const auto number = [&](std::uint32_t i, int most) {
        return phrase.is(i, Word::number) && phrase.glued(i) && phrase[i].value >= 1 &&
               phrase[i].value <= most;
    };
    if (phrase[at].span.size() != 4 || !number(at + 2, 12) || !phrase.is(at + 3, Word::hyphen) ||
        !number(at + 4, 31))
        return {};
    Match match{at + 5, TimeType::date, kRule, {}};
    match.form.year = static_cast<std::int16_t>(phrase[at].value);
    match.form.month = static_cast<std::int8_t>(phrase[at + 2].value);
    match.form.day = static_cast<std::int8_t>(phrase[at + 4].value);
    return match;
}

}  // namespace

/// "1990-10-12", "10/12/1990" (month first), "9/11".
Match numeric_date(const Phrase& phrase, std::uint32_t at) {
    if (!phrase.is(at, Word::number) || !phrase.is(at + 1, Word::hyphen, Word::slash) ||
        !phrase.glued(at + 1))
        return {};
    if (phrase.comes_after(at, Word::slash, Word::currency) ||
        (phrase.comes_after(at, Word::hyphen) && phrase.glued(at)))
        return {};
    if (phrase.is(at + 1, Word::hyphen)) return iso_date(phrase, at);
    const int first = phrase[at].value;
    const int second = phrase[at + 2].value;
    if (!phrase.is(at + 2, Word::number) || !phrase.glued(at + 2)) return {};
    Match match{at + 3, TimeType::date, kRule, {}};
    if (phrase.is(at + 3, Word::slash) && phrase.is(at + 4, Word::number) && phrase.glued(at + 4)) {
        const auto year = phrase[at + 4].span.size();
        if ((year != 2 && year != 4) || (first > 12 && second > 12)) return {};
        const bool day_first = first > 12;
        match.form.month = static_cast<std::int8_t>(day_first ? second : first);
        match.form.day = static_cast<std::int8_t>(day_first ? first : second);
        match.form.year = static_cast<std::int16_t>(phrase[at + 4].value);
        match.form.abbreviated_year = year == 2;
        match.end = at + 5;
        if (match.form.day > 31 || match.form.day < 1 || match.form.month < 1) return {};
        return match;
    }
    if (first != 9 || second != 11 || phrase[at].span.size() != 1) return {};
    match.form.year = 2001;
    match.form.month = 9;
    match.form.day = 11;
    match.rule = "named-day";
    return match;
}

}  // namespace dateline::times
