#pragma once

#include <cstdint>
#include <vector>

#include "dateline/document.h"

namespace dateline {

enum class TokenKind : std::uint8_t { word, number, punctuation, symbol, url, handle };

/// A token by the tokenization of Universal Dependencies (English): contractions and possessives split,
/// punctuation apart.
struct Token {
    Span span;
    TokenKind kind;
    bool space_before;  ///< white space, or the beginning of the paragraph, stands before it
};

/// A half-open range [begin, end) of token indices.
struct TokenRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool contains(std::uint32_t token) const { return begin <= token && token < end; }
};

/// A sentence never crosses a block.
struct Sentence {
    Span span;
    TokenRange tokens;
    std::uint32_t block;  ///< index into Document::blocks()
};

/// The sentences and tokens of a document, both sorted and without overlap. Every byte of a block that is not
/// white space is in exactly one token, every token in exactly one sentence. Empty for an empty document.
struct Segmentation {
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;

    /// The index of the first token that ends behind `offset`; tokens.size() where there is none.
    [[nodiscard]] std::uint32_t token_at(std::uint32_t offset) const;
    /// The index of the sentence that holds a token.
    [[nodiscard]] std::uint32_t sentence_of(std::uint32_t token) const;
    /// The indices of the tokens that a span touches.
    [[nodiscard]] TokenRange tokens_in(Span span) const;
    /// From the first byte of the first token to the last of the last; the range must not be empty.
    [[nodiscard]] Span span_of(TokenRange range) const {
        return {tokens[range.begin].span.begin, tokens[range.end - 1].span.end};
    }
};

/// Splits every block of a document. Linear in its length.
[[nodiscard]] Segmentation segment(const Document& document);

/// The same tokens in sentences that begin at the tokens `starts` (in order) and at the beginning of every block.
[[nodiscard]] Segmentation with_sentences(Segmentation segmentation, const std::vector<std::uint32_t>& starts);

}  // namespace dateline
