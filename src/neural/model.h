#pragma once

#include <array>
#include <memory>
#include <string>
#include <variant>

#include "dateline/result.h"
#include "neural/encoder.h"
#include "neural/float_encoder.h"
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
    /// From a folder with reader.safetensors (int8, or float32 as the reference) and vocab.txt.
    static Result<NeuralModel> load(const std::string& folder);

    /// Everything the heads say of a text. The same for the same text, whatever ran before or beside it.
    [[nodiscard]] NeuralReading read(const NeuralText& text, NeuralScratch& scratch) const;

    [[nodiscard]] const NeuralConfig& config() const { return config_; }
    [[nodiscard]] const Wordpieces& wordpieces() const { return wordpieces_; }
    /// The states of a window's words in `scratch.encoder.states`, as Encoder::run makes them.
    void encode(const Window& window, NeuralScratch& scratch) const;
    /// The answers of all heads for the window encoded last; good until `scratch` is used again.
    [[nodiscard]] HeadRows head_rows(const Window& window, NeuralScratch& scratch) const;
    /// Of a BIO tagger: the scores of a label behind another (taggers.h); empty for the other taggers.
    [[nodiscard]] std::span<const float> transitions(Tagger tagger) const {
        return transitions_[static_cast<std::size_t>(tagger)];
    }
    [[nodiscard]] const PairScorer& pair(PairHead head) const { return pairs_[static_cast<std::size_t>(head)]; }

  private:
    struct Bytes {
        Encoder encoder;
        Site heads;
    };
    struct Floats {
        FloatEncoder encoder;
        FloatLayer heads;
    };
    using Network = std::variant<Bytes, Floats>;
    static Result<Network> load_network(const SafeTensors& file, const NeuralConfig& config);
    NeuralModel(SafeTensors file, NeuralConfig config, Wordpieces wordpieces, Network network)
        : file_(std::move(file)), config_(config), wordpieces_(std::move(wordpieces)), network_(std::move(network)) {}
    void answer(const Bytes& network, std::uint32_t rows, NeuralScratch& scratch) const;
    void answer(const Floats& network, std::uint32_t rows, NeuralScratch& scratch) const;

    SafeTensors file_;
    NeuralConfig config_;
    Wordpieces wordpieces_;
    Network network_;
    std::array<std::span<const float>, kTaggers> transitions_;
    std::vector<PairScorer> pairs_;  // in the order of PairHead
};

}  // namespace dateline
