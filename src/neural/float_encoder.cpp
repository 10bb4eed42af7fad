#include "neural/float_encoder.h"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr std::uint32_t kHead = 32;  // width of an attention head

/// In the form that training uses (Hendrycks and Gimpel 2016, with tanh).
float gelu(float x) {
    constexpr float kRoot = 0.7978845608F;  // sqrt(2 / pi)
    return 0.5F * x * (1.0F + std::tanh(kRoot * (x + 0.044715F * x * x * x)));
}

void softmax(std::vector<float>& scores) {
    const float most = *std::max_element(scores.begin(), scores.end());
    float sum = 0;
    for (float& score : scores) sum += score = std::exp(score - most);
    for (float& score : scores) score /= sum;
}

}  // namespace

Result<FloatLayer> FloatLayer::load(const SafeTensors& file, const std::string& name, std::uint32_t outputs, std::uint32_t inputs) {
    const auto weights = file.f32(name + ".weight", {outputs, inputs});
    const auto bias = file.f32(name + ".bias", {outputs});
    if (weights.empty() || bias.empty()) return missing_tensor(name);
    return FloatLayer(weights, bias);
}

void FloatLayer::run(const float* x, std::uint32_t rows, float* out) const {
    const auto inputs = static_cast<std::uint32_t>(weights_.size() / bias_.size());
    float_product(x, rows, weights_, outputs(), inputs, out);
    for (std::uint32_t row = 0; row < rows; ++row) {
        for (std::uint32_t o = 0; o < outputs(); ++o) out[std::size_t{row} * outputs() + o] += bias_[o];
    }
}

Result<FloatEncoder> FloatEncoder::load(const SafeTensors& file, const NeuralConfig& config) {
    FloatEncoder out;
    out.hidden_ = config.hidden;
    out.epsilon_ = config.epsilon;
    out.word_ = file.f32("encoder.word.weight", {kPieces, config.hidden});
    out.position_ = file.f32("encoder.position.weight", {config.window, config.hidden});
    out.shape_ = file.f32("encoder.shape.weight", {6, config.hidden});
    if (out.word_.empty()) return missing_tensor("encoder.word");
    if (out.position_.empty() || out.shape_.empty()) return missing_tensor("encoder.position");
    const auto norm = Norm::load(file, "encoder.norm", config.hidden);
    if (!norm) return norm.error();
    out.norm_ = *norm;
    auto blocks = load_blocks<FloatLayer>(file, config);
    if (!blocks) return blocks.error();
    out.blocks_ = *std::move(blocks);
    return out;
}

std::vector<float> FloatEncoder::embedded(const Window& window) const {
    std::vector<float> x(window.pieces.size() * hidden_);
    for (std::size_t row = 0; row < window.pieces.size(); ++row) {
        const std::size_t piece = static_cast<std::size_t>(window.pieces[row]) * hidden_;
        const std::size_t shape = static_cast<std::size_t>(window.shapes[row]) * hidden_;
        for (std::size_t i = 0; i < hidden_; ++i) x[row * hidden_ + i] = word_[piece + i] + position_[row * hidden_ + i] + shape_[shape + i];
    }
    normalise(norm_, x);
    return x;
}

void FloatEncoder::normalise(const Norm& norm, std::vector<float>& x) const {
    for (std::size_t begin = 0; begin < x.size(); begin += hidden_) {
        double sum = 0;
        double squares = 0;
        for (std::size_t i = 0; i < hidden_; ++i) {
            sum += x[begin + i];
            squares += double{x[begin + i]} * x[begin + i];
        }
        const double mean = sum / hidden_;
        const double scale = 1 / std::sqrt(squares / hidden_ - mean * mean + epsilon_);
        for (std::size_t i = 0; i < hidden_; ++i) {
            x[begin + i] = static_cast<float>((x[begin + i] - mean) * scale) * norm.weight[i] + norm.bias[i];
        }
    }
}

void FloatEncoder::add_and_norm(const std::vector<float>& more, const Norm& norm, std::vector<float>& x) const {
    for (std::size_t i = 0; i < x.size(); ++i) x[i] += more[i];
    normalise(norm, x);
}

/// Every head lets a piece take from all pieces of the window: softmax(q k / √width) v.
void FloatEncoder::attend(const EncoderBlock<FloatLayer>& block, std::uint32_t rows, std::vector<float>& x) const {
    const std::size_t stride = 3 * std::size_t{hidden_};
    const float scale = 1 / std::sqrt(static_cast<float>(kHead));
    std::vector<float> qkv(rows * stride);
    block.qkv.run(x.data(), rows, qkv.data());
    std::vector<float> mixed(x.size(), 0.0F);
    std::vector<float> weights(rows);
    for (std::size_t head = 0; head < hidden_; head += kHead) {
        for (std::size_t row = 0; row < rows; ++row) {
            const float* query = qkv.data() + row * stride + head;
            for (std::size_t other = 0; other < rows; ++other) {
                const float* key = qkv.data() + other * stride + hidden_ + head;
                float score = 0;
                for (std::size_t i = 0; i < kHead; ++i) score += query[i] * key[i];
                weights[other] = score * scale;
            }
            softmax(weights);
            float* target = mixed.data() + row * hidden_ + head;
            for (std::size_t other = 0; other < rows; ++other) {
                const float* value = qkv.data() + other * stride + 2 * std::size_t{hidden_} + head;
                for (std::size_t i = 0; i < kHead; ++i) target[i] += weights[other] * value[i];
            }
        }
    }
    std::vector<float> out(x.size());
    block.out.run(mixed.data(), rows, out.data());
    add_and_norm(out, block.norm1, x);
}

void FloatEncoder::transform(const EncoderBlock<FloatLayer>& block, std::uint32_t rows, std::vector<float>& x) const {
    std::vector<float> inner(std::size_t{rows} * block.up.outputs());
    block.up.run(x.data(), rows, inner.data());
    std::transform(inner.begin(), inner.end(), inner.begin(), gelu);
    std::vector<float> out(x.size());
    block.down.run(inner.data(), rows, out.data());
    add_and_norm(out, block.norm2, x);
}

void FloatEncoder::run(const Window& window, EncoderScratch& scratch) const {
    const auto rows = static_cast<std::uint32_t>(window.pieces.size());
    std::vector<float> x = embedded(window);
    for (const EncoderBlock<FloatLayer>& block : blocks_) {
        attend(block, rows, x);
        transform(block, rows, x);
    }
    scratch.states.reserve((window.firsts.size() + 1) * hidden_);
    float* state = std::copy_n(x.data(), hidden_, scratch.states.data());
    for (const std::uint32_t piece : window.firsts) state = std::copy_n(x.data() + std::size_t{piece} * hidden_, hidden_, state);
}

}  // namespace dateline
