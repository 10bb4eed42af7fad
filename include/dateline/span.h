#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string_view>

namespace dateline {

/// A half-open range of bytes [begin, end) of a document's clean UTF-8 text: the only coordinate inside Dateline.
/// Offsets in code points or UTF-16 units exist at the borders only (text/offsets.h), as other types.
/// The empty span has begin == end. A text is shorter than 4 GiB; ingest refuses a longer record.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return begin == end; }
    [[nodiscard]] constexpr bool contains(std::uint32_t offset) const { return begin <= offset && offset < end; }
    [[nodiscard]] constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    /// Whether the two share at least one byte; empty spans overlap nothing.
    [[nodiscard]] constexpr bool overlaps(Span other) const {
        return std::max(begin, other.begin) < std::min(end, other.end);
    }
    /// The smallest span that holds both.
    [[nodiscard]] constexpr Span cover(Span other) const {
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }
    /// Order by begin, then by end.
    constexpr auto operator<=>(const Span&) const = default;
};

/// The bytes of `text` at `span`. The span must lie in the text; the view lives as long as the text does.
[[nodiscard]] constexpr std::string_view slice(std::string_view text, Span span) {
    return text.substr(span.begin, span.size());
}

}  // namespace dateline
