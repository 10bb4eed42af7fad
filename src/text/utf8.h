#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dateline/document.h"
#include "dateline/span.h"

namespace dateline {

/// What stands for a byte sequence that is no character: U+FFFD, three bytes.
inline constexpr std::string_view kReplacement = "\xef\xbf\xbd";

/// A character and how many bytes it takes. `value` is U+FFFD and `size` at least 1 for what is not UTF-8.
struct CodePoint {
    char32_t value;
    std::uint32_t size;
    bool valid;
};

/// The character that begins at `at`, which must lie in the text. A sequence that is not UTF-8 is taken as far as it
/// could have begun a character ("maximal subpart", Unicode 15, section 3.9), as browsers do.
[[nodiscard]] CodePoint decode(std::string_view text, std::size_t at);

/// Whether a character begins at `offset` of valid UTF-8, or the text ends there.
[[nodiscard]] constexpr bool is_border(std::string_view text, std::size_t offset) {
    return offset == text.size() ||
           (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U);
}

/// Where the first byte stands that is not valid UTF-8; npos where there is none.
[[nodiscard]] std::size_t find_invalid(std::string_view bytes);

/// Valid UTF-8 without control characters other than white space, and the way back to the bytes it was made from.
struct CleanText {
    std::string text;
    /// Covers text and source in order and without gaps. Empty where both are the same bytes.
    std::vector<SourceRange> source_map;
};

/// Puts U+FFFD for each sequence that is not UTF-8 and for each ASCII control character that is not white space (NUL,
/// escape, delete: no story means them, and terminals and C strings act on them). Everything else stays as it is, line
/// breaks and Unicode normalisation form included.
[[nodiscard]] CleanText clean_utf8(std::string bytes);

/// White space and what is invisible at the ends of a paragraph: ASCII and Unicode spaces, line separators, the
/// zero-width space and the byte order mark.
[[nodiscard]] bool is_white_space(char32_t code_point);

/// The span without white space at its ends; empty, at its begin, where there is nothing else. Valid UTF-8.
[[nodiscard]] Span trim(std::string_view text, Span span);

}  // namespace dateline
