#pragma once

#include <cstdint>
#include <string_view>

namespace dateline {

/// The length of the web or mail address that begins at `at`, without the punctuation of the sentence behind
/// it; 0 where there is none. Looks ahead only over what it consumes, and at most 64 characters more.
[[nodiscard]] std::uint32_t address_length(std::string_view text, std::uint32_t at, std::uint32_t end);

/// The length of the emoticon at `at`, such as ":-)"; 0 where there is none.
[[nodiscard]] std::uint32_t emoticon_length(std::string_view text, std::uint32_t at, std::uint32_t end);

/// The end of a number whose groups of digits hyphens join into one: a telephone number or a date
/// ("555-0134", "11-20-2000"); `at` where it is none. A range ("5-10") is none.
[[nodiscard]] std::uint32_t dashed_number_end(std::string_view text, std::uint32_t at, std::uint32_t end);

}  // namespace dateline
