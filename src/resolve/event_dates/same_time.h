#pragma once

#include <optional>
#include <vector>

#include "resolve/event_dates/attachment.h"
#include "resolve/event_dates/clause.h"

namespace dateline {

/// Dates verbs that the parse joins to a dated event and that have no time of their own: a further verb of the same
/// subject ("sold the boat on Friday to a neighbour and left"), what a clause with "when" or "as" tells ("shut on Friday
/// as the storm hit"), what was said in a dated speech or statement. `dated` has a place for each trigger of the clause.
/// Without a parse nothing is added.
void date_what_was_at_the_same_time(const Clause& clause, std::vector<std::optional<Dating>>& dated);

}  // namespace dateline
