#pragma once

#include <vector>

#include "segment/segment.h"

namespace dateline {

/// Appends the tokens of one block of a text; `block` begins and ends at borders of characters. Linear in its
/// length.
void tokenize(std::string_view text, Span block, std::vector<Token>& tokens);

}  // namespace dateline
