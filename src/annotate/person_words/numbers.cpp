#include "annotate/person_words/numbers.h"

#include <charconv>

#include "base/word_table.h"

namespace dateline {
namespace {

constexpr auto kNumbers = word_map<int>({
    {"zero", 0},     {"one", 1},        {"two", 2},        {"three", 3},     {"four", 4},      {"five", 5},
    {"six", 6},      {"seven", 7},      {"eight", 8},      {"nine", 9},      {"ten", 10},      {"eleven", 11},
    {"twelve", 12},  {"thirteen", 13},  {"fourteen", 14},  {"fifteen", 15},  {"sixteen", 16},  {"seventeen", 17},
    {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},    {"thirty", 30},   {"forty", 40},    {"fifty", 50},
    {"sixty", 60},   {"seventy", 70},   {"eighty", 80},    {"ninety", 90}});

std::optional<int> in_digits(std::string_view word) {
    int value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc() || end != word.data() + word.size() || word.size() > 3 || value >= 130) return std::nullopt;
    return value;
}

}  // namespace

std::optional<int> small_number(std::string_view lower) {
    if (lower.empty()) return std::nullopt;
    if (lower[0] >= '0' && lower[0] <= '9') return in_digits(lower);
    if (const int* value = kNumbers.find(lower)) return *value;
    const std::size_t hyphen = lower.find('-');
    if (hyphen == std::string_view::npos) return std::nullopt;
    const int* tens = kNumbers.find(lower.substr(0, hyphen));
    const int* ones = kNumbers.find(lower.substr(hyphen + 1));
    if (tens == nullptr || ones == nullptr || *tens < 20 || *ones < 1 || *ones > 9) return std::nullopt;
    return *tens + *ones;
}

}  // namespace dateline
