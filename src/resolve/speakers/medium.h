#pragma once

#include <optional>

#include "annotate/quotes/reports.h"

namespace dateline {

/// Where something was said, in the story's word: "Instagram", "statement", "interview". Looked for in the
/// sentence of the report, near it; none where the sentence does not tell.
[[nodiscard]] std::optional<Span> medium_of(const Narration& narration, const Report& report);

}  // namespace dateline
