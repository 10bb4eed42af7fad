#pragma once

#include <string_view>
#include <vector>

namespace dateline {

/// The name that was probably meant by a mistyped one: the nearest by edit distance (Levenshtein), at most
/// half of its letters off. Empty where none is near.
[[nodiscard]] std::string_view nearest(std::string_view given, const std::vector<std::string_view>& names);

}  // namespace dateline
