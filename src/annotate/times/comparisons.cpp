// Periods compared with: "the year-earlier quarter", "a year ago", "the year-ago period", "the same period
// last year".
#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

Match compared(std::uint32_t end) {
    Match match{end, TimeType::date, "comparison", {}};
    match.form.compares = true;
    match.form.step = {Unit::year, -1, false, Reference::publication};
    return match;
}

/// "year-earlier", "year-ago", "year earlier" as an adjective.
std::uint32_t year_earlier_at(const Phrase& phrase, std::uint32_t at) {
    if (!phrase.is(at, Word::unit) || phrase[at].value != static_cast<int>(Unit::year)) return 0;
    const std::uint32_t word = phrase.skip(at + 1, Word::hyphen);
    if (!phrase.is(word, Word::ago, Word::earlier)) return 0;
    return word + 1;
}

}  // namespace

Match comparison(const Phrase& phrase, std::uint32_t at) {
    std::uint32_t word = phrase.skip(at, Word::the);
    const bool article = word > at;
    if (phrase.is(word, Word::comparable, Word::same, Word::latest)) ++word;
    if (const std::uint32_t adjective = year_earlier_at(phrase, word)) {
        Match match = compared(adjective);
        std::uint32_t noun = adjective;
        if (phrase.is(noun, Word::fiscal)) ++noun;
        if (phrase.is(noun, Word::ordinal) && phrase[noun].value <= 4) {
            const std::uint32_t quarter = phrase.skip(noun + 1, Word::hyphen);
            if (!phrase.is(quarter, Word::quarter)) return match;
            match.form.quarter = static_cast<std::int8_t>(phrase[noun].value);
            match.end = quarter + 1;
            return match;
        }
        if (phrase.is(noun, Word::quarter)) {
            match.form.quarter = 0;
            match.end = noun + 1;
        } else if (phrase.is(noun, Word::period)) {
            match.end = noun + 1;
        } else if (const Count count = count_at(phrase, noun)) {
            const UnitWord unit = unit_at(phrase, count.end);
            if (!unit) return article ? Match{} : match;
            match = {unit.end, TimeType::duration, "duration", {}};
            match.form.kind = FormKind::length;
            match.form.amounts[0] = {unit.unit, count.tenths};
        } else if (article) {
            return {};  // "the | year-earlier results"
        }
        return match;
    }
    if (word == at || !phrase.is(word, Word::period, Word::quarter, Word::unit)) return {};
    // "the latest period", "the same period last year", "the quarter a year ago", "the comparable period of
    // 1988"
    const bool latest = phrase.is(word - 1, Word::latest);
    const bool quarter = phrase.is(word, Word::quarter);
    const bool unit = phrase.is(word, Word::unit);
    if (unit && !phrase.is(word - 1, Word::same)) return {};
    Match match = compared(word + 1);
    match.form.step = {Unit::none, 0, false, Reference::text};
    if (quarter) match.form.quarter = 0;
    if (unit) match.form.step.unit = static_cast<Unit>(phrase[word].value);
    TimeForm year = match.form;
    std::uint32_t of = year_of_part_at(phrase, match.end, year);
    if (of == match.end && phrase.is(match.end, Word::article)) {
        of = year_earlier_at(phrase, match.end + 1);
        year.step = {Unit::year, -1, false, Reference::publication};
        if (of == 0) of = match.end;
    }
    if (of > match.end && (year.year != kUnsaid || year.step.unit == Unit::year)) {
        match.form = year;
        match.form.same_period = phrase.is(word - 1, Word::same, Word::comparable);
        match.end = of;
        return match;
    }
    if (latest && !unit) {
        match.form.quarter = 0;
        return match;
    }
    return {};
}

}  // namespace dateline::times
