#pragma once

#include <optional>
#include <vector>

#include "neural/reading.h"
#include "resolve/clause_tree.h"
#include "resolve/people/individuals.h"

namespace dateline {

/// Chains of mentions that stand for the same person, by the neural reader's candidates for antecedents; made word by word
/// in the order of the text. The chains of the named individuals are there from the start, with the words of their names
/// in them and with the same index; a chain of somebody unnamed begins with its first mention and becomes the person's
/// whose name is found to stand for the same: "her husband, | Tomas Brandt". Empty without a neural reading.
class Chains {
  public:
    Chains(const Words& words, const Layer<Name, NameId>& names, const NamedIndividuals& named, const NeuralReading& neural);

    [[nodiscard]] const ClauseTree& tree() const { return tree_; }

    struct Choice {
        std::uint32_t chain;
        float score;  ///< logit: the best of the chain's mentions
    };
    /// The chains that a mention may join, best first. Empty where the reader knows no person at the word.
    [[nodiscard]] std::vector<Choice> choices_for(std::uint32_t word) const;
    /// Those of one person of that gender, as far as it is known.
    [[nodiscard]] std::vector<Choice> choices_for(std::uint32_t word, Gender gender) const;
    [[nodiscard]] bool fits(std::uint32_t chain, Gender gender) const;

    void read_name(TokenRange name);
    /// A mention that is neither name nor pronoun of the third person singular: joins the best chain, or begins one.
    void read_other(std::uint32_t word);
    void join(std::uint32_t word, Choice choice, Gender gender);
    /// Begins a chain of somebody unnamed.
    void begin(std::uint32_t word, Gender gender, bool plural);

    struct End {
        std::uint32_t individual;
        float score;  ///< the least logit with which the word joined its chain and that the person's
    };
    /// The named person that a word stands for, as far as the text is read; nothing for names' own words.
    [[nodiscard]] std::optional<End> end_of(std::uint32_t word) const;
    /// The person that a plural ("they") was linked to, who is then one of several.
    [[nodiscard]] std::optional<std::uint32_t> member_of(std::uint32_t word) const;
    /// The named person at a word.
    [[nodiscard]] std::optional<std::uint32_t> person_at(std::uint32_t word) const;
    /// Whether the reader links the word to some earlier mention.
    [[nodiscard]] bool has_antecedent(std::uint32_t word) const;
    /// The chain of a word; kNone where it is in none.
    [[nodiscard]] std::uint32_t chain_of(std::uint32_t word) const;
    [[nodiscard]] std::size_t individuals() const { return individuals_; }

    static constexpr std::uint32_t kNone = UINT32_MAX;

  private:
    struct Chain {
        std::uint32_t is;  ///< its own index, or the chain it became a part of
        Gender gender;
        bool plural;
        float score;  ///< logit with which it became a part
    };
    struct Place {
        std::uint32_t chain = kNone;
        float score = 0;
        std::uint32_t member = kNone;
    };
    [[nodiscard]] std::uint32_t root(std::uint32_t chain) const;
    [[nodiscard]] bool is_mention(std::uint32_t word) const;
    [[nodiscard]] std::vector<Choice> described_by(std::uint32_t word) const;
    [[nodiscard]] std::uint32_t subject_taken_up(std::uint32_t word) const;

    const Words& words_;
    const NeuralReading& neural_;
    const ClauseTree tree_;
    const std::uint32_t individuals_;
    std::vector<bool> persons_;  // of each individual
    std::vector<Chain> chains_;
    std::vector<Place> places_;  // of each token
    std::vector<bool> named_;    // of each token: in a person's name
};

}  // namespace dateline
