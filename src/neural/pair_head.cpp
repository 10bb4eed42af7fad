#include "neural/pair_head.h"

#include <cstdlib>

#include "neural/kernels/kernels.h"

namespace dateline {

Result<PairScorer> PairScorer::load(const SafeTensors& file, std::string_view name, const PairShape& shape,
                                    std::span<const std::int32_t> edges) {
    const std::string prefix = "pairs." + std::string(name) + ".";
    PairScorer out;
    out.shape_ = shape;
    out.edges_.assign(edges.begin(), edges.end());
    out.distance_ = file.f32(prefix + "distance", {2 * (edges.size() + 1), shape.width});
    out.sum_ = file.f32(prefix + "sum.weight", {shape.answers, shape.width});
    out.bias_ = file.f32(prefix + "sum.bias", {shape.answers});
    out.product_ = file.f32(prefix + "product.weight", {shape.answers, shape.width});
    if (shape.features > 0) out.features_ = file.f32(prefix + "features", {shape.features, shape.width});
    const bool whole = !out.distance_.empty() && !out.sum_.empty() && !out.bias_.empty() && !out.product_.empty() &&
                       (shape.features == 0 || !out.features_.empty());
    if (!whole) return Error{ErrorCode::malformed, "a model without proper tensors " + prefix};
    return out;
}

std::uint32_t PairScorer::bucket(std::int32_t distance) const {
    std::uint32_t size = 0;
    while (size < edges_.size() && std::abs(distance) >= edges_[size]) ++size;
    return distance <= 0 ? size : static_cast<std::uint32_t>(edges_.size()) + 1 + size;
}

PairScorer::Anchor::Anchor(const PairScorer& scorer, const float* row, std::int32_t place)
    : scorer_(scorer), p_(row + scorer.shape_.anchor.begin), place_(place), answers_(scorer.shape_.answers) {}

const float* PairScorer::Anchor::moved(std::uint32_t bucket, std::uint32_t features) {
    const std::size_t width = scorer_.shape_.width;
    const std::span<const float> distance = scorer_.distance_.subspan(bucket * width, width);
    if (features == 0) return distance.data();
    moved_.assign(distance.begin(), distance.end());
    for (std::uint32_t f = 0; f < scorer_.shape_.features; ++f) {
        if ((features >> f & 1U) == 0) continue;
        for (std::size_t k = 0; k < width; ++k) moved_[k] += scorer_.features_[f * width + k];
    }
    return moved_.data();
}

std::span<const float> PairScorer::Anchor::answers(const float* row, std::int32_t place, std::uint32_t features) {
    const PairShape& shape = scorer_.shape_;
    kernels::best().pair(p_, moved(scorer_.bucket(place - place_), features), row + shape.other.begin,
                         scorer_.sum_.data(), scorer_.product_.data(), shape.width, shape.answers, answers_.data());
    for (std::size_t i = 0; i < answers_.size(); ++i) answers_[i] += scorer_.bias_[i];
    return answers_;
}

}  // namespace dateline
