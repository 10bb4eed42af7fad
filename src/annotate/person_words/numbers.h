#pragma once

#include <optional>
#include <string_view>

namespace dateline {

/// The value of a whole number below 130 written in digits or in words of one token ("35", "five", "twelve",
/// "thirty-five"); nothing else has one. `lower` is in lower case.
[[nodiscard]] std::optional<int> small_number(std::string_view lower);

}  // namespace dateline
