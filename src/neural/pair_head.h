#pragma once

#include <span>
#include <vector>

#include "neural/safetensors.h"
#include "neural/taggers.h"

namespace dateline {

/// Answers questions about two words of a window (docs/model-format.md, "Pair heads"): an additive and a multiplicative
/// term with a row for the distance, in the spirit of Dozat and Manning 2017.
class PairScorer {
  public:
    static Result<PairScorer> load(const SafeTensors& file, std::string_view name, const PairShape& shape,
                                   std::span<const std::int32_t> edges);

    /// One of the two words: a row of `HeadRows` and its place in words ([CLS] is -1). For one thread.
    class Anchor {
      public:
        Anchor(const PairScorer& scorer, const float* row, std::int32_t place);
        /// All answers for another word. `features`: a bit for each feature that holds. Good until the next call.
        [[nodiscard]] std::span<const float> answers(const float* row, std::int32_t place, std::uint32_t features = 0);

      private:
        /// The row of the distance, with those of the features that hold.
        const float* moved(std::uint32_t bucket, std::uint32_t features);
        const PairScorer& scorer_;
        const float* p_;
        std::int32_t place_;
        std::vector<float> moved_;  // where a row with features is made
        std::vector<float> answers_;
    };

  private:
    [[nodiscard]] std::uint32_t bucket(std::int32_t distance) const;
    PairShape shape_;
    std::vector<std::int32_t> edges_;
    std::span<const float> distance_, sum_, bias_, product_, features_;
};

}  // namespace dateline
