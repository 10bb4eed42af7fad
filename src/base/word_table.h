#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dateline {

/// Words that are sorted when they are compiled: by the low bits of the first byte, which have a table, by length, then by
/// bytes. Most words that are asked for are not there, and few need a comparison of bytes to say so.
template <std::size_t Size>
class SortedWords {
  public:
    consteval explicit SortedWords(std::array<std::string_view, Size> words) : words_(words) {
        std::sort(words_.begin(), words_.end(), before);
        for (const std::string_view word : words_) ++begins_[part_of(word) + 1];
        for (std::size_t part = 0; part < kParts; ++part) begins_[part + 1] += begins_[part];
    }
    /// The place of a word in the order, `Size` where it is not there.
    [[nodiscard]] constexpr std::size_t find(std::string_view word) const {
        const std::size_t part = part_of(word);
        const auto end = words_.begin() + begins_[part + 1];
        const auto at = std::lower_bound(words_.begin() + begins_[part], end, word, shorter);
        return at != end && *at == word ? static_cast<std::size_t>(at - words_.begin()) : Size;
    }

  private:
    static constexpr std::size_t kParts = 32;
    static constexpr std::size_t part_of(std::string_view word) {
        return word.empty() ? 0 : static_cast<unsigned char>(word.front()) % kParts;
    }
    static constexpr bool shorter(std::string_view one, std::string_view other) {
        return one.size() != other.size() ? one.size() < other.size() : one < other;
    }
    static constexpr bool before(std::string_view one, std::string_view other) {
        return part_of(one) != part_of(other) ? part_of(one) < part_of(other) : shorter(one, other);
    }
    std::array<std::string_view, Size> words_;
    std::array<std::uint16_t, kParts + 1> begins_{};
};

/// A fixed set of words: `WordSet{words("mr", "mrs")}`. Words are in the form in which they will be asked for (mostly lower
/// case).
template <std::size_t Size>
class WordSet {
  public:
    consteval explicit WordSet(std::array<std::string_view, Size> words) : words_(words) {}
    [[nodiscard]] constexpr bool has(std::string_view word) const { return words_.find(word) != Size; }

  private:
    SortedWords<Size> words_;
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

/// A fixed map from words to values, likewise: `word_map<int>({{"one", 1}, {"two", 2}})`. Of a word listed twice the first
/// counts.
template <class Value, std::size_t Size>
class WordMap {
  public:
    consteval explicit WordMap(const std::array<WordEntry<Value>, Size>& entries)
        : words_(words_of(entries)), values_(ordered(entries, words_)) {}
    /// Null where the word is not in the map; the value lives as long as the map.
    [[nodiscard]] constexpr const Value* find(std::string_view word) const {
        const std::size_t at = words_.find(word);
        return at != Size ? &values_[at] : nullptr;
    }

  private:
    static consteval std::array<std::string_view, Size> words_of(const std::array<WordEntry<Value>, Size>& entries) {
        std::array<std::string_view, Size> out;
        for (std::size_t i = 0; i < Size; ++i) out[i] = entries[i].word;
        return out;
    }
    static consteval std::array<Value, Size> ordered(const std::array<WordEntry<Value>, Size>& entries,
                                                     const SortedWords<Size>& words) {
        std::array<Value, Size> out{};
        for (std::size_t i = Size; i-- > 0;) out[words.find(entries[i].word)] = entries[i].value;
        return out;
    }
    SortedWords<Size> words_;
    std::array<Value, Size> values_;
};

template <class Value, std::size_t Size>
consteval WordMap<Value, Size> word_map(const WordEntry<Value> (&entries)[Size]) {
    return WordMap<Value, Size>(std::to_array(entries));
}

}  // namespace dateline
