#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace dateline {

using Sha256 = std::array<std::uint8_t, 32>;

/// SHA-256 of the parts as if they stood in one string.
[[nodiscard]] Sha256 sha256(std::initializer_list<std::string_view> parts);

/// 64 hexadecimal digits in lower case.
[[nodiscard]] std::string to_hex(const Sha256& hash);

}  // namespace dateline
