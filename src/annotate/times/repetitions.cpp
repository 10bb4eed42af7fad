// What comes again and again: "every Monday", "each of the past five years", "daily", "on Sundays".
#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

constexpr std::string_view kRule = "repetition";

Match set_of(std::uint32_t end) {
    Match match{end, TimeType::set, kRule, {}};
    match.form.kind = FormKind::set;
    return match;
}

/// "every day", "every two weeks", "every other Friday", "each morning", "every July".
Match every(const Phrase& phrase, std::uint32_t at) {
    std::uint32_t word = at + 1;
    int multiple = 1;
    int weekday = 0;
    const bool second = phrase.is(word, Word::ordinal) &&
                        weekday_at(phrase, word + 1, weekday) > 0;  // "every second Tuesday"
    if (phrase.text(word) == "other" || second) {
        multiple = 2;
        ++word;
    }
    Match match = set_of(0);
    int value = 0;
    if (const std::uint32_t day = weekday_at(phrase, word, value)) {
        match.form.weekday = static_cast<std::int8_t>(value);
        match.end = phrase.is(day, Word::part) ? part_of_day_at(phrase, day, match.form) : day;
        return match;
    }
    if (const std::uint32_t month = month_at(phrase, word, value)) {
        match.form.month = static_cast<std::int8_t>(value);
        match.end = month;
        return match;
    }
    if (phrase.is(word, Word::season)) {
        match.form.season = static_cast<std::int8_t>(phrase[word].value);
        match.end = word + 1;
        return match;
    }
    if (phrase.is(word, Word::part)) {
        match.form.part = static_cast<DayPart>(phrase[word].value);
        match.end = word + 1;
        return match;
    }
    const Count count = count_at(phrase, word);
    const std::uint32_t noun = count && !count.article ? count.end : phrase.skip(word, Word::full);
    const UnitWord unit = unit_at(phrase, noun);
    if (!unit || (phrase.is(noun, Word::ordinal) && noun == word && !phrase.clause_ends(unit.end))) return {};
    match.form.amounts[0] = {unit.unit, (count && !count.article ? count.tenths : 10) * multiple * unit.each};
    if (count && count.tenths == kVagueCount) match.form.amounts[0].tenths = kVagueCount;
    match.end = unit.end;
    return match;
}

/// "each of the past five years".
Match each_of(const Phrase& phrase, std::uint32_t at) {
    if (!phrase.is(at, Word::each) || !phrase.is(at + 1, Word::of)) return {};
    Match match = pointed_period(phrase, at + 2);
    if (match.type != TimeType::duration) return {};
    return match;
}

/// "the Daily Mail", "US Weekly"; but a "Daily Newsletter" comes daily.
bool is_title_word(const Phrase& phrase, std::uint32_t at) {
    if (!phrase[at].capital || at == 0) return false;
    const std::string_view next = phrase.text(at + 1);
    if (next.starts_with("Newsletter") || next.starts_with("Briefing") || next.starts_with("Digest"))
        return false;
    const bool behind_name = phrase.before(at).capital && phrase.before(at).word == Word::other;
    return behind_name || (phrase[at + 1].capital && phrase[at + 1].word == Word::other);
}

/// "daily", "monthly", "annually".
Match periodic(const Phrase& phrase, std::uint32_t at) {
    if (is_title_word(phrase, at)) return {};
    const int value = phrase[at].value;
    const bool adjective = phrase[at + 1].word == Word::other && phrase[at + 1].space_before;
    if (value == static_cast<int>(Unit::quarter) && adjective) return {};  // "the quarterly dividend"
    Match match = set_of(at + 1);
    match.form.amounts[0] = {static_cast<Unit>(value % 100), value >= 100 ? 20 : 10};
    return match;
}

/// "Mondays", "weekday mornings", "Tuesday nights".
Match weekdays(const Phrase& phrase, std::uint32_t at) {
    Match match = set_of(at + 1);
    if (phrase.is(at, Word::weekdays) && phrase[at].value == 0) {  // "weekday mornings"
        if (!phrase.is(at + 1, Word::parts)) return {};
        match.form.part = static_cast<DayPart>(phrase[at + 1].value);
        match.end = at + 2;
        return match;
    }
    if (phrase.is(at, Word::weekdays) && phrase[at].capital) {
        match.form.weekday = static_cast<std::int8_t>(phrase[at].value);
        return match;
    }
    int value = 0;
    const std::uint32_t day = weekday_at(phrase, at, value);
    if (day == 0) return {};
    int other = 0;
    const std::uint32_t second = phrase.is(day, Word::and_) ? weekday_at(phrase, day + 1, other) : 0;
    if (second > 0 && phrase.is(second, Word::parts)) {  // "Monday" of "Monday and Tuesday nights"
        match.form.weekday = static_cast<std::int8_t>(value);
        match.form.part = static_cast<DayPart>(phrase[second].value);
        match.end = day;
        return match;
    }
    if (!phrase.is(day, Word::parts)) return {};
    match.form.weekday = static_cast<std::int8_t>(value);
    match.form.part = static_cast<DayPart>(phrase[day].value);
    match.end = day + 1;
    return match;
}

/// "twice a week", "three times a year", "once a month".
Match frequency(const Phrase& phrase, std::uint32_t at) {
    std::uint32_t word = at;
    if (phrase.is(at, Word::once, Word::twice)) {
        word = at + 1;
    } else {
        const Count count = count_at(phrase, at);
        if (!count || !phrase.is(count.end, Word::times)) return {};
        word = count.end + 1;
    }
    if (!phrase.is(word, Word::article, Word::per, Word::every, Word::each)) return {};
    const UnitWord unit = unit_at(phrase, word + 1);
    if (!unit || unit.plural) return {};
    Match match = set_of(unit.end);
    match.form.amounts[0] = {unit.unit, std::int64_t{10} * unit.each};
    return match;
}

}  // namespace

Match repetition(const Phrase& phrase, std::uint32_t at) {
    switch (phrase[at].word) {
        case Word::every:
            return every(phrase, at);
        case Word::each:
            if (Match match = each_of(phrase, at)) return match;
            return every(phrase, at);
        case Word::periodic:
            return periodic(phrase, at);
        case Word::weekday:
        case Word::weekday_short:
        case Word::weekdays:
            return weekdays(phrase, at);
        default:
            return frequency(phrase, at);
    }
}

}  // namespace dateline::times
