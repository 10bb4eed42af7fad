#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "dateline/facts.h"

namespace dateline {

/// The days that a question for a time asks for: a TIMEX3 value ("2013", "2013-05", "2013-05-30", "2021-W39", "2019-Q3",
/// "2019-H1", "198", "2013-05/2013-07") or words ("May 2013", "the 1990s", "summer 2014", "last week", "from May to July
/// 2013"). Words that point from today need `today`; nothing here looks at the clock. A season is its three months, by the
/// northern year. nullopt where it is no time, or none of certain days.
[[nodiscard]] std::optional<Interval> days_asked_for(std::string_view when,
                                                     std::optional<std::chrono::year_month_day> today);

}  // namespace dateline
