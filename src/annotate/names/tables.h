#pragma once

#include <string_view>
#include <vector>

#include "annotate/names/lexicon.h"

namespace dateline {

/// Words of one class: separated by white space, or by commas where entries have several words.
struct WordTable {
    WordClass word_class;
    std::string_view entries;
    char separator = ' ';
};

/// Lines of words separated by spaces: words that stand in small letters in most of their uses.
[[nodiscard]] const std::vector<std::string_view>& common_word_table();
[[nodiscard]] const std::vector<WordTable>& given_name_tables();
[[nodiscard]] const std::vector<WordTable>& place_tables();
[[nodiscard]] const std::vector<WordTable>& title_tables();
[[nodiscard]] const std::vector<WordTable>& context_tables();

}  // namespace dateline
