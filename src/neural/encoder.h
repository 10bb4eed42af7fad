#pragma once

#include <span>
#include <vector>

#include "neural/encoder_block.h"
#include "neural/config.h"
#include "neural/product.h"
#include "neural/room.h"
#include "neural/safetensors.h"
#include "neural/windows.h"

namespace dateline {

/// A linear layer in int8 with the way its input is quantised (docs/model-format.md, "site").
class Site {
  public:
    static Result<Site> load(const SafeTensors& file, const std::string& name, std::uint32_t outputs,
                             std::uint32_t inputs);

    [[nodiscard]] std::uint32_t outputs() const { return static_cast<std::uint32_t>(scale_.size()); }
    [[nodiscard]] std::uint32_t inputs() const { return static_cast<std::uint32_t>(inverse_.size()); }
    [[nodiscard]] const ByteProduct& product() const { return product_; }
    [[nodiscard]] const float* scale() const { return scale_.data(); }
    [[nodiscard]] const float* offset() const { return offset_.data(); }
    [[nodiscard]] const float* inverse() const { return inverse_.data(); }
    [[nodiscard]] float zero() const { return zero_; }

  private:
    Site(ByteProduct product, std::span<const float> scale, std::span<const float> inverse)
        : product_(std::move(product)), scale_(scale), inverse_(inverse) {}
    ByteProduct product_;
    std::span<const float> scale_;
    std::span<const float> inverse_;
    std::vector<float> offset_;
    float zero_ = 0;
};

/// Memory for one window at a time; grows to the largest it has served and is then reused. One for each thread.
struct EncoderScratch {
    Room<float> states;  ///< [1 + words, hidden]: the result of `Encoder::run`
    Room<std::uint8_t> attention;
    Room<std::uint8_t> bytes;
    Room<std::int32_t> sums;
};

/// The transformer encoder (Vaswani et al. 2017, as in BERT: normalisation after each residual sum).
class Encoder {
  public:
    static Result<Encoder> load(const SafeTensors& file, const NeuralConfig& config);

    /// The states of [CLS] and of the first piece of every word, in `scratch.states`. The same for the same window, whatever
    /// ran before.
    void run(const Window& window, EncoderScratch& scratch) const;

  private:
    Encoder() = default;
    void embed(const Window& window, EncoderScratch& scratch) const;
    void attend(const EncoderBlock<Site>& block, std::uint32_t rows, EncoderScratch& scratch) const;
    void transform(const EncoderBlock<Site>& block, std::uint32_t rows, EncoderScratch& scratch) const;
    std::uint32_t keep_first_pieces(const Window& window, EncoderScratch& scratch) const;

    std::uint32_t hidden_ = 0;
    float epsilon_ = 0;
    std::span<const std::int8_t> word_;
    std::span<const float> word_scale_;
    std::span<const float> position_;
    std::span<const float> shape_;
    Norm norm_;
    std::vector<EncoderBlock<Site>> blocks_;
};

}  // namespace dateline
