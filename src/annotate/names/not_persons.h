#pragma once

#include <vector>

#include "annotate/names.h"
#include "segment/words.h"

namespace dateline {

/// Takes from candidates what speaks for a person where the words around them, or the story elsewhere, say that they are
/// something else: an animal ("their dog, Biscuit"), a storm, a ship, a work ("the drama Harbour Lights"), a month, an award ("an Oscar"), a chapter
/// ("Matthew 22:37"), a party and state ("R-Iowa"), a firm ("Rusk & Pallister"), the first word of an institution the story
/// names in full, a family or campaign called after somebody whom the story does not mention otherwise. For candidates of any
/// origin, sorted and without overlap; those of one firm become one, and what is no name at all is taken away.
void weigh_against_persons(const Words& words, std::vector<NameCandidate>& candidates);

}  // namespace dateline
