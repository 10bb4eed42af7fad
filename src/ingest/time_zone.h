#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace dateline {

/// Whether this is the abbreviation of a zone.
[[nodiscard]] bool is_zone(std::string_view name);

/// The offset from UTC that a zone's abbreviation means in a news story on a day. BST is British Summer Time; ET, CT,
/// MT and PT follow the United States' rules for daylight saving time of 1987 and 2007. Nothing for a name that is not
/// known or that several zones share (IST).
[[nodiscard]] std::optional<std::chrono::minutes> zone_offset(std::string_view name, std::chrono::year_month_day day);

}  // namespace dateline
