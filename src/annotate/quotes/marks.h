#pragma once

#include <string_view>
#include <vector>

#include "dateline/document.h"

namespace dateline {

enum class MarkFamily : std::uint8_t { double_marks, single_marks, guillemets };

/// One character (or typewriter pair) that may be a quotation mark, with what its surroundings allow it to
/// be.
struct Mark {
    Span span;
    MarkFamily family;
    bool may_open;
    bool may_close;
    bool weak;  ///< a closing mark that may as well be an apostrophe or an inch sign: "farmers' ", "6\" "
};

/// The marks of a paragraph that may open or close a quotation, sorted; apostrophes inside words, elisions
/// ('n', '90s) and marks between blanks on both sides that cannot be told are not among them.
[[nodiscard]] std::vector<Mark> find_marks(std::string_view text, Span paragraph);

}  // namespace dateline
