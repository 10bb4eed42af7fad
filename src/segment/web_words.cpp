#include "segment/web_words.h"

#include <algorithm>
#include <array>

#include "segment/characters.h"

namespace dateline {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_alphanumeric(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 128 && (is_digit(c) || is_letter(kAsciiClasses[byte]));
}

bool begins(std::string_view text, std::uint32_t at, std::uint32_t end, std::string_view word) {
    return at + word.size() <= end && text.substr(at, word.size()) == word;
}

std::uint32_t chunk_end(std::string_view text, std::uint32_t at, std::uint32_t end) {
    while (at < end) {
        const Character next = character_at(text, at);
        if (next.kind == CharacterClass::space || next.kind == CharacterClass::quote || text[at] == '<' ||
            text[at] == '>')
            break;
        at += next.length;
    }
    return at;
}

// Takes off what belongs to the sentence: stops, closing brackets without an opening one, apostrophes.
std::uint32_t without_trailing_marks(std::string_view text, std::uint32_t begin, std::uint32_t end) {
    const bool opens = text.substr(begin, end - begin).find('(') != std::string_view::npos;
    while (end > begin) {
        const char last = text[end - 1];
        const bool mark =
            std::string_view(".,;:!?'*]}").find(last) != std::string_view::npos || (last == ')' && !opens);
        const bool curly = end - begin > 3 && text.substr(end - 3, 3) == "\u2019";
        if (!mark && !curly) break;
        end -= curly ? 3 : 1;
    }
    return end;
}

constexpr std::uint32_t kLongestLookahead = 64;

// "name@host.tld": 0 where the next characters are none.
std::uint32_t mail_length(std::string_view text, std::uint32_t at, std::uint32_t end) {
    const std::uint32_t stop = std::min(end, at + kLongestLookahead);
    std::uint32_t place = at;
    while (place < stop && (is_alphanumeric(text[place]) || text[place] == '.' || text[place] == '_' ||
                            text[place] == '-' || text[place] == '+'))
        ++place;
    if (place == stop || text[place] != '@') return 0;
    const std::uint32_t host = ++place;
    bool dotted = false;
    while (place < end && (is_alphanumeric(text[place]) || text[place] == '.' || text[place] == '-')) {
        dotted = dotted || text[place] == '.';
        ++place;
    }
    while (place > host && !is_alphanumeric(text[place - 1])) --place;
    return dotted && place > host ? place - at : 0;
}

// "host.com/path" without "www": the domain must be a common one.
std::uint32_t bare_domain_length(std::string_view text, std::uint32_t at, std::uint32_t end) {
    static constexpr std::array kDomains =
        std::to_array<std::string_view>({"com", "org", "net", "gov", "edu", "co"});
    const std::uint32_t stop = std::min(end, at + kLongestLookahead);
    std::uint32_t place = at;
    std::uint32_t label = at;
    while (place < stop && (is_alphanumeric(text[place]) || text[place] == '.' || text[place] == '-')) {
        if (text[place] == '.') label = place + 1;
        ++place;
    }
    if (label == at || place == stop || text[place] != '/' ||
        std::ranges::find(kDomains, text.substr(label, place - label)) == kDomains.end())
        return 0;
    return without_trailing_marks(text, at, chunk_end(text, place, end)) - at;
}

}  // namespace

std::uint32_t address_length(std::string_view text, std::uint32_t at, std::uint32_t end) {
    static constexpr std::array kStarts =
        std::to_array<std::string_view>({"http://", "https://", "ftp://", "www."});
    for (const std::string_view start : kStarts) {
        if (!begins(text, at, end, start)) continue;
        const std::uint32_t stop = without_trailing_marks(text, at, chunk_end(text, at, end));
        if (stop > at + start.size()) return stop - at;
    }
    const std::uint32_t mail = mail_length(text, at, end);
    return mail != 0 ? mail : bare_domain_length(text, at, end);
}

std::uint32_t emoticon_length(std::string_view text, std::uint32_t at, std::uint32_t end) {
    static constexpr std::array kFaces =
        std::to_array<std::string_view>({":-)", ":-(", ";-)", ":-D", ":-P", ":-/", ":'(", ":)", ":(", ";)",
                                         ":D", ":P", ":p", "=)", "=(", "<3", "^_^", ":/"});
    for (const std::string_view face : kFaces) {
        if (!begins(text, at, end, face)) continue;
        const auto behind = static_cast<std::uint32_t>(at + face.size());
        if (behind < end && (is_word_part(character_at(text, behind).kind) || text[behind] == '/')) continue;
        return static_cast<std::uint32_t>(face.size());
    }
    return 0;
}

std::uint32_t dashed_number_end(std::string_view text, std::uint32_t at, std::uint32_t end) {
    std::array<std::uint32_t, 5> groups{};
    std::size_t count = 0;
    std::uint32_t place = at;
    while (count < groups.size()) {
        const std::uint32_t begin = place;
        while (place < end && place - begin < 5 && is_digit(text[place])) ++place;
        groups[count] = place - begin;
        if (groups[count] == 0 || groups[count] == 5) return at;
        ++count;
        if (place + 1 >= end || text[place] != '-' || !is_digit(text[place + 1])) break;
        ++place;
    }
    if (place < end && is_word_part(character_at(text, place).kind)) return at;
    const bool telephone = count == 2 && groups[0] == 3 && groups[1] == 4;
    return telephone || count == 3 || count == 4 ? place : at;
}

}  // namespace dateline
