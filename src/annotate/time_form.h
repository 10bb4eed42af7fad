#pragma once

#include <array>
#include <cstdint>

/// What a time expression says, before it is known when that was. `annotate/times` fills it in from the words
/// alone; `resolve/dates` turns it into a value.
namespace dateline {

/// `TimeForm::week` of "the last Monday in May".
inline constexpr int kLastOfMonth = 6;
/// A part that the words do not say.
inline constexpr int kUnsaid = -1;
/// A count that the words leave open: "several years", "weeks".
inline constexpr int kVagueCount = -1'000'000'007;

enum class Unit : std::uint8_t {
    none,
    second,
    minute,
    hour,
    day,
    night,
    weekend,
    week,
    month,
    quarter,
    half,
    season,
    year,
    decade,
    century,
    millennium
};

/// Where an expression is counted from.
enum class Reference : std::uint8_t {
    none,
    publication,  ///< "ago", "last year", "yesterday"
    text          ///< "later", "that year", "the following day"
};

/// Which of the days, months or seasons of a name is meant.
enum class Pointing : std::uint8_t { bare, last, current, next, that, previous, following };

enum class DayPart : std::uint8_t { none, morning, midday, afternoon, evening, night, daytime };

enum class Vague : std::uint8_t { past, present, future };

/// TIMEX3 `mod`.
enum class Mod : std::uint8_t {
    none,
    start,
    mid,
    end,
    approx,
    before,
    after,
    less_than,
    more_than,
    equal_or_less,
    equal_or_more
};

/// What the verb nearby says of an expression that leaves its year or week open.
enum class Tense : std::uint8_t { unknown, past, future };

/// A step from a reference: `count` units back (negative), none (0: "this year", "that day") or on.
struct Step {
    Unit unit = Unit::none;
    int count = 0;  ///< or kVagueCount with `forward` for the direction
    bool forward = false;
    Reference from = Reference::none;
};

/// A count of a unit, in tenths so that "2.5 years" has a place; kVagueCount where open.
struct Amount {
    Unit unit = Unit::none;
    std::int64_t tenths = 0;
    bool in_parts =
        false;  ///< a half told as a fraction ("2 1/2 years"), which is written in the next unit: "P2Y6M"
};

enum class FormKind : std::uint8_t {
    calendar,  ///< a stretch of the calendar: some of its parts, a step, a named day
    length,    ///< "three years": amounts
    set,       ///< "every Monday", "twice a week": amounts, or calendar parts
    vague      ///< "now", "recently"
};

/// See above. Parts not said are kUnsaid (or the enumeration's first value).
struct TimeForm {
    FormKind kind = FormKind::calendar;
    std::int16_t year = kUnsaid;        ///< counted from 1; with `bc` before our era
    std::int16_t decade = kUnsaid;      ///< 198 for the 1980s; below 10 ("the 80s") without its century
    std::int16_t century = kUnsaid;     ///< 20 for the twentieth
    std::int16_t observance = kUnsaid;  ///< index into observances()
    std::int8_t month = kUnsaid;
    std::int8_t day = kUnsaid;
    std::int8_t weekday = kUnsaid;  ///< 1 Monday … 7 Sunday
    std::int8_t season = kUnsaid;   ///< 0 spring, 1 summer, 2 autumn, 3 winter
    std::int8_t quarter = kUnsaid;  ///< 1 … 4; 0: "the quarter", whichever is meant
    std::int8_t half = kUnsaid;     ///< 1, 2
    std::int8_t hour = kUnsaid;     ///< 0 … 24
    std::int8_t minute = kUnsaid;
    std::int8_t week = kUnsaid;        ///< with a weekday: which of the month named, or kLastOfMonth; else "the week of"
    DayPart part = DayPart::none;
    Pointing pointing = Pointing::bare;
    bool bc = false;
    bool universal = false;       ///< a clock time told in UTC or GMT
    bool ambiguous_hour = false;  ///< "at 5:30" without a.m. or p.m.
    bool fiscal = false;
    bool weekend = false;
    bool compares = false;  ///< "a year earlier", "the year-ago period": may stand for a quarter
    bool same_period =
        false;  ///< "the same period last year": the month or quarter told before, of that year
    bool abbreviated_year = false;     ///< "'98"
    std::int16_t last_year = kUnsaid;  ///< end of a range in one expression, included: "2016-17"
    std::int8_t last_month = kUnsaid;  ///< "May 30-June 2"
    std::int8_t last_day = kUnsaid;    ///< "3-5 May"
    std::int16_t days_after = 0;       ///< "the day after Christmas"
    Step step;
    std::array<Amount, 3> amounts{};
    Vague vague = Vague::present;
    Mod mod = Mod::none;
    Tense tense = Tense::unknown;
};

}  // namespace dateline
