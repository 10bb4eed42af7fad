#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>

/// Closed classes of English words, in small letters.
namespace dateline::clause_words {

/// Whether a word is one of a few.
[[nodiscard]] constexpr bool among(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

[[nodiscard]] bool is_determiner(
    std::string_view word);  ///< articles, possessive pronouns, numbers of "these"
[[nodiscard]] bool is_preposition(std::string_view word);
[[nodiscard]] bool is_conjunction(std::string_view word);  ///< "and", "but", "or"
[[nodiscard]] bool is_subordinator(
    std::string_view word);                       ///< "when", "after", "because", "who", "which", "that"
[[nodiscard]] bool is_be(std::string_view word);  ///< forms of "be" and "get"
[[nodiscard]] bool is_have(std::string_view word);
[[nodiscard]] bool is_modal(std::string_view word);
[[nodiscard]] bool is_negation(std::string_view word);
[[nodiscard]] bool is_pronoun(std::string_view word);  ///< personal pronouns
[[nodiscard]] bool is_adverb(std::string_view word);   ///< in -ly and a few more

}  // namespace dateline::clause_words
