#include "neural/encoder.h"

#include <algorithm>

#include "neural/kernels/kernels.h"

namespace dateline {
namespace {

using kernels::best;

kernels::Scaling scaling(const Site& site) {
    return {site.scale(), site.offset()};
}
kernels::Quantisation quantisation(const Site& site) {
    return {site.inverse(), site.zero()};
}

std::uint32_t padded(std::uint32_t rows) {
    return (rows + ByteProduct::kRowStep - 1) / ByteProduct::kRowStep * ByteProduct::kRowStep;
}

}  // namespace

Result<Site> Site::load(const SafeTensors& file, const std::string& name, std::uint32_t outputs,
                        std::uint32_t inputs) {
    const auto weights = file.i8(name + ".weight", {outputs, inputs});
    const auto scale = file.f32(name + ".scale", {outputs});
    const auto bias = file.f32(name + ".bias", {outputs});
    const auto inverse = file.f32(name + ".inverse", {inputs});
    const auto zero = file.i32(name + ".zero", {1});
    if (weights.empty() || scale.empty() || bias.empty() || inverse.empty() || zero.empty())
        return missing_tensor(name);
    if (zero[0] < 0 || zero[0] > 255) return missing_tensor(name + ".zero");
    Site site(ByteProduct(weights, outputs, inputs), scale, inverse);
    site.zero_ = static_cast<float>(zero[0]);
    site.offset_.resize(outputs);
    for (std::uint32_t o = 0; o < outputs; ++o) {
        std::int32_t sum = 0;
        for (std::uint32_t j = 0; j < inputs; ++j) sum += weights[std::size_t{o} * inputs + j];
        site.offset_[o] = bias[o] - scale[o] * static_cast<float>(zero[0] * sum);
    }
    return site;
}

Result<Encoder> Encoder::load(const SafeTensors& file, const NeuralConfig& config) {
    Encoder out;
    out.hidden_ = config.hidden;
    out.epsilon_ = config.epsilon;
    out.word_ = file.i8("encoder.word.weight", {kPieces, config.hidden});
    out.word_scale_ = file.f32("encoder.word.scale", {kPieces});
    out.position_ = file.f32("encoder.position.weight", {config.window, config.hidden});
    out.shape_ = file.f32("encoder.shape.weight", {6, config.hidden});
    if (out.word_.empty() || out.word_scale_.empty()) return missing_tensor("encoder.word");
    if (out.position_.empty() || out.shape_.empty()) return missing_tensor("encoder.position");
    auto norm = Norm::load(file, "encoder.norm", config.hidden);
    if (!norm) return norm.error();
    out.norm_ = *norm;
    auto blocks = load_blocks<Site>(file, config);
    if (!blocks) return blocks.error();
    out.blocks_ = *std::move(blocks);
    return out;
}

void Encoder::embed(const Window& window, EncoderScratch& scratch) const {
    const std::size_t rows = window.pieces.size();
    std::fill_n(scratch.states.data(), rows * hidden_, 0.0F);
    for (std::size_t row = 0; row < rows; ++row) {
        float* x = scratch.states.data() + row * hidden_;
        const auto piece = static_cast<std::size_t>(window.pieces[row]);
        best().add_int8_row(word_.data() + piece * hidden_, word_scale_[piece], hidden_, x);
        best().add_row(position_.data() + row * hidden_, hidden_, x);
        best().add_row(shape_.data() + static_cast<std::size_t>(window.shapes[row]) * hidden_, hidden_, x);
    }
    best().norm(rows, hidden_, norm_.weight.data(), norm_.bias.data(), epsilon_, scratch.states.data());
}

/// The first half of a block: what each piece takes from the others, as bytes.
void Encoder::attend(const EncoderBlock<Site>& block, std::uint32_t rows, EncoderScratch& scratch) const {
    std::uint8_t* bytes = scratch.bytes.data();
    best().quantise(scratch.states.data(), rows, hidden_, quantisation(block.qkv), bytes);
    block.qkv.product().run(bytes, rows, scratch.sums.data());
    best().attend(scratch.sums.data(), rows, hidden_, scaling(block.qkv), quantisation(block.out),
                  scratch.attention.data(), bytes);
}

/// The second half, each piece alone.
void Encoder::transform(const EncoderBlock<Site>& block, std::uint32_t rows, EncoderScratch& scratch) const {
    float* x = scratch.states.data();
    std::uint8_t* bytes = scratch.bytes.data();
    std::int32_t* sums = scratch.sums.data();
    block.out.product().run(bytes, rows, sums);
    best().add_and_norm(sums, rows, hidden_, scaling(block.out), block.norm1.weight.data(),
                        block.norm1.bias.data(), epsilon_, x);
    best().quantise(x, rows, hidden_, quantisation(block.up), bytes);
    block.up.product().run(bytes, rows, sums);
    best().gelu(sums, rows, block.up.outputs(), scaling(block.up), quantisation(block.down), bytes);
    block.down.product().run(bytes, rows, sums);
    best().add_and_norm(sums, rows, hidden_, scaling(block.down), block.norm2.weight.data(),
                        block.norm2.bias.data(), epsilon_, x);
}

/// Between the halves of the last block: nobody reads the other pieces. Gives the rows that are left.
std::uint32_t Encoder::keep_first_pieces(const Window& window, EncoderScratch& scratch) const {
    const auto move = [this](auto* rows, std::uint32_t from, std::uint32_t to) {
        if (from != to) std::copy_n(rows + std::size_t{from} * hidden_, hidden_, rows + std::size_t{to} * hidden_);
    };
    std::uint32_t row = 1;
    for (const std::uint32_t piece : window.firsts) {
        move(scratch.states.data(), piece, row);
        move(scratch.bytes.data(), piece, row);
        ++row;
    }
    return row;
}

void Encoder::run(const Window& window, EncoderScratch& scratch) const {
    auto rows = static_cast<std::uint32_t>(window.pieces.size());
    const std::size_t room = padded(rows);
    const std::size_t inner = std::max(blocks_.front().up.outputs(), 3 * hidden_);
    scratch.states.reserve(room * hidden_);
    scratch.bytes.reserve(room * inner);
    scratch.sums.reserve(room * inner);
    scratch.attention.reserve(best().attention_scratch(rows));
    embed(window, scratch);
    for (const EncoderBlock<Site>& block : blocks_) {
        attend(block, rows, scratch);
        if (&block == &blocks_.back()) rows = keep_first_pieces(window, scratch);
        transform(block, rows, scratch);
    }
}

}  // namespace dateline
