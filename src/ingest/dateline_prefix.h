#pragma once

#include <cstdint>
#include <string_view>

namespace dateline {

/// How many bytes at the front of a paragraph are its dateline with the dash behind it: "LONDON (Reuters) - ",
/// "NEW YORK, Jan 4 (AP) — ", "SEOUL, South Korea — ", "(CNN) "; 0 where there is none.
[[nodiscard]] std::uint32_t dateline_prefix(std::string_view paragraph);

}  // namespace dateline
