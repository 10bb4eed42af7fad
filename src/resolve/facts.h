#pragma once

#include "neural/reading.h"
#include "resolve/people.h"

namespace dateline {

/// What the story states of its people (ages, roles, relations, lives) and what follows from that: derived facts come
/// behind those they are derived from. No fact is given twice. Empty where no person is named.
[[nodiscard]] Layer<Fact, FactId> resolve_facts(const Words& words, const Entities& entities,
                                                const std::vector<Age>& ages, const std::vector<KinTerm>& kin_terms,
                                                const std::vector<Role>& roles, const Layer<Time, TimeId>& times,
                                                const NeuralReading& neural);

}  // namespace dateline
