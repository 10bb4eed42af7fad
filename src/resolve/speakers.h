#pragma once

#include "annotate/quotes.h"
#include "resolve/people.h"

namespace dateline {

/// Who says each quote: the source and cue nearest to it, the entity the source stands for, and the medium.
/// A quote whose speaker is in doubt gets none. `relations` (empty without a model) tell the source where no rule does.
[[nodiscard]] std::vector<Attribution> resolve_speakers(const Words& words, const FoundQuotes& quotes,
                                                        const std::vector<AttributionRelation>& relations, const Entities& entities);

}  // namespace dateline
