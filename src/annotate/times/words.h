#pragma once

#include <cstdint>
#include <string_view>

#include "annotate/times/lexemes.h"

namespace dateline::times {

struct WordEntry {
    std::string_view text;  ///< lower case
    Word word = Word::other;
    std::int16_t value = 0;
};

/// No word of the vocabulary is longer.
inline constexpr std::size_t kLongestWord = 14;

/// The entry of a word in lower case; nullptr for a word that plays no part in time expressions.
[[nodiscard]] const WordEntry* find_word(std::string_view lower);

}  // namespace dateline::times
