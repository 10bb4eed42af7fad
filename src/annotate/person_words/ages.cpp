#include <optional>

#include "annotate/person_words.h"
#include "annotate/person_words/numbers.h"

namespace dateline {
namespace {

bool is_hyphen(std::string_view word) { return word == "-" || word == "‑" || word == "–"; }
bool is_year(std::string_view word) { return word == "year" || word == "years" || word == "yr"; }

/// "35-year-old" as one token: the length of its number, 0 where it is none.
std::size_t number_of_compound(std::string_view word) {
    for (const std::string_view tail : {"-year-old", "-year-olds", "-years-old", "-yr-old"}) {
        if (word.size() > tail.size() && word.ends_with(tail)) return word.size() - tail.size();
    }
    return 0;
}

/// The number that begins at a token: one token, or three for "thirty-five" split at its hyphen.
std::optional<std::pair<int, std::uint32_t>> number_at(const Words& words, std::uint32_t at) {
    if (is_hyphen(words.text(at + 1))) {
        const std::string joined = std::string(words.lower(at)) + "-" + std::string(words.lower(at + 2));
        if (const auto value = small_number(joined)) return std::pair(*value, 3U);
    }
    if (const auto value = small_number(words.lower(at))) return std::pair(*value, 1U);
    return std::nullopt;
}

Age make(const Words& words, TokenRange tokens, TokenRange number, int years, AgeForm form) {
    return {tokens, words.segmentation().span_of(number), years, form};
}

std::optional<Age> compound_at(const Words& words, std::uint32_t at) {
    const std::size_t length = number_of_compound(words.lower(at));
    if (length == 0) return std::nullopt;
    const auto years = small_number(words.lower(at).substr(0, length));
    if (!years) return std::nullopt;
    const std::uint32_t begin = words.span(at).begin;
    return Age{{at, at + 1}, {begin, begin + static_cast<std::uint32_t>(length)}, *years, AgeForm::adjective};
}

/// What stands behind a number decides: "35-year-old" in several tokens, "35 years old", or nothing.
Age with_unit(const Words& words, std::uint32_t at, int years, std::uint32_t length) {
    const TokenRange number{at, at + length};
    std::uint32_t next = number.end;
    const bool hyphen = is_hyphen(words.text(next));
    if (is_year(words.lower(next + hyphen)) && is_hyphen(words.text(next + hyphen + 1)) &&
        words.lower(next + hyphen + 2).starts_with("old")) {
        return make(words, {at, next + hyphen + 3}, number, years, AgeForm::adjective);
    }
    if (is_year(words.lower(next)) && words.is(next + 1, "old")) {
        return make(words, {at, next + 2}, number, years, AgeForm::phrase);
    }
    if (words.is(at - 1, "aged")) return make(words, {at - 1, number.end}, number, years, AgeForm::phrase);
    return make(words, number, number, years, AgeForm::bare);
}

}  // namespace

std::vector<Age> find_ages(const Words& words) {
    std::vector<Age> out;
    for (std::uint32_t at = 0; at < words.size();) {
        std::optional<Age> age = compound_at(words, at);
        if (!age) {
            if (const auto number = number_at(words, at)) age = with_unit(words, at, number->first, number->second);
        }
        if (age) out.push_back(*age);
        at = age ? age->tokens.end : at + 1;
    }
    return out;
}

}  // namespace dateline
