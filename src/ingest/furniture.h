#pragma once

#include <string_view>

namespace dateline {

/// Furniture of the page that a story was taken from, told by whole words, openings and a few phrases in paragraphs that are
/// not long. A mark has nothing to be read: "Advertisement", "Photo", "Slideshow (4 Images)", a rule of dashes.
[[nodiscard]] bool is_page_mark(std::string_view paragraph);

/// A box has: a link to another story ("Read more: …"), "Sign up for …", "Follow … on Twitter", a copyright line.
[[nodiscard]] bool is_page_box(std::string_view paragraph);

}  // namespace dateline
