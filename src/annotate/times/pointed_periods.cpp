// Periods pointed at: "last year", "this coming Friday", "the following day", "next summer", "the same
// month".
#include <algorithm>
#include <iterator>

#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

constexpr std::string_view kRule = "pointed-period";

struct Pointer {
    std::uint32_t end = 0;
    Pointing pointing = Pointing::bare;
    bool article = false;
    bool these = false;
};

/// "last", "this past", "the following", "that same" …
Pointer pointer_at(const Phrase& phrase, std::uint32_t at) {
    Pointer pointer;
    pointer.article = phrase.is(at, Word::the);
    std::uint32_t word = pointer.article ? at + 1 : at;
    switch (phrase[word].word) {
        case Word::last:
            pointer.pointing = Pointing::last;
            break;
        case Word::past:
            pointer.pointing = Pointing::last;
            break;
        case Word::next:
            pointer.pointing = pointer.article ? Pointing::following : Pointing::next;
            break;
        case Word::coming:
            pointer.pointing = Pointing::next;
            break;
        case Word::following:
            pointer.pointing = Pointing::following;
            break;
        case Word::previous:
            pointer.pointing = Pointing::previous;
            break;
        case Word::current:
            pointer.pointing = Pointing::current;
            break;
        case Word::latest:
            pointer.pointing = Pointing::last;
            break;
        case Word::same:
            pointer.pointing = Pointing::that;
            break;
        case Word::that:
            pointer.pointing = Pointing::that;
            if (phrase.is(word + 1, Word::same)) ++word;
            break;
        case Word::this_:
            pointer.pointing = Pointing::current;
            if (phrase.is(word + 1, Word::past))
                pointer.pointing = Pointing::last, ++word;
            else if (phrase.is(word + 1, Word::coming))
                pointer.pointing = Pointing::next, ++word;
            else if (phrase.is(word + 1, Word::same, Word::current))
                ++word;
            break;
        default:
            return {};
    }
    pointer.end = word + 1;
    return pointer;
}

Step step_of(Pointing pointing, Unit unit) {
    switch (pointing) {
        case Pointing::last:
            return {unit, -1, false, Reference::publication};
        case Pointing::next:
            return {unit, 1, false, Reference::publication};
        case Pointing::that:
            return {unit, 0, false, Reference::text};
        case Pointing::previous:
            return {unit, -1, false, Reference::text};
        case Pointing::following:
            return {unit, 1, false, Reference::text};
        default:
            return {unit, 0, false, Reference::publication};
    }
}

/// "last night", "this morning", "the next morning", "that same evening".
Match pointed_part(const Phrase& phrase, const Pointer& pointer) {
    std::uint32_t word = pointer.end;
    Match match{0, TimeType::time, "part-of-day", {}};
    if (phrase.is(word, Word::early, Word::late))
        match.form.mod = phrase.is(word, Word::early) ? Mod::start : Mod::end, ++word;
    if (!phrase.is(word, Word::part)) return {};
    if (pointer.article && (pointer.pointing == Pointing::last || pointer.pointing == Pointing::current))
        return {};
    match.form.part = static_cast<DayPart>(phrase[word].value);
    match.form.step = step_of(pointer.pointing, Unit::day);
    match.end = word + 1;
    return match;
}

Match pointed_name(const Phrase& phrase, const Pointer& pointer) {
    Match match{0, TimeType::date, kRule, {}};
    match.form.pointing = pointer.pointing;
    int value = 0;
    if (const std::uint32_t day = weekday_at(phrase, pointer.end, value)) {
        if (phrase.is(pointer.end - 1, Word::that) && phrase.is(day, Word::possessive))
            return {};  // "hopeful that | Friday's ruling stands"
        match.form.weekday = static_cast<std::int8_t>(value);
        match.end = part_of_day_at(phrase, day, match.form);
        if (match.end > day) match.type = TimeType::time;
        const std::uint32_t comma = phrase.skip(match.end, Word::comma);
        const Match date = comma > match.end ? explicit_date(phrase, comma) : Match{};
        if (date && date.form.day != kUnsaid && match.type == TimeType::date) {
            match.form = date.form;
            match.end = date.end;
        }
        return match;
    }
    if (const std::uint32_t month = month_at(phrase, pointer.end, value)) {
        match.form.month = static_cast<std::int8_t>(value);
        match.end = month;
        const DayNumber day = day_at(phrase, month);
        if (day && !phrase.is(day.end, Word::percent)) {
            match.form.day = static_cast<std::int8_t>(day.day);
            match.end = day.end;
            const std::uint32_t year = year_of_part_at(phrase, day.end, match.form);
            if (match.form.year != kUnsaid) match.end = year;
        }
        return match;
    }
    if (phrase.is(pointer.end, Word::season)) {
        match.form.season = static_cast<std::int8_t>(phrase[pointer.end].value);
        match.end = pointer.end + 1;
        return match;
    }
    return {};
}

/// "the last week", "the past year" tell how long up to now; "last week" tells when.
bool measures(const Phrase& phrase, std::uint32_t at, const Pointer& pointer) {
    const bool past = phrase.is(pointer.end - 1, Word::past) && !phrase.is(pointer.end - 2, Word::this_);
    const bool short_time = phrase.is(pointer.end - 1, Word::last, Word::next) &&
                            phrase.is(pointer.end, Word::unit) &&
                            phrase[pointer.end].value < static_cast<int>(Unit::day);
    if (short_time && pointer.article) return !phrase.comes_after(at, Word::at);  // "at the last minute"
    const bool or_so = (past || phrase.is(pointer.end - 1, Word::last)) &&
                       phrase.is(pointer.end + 1, Word::or_) && phrase.is(pointer.end + 2, Word::so);
    return (past || or_so) && (pointer.article || pointer.end == at + 1);
}

/// "this season", "last season" of a sport: known by its year.
Match sports_season(const Phrase& phrase, std::uint32_t word, Pointing pointing) {
    if (!phrase.is(word, Word::season_noun) || phrase[word].value != 9) return {};
    if (pointing != Pointing::last && pointing != Pointing::next && pointing != Pointing::current) return {};
    Match match{word + 1, TimeType::date, kRule, {}};
    match.form.step = step_of(pointing, Unit::year);
    return match;
}

/// "last year's third quarter", "last year's quarter": what the pointed year owns.
Match owned_by_year(const Phrase& phrase, const Match& year) {
    if (!phrase.is(year.end, Word::possessive)) return {};
    if (phrase.is(year.end + 1, Word::quarter)) {  // the one reported on, of that year
        Match match = year;
        match.form.compares = true;
        match.form.quarter = 0;
        match.rule = "comparison";
        match.end += 2;
        return match;
    }
    Match part = part_of_year(phrase, year.end + 1);
    if (!part) part = season(phrase, year.end + 1);
    if (!part || part.form.step.unit != Unit::none || part.form.year != kUnsaid) return {};
    part.form.step = year.form.step;
    part.type = TimeType::date;
    return part;
}

/// "that day at noon": the clock time behind a pointed day.
void take_in_clock(const Phrase& phrase, Match& match) {
    const std::uint32_t timed = part_of_day_at(phrase, match.end, match.form);
    if (timed > match.end && match.form.hour != kUnsaid) {
        match.end = timed;
        match.type = TimeType::time;
    } else {
        match.form.part = DayPart::none;
    }
}

Match pointed_unit(const Phrase& phrase, std::uint32_t at, const Pointer& pointer) {
    std::uint32_t word = pointer.end;
    bool fiscal = false;
    while (phrase.is(word, Word::fiscal, Word::school, Word::model, Word::full)) {
        fiscal = fiscal || phrase.is(word, Word::fiscal);
        ++word;
    }
    if (Match match = sports_season(phrase, word, pointer.pointing)) return match;
    const UnitWord unit = unit_at(phrase, word);
    if (!unit || unit.plural || phrase.is(word, Word::ordinal) || unit.unit == Unit::night) return {};
    if (phrase.is(unit.end, Word::hyphen) && phrase.glued(unit.end)) return {};
    if (measures(phrase, at, pointer)) {
        Match match{unit.end, TimeType::duration, "duration", {}};
        match.form.kind = FormKind::length;
        match.form.amounts[0] = {unit.unit, 10};
        return match;
    }
    if (unit.unit < Unit::day) return {};
    Match match{unit.end, TimeType::date, kRule, {}};
    match.form.fiscal = fiscal;
    match.form.pointing = pointer.pointing;
    match.form.weekend = unit.unit == Unit::weekend;
    match.form.step = step_of(pointer.pointing, match.form.weekend ? Unit::week : unit.unit);
    if (unit.unit == Unit::quarter) {
        match.form.quarter = 0;
        if (phrase.is(pointer.end - 1, Word::latest)) match.form.step.from = Reference::text;
    }
    if (unit.unit == Unit::year) {
        if (Match owned = owned_by_year(phrase, match)) return owned;
    }
    if (unit.unit == Unit::day) take_in_clock(phrase, match);
    return match;
}

/// "recent years", "the coming months", "past weeks".
Match pointed_units(const Phrase& phrase, std::uint32_t at) {
    const std::uint32_t word = phrase.skip(at, Word::the);
    const UnitWord unit = unit_at(phrase, word + 1);
    if (!unit || !unit.plural || unit.unit < Unit::day) return {};
    Match match{unit.end, TimeType::date, "vague-reference", {}};
    match.form.kind = FormKind::vague;
    switch (phrase[word].word) {
        case Word::recent:
        case Word::past:
        case Word::previous:
            match.form.vague = Vague::past;
            break;
        case Word::coming:
        case Word::future:
            match.form.vague = Vague::future;
            break;
        case Word::these:
            match.form.vague = phrase[word].value == 0 ? Vague::present : Vague::past;
            return unit.unit == Unit::day ? match : Match{};
        case Word::following:
            match.type = TimeType::duration;
            match.form.kind = FormKind::length;
            match.form.amounts[0] = {unit.unit, kVagueCount};
            break;
        default:
            return {};
    }
    if (phrase.is(match.end, Word::and_, Word::or_)) {  // "recent weeks and months"
        const UnitWord more = unit_at(phrase, match.end + 1);
        if (more && more.plural && more.unit > unit.unit) match.end = more.end;
    }
    return match;
}

/// "the past two years", "the next few days", "the first nine months", "the last 24 hours": how long.
Match pointed_count(const Phrase& phrase, std::uint32_t at) {
    std::uint32_t word = phrase.skip(at, Word::the);
    const bool verb = word == at && phrase.is(at, Word::last) &&
                      phrase.comes_after(at, Word::to, Word::future_verb);  // "is to last three weeks"
    if (verb) return {};
    if (!phrase.is(word, Word::last, Word::past, Word::next, Word::coming) &&
        !phrase.is(word, Word::following, Word::previous, Word::latest, Word::recent) &&
        !(phrase.is(word, Word::ordinal) && phrase[word].value == 1) && !phrase.is(word, Word::these))
        return {};
    if (phrase.is(word, Word::these) && phrase[word].value == 0 &&
        !phrase.is(word + 1, Word::last, Word::past))
        return {};
    ++word;
    const Count count = count_at(phrase, word);
    if (!count || count.article) return {};
    std::uint32_t noun = count.end;
    while (phrase.is(noun, Word::full, Word::additional, Word::fiscal)) ++noun;
    const UnitWord unit = unit_at(phrase, noun);
    if (!unit) return {};
    Match match{unit.end, TimeType::duration, "duration", {}};
    match.form.kind = FormKind::length;
    match.form.amounts[0] = {unit.unit, count.tenths == kVagueCount ? kVagueCount : count.tenths * unit.each};
    return match;
}

/// "the last week of August", "the first days of May": the month, at its end or start.
Match piece_of_month(const Phrase& phrase, std::uint32_t at) {
    if (!phrase.is(at, Word::the)) return {};
    std::uint32_t word = at + 1;
    const bool last =
        phrase.is(word, Word::last) || phrase.text(word) == "final" || phrase.text(word) == "closing";
    if (!last && !phrase.is(word, Word::ordinal)) return {};
    const int number = last ? 5 : phrase[word].value;
    ++word;
    if (const Count count = count_at(phrase, word); count && !count.article) word = count.end;
    const UnitWord unit = unit_at(phrase, word);
    if (!unit || (unit.unit != Unit::week && unit.unit != Unit::day && unit.unit != Unit::weekend) ||
        !phrase.is(unit.end, Word::of))
        return {};
    if (!unit.plural && unit.unit == Unit::day) return {};
    Match match = explicit_date(phrase, unit.end + 1);
    if (!match || match.form.month == kUnsaid || match.form.day != kUnsaid) return {};
    match.form.mod = last ? Mod::end : number == 1 ? Mod::start : Mod::mid;
    return match;
}

/// Whether "time" behind "this" or "that" goes on: "this time of year", "that time period", "that time Cosmo
/// fell".
bool time_goes_on(const Phrase& phrase, std::uint32_t at) {
    static constexpr std::string_view kMore[] = {"period", "frame", "span", "around", "when", "slot"};
    const bool named = phrase[at].capital && phrase[at].word == Word::other && phrase[at].space_before;
    return named || phrase.is(at, Word::of) ||
           std::find(std::begin(kMore), std::end(kMore), phrase.text(at)) != std::end(kMore);
}

/// "at this time" is now, "by that time" the time told last, "during that time" some length; "this time next
/// year".
Match pointed_time(const Phrase& phrase, std::uint32_t at) {
    const bool time = phrase.is(at + 1, Word::time) && phrase[at + 1].value == 0;
    if (!time) return {};
    const bool now = phrase.is(at, Word::this_);
    if (now && phrase.is(at + 2, Word::last, Word::next)) {
        const Match year = pointed_period(phrase, at + 2);
        return year.type == TimeType::date ? year : Match{};
    }
    if (phrase[at].capital || time_goes_on(phrase, at + 2)) return {};
    Match match{at + 2, TimeType::date, kRule, {}};
    const bool around = phrase.comes_after(at, Word::about) && phrase.text(at - 1) != "about";
    const bool told = phrase.comes_after(at, Word::in, Word::since, Word::until, Word::by, Word::before) ||
                      phrase.comes_after(at, Word::after, Word::through) || around;
    if (now && (told || phrase.comes_after(at, Word::at))) {
        match.form.kind = FormKind::vague;
        match.form.vague = Vague::present;
        return match;
    }
    if (!told) return {};
    if (phrase.comes_after(at, Word::in, Word::through)) {  // how long is left open
        match.type = TimeType::duration;
        match.rule = "duration";
        match.form.kind = FormKind::length;
        match.form.amounts[0] = {Unit::none, kVagueCount};
        return match;
    }
    match.form.pointing = Pointing::that;
    return match;
}

}  // namespace

Match pointed_period(const Phrase& phrase, std::uint32_t at) {
    if (Match match = piece_of_month(phrase, at)) return match;
    if (phrase.is(at, Word::this_, Word::that)) {
        if (Match match = pointed_time(phrase, at)) return match;
    }
    if (Match match = pointed_count(phrase, at)) return match;
    if (Match match = pointed_units(phrase, at)) return match;
    const Pointer pointer = pointer_at(phrase, at);
    if (pointer.end == 0) return {};
    // "This Week", "This Morning": shows
    if (phrase.is(at, Word::this_) && phrase[at].capital && phrase[pointer.end].capital &&
        phrase.comes_after(at, Word::quote, Word::possessive, Word::on))
        return {};
    if (Match match = pointed_part(phrase, pointer)) return match;
    if (Match match = pointed_name(phrase, pointer)) return match;
    return pointed_unit(phrase, at, pointer);
}

}  // namespace dateline::times
