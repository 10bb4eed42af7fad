#pragma once

#include "dateline/facts.h"
#include "segment/words.h"

namespace dateline {

/// The mentions of a story with "I", "me", "my" inside direct quotes added for the quote's speaker, where that is a
/// person. Of quotes in quotes the inner one decides.
[[nodiscard]] Layer<Mention, MentionId> with_first_persons(const Words& words, const Layer<Quote, QuoteId>& quotes,
                                                           const std::vector<Attribution>& attributions,
                                                           const Layer<Entity, EntityId>& entities,
                                                           const Layer<Mention, MentionId>& mentions);

}  // namespace dateline
