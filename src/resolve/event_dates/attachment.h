#pragma once

#include <span>
#include <vector>

#include "annotate/events.h"
#include "dateline/facts.h"
#include "resolve/clause_tree.h"
#include "segment/words.h"

namespace dateline {

/// A time, or two that make a range, as it stands in a sentence.
struct PlacedTime {
    TimeId time;        ///< of a range, the first
    TokenRange tokens;  ///< of a range, both and what is between
    Interval interval;
};

/// That a time dates an event: places in the two lists given.
struct Dating {
    std::size_t trigger;
    std::size_t time;
    std::string_view rule;
};

/// Which time of a sentence dates which of its events; each event at most once, in the order of the triggers.
/// `triggers`, `times` and `undated` (times that name no certain days) are those within the sentence, sorted.
[[nodiscard]] std::vector<Dating> attach_times(const Words& words, const ClauseTree& tree, TokenRange sentence,
                                               std::span<const EventTrigger> triggers,
                                               std::span<const PlacedTime> times,
                                               std::span<const TokenRange> undated);

}  // namespace dateline
