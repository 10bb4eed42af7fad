#pragma once

#include <vector>

#include "segment/segment.h"

namespace dateline {

/// Appends the sentences of one block, whose tokens are tokens[range]. Every token falls into one; none where
/// the block has no token. Linear in the number of tokens.
void split_sentences(std::string_view text, const std::vector<Token>& tokens, TokenRange range,
                     std::uint32_t block, std::vector<Sentence>& sentences);

}  // namespace dateline
