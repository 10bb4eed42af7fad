#pragma once

#include <vector>

#include "annotate/events.h"
#include "resolve/people.h"
#include "segment/words.h"

namespace dateline {

/// The persons who take part in an event: its subject, with those joined to it, and its objects, as far as
/// they are named near the trigger with no border of a clause in between. A verb behind "and" has the subject
/// of the verb before. Someone named only as the possessor of another ("her husband") or denied ("not Berg")
/// takes no part. In the order of the text, each once.
[[nodiscard]] std::vector<EntityId> participants(const Words& words, TokenRange sentence,
                                                 const EventTrigger& trigger, const Entities& entities);

}  // namespace dateline
