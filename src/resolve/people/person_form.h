#pragma once

#include <string_view>

#include "resolve/people/person_name.h"

namespace dateline {

/// The gender that a pronoun or noun tells: "her", "widow". Lower case.
[[nodiscard]] Gender gender_told_by(std::string_view word);

/// Whether a pronoun or, where it is one, a noun stands for several people: "they", "parents", "singers". Lower case.
[[nodiscard]] bool is_of_several(std::string_view word, bool is_noun);

}  // namespace dateline
