#include "ingest/dateline_prefix.h"

#include <algorithm>
#include <array>

#include "ingest/credit_words.h"

namespace dateline {
namespace {

constexpr std::size_t kLongest = 90;

struct Dash {
    std::size_t begin;
    std::size_t end;
};

/// The first dash with a space before it in the front of a paragraph ("(AP)—" has none); begin is npos where there is none.
Dash find_dash(std::string_view text) {
    constexpr std::array<std::string_view, 4> kDashes{" — ", " – ", " -- ", " - "};
    Dash out{std::string_view::npos, 0};
    for (const std::string_view dash : kDashes) {
        const std::size_t at = text.substr(0, kLongest).find(dash);
        if (at < out.begin) out = {at, at + dash.size()};
    }
    for (const std::string_view dash : {std::string_view(")—"), std::string_view(")–")}) {
        const std::size_t at = text.substr(0, kLongest).find(dash);
        if (at < out.begin) out = {at + 1, at + dash.size()};
    }
    return out;
}

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

/// The place opens in capitals: a word of two capital letters or more without a small one.
bool opens_in_capitals(std::string_view place) {
    const std::string_view word = place.substr(0, place.find_first_of(" ,("));
    const auto capitals = std::count_if(word.begin(), word.end(), is_capital);
    return capitals >= 2 && std::none_of(word.begin(), word.end(), is_lower);
}

/// Without brackets every word begins with a capital or digit, or is a small word of place names.
bool is_place(std::string_view place) {
    constexpr std::array<std::string_view, 7> kSmall{"de", "of", "la", "el", "al", "and", "the"};
    for (std::size_t at = 0; at < place.size();) {
        const std::size_t end = std::min(place.find(' ', at), place.size());
        const std::string_view word = place.substr(at, end - at);
        const bool small = std::find(kSmall.begin(), kSmall.end(), word) != kSmall.end();
        if (!word.empty() && is_lower(word[0]) && !small) return false;
        at = end + 1;
    }
    return !place.empty();
}

/// "(CNN)" and "Orlando, Florida (CNN)", with no dash behind.
std::uint32_t bracketed_agency(std::string_view text) {
    const std::size_t open = text.substr(0, kLongest).find('(');
    if (open == std::string_view::npos || (open > 0 && !is_place(text.substr(0, open)))) return 0;
    const std::size_t close = text.substr(0, kLongest).find(')', open);
    if (close == std::string_view::npos || !is_agency(text.substr(open + 1, close - open - 1))) return 0;
    std::size_t end = close + 1;
    while (end < text.size() && text[end] == ' ') ++end;
    const bool inside = end < text.size() && is_lower(text[end]);  // "Agence France-Presse (AFP) reported"
    return open > 0 && inside ? 0 : static_cast<std::uint32_t>(end);
}

}  // namespace

std::uint32_t dateline_prefix(std::string_view paragraph) {
    const Dash dash = find_dash(paragraph);
    if (dash.begin == std::string_view::npos || dash.begin == 0) return bracketed_agency(paragraph);
    const std::string_view place = paragraph.substr(0, dash.begin);
    const std::size_t open = place.find('(');
    const std::size_t close = place.rfind(')');
    if (open == 0 || (close != std::string_view::npos && close + 1 < place.size())) return bracketed_agency(paragraph);
    const bool agency = open != std::string_view::npos && close != std::string_view::npos && open < close &&
                        is_agency(place.substr(open + 1, close - open - 1));
    const std::string_view words = place.substr(0, std::min(open, place.size()));
    const bool brackets = open == std::string_view::npos || close == place.size() - 1;
    if (!brackets || !is_place(words) || (!agency && !opens_in_capitals(words))) return 0;
    return static_cast<std::uint32_t>(dash.end);
}

}  // namespace dateline
