#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dateline/document.h"

namespace dateline {

/// What the front of a text tells before the story begins: front matter ("---" lines with "date: …"), a lead-in
/// ("date 2021-09-29 …" run into the first paragraph), lines that are nothing but a date.
struct Front {
    std::uint32_t end = 0;              ///< front matter and lead-in reach to here
    std::vector<std::uint32_t> lines;   ///< paragraphs that are nothing but a date, by index
    Timestamp published;                ///< empty where nothing tells it
    Timestamp updated;
    std::string title;                  ///< from front matter
    std::vector<std::string> authors;   ///< from front matter
};

/// Looks at the first paragraphs. `first`: index of the first paragraph of the text proper (behind a title).
[[nodiscard]] Front read_front(std::string_view text, const std::vector<Span>& paragraphs, std::uint32_t first);

}  // namespace dateline
