#pragma once

#include <optional>

#include "resolve/people.h"

namespace dateline {

/// The entity that the words of a source stand for: its head's. "Rose family attorney Lee Merritt" is Lee
/// Merritt; "a lawyer for Ewan Moss" and "Ewan Moss's lawyer" are not Ewan Moss; "Ewan Moss's statement" is.
/// None where the head is no mention.
[[nodiscard]] std::optional<EntityId> source_entity(const Document& document, const Entities& entities,
                                                    Span source);

}  // namespace dateline
