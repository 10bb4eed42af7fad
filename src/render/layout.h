#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Text laid out in columns of a terminal.
namespace dateline {

/// How many columns a text takes: one a code point, none for colour codes.
[[nodiscard]] std::size_t columns(std::string_view text);

/// Text laid out in lines of at most `width` columns, each after the first led by `indent` spaces that do not
/// count. A word longer than a line stands alone. Line breaks in the text stay. Without a line break at the
/// end.
[[nodiscard]] std::string wrap(std::string_view text, std::size_t width, std::size_t indent);

/// The text on one line: runs of white space become one space, control characters are left out.
[[nodiscard]] std::string single_line(std::string_view text);

/// The beginning and the end of a line of words with "…" for what is between, where it takes more than
/// `width` columns.
[[nodiscard]] std::string shortened(std::string_view line, std::size_t width);

/// Marks up text for a terminal, or leaves it as it is.
class Style {
  public:
    explicit Style(bool color) : color_(color) {}
    [[nodiscard]] std::string bold(std::string_view text) const { return in("1", text); }
    [[nodiscard]] std::string dim(std::string_view text) const { return in("2", text); }
    [[nodiscard]] std::string heading(std::string_view text) const { return in("1;34", text); }
    [[nodiscard]] std::string name(std::string_view text) const { return in("1;36", text); }
    [[nodiscard]] std::string marked(std::string_view text) const { return in("1;33", text); }
    [[nodiscard]] std::string warning(std::string_view text) const { return in("33", text); }

  private:
    [[nodiscard]] std::string in(std::string_view code, std::string_view text) const;
    bool color_;
};

}  // namespace dateline
