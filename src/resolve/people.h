#pragma once

#include "annotate/names.h"
#include "neural/reading.h"
#include "annotate/person_words.h"

namespace dateline {

/// The individuals and other entities of a story and every mention of them. Sorted as Story wants it.
struct Entities {
    Layer<Entity, EntityId> entities;
    Layer<Mention, MentionId> mentions;
};

/// Joins names, descriptions and pronouns that stand for the same person, organisation or place.
[[nodiscard]] Entities resolve_entities(const Words& words, const Layer<Name, NameId>& names, const Layer<Quote, QuoteId>& quotes,
                                        const NeuralReading& neural);

}  // namespace dateline
