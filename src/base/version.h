#pragma once

#include <string_view>

namespace dateline {

/// The program's version, "MAJOR.MINOR.PATCH".
inline constexpr std::string_view kVersion = "0.1.0";

}  // namespace dateline
