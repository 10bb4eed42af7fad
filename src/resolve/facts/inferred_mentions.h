#pragma once

#include <vector>

#include "neural/reading.h"
#include "resolve/clause_tree.h"
#include "resolve/people.h"
#include "segment/words.h"

namespace dateline {

/// Pronouns and descriptions ("the singer") that stand for a named person by the neural antecedents and that
/// no mention of a person holds yet; in the order of the text. Only for facts, where a wrong link costs less
/// than a missing one: what the story's entities are is told by resolve/people. Empty without a neural
/// reading.
[[nodiscard]] std::vector<Mention> inferred_mentions(const Words& words, const Entities& entities,
                                                     const NeuralReading& neural, const ClauseTree& tree);

}  // namespace dateline
