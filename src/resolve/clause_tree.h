#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <vector>

#include "neural/reading.h"
#include "segment/words.h"

namespace dateline {

/// The neural parse of a story as a tree of words. Without a parse nothing has a head, a dependent or a subject.
/// Refers to the words and the reading it is made of.
class ClauseTree {
  public:
    ClauseTree(const Words& words, const NeuralReading& neural);

    [[nodiscard]] bool known() const { return !heads_.empty(); }
    [[nodiscard]] std::optional<std::uint32_t> head(std::uint32_t word) const;
    /// Whether a word hangs on its head by one of these relations; false without a parse.
    [[nodiscard]] bool is(std::uint32_t word, std::initializer_list<Deprel> relations) const;
    [[nodiscard]] bool is(std::uint32_t word, std::initializer_list<Upos> parts) const;
    /// In the order of the text.
    [[nodiscard]] std::span<const std::uint32_t> dependents(std::uint32_t word) const;
    /// The first dependent by one of these relations.
    [[nodiscard]] std::optional<std::uint32_t> dependent(std::uint32_t word, std::initializer_list<Deprel> relations) const;
    /// The head word of the subject of a verb or predicate: its own, that of the verb it is joined to or opens from, of an
    /// infinitive behind an object that object ("asked her to go"), or, in a relative or participle clause, the noun that
    /// the clause belongs to.
    [[nodiscard]] std::optional<std::uint32_t> subject(std::uint32_t verb) const;
    /// The subject of the clause in which a word is the object: somebody else than what a pronoun there stands for.
    [[nodiscard]] std::optional<std::uint32_t> subject_against(std::uint32_t object) const;
    /// The subject that follows an opening phrase or clause which holds the word: "In | his | speech, | Moore | said".
    [[nodiscard]] std::optional<std::uint32_t> subject_behind(std::uint32_t word) const;
    /// The subject of the verb of which the word's clause is the content: "| Moore | said | he | would".
    [[nodiscard]] std::optional<std::uint32_t> subject_above(std::uint32_t word) const;

  private:
    const Words& words_;
    std::span<const std::uint32_t> heads_;
    std::span<const Deprel> deprels_;
    std::span<const Upos> upos_;
    std::vector<std::uint32_t> first_;      // of each word, where its dependents begin; one more at the end
    std::vector<std::uint32_t> dependents_;
};

}  // namespace dateline
