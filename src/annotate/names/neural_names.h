#pragma once

#include "annotate/names.h"
#include "segment/words.h"

namespace dateline {

/// The candidates of the rules and the names of the tagger as one list, sorted and without overlap. Where both have the
/// same span their scores add; where they overlap the tagger's span stands; a candidate that the tagger passes over
/// loses what speaks for it.
[[nodiscard]] std::vector<NameCandidate> with_neural_names(const Words& words, const NeuralReading& neural,
                                                           std::vector<NameCandidate> candidates);

}  // namespace dateline
