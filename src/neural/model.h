#pragma once

#include <array>
#include <memory>
#include <string>

#include "dateline/result.h"
#include "neural/encoder.h"
#include "neural/pair_head.h"
#include "neural/reading.h"
#include "neural/windows.h"

namespace dateline {

/// Memory that a thread keeps from one story to the next.
struct NeuralScratch {
    EncoderScratch encoder;
    Room<float> answers;  ///< of all heads
};

/// The neural reader: one encoder, many heads (docs/neural.md). Const and thread-safe; threads share the mapped file.
class NeuralModel {
  public:
    /// From a folder with reader.safetensors and vocab.txt.
    static Result<NeuralModel> load(const std::string& folder);

    /// Everything the heads say of a text. The same for the same text, whatever ran before or beside it.
    [[nodiscard]] NeuralReading read(const NeuralText& text, NeuralScratch& scratch) const;

    [[nodiscard]] const NeuralConfig& config() const { return config_; }
    [[nodiscard]] const Wordpieces& wordpieces() const { return wordpieces_; }
    [[nodiscard]] const Encoder& encoder() const { return encoder_; }
    /// The answers of all heads for a window whose states the encoder has just made; good until `scratch` is used again.
    [[nodiscard]] HeadRows head_rows(const Window& window, NeuralScratch& scratch) const;
    /// Of a BIO tagger: the scores of a label behind another (taggers.h); empty for the other taggers.
    [[nodiscard]] std::span<const float> transitions(Tagger tagger) const {
        return transitions_[static_cast<std::size_t>(tagger)];
    }
    [[nodiscard]] const PairScorer& pair(PairHead head) const { return pairs_[static_cast<std::size_t>(head)]; }

  private:
    NeuralModel(SafeTensors file, NeuralConfig config, Wordpieces wordpieces, Encoder encoder, Site heads)
        : file_(std::move(file)),
          config_(config),
          wordpieces_(std::move(wordpieces)),
          encoder_(std::move(encoder)),
          heads_(std::move(heads)) {}

    SafeTensors file_;
    NeuralConfig config_;
    Wordpieces wordpieces_;
    Encoder encoder_;
    Site heads_;
    std::array<std::span<const float>, kTaggers> transitions_;
    std::vector<PairScorer> pairs_;  // in the order of PairHead
};

}  // namespace dateline
