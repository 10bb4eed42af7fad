#include "render/json_writer.h"

#include <array>
#include <charconv>

namespace dateline {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

bool is_continuation(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

/// Length of the character of more than one byte at `at`; 0 where there is none (RFC 3629: no overlong form, no surrogate,
/// nothing above U+10FFFF).
std::size_t long_character(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = lead >= 0xF0U ? 4 : lead >= 0xE0U ? 3 : 2;
    if (lead < 0xC2U || lead > 0xF4U) return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if (!is_continuation(text, at + i)) return 0;
    }
    const auto second = static_cast<unsigned char>(text[at + 1]);
    const bool overlong = (lead == 0xE0U && second < 0xA0U) || (lead == 0xF0U && second < 0x90U);
    const bool outside = (lead == 0xEDU && second > 0x9FU) || (lead == 0xF4U && second > 0x8FU);
    return overlong || outside ? 0 : length;
}

bool is_plain(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20U && byte < 0x80U && c != '"' && c != '\\';
}

std::string escaped(char c) {
    switch (c) {
        case '"': return "\\\"";
        case '\\': return "\\\\";
        case '\n': return "\\n";
        case '\r': return "\\r";
        case '\t': return "\\t";
        default: break;
    }
    constexpr std::string_view kDigits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    return std::string("\\u00") + kDigits[byte >> 4U] + kDigits[byte & 0xFU];
}

}  // namespace

JsonWriter& JsonWriter::key(std::string_view name) {
    string(name);
    out_ += ':';
    first_ = true;
    return *this;
}

JsonWriter& JsonWriter::string(std::string_view value) {
    separate();
    out_ += '"';
    escape(value);
    out_ += '"';
    return *this;
}

JsonWriter& JsonWriter::number(std::uint64_t value) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return literal({digits.data(), end});
}

JsonWriter& JsonWriter::number(float value) {
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return literal({digits.data(), end});
}

JsonWriter& JsonWriter::literal(std::string_view json) {
    separate();
    out_ += json;
    return *this;
}

JsonWriter& JsonWriter::open(char bracket) {
    separate();
    out_ += bracket;
    first_ = true;
    return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
    out_ += bracket;
    first_ = false;
    return *this;
}

void JsonWriter::separate() {
    if (!first_) out_ += ',';
    first_ = false;
}

void JsonWriter::escape(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && is_plain(text[end])) ++end;
        out_ += text.substr(at, end - at);
        if (end == text.size()) return;
        const bool ascii = static_cast<unsigned char>(text[end]) < 0x80U;
        const std::size_t length = ascii ? 0 : long_character(text, end);
        if (ascii) {
            out_ += escaped(text[end]);
        } else {
            out_ += length == 0 ? kReplacement : text.substr(end, length);
        }
        at = end + (length == 0 ? 1 : length);
    }
}

}  // namespace dateline
