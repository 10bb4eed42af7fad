#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "annotate/names/pieces.h"

namespace dateline {

/// Forms of names that sentences in ordinary case have, folded; "mara quill" and its parts "mara", "quill".
using KnownForms = std::unordered_set<std::string>;

/// The runs that may be names in a sentence whose words all have capitals (a headline, a line in capitals): what the
/// rest of the story names, and what no common word interrupts.
[[nodiscard]] std::vector<WordRange> headline_runs(const NameSentence& sentence, const KnownForms& known);

}  // namespace dateline
