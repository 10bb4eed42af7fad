#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "neural/config.h"

namespace dateline {

/// The answers of all heads' rows for the words of a window: row 0 is [CLS], row i + 1 word i.
struct HeadRows {
    const float* values = nullptr;
    std::uint32_t width = 0;
    std::uint32_t words = 0;
    [[nodiscard]] const float* word(std::uint32_t word) const { return values + std::size_t{word + 1} * width; }
    [[nodiscard]] const float* root() const { return values; }
};

/// The label with the highest score at each word.
[[nodiscard]] std::vector<std::uint32_t> best_labels(const HeadRows& rows, Rows tagger);

/// A stretch by a BIO tagger: words of the window, type counted from 0.
struct BioSpan {
    std::uint32_t begin;
    std::uint32_t end;
    std::uint32_t type;
    float score;
};

/// The stretches of the best path: the greatest sum of the words' scores and of the transitions between their labels
/// (Viterbi; a linear-chain conditional random field, Lafferty et al. 2001). transitions[before × labels + label]; the
/// last row is for the beginning of the window. `starts` are words, in order, that no stretch runs into.
[[nodiscard]] std::vector<BioSpan> best_spans(const HeadRows& rows, Rows tagger, std::span<const float> transitions,
                                              std::span<const std::uint32_t> starts);

}  // namespace dateline
