#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "annotate/time_form.h"
#include "dateline/facts.h"

namespace dateline::dates {

/// How fine a value is; coarser before finer.
enum class Grain : std::uint8_t {
    none,
    millennium,
    century,
    decade,
    year,
    half,
    quarter,
    season,
    month,
    week,
    weekend,
    day,
    part,
    clock
};

/// A stretch of the calendar: a year, a month, a day, a time of a day. Grain::none stands for "not known".
/// Only the members that the grain needs mean something.
struct CalendarValue {
    Grain grain = Grain::none;
    bool bc = false;
    int year = 0;   ///< for a decade or century its first digits: 198, 19
    int month = 0;  ///< 1 … 12; 0 within a clock time of an unknown day
    int day = 0;
    int piece = 0;  ///< of a year: half 1 … 2, quarter 1 … 4, season 0 … 3, ISO week 1 … 53
    DayPart part = DayPart::none;
    int hour = kUnsaid;
    int minute = kUnsaid;  ///< kUnsaid: "TXX:XX", some time of the day
    bool universal = false;

    [[nodiscard]] bool known() const { return grain != Grain::none; }
    [[nodiscard]] bool has_day() const { return grain >= Grain::day; }
    [[nodiscard]] bool has_month() const { return grain >= Grain::day || grain == Grain::month; }
    [[nodiscard]] bool has_year() const { return grain >= Grain::year; }
};

[[nodiscard]] CalendarValue year_value(int year);
[[nodiscard]] CalendarValue month_value(int year, int month);
[[nodiscard]] CalendarValue day_value(std::chrono::sys_days day);
/// Grain::none where there is no such day: 30 February.
[[nodiscard]] CalendarValue day_value(int year, int month, int day);
/// The `nth` (or kLastOfMonth) weekday of a month.
[[nodiscard]] CalendarValue nth_weekday(int year, int month, int nth, int weekday);
[[nodiscard]] CalendarValue week_value(std::chrono::sys_days day);
[[nodiscard]] CalendarValue piece_value(Grain grain, int year, int piece);

/// The first day of a value; nullopt for none, and for years before our era.
[[nodiscard]] std::optional<std::chrono::sys_days> first_day(const CalendarValue& value);
/// Monday 1 … Sunday 7.
[[nodiscard]] int weekday_of(std::chrono::sys_days day);
[[nodiscard]] int quarter_of(int month);
/// The season that a month is in and the year it is counted to: January belongs to the winter of the year
/// before.
[[nodiscard]] CalendarValue season_of(int year, int month);

/// The value `count` units on (or back), as fine as the unit: 2021-09-29 two months on is 2021-11.
/// Days and weeks from a value without a day give Grain::none.
[[nodiscard]] CalendarValue step(const CalendarValue& from, Unit unit, int count);

/// As TIMEX3 writes it; empty for Grain::none.
[[nodiscard]] std::string timex(const CalendarValue& value);
/// The whole days it takes up; nullopt for seasons, which differ from place to place, and years before our
/// era.
[[nodiscard]] std::optional<Interval> interval(const CalendarValue& value);

}  // namespace dateline::dates
