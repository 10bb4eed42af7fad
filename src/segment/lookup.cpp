#include <algorithm>

#include "segment/segment.h"

namespace dateline {

std::uint32_t Segmentation::token_at(std::uint32_t offset) const {
    const auto found = std::partition_point(
        tokens.begin(), tokens.end(), [offset](const Token& token) { return token.span.end <= offset; });
    return static_cast<std::uint32_t>(found - tokens.begin());
}

std::uint32_t Segmentation::sentence_of(std::uint32_t token) const {
    const auto found =
        std::partition_point(sentences.begin(), sentences.end(),
                             [token](const Sentence& sentence) { return sentence.tokens.end <= token; });
    return static_cast<std::uint32_t>(found - sentences.begin());
}

TokenRange Segmentation::tokens_in(Span span) const {
    const std::uint32_t begin = token_at(span.begin);
    const auto found = std::partition_point(tokens.begin() + begin, tokens.end(), [span](const Token& token) {
        return token.span.begin < span.end;
    });
    return {begin, static_cast<std::uint32_t>(found - tokens.begin())};
}

}  // namespace dateline
