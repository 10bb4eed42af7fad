#pragma once

#include <cstdint>
#include <string_view>

namespace dateline {

/// An ASCII capital letter.
[[nodiscard]] constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// Whether words (any case) name a news agency, picture agency or paper that credits name: "AP", "Getty Images".
[[nodiscard]] bool is_agency(std::string_view words);

/// Whether words look like a person's name: two to four words with capitals, and no agency's.
[[nodiscard]] bool is_person_name(std::string_view words);

/// How many bytes at the front of a text are a label of credits ("Photograph:", "Additional reporting by"); 0 for none.
[[nodiscard]] std::uint32_t credit_label(std::string_view text);

/// Where the credit at the end of a text begins: "… (Ann Lee/PA)", "… (Photo by Ann Lee/Getty Images)",
/// "… REUTERS/Ann Lee", "… caption Ann Lee/AP", "They came in May. (Ann Lee)"; npos where there is none.
[[nodiscard]] std::size_t credit_at_end(std::string_view text);

/// Whether a paragraph thanks helpers: "Ann Lee contributed to this report."
[[nodiscard]] bool is_contribution(std::string_view text);

}  // namespace dateline
