#pragma once

#include "neural/config.h"
#include "neural/encoder.h"
#include "neural/safetensors.h"
#include "neural/windows.h"

namespace dateline {

/// A linear layer in float32.
class FloatLayer {
  public:
    static Result<FloatLayer> load(const SafeTensors& file, const std::string& name, std::uint32_t outputs, std::uint32_t inputs);

    /// out [rows, outputs] of x [rows, inputs]
    void run(const float* x, std::uint32_t rows, float* out) const;
    [[nodiscard]] std::uint32_t outputs() const { return static_cast<std::uint32_t>(bias_.size()); }

  private:
    FloatLayer(std::span<const float> weights, std::span<const float> bias) : weights_(weights), bias_(bias) {}
    std::span<const float> weights_;
    std::span<const float> bias_;
};

/// The encoder of encoder.h in plain float32: what the one in bytes is measured against. Written to be read, not to be fast.
class FloatEncoder {
  public:
    static Result<FloatEncoder> load(const SafeTensors& file, const NeuralConfig& config);

    /// As Encoder::run.
    void run(const Window& window, EncoderScratch& scratch) const;

  private:
    FloatEncoder() = default;
    [[nodiscard]] std::vector<float> embedded(const Window& window) const;
    void attend(const EncoderBlock<FloatLayer>& block, std::uint32_t rows, std::vector<float>& x) const;
    void transform(const EncoderBlock<FloatLayer>& block, std::uint32_t rows, std::vector<float>& x) const;
    void add_and_norm(const std::vector<float>& more, const Norm& norm, std::vector<float>& x) const;
    void normalise(const Norm& norm, std::vector<float>& x) const;

    std::uint32_t hidden_ = 0;
    float epsilon_ = 0;
    std::span<const float> word_;
    std::span<const float> position_;
    std::span<const float> shape_;
    Norm norm_;
    std::vector<EncoderBlock<FloatLayer>> blocks_;
};

}  // namespace dateline
