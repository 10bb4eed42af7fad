// Counted units: durations ("three years", "a 10-day trip", "an hour and a half") and steps ("two weeks
// ago").
#include <algorithm>
#include <iterator>

#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

struct Measure {
    std::uint32_t end = 0;
    std::array<Amount, 3> amounts{};
    bool article = false;     ///< "a year"
    bool hyphenated = false;  ///< "10-year"
    explicit operator bool() const { return end > 0; }
};

std::int64_t times_each(std::int64_t tenths, int each) {
    return tenths == kVagueCount ? tenths : tenths * each;
}

/// "a quarter", "three-quarters", "three quarters of the vote": no time.
bool is_fraction(const Phrase& phrase, const UnitWord& unit, const Count& count, bool hyphenated) {
    return count.article || (hyphenated && unit.plural) ||
           (phrase.is(unit.end, Word::of) && count.tenths > 0 && count.tenths <= 40) ||
           (!unit.plural && !hyphenated && count.tenths != 10);
}

/// "three years", "10-year", "two more weeks", "a year and a half".
Measure single_measure(const Phrase& phrase, std::uint32_t at) {
    const Count count = count_at(phrase, at);
    if (!count) return {};
    std::uint32_t noun = count.end;
    bool hyphenated = false;
    if (phrase.is(noun, Word::hyphen) && phrase.glued(noun)) {
        hyphenated = true;
        ++noun;
    }
    if (!hyphenated) {
        while (phrase.is(noun, Word::more, Word::additional, Word::full, Word::long_, Word::model)) ++noun;
    }
    // "ten brutal months"
    const bool adjective = !hyphenated && noun == count.end && !count.article &&
                           phrase[noun].word == Word::other && !phrase[noun].capital &&
                           phrase[noun].span.size() > 3 && phrase.is(noun + 1, Word::units);
    if (adjective && phrase.text(noun).back() != 's') ++noun;
    const UnitWord unit = unit_at(phrase, noun);
    if (!unit || (count.article && (unit.plural || phrase.is(noun, Word::ordinal)))) return {};
    if (unit.unit == Unit::weekend && count.article) return {};  // "a weekend show"
    if (!unit.plural && count.tenths >= 10000) return {};        // "the 1988 quarter"
    if (unit.unit == Unit::quarter && is_fraction(phrase, unit, count, hyphenated)) return {};
    Measure measure{unit.end, {}, count.article, hyphenated};
    measure.amounts[0].unit = unit.unit;
    measure.amounts[0].tenths = times_each(count.tenths, unit.each);
    measure.amounts[0].in_parts = count.fraction;
    // "a year and a half", "an hour and a half"
    if (phrase.is(unit.end, Word::and_) && phrase.is(unit.end + 1, Word::article) &&
        phrase.is(unit.end + 2, Word::half_word) && measure.amounts[0].tenths > 0) {
        measure.amounts[0].tenths += 5;
        measure.end = unit.end + 3;
        measure.article = false;
    }
    return measure;
}

/// "four hours and 17 minutes", "two years, three months".
Measure measure_at(const Phrase& phrase, std::uint32_t at) {
    Measure measure = single_measure(phrase, at);
    for (std::size_t i = 1; measure && i < measure.amounts.size(); ++i) {
        std::uint32_t next = phrase.skip(measure.end, Word::comma);
        next = phrase.skip(next, Word::and_);
        if (next == measure.end) break;
        const Measure more = single_measure(phrase, next);
        if (!more || more.article || more.hyphenated != measure.hyphenated) break;
        if (more.amounts[0].unit >= measure.amounts[i - 1].unit || more.amounts[0].tenths == kVagueCount)
            break;
        if (more.amounts[0].tenths > 600 ||
            (measure.amounts[i - 1].unit >= Unit::week && more.amounts[0].unit < Unit::day))
            break;
        measure.amounts[i] = more.amounts[0];
        measure.end = more.end;
        measure.article = false;
    }
    return measure;
}

/// "a day when", "not a day anybody expected": one of its kind, no measure.
bool is_of_a_kind(const Phrase& phrase, const Measure& measure) {
    static constexpr std::string_view kBehind[] = {"when",     "I",    "you",    "he",      "she",
                                                   "we",       "they", "nobody", "anybody", "anyone",
                                                   "everyone", "no",   "which"};
    return measure.article &&
           std::find(std::begin(kBehind), std::end(kBehind), phrase.text(measure.end)) != std::end(kBehind);
}

Match as_duration(const Measure& measure) {
    Match match{measure.end, TimeType::duration, "duration", {}};
    match.form.kind = FormKind::length;
    match.form.amounts = measure.amounts;
    return match;
}

/// "10-year-long", "two weeks long": the measure takes the word in.
std::uint32_t behind_long(const Phrase& phrase, std::uint32_t at) {
    if (phrase.is(at, Word::hyphen) && phrase.is(at + 1, Word::long_)) return at + 2;
    return at;
}

/// Whether an amount just before makes "a day" a rate: "$5 a day", "300 barrels a day", "three times a week".
bool is_rate(const Phrase& phrase, std::uint32_t at) {
    if (phrase.comes_after(at, Word::number, Word::decimal, Word::million, Word::percent, Word::thousand))
        return true;
    if (phrase.comes_after(at, Word::once, Word::twice, Word::times)) return true;
    const std::string_view before = at > 0 ? phrase.text(at - 1) : std::string_view();
    if (before.size() < 3) return false;
    const bool noun = phrase.before(at).word == Word::other || phrase.before(at).word == Word::units;
    if (!noun) return false;
    for (std::uint32_t back = 2; back <= 4; ++back) {
        const Word word = phrase.before(at, back).word;
        if (word == Word::number || word == Word::million || word == Word::ones || word == Word::decimal)
            return true;
    }
    return false;
}

/// "twice a week", "three times a year", "$5 a day", "per month".
Match rate(const Phrase& phrase, std::uint32_t at) {
    const bool per = phrase.is(at, Word::per);
    const bool article = phrase.is(at, Word::article);
    if (!per && !article) return {};
    const UnitWord unit = unit_at(phrase, at + 1);
    if (!unit || unit.plural || unit.unit == Unit::weekend) return {};
    if (article && !is_rate(phrase, at)) return {};
    if (unit.unit == Unit::second) return {};  // "metres per second": a unit of measure
    if (phrase.is(unit.end, Word::hyphen, Word::ago, Word::earlier, Word::later, Word::before, Word::after))
        return {};
    if (phrase.is(unit.end, Word::and_) && phrase.is(unit.end + 1, Word::article)) return {};
    Match match{unit.end, TimeType::set, "repetition", {}};
    match.form.kind = FormKind::set;
    match.form.amounts[0] = {unit.unit, 10};
    return match;
}

/// "good days", "opening hours": of some kind, not a measure; but "spent months", "took years".
bool is_described(const Phrase& phrase, std::uint32_t at) {
    static constexpr std::string_view kMeasuring[] = {
        "spent", "spend", "spends", "spending", "take",    "takes",  "taken",  "taking", "lasted",
        "lasts", "wait",  "waited", "gone",     "waiting", "stayed", "worked", "lived",  "missed"};
    const Lexeme& before = phrase.before(at);
    if (phrase.comes_after(at, Word::early, Word::late)) return true;
    if (at == 0 || before.word != Word::other || before.span.size() < 3 || phrase.clause_ends(at - 1))
        return false;
    return std::find(std::begin(kMeasuring), std::end(kMeasuring), phrase.text(at - 1)) ==
           std::end(kMeasuring);
}

/// "weeks", "the years", "hour-long", "decades-long", "daylong".
Match bare_units(const Phrase& phrase, std::uint32_t at) {
    const std::uint32_t word = phrase.skip(at, Word::the);
    const UnitWord unit = unit_at(phrase, word);
    if (!unit) return {};
    Match match{unit.end, TimeType::duration, "duration", {}};
    match.form.kind = FormKind::length;
    const std::uint32_t is_long = behind_long(phrase, unit.end);
    if (is_long > unit.end && word == at) {
        match.end = is_long;
        match.form.amounts[0] = {unit.unit, unit.plural ? kVagueCount : 10 * unit.each};
        return match;
    }
    if (!unit.plural || unit.unit == Unit::weekend || unit.unit == Unit::night || unit.unit == Unit::quarter)
        return {};
    if (phrase.is(unit.end, Word::hyphen) && phrase.glued(unit.end)) return {};
    if (phrase.comes_after(at, Word::hyphen) && phrase.glued(at)) return {};
    if (unit.unit == Unit::second || (phrase.glued(at) && phrase.comes_after(at, Word::number))) return {};
    if (phrase[word].capital && word > 0) return {};
    if (at >= 2 && phrase.is(at - 1, Word::of) && phrase.text(at - 2) == "matter")
        return {};                                            // "a matter of days"
    if (phrase.comes_after(at, Word::possessive)) return {};  // "the mayor's years"
    if (word == at && is_described(phrase, at) && !phrase.is(unit.end, Word::before, Word::after, Word::of))
        return {};
    match.form.amounts[0] = {unit.unit, kVagueCount};
    // "weeks or months": known by its first
    if (phrase.is(match.end, Word::or_, Word::and_) && word == at) {
        const UnitWord other = unit_at(phrase, match.end + 1);
        if (other && other.plural) match.end = other.end;
    }
    return match;
}

/// "60" of "between 60 and 90 days".
Match lower_bound(const Phrase& phrase, std::uint32_t at) {
    if (!phrase.comes_after(at, Word::between) || !phrase.is(at, Word::number, Word::ones, Word::tens))
        return {};
    if (!phrase.is(at + 1, Word::and_, Word::to)) return {};
    const Measure upper = single_measure(phrase, at + 2);
    if (!upper || upper.article) return {};
    Match match{at + 1, TimeType::duration, "duration", {}};
    match.form.kind = FormKind::length;
    match.form.amounts[0] = {upper.amounts[0].unit, std::int64_t{phrase[at].value} * 10};
    return match;
}

/// "one day" without a preposition is some day to come, or once.
Match one_day(const Phrase& phrase, std::uint32_t at) {
    if (!phrase.is(at, Word::ones) || phrase[at].value != 1 || !phrase[at + 1].space_before) return {};
    if (!phrase.is(at + 1, Word::unit) || phrase[at + 1].value != static_cast<int>(Unit::day)) return {};
    const Word before = phrase.before(at).word;
    if (at > 0 && before != Word::other && before != Word::comma && before != Word::and_ &&
        before != Word::season && before != Word::future_verb && before != Word::month && before != Word::be)
        return {};
    if (phrase.is(at + 2, Word::before, Word::after, Word::ago, Word::later, Word::earlier, Word::of))
        return {};
    Match match{at + 2, TimeType::date, "vague-reference", {}};
    match.form.kind = FormKind::vague;
    match.form.vague = tense_around(phrase, at, at + 2) == Tense::past ? Vague::past : Vague::future;
    return match;
}

Match duration_of(std::uint32_t end, Unit unit, std::int64_t tenths) {
    Match match{end, TimeType::duration, "duration", {}};
    match.form.kind = FormKind::length;
    match.form.amounts[0] = {unit, tenths};
    return match;
}

/// "all week", "all these years", "all day long".
Match all_units(const Phrase& phrase, std::uint32_t at) {
    const std::uint32_t noun = phrase.skip(phrase.skip(at + 1, Word::the), Word::these);
    const UnitWord unit = unit_at(phrase, noun);
    if (!unit || unit.unit < Unit::day || (!unit.plural && noun > at + 1)) return {};
    return duration_of(phrase.skip(unit.end, Word::long_), unit.unit, unit.plural ? kVagueCount : 10);
}

/// "another year", "another two weeks".
Match another_unit(const Phrase& phrase, std::uint32_t at) {
    const std::uint32_t noun = phrase.skip(at + 1, Word::full);
    const UnitWord unit = unit_at(phrase, noun);
    if (unit && !unit.plural && !phrase.is(noun, Word::ordinal)) return duration_of(unit.end, unit.unit, 10);
    return as_duration(measure_at(phrase, at + 1));
}

}  // namespace

Match duration(const Phrase& phrase, std::uint32_t at) {
    switch (phrase[at].word) {
        case Word::unit_long:
            return duration_of(at + 1, static_cast<Unit>(phrase[at].value), 10);  // "daylong"
        case Word::all:
            return all_units(phrase, at);
        case Word::another:
            return another_unit(phrase, at);
        default:
            break;
    }
    for (const Rule rule : {rate, one_day, lower_bound}) {
        if (Match match = rule(phrase, at)) return match;
    }
    const Measure measure = measure_at(phrase, phrase.skip(at, Word::the));
    if (!measure) return phrase.is(at, Word::article) ? Match{} : bare_units(phrase, at);
    Match match = as_duration(measure);
    match.end = behind_long(phrase, match.end);
    if (is_of_a_kind(phrase, measure)) return {};
    if (measure.hyphenated && phrase.is(at, Word::the)) return {};  // "the | three-day trip"
    if (measure.article && match.end > measure.end) return {};      // "a | year-long trip"
    if (measure.article && phrase.is(match.end, Word::hyphen) && phrase.glued(match.end)) return {};
    return match;
}

namespace {

/// A step of the measure, rounded to whole units; fractions and minutes keep no value of a day.
Step step_of(const Measure& measure, int direction, Reference from) {
    const Amount amount = measure.amounts[0];
    Step step{amount.unit, kVagueCount, direction > 0, from};
    if (amount.tenths != kVagueCount) {
        std::int64_t count = amount.tenths / 10;
        if (amount.unit == Unit::year && amount.tenths % 10 != 0) {
            step.unit = Unit::month;
            count = amount.tenths * 12 / 10;
        }
        step.count = static_cast<int>(std::min<std::int64_t>(count, 1000000)) * direction;
    }
    return step;
}

/// The measure of a step: counted, or a bare plural ("decades ago").
Measure step_measure(const Phrase& phrase, std::uint32_t at) {
    if (const Measure measure = measure_at(phrase, at)) return measure.hyphenated ? Measure{} : measure;
    const UnitWord unit = unit_at(phrase, at);
    if (!unit || !unit.plural) return {};
    Measure measure{unit.end, {}, false, false};
    measure.amounts[0] = {unit.unit, kVagueCount};
    return measure;
}

/// "or so", "or more", "to the day" between a measure and its direction.
std::uint32_t behind_hedge(const Phrase& phrase, std::uint32_t at) {
    if (phrase.is(at, Word::or_) && phrase.is(at + 1, Word::so, Word::more)) return at + 2;
    return at;
}

}  // namespace

Match counted_step(const Phrase& phrase, std::uint32_t at) {
    const Measure measure = step_measure(phrase, at);
    if (!measure) return {};
    const std::uint32_t word = behind_hedge(phrase, measure.end);
    // "in two weeks' time"
    if (phrase.comes_after(at, Word::in) && phrase.is(word, Word::apostrophe, Word::possessive) &&
        phrase.is(word + 1, Word::time)) {
        Match ahead{word + 2, TimeType::date, "counted-step", {}};
        ahead.form.step = step_of(measure, 1, Reference::publication);
        return ahead;
    }
    Match match{word + 1, TimeType::date, "counted-step", {}};
    if (measure.amounts[0].unit < Unit::day) match.type = TimeType::time;
    const bool ends = phrase.clause_ends(word + 1);
    switch (phrase[word].word) {
        case Word::ago:
            match.form.step = step_of(measure, -1, Reference::publication);
            match.form.compares = measure.amounts[0].unit == Unit::year && measure.amounts[0].tenths == 10;
            return match;
        case Word::earlier:
            match.form.step = step_of(measure, -1, Reference::text);
            match.form.compares = measure.amounts[0].unit == Unit::year && measure.amounts[0].tenths == 10;
            return match;
        case Word::before:
            if (!ends) return {};
            match.form.step = step_of(measure, -1, Reference::text);
            return match;
        case Word::later:
            match.form.step = step_of(measure, 1, Reference::text);
            return match;
        case Word::after:
            if (!ends) return {};
            match.form.step = step_of(measure, 1, Reference::text);
            return match;
        case Word::hence:
            match.form.step = step_of(measure, 1, Reference::publication);
            return match;
        case Word::away:
            match.form.step = step_of(measure, 1, Reference::publication);
            return phrase.comes_after(at, Word::other) ? Match{} : match;
        case Word::from:
            if (!phrase.is(word + 1, Word::now) &&
                !(phrase.is(word + 1, Word::today) && phrase[word + 1].value == 0))
                return {};
            match.end = word + 2;
            match.form.step = step_of(measure, 1, Reference::publication);
            return match;
        default:
            return {};
    }
}

}  // namespace dateline::times
