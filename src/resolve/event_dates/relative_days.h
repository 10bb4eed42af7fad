#pragma once

#include <span>
#include <vector>

#include "resolve/clause_tree.h"
#include "resolve/event_dates/attachment.h"

namespace dateline {

/// That an event happened some days before (less than 0) or after another that a time dates: "on the eve of the vote of 7
/// June", "two days after he was arrested on 3 May".
struct RelativeDating {
    std::size_t trigger;  ///< place in the triggers
    std::size_t anchor;   ///< place in the datings
    int days;
    TokenRange words;     ///< that say so
};

/// The events of a sentence that stand so to those dated; sorted, each trigger once, none that is dated itself. Needs the parse.
[[nodiscard]] std::vector<RelativeDating> find_relative_days(const Words& words, const ClauseTree& tree, TokenRange sentence,
                                                             std::span<const EventTrigger> triggers,
                                                             std::span<const Dating> datings);

}  // namespace dateline
