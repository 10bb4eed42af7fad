#pragma once

#include <optional>
#include <span>
#include <vector>

#include "resolve/clause_tree.h"
#include "resolve/event_dates/attachment.h"

namespace dateline {

/// That an event happened some time before (less than 0) or after another that a time dates: "on the eve of the vote of 7
/// June", "two days after he was arrested on 3 May", "in 1948, a year before she was born".
struct RelativeDating {
    std::size_t trigger;  ///< place in the triggers
    std::size_t anchor;   ///< place in the datings
    int days;             ///< 0 with no months: hours, on the same day
    int months;
    TokenRange words;     ///< that say so
};

/// The events of a sentence that stand so to those dated; sorted, each trigger once, none that is dated itself. Needs the parse.
[[nodiscard]] std::vector<RelativeDating> find_relative_days(const Words& words, const ClauseTree& tree, TokenRange sentence,
                                                             std::span<const EventTrigger> triggers,
                                                             std::span<const Dating> datings);

/// The days of an event that stands so to one on these days: a day from a day, the month that is so many months away from a
/// day or month, the year that is years away. Nothing where the days given are too many to tell.
[[nodiscard]] std::optional<Interval> away_from(Interval anchor, const RelativeDating& dating);

}  // namespace dateline
