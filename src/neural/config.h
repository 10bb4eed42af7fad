#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "dateline/result.h"

namespace dateline {

/// The taggers of the reader; each says one thing of every word. BIO taggers mark stretches.
enum class Tagger : std::uint8_t { names, source, cue, content, mentions, upos, events, kin, facts };
inline constexpr std::size_t kTaggers = 9;

/// Heads that say something of two words.
enum class PairHead : std::uint8_t { arc, deprel, coref, link, kin_side, fact_subject, border };
inline constexpr std::size_t kPairHeads = 7;

[[nodiscard]] std::string_view name_of(Tagger tagger);
[[nodiscard]] std::string_view name_of(PairHead head);

struct Rows {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    [[nodiscard]] std::uint32_t size() const { return end - begin; }
};

struct PairShape {
    Rows anchor;
    Rows other;
    std::uint32_t answers = 0;
    std::uint32_t width = 0;
    std::uint32_t features = 0;
};

/// The shape of a reader, from the `config` of its file (docs/model-format.md).
struct NeuralConfig {
    bool floats = false;  ///< weights in float32 rather than int8
    std::uint32_t layers = 0;
    std::uint32_t hidden = 0;
    std::uint32_t inner = 0;
    std::uint32_t attention_heads = 0;
    float epsilon = 0;
    std::uint32_t window = 0;
    std::uint32_t max_pieces_per_word = 0;
    std::uint32_t max_part = 0;
    std::uint32_t rows = 0;  ///< of the matrix of all heads
    std::array<Rows, kTaggers> taggers{};
    std::array<PairShape, kPairHeads> pairs{};
};

/// Fails for another format and where labels or heads are not those this program knows.
[[nodiscard]] Result<NeuralConfig> parse_config(const std::string& json);

}  // namespace dateline
