#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "dateline/span.h"

namespace dateline::times {

/// What a lexeme can do in a time expression. `Lexeme::value` tells the words of a class apart.
enum class Word : std::uint8_t {
    other,
    // numbers
    number,
    decimal,
    ordinal,
    ones,
    tens,
    hundred,
    thousand,
    million,
    article,
    few,
    several,
    couple,
    dozen,
    half_word,
    // calendar
    month,
    month_short,
    weekday,
    weekday_short,
    weekdays,
    season,
    unit,
    units,
    unit_long,
    quarter,
    quarters,
    part,
    parts,
    clock_point,
    periodic,
    decades_word,
    weekend,
    // pointing
    the,
    last,
    past,
    previous,
    next,
    coming,
    following,
    this_,
    that,
    these,
    same,
    current,
    latest,
    recent,
    every,
    each,
    per,
    // directions
    ago,
    earlier,
    later,
    before,
    after,
    since,
    hence,
    on,
    from,
    of,
    in,
    at,
    by,
    to,
    until,
    through,
    between,
    and_,
    or_,
    for_,
    // how much
    about,
    more,
    than,
    less,
    nearly,
    over,
    under,
    least,
    most,
    up,
    just,
    some,
    early,
    late,
    mid,
    beginning,
    middle,
    end,
    only,
    many,
    all,
    another,
    additional,
    // deixis
    today,
    now,
    presently,
    lately,
    future,
    present,
    time,
    once,
    twice,
    times,
    // clock
    am_pm,
    oclock,
    zone,
    era,
    // kinds of years
    fiscal,
    school,
    period,
    old,
    aged,
    long_,
    season_noun,
    term,
    model,
    comparable,
    full,
    // tense and titles
    future_verb,
    past_verb,
    have,
    so,
    right,
    away,
    be,
    anniversary,
    fact_noun,
    // punctuation
    period_mark,
    comma,
    hyphen,
    dash,
    slash,
    colon,
    possessive,
    apostrophe,
    open,
    close,
    quote,
    currency,
    percent
};

/// A piece of text: a run of letters, a number, or one mark. Independent of the tokenizer's ways with
/// hyphens, contractions and abbreviations, which differ from text to text.
struct Lexeme {
    Span span;
    std::int32_t value = 0;
    Word word = Word::other;
    bool space_before = false;
    bool capital = false;  ///< begins with a capital letter
    bool all_capital = false;
};

/// The lexemes of `text` at `span`, written over `out`. Linear; allocates nothing once `out` has grown.
void lex(std::string_view text, Span span, std::vector<Lexeme>& out);

}  // namespace dateline::times
