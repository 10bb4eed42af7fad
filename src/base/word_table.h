#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace dateline {

/// A fixed set of words that is sorted when it is compiled; looked up by binary search.
/// `WordSet{words("mr", "mrs")}`. Words are in the form in which they will be asked for (mostly lower case).
template <std::size_t Size>
class WordSet {
  public:
    consteval explicit WordSet(std::array<std::string_view, Size> words) : words_(words) {
        std::sort(words_.begin(), words_.end());
    }
    [[nodiscard]] constexpr bool has(std::string_view word) const {
        return std::binary_search(words_.begin(), words_.end(), word);
    }

  private:
    std::array<std::string_view, Size> words_;
};

template <class... Word>
consteval std::array<std::string_view, sizeof...(Word)> words(Word... word) {
    return {std::string_view(word)...};
}

template <class Value>
struct WordEntry {
    std::string_view word;
    Value value;
};

/// A fixed map from words to values, likewise: `word_map<int>({{"one", 1}, {"two", 2}})`.
template <class Value, std::size_t Size>
class WordMap {
  public:
    consteval explicit WordMap(std::array<WordEntry<Value>, Size> entries) : entries_(entries) {
        std::sort(entries_.begin(), entries_.end(), [](const auto& a, const auto& b) { return a.word < b.word; });
    }
    /// Null where the word is not in the map; the value lives as long as the map.
    [[nodiscard]] constexpr const Value* find(std::string_view word) const {
        const auto at = std::lower_bound(entries_.begin(), entries_.end(), word,
                                         [](const auto& entry, std::string_view w) { return entry.word < w; });
        return at != entries_.end() && at->word == word ? &at->value : nullptr;
    }

  private:
    std::array<WordEntry<Value>, Size> entries_;
};

template <class Value, std::size_t Size>
consteval WordMap<Value, Size> word_map(const WordEntry<Value> (&entries)[Size]) {
    return WordMap<Value, Size>(std::to_array(entries));
}

}  // namespace dateline
