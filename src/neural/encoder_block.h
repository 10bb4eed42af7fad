#pragma once

#include <span>
#include <string>
#include <vector>

#include "neural/config.h"
#include "neural/safetensors.h"

namespace dateline {

inline constexpr std::size_t kPieces = 30522;  ///< rows of the table of words

/// That the file lacks a tensor, or has it in another type or shape.
[[nodiscard]] inline Error missing_tensor(const std::string& name) {
    return {ErrorCode::malformed, "a model without a proper tensor " + name};
}

/// The weights of a layer normalisation.
struct Norm {
    std::span<const float> weight;
    std::span<const float> bias;

    static Result<Norm> load(const SafeTensors& file, const std::string& name, std::uint32_t width) {
        const Norm norm{file.f32(name + ".weight", {width}), file.f32(name + ".bias", {width})};
        if (norm.weight.empty() || norm.bias.empty()) return missing_tensor(name);
        return norm;
    }
};

/// One layer of the transformer encoder; `Layer` is a linear layer with `load(file, name, outputs, inputs)`.
template <class Layer>
struct EncoderBlock {
    Layer qkv, out, up, down;
    Norm norm1, norm2;

    static Result<EncoderBlock> load(const SafeTensors& file, const std::string& name, const NeuralConfig& config) {
        auto qkv = Layer::load(file, name + "qkv", 3 * config.hidden, config.hidden);
        auto out = Layer::load(file, name + "out", config.hidden, config.hidden);
        auto up = Layer::load(file, name + "up", config.inner, config.hidden);
        auto down = Layer::load(file, name + "down", config.hidden, config.inner);
        for (const auto* layer : {&qkv, &out, &up, &down}) {
            if (!*layer) return layer->error();
        }
        const auto norm1 = Norm::load(file, name + "norm1", config.hidden);
        const auto norm2 = Norm::load(file, name + "norm2", config.hidden);
        if (!norm1) return norm1.error();
        if (!norm2) return norm2.error();
        return EncoderBlock{*std::move(qkv), *std::move(out), *std::move(up), *std::move(down), *norm1, *norm2};
    }
};

/// All layers of an encoder, from the lowest.
template <class Layer>
[[nodiscard]] Result<std::vector<EncoderBlock<Layer>>> load_blocks(const SafeTensors& file, const NeuralConfig& config) {
    std::vector<EncoderBlock<Layer>> out;
    for (std::uint32_t i = 0; i < config.layers; ++i) {
        auto block = EncoderBlock<Layer>::load(file, "encoder.blocks." + std::to_string(i) + ".", config);
        if (!block) return block.error();
        out.push_back(*std::move(block));
    }
    return out;
}

}  // namespace dateline
