#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace dateline {

/// What a character is to the tokenizer. Letters of scripts without case, and combining marks, are `letter`.
enum class CharacterClass : std::uint8_t {
    space,
    upper,
    lower,
    letter,
    digit,
    underscore,
    period,
    ellipsis,
    terminator,
    comma,
    colon,
    semicolon,
    apostrophe,
    quote,
    open_bracket,
    close_bracket,
    hyphen,
    dash,
    slash,
    ampersand,
    at,
    hash,
    currency,
    percent,
    symbol
};

struct Character {
    CharacterClass kind;
    std::uint8_t length;  ///< in bytes
};

/// The classes of the 128 ASCII characters.
extern const std::array<CharacterClass, 128> kAsciiClasses;

/// A character of two to four bytes; one that `text` ends within has the bytes that are left.
[[nodiscard]] Character wide_character_at(std::string_view text, std::uint32_t at);

/// The character that begins at `at`, which must be a border of a character of valid UTF-8.
[[nodiscard]] inline Character character_at(std::string_view text, std::uint32_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte < 0x80 ? Character{kAsciiClasses[byte], 1} : wide_character_at(text, at);
}

[[nodiscard]] constexpr bool is_letter(CharacterClass kind) {
    return kind == CharacterClass::upper || kind == CharacterClass::lower || kind == CharacterClass::letter;
}
[[nodiscard]] constexpr bool is_word_part(CharacterClass kind) {
    return is_letter(kind) || kind == CharacterClass::digit || kind == CharacterClass::underscore;
}

}  // namespace dateline
