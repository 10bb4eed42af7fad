#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "resolve/people.h"

namespace dateline {

/// The persons of a story by the words of office or occupation that stand beside their names: "Justice Ada
/// Rolfe", "Ada Rolfe, a singer". For sources like "the justice".
class RoleHolders {
  public:
    RoleHolders(const Words& words, const Entities& entities);

    /// The person that a definite phrase stands for: the one with that word beside the name; of several the
    /// one present (who is spoken of), else the last one named before. None where nobody has the word.
    [[nodiscard]] std::optional<EntityId> holder(TokenRange phrase, std::optional<EntityId> present) const;
    /// Whether the phrase is definite, singular, and headed by a word of office or occupation.
    [[nodiscard]] bool is_role(TokenRange phrase) const;

  private:
    struct Holder {
        std::uint32_t token;  ///< of the name
        EntityId person;
    };
    [[nodiscard]] std::string head_of(TokenRange phrase) const;
    [[nodiscard]] bool may_be_title(std::uint32_t token) const;
    void note_beside(std::uint32_t first, std::uint32_t end, Holder holder);

    const Words& words_;
    std::vector<bool> is_role_;                                     // by token
    std::unordered_map<std::string, std::vector<Holder>> holders_;  // by word, in the order of the text
};

}  // namespace dateline
