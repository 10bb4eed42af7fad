#pragma once

#include <span>
#include <vector>

#include "annotate/person_words.h"
#include "resolve/facts/people_view.h"

namespace dateline {

/// The names that roles stand before: "singer | Ann Lee", "Senators | A of Ohio, B and C", "the prime minister, | Ann Lee,",
/// "the manager of the bank, | Ann Lee,". One for a singular; none where the roles lead to no name.
[[nodiscard]] std::vector<const PersonMention*> names_behind_roles(const PeopleView& people, std::span<const Role> chain);

}  // namespace dateline
