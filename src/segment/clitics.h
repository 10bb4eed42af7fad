#pragma once

#include <cstdint>
#include <string_view>

namespace dateline {

/// The length in bytes of the clitic that begins with the apostrophe at `at` and ends at the end of its word:
/// 's, 'm, 'd, 're, 've, 'll and the 't of n't, with straight or curly apostrophe, in either case. 0 where
/// there is none.
[[nodiscard]] std::uint32_t clitic_length(std::string_view text, std::uint32_t at, std::uint32_t end);

/// The length of a short form that begins with the apostrophe at `at`: 'em, 'til, '90s. 0 where there is
/// none.
[[nodiscard]] std::uint32_t clipped_length(std::string_view text, std::uint32_t at, std::uint32_t end);

/// Where a word that is written as one but is two is cut: "can|not", "gon|na", "do|nt". 0 where it is one.
[[nodiscard]] std::uint32_t fused_cut(std::string_view word);

/// Whether a hyphen behind this does not end the word: "co-founder", "e-mail", "mid-1980s".
[[nodiscard]] bool is_hyphened_prefix(std::string_view word);

/// Whether a word right behind a number is a unit and a word of its own: "7pm", "10k", "5kg".
[[nodiscard]] bool is_unit(std::string_view word);

}  // namespace dateline
