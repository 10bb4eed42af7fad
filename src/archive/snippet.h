#pragma once

#include <string_view>
#include <vector>

#include "dateline/span.h"

namespace dateline {

/// The part of a text that shows the most hits: within one paragraph, cut at white space, about
/// `kSnippetBytes` long. Hits behind the first `skip` bytes (a title that is shown anyway) are preferred. The
/// beginning of the text where there are no hits.
[[nodiscard]] Span find_snippet(std::string_view text, const std::vector<Span>& hits, std::uint32_t skip);

inline constexpr std::uint32_t kSnippetBytes = 240;

}  // namespace dateline
