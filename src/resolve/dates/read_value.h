#pragma once

#include <optional>
#include <string_view>

#include "resolve/dates/calendar_value.h"

namespace dateline::dates {

/// The calendar value that TIMEX3 writes so: the inverse of `timex` for years, their parts, weeks and days.
/// Times of the day give their day. nullopt for anything else, and for days that there are not.
[[nodiscard]] std::optional<CalendarValue> read_value(std::string_view timex);

/// The days of a value or of a range "a/b", seasons as their three months; nullopt where they are not
/// certain.
[[nodiscard]] std::optional<Interval> days_of_value(std::string_view timex);

}  // namespace dateline::dates
