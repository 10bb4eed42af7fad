#pragma once

#include <optional>

#include "annotate/quotes/noun_phrase.h"
#include "resolve/people.h"
#include "resolve/people/person_name.h"

namespace dateline {

/// By the given name; unknown where there is none or it tells nothing.
[[nodiscard]] Gender gender_of_person(const Entities& entities, EntityId person);

/// Who "he" or "she" is as the source of a quote, where no mention tells: the nearest person before it who is
/// the subject of a sentence, in the narration, and may be of that gender. None where nobody is near.
[[nodiscard]] std::optional<EntityId> pronoun_source(const NounPhrases& phrases, const Words& words,
                                                     const Entities& entities, std::uint32_t pronoun);

/// The nearest person before a token who is the subject of a sentence in the narration and may be of a
/// gender.
[[nodiscard]] std::optional<EntityId> last_subject(const NounPhrases& phrases, const Words& words,
                                                   const Entities& entities, std::uint32_t before,
                                                   Gender gender);

}  // namespace dateline
