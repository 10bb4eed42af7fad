#include "segment/characters.h"

#include <algorithm>

namespace dateline {
namespace {

using enum CharacterClass;

constexpr CharacterClass ascii_class(unsigned char c) {
    if (c >= 'a' && c <= 'z') return lower;
    if (c >= 'A' && c <= 'Z') return upper;
    if (c >= '0' && c <= '9') return digit;
    switch (c) {
        case ' ':
        case '\t':
        case '\n':
        case '\v':
        case '\f':
        case '\r':
            return space;
        case '_':
            return underscore;
        case '.':
            return period;
        case '!':
        case '?':
            return terminator;
        case ',':
            return comma;
        case ':':
            return colon;
        case ';':
            return semicolon;
        case '\'':
        case '`':
            return apostrophe;
        case '"':
            return quote;
        case '(':
        case '[':
        case '{':
            return open_bracket;
        case ')':
        case ']':
        case '}':
            return close_bracket;
        case '-':
            return hyphen;
        case '/':
            return slash;
        case '&':
            return ampersand;
        case '@':
            return at;
        case '#':
            return hash;
        case '$':
            return currency;
        case '%':
            return percent;
        default:
            return symbol;
    }
}

constexpr std::array<CharacterClass, 128> make_ascii_classes() {
    std::array<CharacterClass, 128> classes{};
    for (unsigned char c = 0; c < 128; ++c) classes[c] = ascii_class(c);
    return classes;
}

// U+0080 to U+00FF.
CharacterClass latin_class(std::uint32_t code) {
    switch (code) {
        case 0x85:
        case 0xA0:
            return space;
        case 0xA1:
        case 0xBF:
            return open_bracket;  // the marks that open a Spanish question or exclamation
        case 0xA2:
        case 0xA3:
        case 0xA4:
        case 0xA5:
            return currency;
        case 0xAB:
        case 0xBB:
            return quote;
        case 0xAA:
        case 0xB5:
        case 0xBA:
            return lower;
        case 0xAD:
            return letter;  // a soft hyphen stands inside a word
        case 0xB4:
            return apostrophe;
        case 0xD7:
        case 0xF7:
            return symbol;
        default:
            break;
    }
    if (code < 0xC0) return symbol;
    return code < 0xDF ? upper : lower;
}

// U+2000 to U+206F.
CharacterClass punctuation_class(std::uint32_t code) {
    if (code <= 0x200B || code == 0x2028 || code == 0x2029 || code == 0x202F || code == 0x205F ||
        code == 0x2060) {
        return space;
    }
    if (code <= 0x200F) return letter;  // joiners and direction marks belong to what stands before them
    if (code == 0x2010 || code == 0x2011) return hyphen;
    if (code <= 0x2015) return dash;
    if (code == 0x2018 || code == 0x2019 || code == 0x201B || code == 0x2032) return apostrophe;
    if ((code >= 0x201C && code <= 0x201F) || code == 0x201A || code == 0x2033) return quote;
    if (code == 0x2026) return ellipsis;
    if (code == 0x2039 || code == 0x203A) return quote;
    if (code == 0x203C || (code >= 0x2047 && code <= 0x2049)) return terminator;
    return symbol;
}

bool is_cased_pair_block(std::uint32_t code) {
    return (code >= 0x100 && code < 0x180) || (code >= 0x1E00 && code < 0x1F00);
}

CharacterClass case_of(std::uint32_t code) {
    if (is_cased_pair_block(code)) {
        // Capital and small letters alternate; in two stretches the capital has the odd number.
        const bool odd_first = (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E);
        return ((code & 1U) != 0) == odd_first ? upper : lower;
    }
    if (code >= 0x391 && code <= 0x3A9) return upper;
    if (code >= 0x3B1 && code <= 0x3C9) return lower;
    if (code >= 0x400 && code <= 0x42F) return upper;
    if (code >= 0x430 && code <= 0x45F) return lower;
    return letter;
}

CharacterClass wide_class(std::uint32_t code) {
    if (code < 0x100) return latin_class(code);
    if (code >= 0x2000 && code < 0x2070) return punctuation_class(code);
    if (code >= 0x20A0 && code < 0x20D0) return currency;
    if (code >= 0x20D0 && code < 0x2100) return letter;
    if (code >= 0x2100 && code < 0x2C00) return symbol;
    if (code == 0x1680 || code == 0x3000 || code == 0xFEFF) return space;
    if (code == 0x3002 || code == 0xFF01 || code == 0xFF1F) return terminator;
    if (code >= 0x3001 && code < 0x3020) return symbol;
    if (code >= 0xE000 && code < 0xF900) return symbol;
    if (code >= 0xFE00 && code < 0xFE10) return letter;  // variation selectors
    if (code == 0xFFFC || code == 0xFFFD) return symbol;
    if (code >= 0x1F3FB && code <= 0x1F3FF) return letter;  // skin tones change the sign before them
    if (code >= 0x1F000 && code < 0x20000) return symbol;
    return case_of(code);
}

std::uint32_t continuation(std::string_view text, std::uint32_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) & 0x3FU : 0U;
}

}  // namespace

constexpr std::array<CharacterClass, 128> kAsciiClasses = make_ascii_classes();

Character wide_character_at(std::string_view text, std::uint32_t at) {
    const auto left = static_cast<std::uint8_t>(std::min<std::size_t>(text.size() - at, 4));
    const auto length = [left](std::uint8_t full) { return std::min(full, left); };
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0xE0) return {wide_class((lead & 0x1FU) << 6U | continuation(text, at + 1)), length(2)};
    const std::uint32_t middle = continuation(text, at + 1) << 6U | continuation(text, at + 2);
    if (lead < 0xF0) return {wide_class((lead & 0x0FU) << 12U | middle), length(3)};
    return {wide_class((lead & 0x07U) << 18U | middle << 6U | continuation(text, at + 3)), length(4)};
}

}  // namespace dateline
