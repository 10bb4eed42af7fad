// Times told by another time beside them: "the day before yesterday", "the week before last", "two days after
// Christmas", "the week of March 6", "the first Monday in May".
#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

constexpr std::string_view kRule = "beside";

bool is_unit(const Phrase& phrase, std::uint32_t at, Unit unit) {
    return phrase.is(at, Word::unit) && phrase[at].value == static_cast<int>(unit);
}

/// "the day before yesterday", "the day after tomorrow".
Match beside_today(const Phrase& phrase, std::uint32_t at) {
    const std::uint32_t day = phrase.skip(at, Word::the);
    if (!is_unit(phrase, day, Unit::day) || !phrase.is(day + 1, Word::before, Word::after)) return {};
    if (!phrase.is(day + 2, Word::today)) return {};
    const int from = phrase[day + 2].value;
    const int by = phrase.is(day + 1, Word::before) ? -1 : 1;
    if (from != by) return {};
    Match match{day + 3, TimeType::date, "relative-day", {}};
    match.form.step = {Unit::day, 2 * by, false, Reference::publication};
    return match;
}

/// "the week before last", "the year before last", "the weekend before last".
Match before_last(const Phrase& phrase, std::uint32_t at) {
    const std::uint32_t noun = phrase.skip(at, Word::the);
    const UnitWord unit = unit_at(phrase, noun);
    if (!unit || unit.plural || !phrase.is(unit.end, Word::before) || !phrase.is(unit.end + 1, Word::last))
        return {};
    if (unit.unit < Unit::weekend || phrase.is(unit.end + 2, Word::unit, Word::weekday)) return {};
    Match match{unit.end + 2, TimeType::date, "pointed-period", {}};
    match.form.weekend = unit.unit == Unit::weekend;
    match.form.step = {match.form.weekend ? Unit::week : unit.unit, -2, false, Reference::publication};
    match.form.pointing = Pointing::last;
    return match;
}

/// "the year previous", "the day following".
Match pointed_behind(const Phrase& phrase, std::uint32_t at) {
    if (!phrase.is(at, Word::the)) return {};
    const UnitWord unit = unit_at(phrase, at + 1);
    const bool back = phrase.is(unit.end, Word::previous);
    if (!unit || unit.plural || unit.unit < Unit::day || (!back && !phrase.is(unit.end, Word::following)))
        return {};
    if (!phrase.clause_ends(unit.end + 1) && !phrase.is(unit.end + 1, Word::past_verb)) return {};
    Match match{unit.end + 1, TimeType::date, "pointed-period", {}};
    match.form.step = {unit.unit, back ? -1 : 1, false, Reference::text};
    match.form.pointing = back ? Pointing::previous : Pointing::following;
    return match;
}

/// A date that others can be counted from: a named day or a day of a month.
Match anchor_at(const Phrase& phrase, std::uint32_t at) {
    const std::uint32_t first = phrase.skip(at, Word::the);
    Match match = named_day(phrase, first);
    if (!match || match.form.weekend || match.form.observance == kUnsaid) match = explicit_date(phrase, at);
    if (!match) match = weekday(phrase, at);
    if (!match && phrase.is(at, Word::last, Word::next, Word::this_)) match = pointed_period(phrase, at);
    const bool a_day =
        match.form.observance != kUnsaid || match.form.day != kUnsaid || match.form.weekday != kUnsaid;
    return match && a_day && match.type == TimeType::date && match.form.days_after == 0 ? match : Match{};
}

/// "two days after Christmas", "a week before May 4", "the day after Easter".
Match counted_beside(const Phrase& phrase, std::uint32_t at) {
    const std::uint32_t begin = phrase.skip(at, Word::the);
    const Count count = begin > at ? Count{begin, 10, false} : count_at(phrase, at);
    if (!count || count.tenths == kVagueCount || count.tenths % 10 != 0 || count.tenths > 3000) return {};
    const UnitWord unit = unit_at(phrase, count.end);
    if (!unit || (unit.unit != Unit::day && unit.unit != Unit::week) ||
        !phrase.is(unit.end, Word::before, Word::after))
        return {};
    Match match = anchor_at(phrase, unit.end + 1);
    if (!match) return {};
    const int days = static_cast<int>(count.tenths / 10) * (unit.unit == Unit::week ? 7 * unit.each : 1);
    match.form.days_after = static_cast<std::int16_t>(phrase.is(unit.end, Word::after) ? days : -days);
    match.rule = kRule;
    return match;
}

/// "the week of March 6", "the week ending June 5".
Match week_of(const Phrase& phrase, std::uint32_t at) {
    if (!phrase.is(at, Word::the) || !is_unit(phrase, at + 1, Unit::week)) return {};
    const std::string_view word = phrase.text(at + 2);
    if (word != "of" && word != "ending" && word != "ended" && word != "beginning" && word != "starting")
        return {};
    Match match = anchor_at(phrase, at + 3);
    if (!match) return {};
    match.form.week = 1;
    match.rule = kRule;
    return match;
}

/// "the first Monday in May", "the last Thursday of November 2019".
Match nth_weekday(const Phrase& phrase, std::uint32_t at) {
    const std::uint32_t word = phrase.skip(at, Word::the);
    const bool last = phrase.is(word, Word::last);
    if (!last && !(phrase.is(word, Word::ordinal) && phrase[word].value <= 5)) return {};
    int day = 0;
    const std::uint32_t weekday_end = weekday_at(phrase, word + 1, day);
    if (weekday_end == 0 || !phrase.is(weekday_end, Word::in, Word::of)) return {};
    if (phrase.is(weekday_end + 1, Word::every, Word::each)) {  // "of every month"
        const Match set = repetition(phrase, weekday_end + 1);
        return set && set.form.amounts[0].unit == Unit::month ? set : Match{};
    }
    Match match = explicit_date(phrase, weekday_end + 1);
    if (!match || match.form.month == kUnsaid || match.form.day != kUnsaid) return {};
    match.form.weekday = static_cast<std::int8_t>(day);
    match.form.week = static_cast<std::int8_t>(last ? kLastOfMonth : phrase[word].value);
    match.rule = kRule;
    return match;
}

}  // namespace

Match beside(const Phrase& phrase, std::uint32_t at) {
    for (const Rule rule :
         {beside_today, before_last, pointed_behind, counted_beside, week_of, nth_weekday}) {
        if (Match match = rule(phrase, at)) return match;
    }
    return {};
}

}  // namespace dateline::times
