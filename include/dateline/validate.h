#pragma once

#include <string>
#include <vector>

#include "dateline/story.h"

namespace dateline {

/// One broken promise: the layer and place it was found at, and what is wrong, as in "quotes 3: span [9, 7) is reversed".
using Violation = std::string;

/// Holds a document against every invariant that document.h states. Empty: all is well. Linear in text and blocks.
[[nodiscard]] std::vector<Violation> validate(const Document& document);

/// Holds a story against every invariant that document.h, facts.h and story.h state: spans in range, on character
/// borders and not empty, ids resolved, layers sorted. Empty: all is well. Linear in text and layers.
[[nodiscard]] std::vector<Violation> validate(const Story& story);

}  // namespace dateline
