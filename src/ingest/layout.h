#pragma once

#include <string_view>
#include <vector>

#include "ingest/front.h"

namespace dateline {

/// Tells what each paragraph is for: headline, byline, dateline and body, heading, caption and credit, correction, embed.
/// Front matter, lead-in and lines that are nothing but a date are in no block. `has_title`: the first paragraph is the
/// record's title.
[[nodiscard]] std::vector<Block> lay_out(std::string_view text, const std::vector<Span>& paragraphs, bool has_title,
                                         const Front& front);

}  // namespace dateline
