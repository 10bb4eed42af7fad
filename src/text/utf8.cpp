#include "text/utf8.h"

#include <algorithm>
#include <cstring>
#include <tuple>
#include <utility>

namespace dateline {
namespace {

constexpr std::uint64_t kHighBits = 0x8080808080808080U;

// How the first byte of a character limits what follows: its length and the range of its second byte
// (Unicode 15, table 3-7).
struct Lead {
    std::uint32_t size;
    unsigned char low;
    unsigned char high;
};

Lead lead_of(unsigned char byte) {
    if (byte >= 0xC2 && byte <= 0xDF) return {2, 0x80, 0xBF};
    if (byte == 0xE0) return {3, 0xA0, 0xBF};
    if (byte == 0xED) return {3, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF) return {3, 0x80, 0xBF};
    if (byte == 0xF0) return {4, 0x90, 0xBF};
    if (byte >= 0xF1 && byte <= 0xF3) return {4, 0x80, 0xBF};
    if (byte == 0xF4) return {4, 0x80, 0x8F};
    return {1, 0, 0};
}

unsigned char byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

// The number of bytes from `at` on that are ASCII, eight at a time.
std::size_t ascii_run(std::string_view text, std::size_t at) {
    const std::size_t begin = at;
    for (std::uint64_t word = 0; at + sizeof word <= text.size(); at += sizeof word) {
        std::memcpy(&word, text.data() + at, sizeof word);
        if ((word & kHighBits) != 0) break;
    }
    while (at < text.size() && byte_at(text, at) < 0x80) ++at;
    return at - begin;
}

bool is_unwanted_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && !(byte >= '\t' && byte <= '\r')) || byte == 0x7F;
}

/// Builds the clean text and its map piece by piece.
class Cleaning {
  public:
    explicit Cleaning(std::string_view bytes) { out_.text.reserve(bytes.size() + bytes.size() / 8); }

    void keep(std::string_view bytes, std::size_t begin, std::size_t end) {
        if (begin < end) put(bytes.substr(begin, end - begin), begin, end);
    }
    void replace(std::size_t begin, std::size_t end) { put(kReplacement, begin, end); }
    CleanText finish() && { return std::move(out_); }

  private:
    void put(std::string_view words, std::size_t begin, std::size_t end) {
        const auto at = static_cast<std::uint32_t>(out_.text.size());
        out_.text += words;
        out_.source_map.push_back({{at, static_cast<std::uint32_t>(out_.text.size())}, begin, end});
    }
    CleanText out_;
};

// The first byte from `at` on that clean_utf8 has to replace, and the length of what it replaces.
std::pair<std::size_t, std::uint32_t> find_unclean(std::string_view bytes, std::size_t at) {
    while (at < bytes.size()) {
        const std::size_t run = ascii_run(bytes, at);
        const auto ascii = bytes.substr(at, run);
        const auto control = std::find_if(ascii.begin(), ascii.end(), is_unwanted_control);
        if (control != ascii.end()) return {at + static_cast<std::size_t>(control - ascii.begin()), 1};
        at += run;
        if (at == bytes.size()) break;
        const CodePoint character = decode(bytes, at);
        if (!character.valid) return {at, character.size};
        at += character.size;
    }
    return {bytes.size(), 0};
}

}  // namespace

CodePoint decode(std::string_view text, std::size_t at) {
    const unsigned char first = byte_at(text, at);
    if (first < 0x80) return {first, 1, true};
    Lead lead = lead_of(first);
    if (lead.size == 1) return {U'\uFFFD', 1, false};
    char32_t code_point = first & (0x7FU >> lead.size);
    for (std::uint32_t i = 1; i < lead.size; ++i) {
        if (at + i >= text.size()) return {U'\uFFFD', i, false};
        const unsigned char next = byte_at(text, at + i);
        if (next < lead.low || next > lead.high) return {U'\uFFFD', i, false};
        code_point = (code_point << 6U) | (next & 0x3FU);
        lead.low = 0x80;
        lead.high = 0xBF;
    }
    return {code_point, lead.size, true};
}

std::size_t find_invalid(std::string_view bytes) {
    for (std::size_t at = 0;;) {
        at += ascii_run(bytes, at);
        if (at >= bytes.size()) return std::string_view::npos;
        const CodePoint character = decode(bytes, at);
        if (!character.valid) return at;
        at += character.size;
    }
}

CleanText clean_utf8(std::string bytes) {
    auto [at, size] = find_unclean(bytes, 0);
    if (size == 0) return {std::move(bytes), {}};
    Cleaning cleaning(bytes);
    for (std::size_t kept = 0;;) {
        cleaning.keep(bytes, kept, at);
        if (size == 0) return std::move(cleaning).finish();
        kept = at + size;
        cleaning.replace(at, kept);
        std::tie(at, size) = find_unclean(bytes, kept);
    }
}

bool is_white_space(char32_t c) {
    if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
    return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 ||
           c == 0x202F || c == 0x205F || c == 0x2060 || c == 0x3000 || c == 0xFEFF;
}

Span trim(std::string_view text, Span span) {
    while (!span.empty()) {
        const CodePoint first = decode(text, span.begin);
        if (!is_white_space(first.value)) break;
        span.begin += first.size;
    }
    while (!span.empty()) {
        std::uint32_t last = span.end - 1;
        while (last > span.begin && !is_border(text, last)) --last;
        if (!is_white_space(decode(text, last).value)) break;
        span.end = last;
    }
    return span;
}

}  // namespace dateline
