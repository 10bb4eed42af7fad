#pragma once

#include <cstdint>
#include <vector>

#include "segment/words.h"

namespace dateline {

/// The tokens of a document that stand in no direct quotation: the words of the story's own writer.
class Narration {
  public:
    static constexpr std::uint32_t kNone = 0xFFFFFFFFU;

    /// `quoted`: spans of direct quotations, sorted; one inside another counts as part of it.
    Narration(const Words& words, const std::vector<Span>& quoted);

    [[nodiscard]] const Words& words() const { return words_; }
    /// The index in `quoted` of the outermost quotation that holds a token; kNone in the narration.
    [[nodiscard]] std::uint32_t quoted(std::uint32_t token) const {
        return token < quoted_.size() ? quoted_[token] : kNone;
    }
    [[nodiscard]] bool is_quoted(std::uint32_t token) const { return quoted(token) != kNone; }
    /// Whether any token of [begin, end) is in the narration.
    [[nodiscard]] bool any_narrated(std::uint32_t begin, std::uint32_t end) const {
        return narrated_[end] > narrated_[begin];
    }
    /// Whether any token of [begin, end) is in a quotation.
    [[nodiscard]] bool any_quoted(std::uint32_t begin, std::uint32_t end) const {
        return narrated_[end] - narrated_[begin] < end - begin;
    }

  private:
    const Words& words_;
    std::vector<std::uint32_t> quoted_;    // by token
    std::vector<std::uint32_t> narrated_;  // how many tokens before this one are in the narration
};

}  // namespace dateline
