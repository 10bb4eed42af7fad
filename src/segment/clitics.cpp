#include "segment/clitics.h"

#include <algorithm>
#include <array>

#include "segment/characters.h"

namespace dateline {
namespace {

char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Whether the letters at `at` are `word` (in either case) and the word ends there.
bool ends_with_at(std::string_view text, std::uint32_t at, std::uint32_t end, std::string_view word) {
    if (at + word.size() > end) return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (small(text[at + i]) != word[i]) return false;
    }
    const auto behind = static_cast<std::uint32_t>(at + word.size());
    return behind == end || !is_word_part(character_at(text, behind).kind);
}

std::uint32_t first_match(std::string_view text, std::uint32_t at, std::uint32_t end, const auto& words) {
    const std::uint32_t mark = character_at(text, at).length;
    for (const std::string_view word : words) {
        if (ends_with_at(text, at + mark, end, word)) return mark + static_cast<std::uint32_t>(word.size());
    }
    return 0;
}

struct Fused {
    std::string_view word;
    std::uint32_t cut;
};

constexpr std::array kFused = std::to_array<Fused>({
    {"aint", 2},  {"arent", 3}, {"cannot", 3}, {"cant", 2},  {"couldnt", 5}, {"didnt", 3},    {"doesnt", 4},
    {"dont", 2},  {"gimme", 3}, {"gonna", 3},  {"gotta", 3}, {"hadnt", 3},   {"hasnt", 3},    {"havent", 4},
    {"im", 1},    {"isnt", 2},  {"ive", 1},    {"lemme", 3}, {"outta", 3},   {"shouldnt", 6}, {"thats", 4},
    {"wanna", 3}, {"wasnt", 3}, {"werent", 4}, {"wont", 2},  {"wouldnt", 5},
});

constexpr std::array kPrefixes = std::to_array<std::string_view>({
    "anti",  "arch", "co",  "counter", "cross", "e",   "ex",  "inter", "intra", "micro", "mid",   "mini",
    "multi", "neo",  "non", "over",    "post",  "pre", "pro", "re",    "semi",  "sub",   "super", "un",
});

constexpr std::array kUnits = std::to_array<std::string_view>({
    "am",  "bn", "cm", "ft", "gb",  "hr",   "hrs", "hz", "in",  "k",  "kb", "kg", "km", "kmh", "lb",
    "lbs", "m",  "mb", "mg", "min", "mins", "ml",  "mm", "mph", "mw", "oz", "p",  "pm", "tn",  "yrs",
});

template <std::size_t longest>
std::string_view fold(std::string_view word, std::array<char, longest>& letters) {
    if (word.size() > longest) return {};
    std::ranges::transform(word, letters.begin(), small);
    return {letters.data(), word.size()};
}

static_assert(std::ranges::is_sorted(kFused, {}, &Fused::word));
static_assert(std::ranges::is_sorted(kPrefixes));
static_assert(std::ranges::is_sorted(kUnits));

}  // namespace

std::uint32_t clitic_length(std::string_view text, std::uint32_t at, std::uint32_t end) {
    static constexpr std::array kClitics =
        std::to_array<std::string_view>({"s", "t", "re", "m", "ve", "ll", "d"});
    return first_match(text, at, end, kClitics);
}

std::uint32_t clipped_length(std::string_view text, std::uint32_t at, std::uint32_t end) {
    static constexpr std::array kClipped =
        std::to_array<std::string_view>({"em", "til", "n", "cause", "cuz", "tis", "twas", "bout", "round"});
    const std::uint32_t mark = character_at(text, at).length;
    const std::uint32_t year = at + mark;
    const auto digit = [&](std::uint32_t place) {
        return place < end && text[place] >= '0' && text[place] <= '9';
    };
    if (digit(year) && digit(year + 1)) {
        const std::uint32_t plural = year + 2 < end && text[year + 2] == 's' ? 1 : 0;
        const std::uint32_t behind = year + 2 + plural;
        if (behind == end || !is_word_part(character_at(text, behind).kind)) return mark + 2 + plural;
    }
    return first_match(text, at, end, kClipped);
}

std::uint32_t fused_cut(std::string_view word) {
    std::array<char, 8> letters{};
    const std::string_view folded = fold(word, letters);
    const auto found = std::ranges::lower_bound(kFused, folded, {}, &Fused::word);
    return found != kFused.end() && found->word == folded ? found->cut : 0;
}

bool is_hyphened_prefix(std::string_view word) {
    std::array<char, 8> letters{};
    return std::ranges::binary_search(kPrefixes, fold(word, letters));
}

bool is_unit(std::string_view word) {
    std::array<char, 4> letters{};
    return std::ranges::binary_search(kUnits, fold(word, letters));
}

}  // namespace dateline
