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

/// What "year-earlier" stands before: a quarter, a period, "nine months". Behind "the" some noun must follow.
Match compared_noun(const Phrase& phrase, std::uint32_t adjective, bool article) {
    Match match = compared(adjective);
    const std::uint32_t noun = phrase.skip(adjective, Word::fiscal);
    if (phrase.is(noun, Word::ordinal) && phrase[noun].value <= 4) {
        const std::uint32_t quarter = phrase.skip(noun + 1, Word::hyphen);
        if (!phrase.is(quarter, Word::quarter)) return match;
        match.form.quarter = static_cast<std::int8_t>(phrase[noun].value);
        match.end = quarter + 1;
        return match;
    }
    if (phrase.is(noun, Word::quarter, Word::period)) {
        if (phrase.is(noun, Word::quarter)) match.form.quarter = 0;
        match.end = noun + 1;
        return match;
    }
    const Count count = count_at(phrase, noun);
    const UnitWord unit = count ? unit_at(phrase, count.end) : UnitWord{};
    if (!unit) return article ? Match{} : match;  // "the | year-earlier results"
    match = {unit.end, TimeType::duration, "duration", {}};
    match.form.kind = FormKind::length;
    match.form.amounts[0] = {unit.unit, count.tenths};
    return match;
}

/// "last year", "of 1988", "a year ago" behind a period; the position itself for none.
std::uint32_t year_of_period_at(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    std::uint32_t end = year_of_part_at(phrase, at, form);
    if (end == at && phrase.is(at, Word::article)) {
        end = year_earlier_at(phrase, at + 1);
        form.step = {Unit::year, -1, false, Reference::publication};
    }
    return end > at && (form.year != kUnsaid || form.step.unit == Unit::year) ? end : at;
}

/// "the latest period", "the same period last year", "the quarter a year ago", "the comparable period of
/// 1988".
Match compared_period(const Phrase& phrase, std::uint32_t noun) {
    const bool unit = phrase.is(noun, Word::unit);
    if (!unit && !phrase.is(noun, Word::period, Word::quarter)) return {};
    if (unit && !phrase.is(noun - 1, Word::same)) return {};
    Match match = compared(noun + 1);
    match.form.step = {unit ? static_cast<Unit>(phrase[noun].value) : Unit::none, 0, false, Reference::text};
    if (phrase.is(noun, Word::quarter)) match.form.quarter = 0;
    TimeForm of_year = match.form;
    const std::uint32_t end = year_of_period_at(phrase, match.end, of_year);
    if (end > match.end) {
        match.form = of_year;
        match.form.same_period = phrase.is(noun - 1, Word::same, Word::comparable);
        match.end = end;
        return match;
    }
    if (unit || !phrase.is(noun - 1, Word::latest)) return {};
    match.form.quarter = 0;
    return match;
}

}  // namespace

Match comparison(const Phrase& phrase, std::uint32_t at) {
    const std::uint32_t article = phrase.skip(at, Word::the);
    std::uint32_t word = article;
    if (phrase.is(word, Word::comparable, Word::same, Word::latest)) ++word;
    if (const std::uint32_t adjective = year_earlier_at(phrase, word)) {
        return compared_noun(phrase, adjective, article > at);
    }
    return word > at ? compared_period(phrase, word) : Match{};
}

}  // namespace dateline::times
