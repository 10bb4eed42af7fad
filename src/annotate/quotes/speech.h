#pragma once

#include <vector>

#include "annotate/quotes/stretches.h"
#include "segment/words.h"

namespace dateline {

/// The outer stretches that are somebody's own words, and not titles of works, nicknames, words quoted as
/// words or words that the writer keeps at a distance.
[[nodiscard]] std::vector<Stretch> speech_among(const Words& words, const std::vector<Stretch>& stretches);

/// The stretches within others that are somebody's own words, with the cue right beside them: “She told me,
/// ‘Go.’” What the outer speaker says of himself is none.
[[nodiscard]] std::vector<Stretch> inner_speech_among(const Words& words,
                                                      const std::vector<Stretch>& stretches);

}  // namespace dateline
