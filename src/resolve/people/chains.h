#pragma once

#include <optional>
#include <vector>

#include "neural/reading.h"
#include "resolve/people/individuals.h"

namespace dateline {

/// Whom the neural reader's chains of antecedents lead to. A word inside a name stands for the name's owner, whatever the
/// chain says; another mention for the first named person back along its antecedents.
class Chains {
  public:
    Chains(const Words& words, const Layer<Name, NameId>& names, const NamedIndividuals& named, const NeuralReading& neural);

    struct End {
        std::uint32_t individual;
        float score;  ///< the least logit along the way
    };
    /// Nothing where the word is no mention, stands for nobody earlier, or for somebody unnamed.
    [[nodiscard]] std::optional<End> end_of(std::uint32_t word) const;
    /// The person whose name has this word as its antecedent: "her husband, | Tomas Brandt".
    [[nodiscard]] std::optional<End> named_later(std::uint32_t word) const;
    /// The named person at a word.
    [[nodiscard]] std::optional<std::uint32_t> person_at(std::uint32_t word) const;
    /// Whether the reader knows the word as a mention of a person with some antecedent.
    [[nodiscard]] bool has_antecedent(std::uint32_t word) const { return step(word) != nullptr; }

  private:
    [[nodiscard]] const Antecedent* step(std::uint32_t word) const;

    const NamedIndividuals& named_;
    const NeuralReading& neural_;
    std::vector<std::uint32_t> owner_;  // of each token: individual + 1; 0 where it is in no person's name
    std::vector<std::pair<std::uint32_t, End>> later_;  // by antecedent word, sorted
};

}  // namespace dateline
