#include "annotate/times/grammar.h"

#include <initializer_list>

namespace dateline::times {
namespace {

Match longest(const Phrase& phrase, std::uint32_t at, std::initializer_list<Rule> rules) {
    Match best;
    for (const Rule rule : rules) {
        if (Match match = rule(phrase, at); match.end > best.end) best = match;
    }
    return best;
}

/// The rules that can begin with a word of a class. Those that say "not a time" come first: they win a tie.
Match core_at(const Phrase& phrase, std::uint32_t at) {
    switch (phrase[at].word) {
        case Word::number:
        case Word::decimal:
        case Word::ones:
        case Word::tens:
        case Word::ordinal:
            return longest(phrase, at,
                           {age, title, beside, numeric_date, explicit_date, clock_time, lone_year,
                            counted_step, duration, repetition, part_of_year, year_kind, decade_or_century});
        case Word::article:
        case Word::few:
        case Word::several:
        case Word::couple:
        case Word::dozen:
        case Word::many:
        case Word::half_word:
        case Word::all:
        case Word::another:
        case Word::per:
        case Word::units:
        case Word::unit_long:
        case Word::quarters:
            return longest(phrase, at, {age, beside, counted_step, clock_time, duration, deixis});
        case Word::long_:
        case Word::some:
        case Word::to:
            return deixis(phrase, at);
        case Word::unit:
            return longest(phrase, at, {age, duration, year_kind, comparison});
        case Word::month:
        case Word::month_short:
            return explicit_date(phrase, at);
        case Word::weekday:
        case Word::weekday_short:
        case Word::weekdays:
            return longest(phrase, at, {repetition, weekday});
        case Word::season:
            return season(phrase, at);
        case Word::periodic:
        case Word::every:
        case Word::each:
        case Word::once:
        case Word::twice:
            return repetition(phrase, at);
        case Word::part:
        case Word::mid:
            return day_part(phrase, at);
        case Word::clock_point:
        case Word::quarter:
            return clock_time(phrase, at);
        case Word::the:
            return longest(
                phrase, at,
                {age, beside, explicit_date, pointed_period, lone_year, duration, counted_step, season,
                 part_of_year, year_kind, decade_or_century, comparison, deixis, day_part, named_day});
        case Word::last:
        case Word::past:
        case Word::previous:
        case Word::next:
        case Word::coming:
        case Word::following:
        case Word::this_:
        case Word::that:
        case Word::these:
        case Word::same:
        case Word::current:
        case Word::latest:
        case Word::recent:
        case Word::future:
            return longest(phrase, at, {beside, pointed_period, comparison, named_day});
        case Word::today:
        case Word::now:
        case Word::presently:
        case Word::present:
        case Word::lately:
        case Word::right:
            return deixis(phrase, at);
        case Word::apostrophe:
            return longest(phrase, at, {lone_year, decade_or_century});
        case Word::era:
            return lone_year(phrase, at);
        case Word::fiscal:
            return longest(phrase, at, {part_of_year, year_kind});
        case Word::decades_word:
            return decade_or_century(phrase, at);
        case Word::aged:
            return age(phrase, at);
        default:
            return phrase[at].capital || phrase.text(at) == "election"
                       ? longest(phrase, at, {named_day, part_of_year})
                       : Match{};
    }
}

/// "or so", "or more", "and beyond" behind an expression.
std::uint32_t behind_hedge(const Phrase& phrase, const Match& match) {
    if (phrase.is(match.end, Word::or_) && phrase.is(match.end + 1, Word::so)) return match.end + 2;
    return match.end;
}

bool may_bend(const Modifier& modifier, const Match& core) {
    if (core.silent) return true;
    if (modifier.counts) {
        // "over | Thanksgiving weekend": only what is counted can be more or less
        const bool counted = core.form.kind == FormKind::length || core.form.kind == FormKind::set ||
                             core.rule == "counted-step";
        const bool weekday = core.form.weekday != kUnsaid && core.form.day == kUnsaid;
        return counted || (modifier.mod == Mod::approx && !weekday);  // "a way around | Friday's ruling"
    }
    return core.form.kind == FormKind::calendar || core.form.kind == FormKind::vague;
}

}  // namespace

Match expression_at(const Phrase& phrase, std::uint32_t at) {
    Match match;
    if (const Modifier modifier = modifier_at(phrase, at)) {
        const std::uint32_t more =
            phrase.is(modifier.end, Word::early, Word::late) ? modifier_at(phrase, modifier.end).end : 0;
        match = core_at(phrase, more > 0 ? more : modifier.end);
        if (match && may_bend(modifier, match)) {
            if (match.form.mod == Mod::none) match.form.mod = modifier.mod;
        } else {
            match = {};
        }
    }
    if (Match core = core_at(phrase, at); core.end > match.end) match = core;
    if (match) match.end = behind_hedge(phrase, match);
    return match;
}

}  // namespace dateline::times
