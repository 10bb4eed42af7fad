#pragma once

#include <cstdint>
#include <string_view>

namespace dateline {

/// How an abbreviation stands in a sentence; decides whether its full stop may end one.
enum class Abbreviation : std::uint8_t {
    none,
    title,          ///< stands before a name: "Mr."; ends no sentence
    before_number,  ///< is one only before a number: "No. 5", "Jan. 27", "p. 3"
    inside,         ///< goes on: "vs.", "e.g."; ends no sentence
    either          ///< may end a sentence: "Inc.", "etc.", "Calif."
};

/// The class of a word that a full stop follows; `word` is without it, in any case.
[[nodiscard]] Abbreviation abbreviation(std::string_view word);

/// Whether a capitalised word is one that begins sentences rather than goes on a name: "The", "She", "But".
[[nodiscard]] bool opens_sentence(std::string_view word);

/// Whether a word is a verb that reports speech, in a form that stands beside a quotation: "said", "asks".
[[nodiscard]] bool reports_speech(std::string_view word);

}  // namespace dateline
