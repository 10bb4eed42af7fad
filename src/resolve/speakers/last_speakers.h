#pragma once

#include <array>
#include <optional>
#include <vector>

#include "annotate/quotes/narration.h"
#include "annotate/quotes/noun_phrase.h"
#include "annotate/quotes/reports.h"
#include "resolve/people.h"

namespace dateline {

/// Who "he" or "she" is that speaks: a story goes on with the one it is at. Everything given must live as long.
class LastSpeakers {
  public:
    LastSpeakers(const Narration& narration, const NounPhrases& phrases, const std::vector<Report>& reports,
                 const Entities& entities);

    /// The person of a fitting name who is the subject of the sentence before the pronoun's or speaks in it, else of the
    /// one before that; a pronoun there passes on its own. None where the sentence of the pronoun names such a person
    /// before it, or where the subject of one nearer is described ("The mayor-elect was late. He said …").
    [[nodiscard]] std::optional<EntityId> before(std::uint32_t pronoun) const;

    /// "he" or "she"
    [[nodiscard]] bool is_pronoun(TokenRange source) const;

  private:
    enum Sex : std::uint8_t { male, female };
    /// The last speaker behind a sentence: by sex, or somebody described.
    struct Spoke {
        std::array<std::optional<EntityId>, 2> person;
        bool described = false;
    };

    [[nodiscard]] Sex sex_of(std::uint32_t pronoun) const;
    [[nodiscard]] std::optional<EntityId> stands_for(TokenRange source, Sex sex) const;
    [[nodiscard]] bool fits(EntityId entity, Sex sex) const;
    [[nodiscard]] bool is_named(std::uint32_t begin, std::uint32_t end, Sex sex) const;

    const Narration& narration_;
    const Words& words_;
    const Entities& entities_;
    std::vector<Spoke> spoke_;  // by sentence
};

}  // namespace dateline
