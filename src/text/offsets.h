#pragma once

#include <compare>
#include <cstdint>
#include <string_view>
#include <vector>

#include "dateline/span.h"

namespace dateline {

/// A place in a text counted in Unicode code points. Exists at the borders of the program only.
struct CodePointOffset {
    std::uint32_t value = 0;
    constexpr auto operator<=>(const CodePointOffset&) const = default;
};

/// A place in a text counted in UTF-16 units, as JavaScript and Java count.
struct Utf16Offset {
    std::uint32_t value = 0;
    constexpr auto operator<=>(const Utf16Offset&) const = default;
};

/// Tells byte offsets of one text in other units. Built in one pass; each answer looks at 256 bytes at most, in any
/// order of asking. Keeps a view: the text must live as long.
class OffsetIndex {
  public:
    /// `text` is valid UTF-8.
    explicit OffsetIndex(std::string_view text);

    /// `offset` is on a character border of the text or its end; inside a character, that character counts.
    [[nodiscard]] CodePointOffset code_point(std::uint32_t offset) const { return {count(offset).code_points}; }
    [[nodiscard]] Utf16Offset utf16(std::uint32_t offset) const {
        const Count before = count(offset);
        return {before.code_points + before.beyond_16_bits};
    }

  private:
    /// Of the characters that begin before a place: how many, and how many of them take two UTF-16 units.
    struct Count {
        std::uint32_t code_points = 0;
        std::uint32_t beyond_16_bits = 0;
    };
    static void add(Count& to, std::string_view bytes);
    [[nodiscard]] Count count(std::uint32_t offset) const;

    std::string_view text_;
    std::vector<Count> before_;  ///< at every kStep-th byte
};

}  // namespace dateline
