#pragma once

#include <optional>
#include <vector>

#include "neural/reading.h"

namespace dateline {

/// What the parse says of subjects and objects. Words are token indices; kNone where there is none. Without a neural reading
/// nothing has a subject.
class Clauses {
  public:
    explicit Clauses(const NeuralReading& neural);
    static constexpr std::uint32_t kNone = UINT32_MAX;

    /// Who does what a verb says: its own subject, or that of the verb it is joined to or depends on; of an infinitive
    /// behind an object ("asked her to go") the object.
    [[nodiscard]] std::uint32_t subject_of(std::uint32_t verb) const;
    /// The subject of the clause in which a word is the object: somebody else than what a pronoun there stands for.
    [[nodiscard]] std::uint32_t subject_against(std::uint32_t object) const;
    /// The subject that follows an opening phrase or clause which holds the word: "In | his | speech, | Moore | said".
    [[nodiscard]] std::uint32_t subject_behind(std::uint32_t word) const;
    /// The subject of the verb of which the word's clause is the content: "| Moore | said | he | would".
    [[nodiscard]] std::uint32_t subject_above(std::uint32_t word) const;
    [[nodiscard]] bool is(std::uint32_t word, Deprel deprel) const {
        return word < neural_.deprels.size() && neural_.deprels[word] == deprel;
    }
    [[nodiscard]] std::uint32_t object_of(std::uint32_t verb) const { return verb < objects_.size() ? objects_[verb] : kNone; }

  private:
    [[nodiscard]] std::uint32_t head_of(std::uint32_t word) const { return word < neural_.heads.size() ? neural_.heads[word] : kNone; }

    const NeuralReading& neural_;
    std::vector<std::uint32_t> subjects_;  // of each word
    std::vector<std::uint32_t> objects_;
};

}  // namespace dateline
