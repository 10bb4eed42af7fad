#pragma once

#include "annotate/names/pieces.h"

namespace dateline {

/// What the words around a possible name say of its type: roles and kin words, ages, appositions, reporting verbs,
/// prepositions, "the".
[[nodiscard]] TypeScores context_scores(const NameSentence& sentence, const NamePiece& piece);

}  // namespace dateline
