#pragma once

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "resolve/people/noun_phrase.h"
#include "resolve/people/person_name.h"

namespace dateline {

/// Somebody a pronoun may stand for.
struct Referent {
    std::uint32_t individual;  ///< index of a named individual, or kUnnamed
    Gender gender;
    float past = 0;        ///< salience from earlier sentences, already faded
    float now = 0;         ///< from this sentence
    std::uint32_t sentence = 0;
    std::uint32_t last_token = 0;

    static constexpr std::uint32_t kUnnamed = UINT32_MAX;
};

/// How present the people of a story are at a point of it. Each sentence halves what earlier ones gave; whoever has
/// faded is forgotten, so that the work for a pronoun does not grow with the story.
class Salience {
  public:
    void enter_sentence(std::uint32_t sentence);
    /// Somebody is mentioned; the referent's place for find-again is its individual (unnamed ones are always new).
    void mention(std::uint32_t individual, Gender gender, GrammaticalRole role, std::uint32_t token, float weight);
    [[nodiscard]] const std::vector<Referent>& referents() const { return referents_; }

  private:
    std::vector<Referent> referents_;
    std::uint32_t sentence_ = 0;
};

}  // namespace dateline
