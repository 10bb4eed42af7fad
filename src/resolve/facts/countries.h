#pragma once

#include <string_view>

namespace dateline {

/// Whether words in lower case name a country by one of its common English names: "france", "south korea", "u.s.".
[[nodiscard]] bool is_country(std::string_view lower);

}  // namespace dateline
