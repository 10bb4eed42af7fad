#include "neural/wordpieces.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace dateline {
namespace {

/// One code point and how many bytes it takes; a byte that begins none counts as U+FFFD.
struct CodePoint {
    utf8proc_int32_t value;
    std::size_t size;
};

CodePoint code_point_at(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) return {byte, 1};
    utf8proc_int32_t value = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at);
    const utf8proc_ssize_t size = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &value);
    return size > 0 ? CodePoint{value, static_cast<std::size_t>(size)} : CodePoint{0xFFFD, 1};
}

bool is_apostrophe(utf8proc_int32_t c) { return c == 0x2018 || c == 0x2019 || c == 0x02BC || c == '`' || c == 0xB4; }

bool is_punctuation(utf8proc_int32_t c, utf8proc_category_t category) {
    const bool ascii = (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);
    return ascii || (category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_PO);
}

bool is_ideograph(utf8proc_int32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x2CEAF) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
}

bool is_dropped(utf8proc_int32_t c, utf8proc_category_t category) {
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CF ||
           c == 0xFFFD;
}

bool is_space(utf8proc_category_t category) {
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
}

/// Gives `take` the code points of a word in lower case and decomposed, without marks; stops when it answers false.
template <class Take>
void for_each_letter(std::string_view word, Take take) {
    std::array<utf8proc_int32_t, 32> parts{};
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = code_point_at(word, at);
        at += point.size;
        const utf8proc_int32_t lower = utf8proc_tolower(is_apostrophe(point.value) ? '\'' : point.value);
        int boundary = 0;
        const utf8proc_ssize_t count =
            lower < 0x80 ? 1
                         : utf8proc_decompose_char(lower, parts.data(), parts.size(), UTF8PROC_DECOMPOSE, &boundary);
        if (lower < 0x80) parts[0] = lower;
        for (utf8proc_ssize_t i = 0; i < count && i < static_cast<utf8proc_ssize_t>(parts.size()); ++i) {
            const utf8proc_int32_t c = parts[static_cast<std::size_t>(i)];
            const utf8proc_category_t category = utf8proc_category(c);
            if (!is_dropped(c, category) && !take(c, category)) return;
        }
    }
}

void append_utf8(utf8proc_int32_t c, std::string& out) {
    std::array<utf8proc_uint8_t, 4> bytes{};
    const utf8proc_ssize_t size = utf8proc_encode_char(c, bytes.data());
    for (utf8proc_ssize_t i = 0; i < size; ++i) out.push_back(static_cast<char>(bytes[static_cast<std::size_t>(i)]));
}

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

std::size_t code_points(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return !is_continuation(c); }));
}

}  // namespace

CaseShape case_shape_of(std::string_view word) {
    std::size_t cased = 0;
    std::size_t capitals = 0;
    bool first_capital = false;
    bool digit = false;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = code_point_at(word, at);
        at += point.size;
        const utf8proc_category_t category = utf8proc_category(point.value);
        const bool upper = category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
        digit = digit || category == UTF8PROC_CATEGORY_ND;
        if (!upper && category != UTF8PROC_CATEGORY_LL) continue;
        if (cased++ == 0) first_capital = upper;
        capitals += upper ? 1 : 0;
    }
    if (cased == 0) return digit ? CaseShape::digit : CaseShape::other;
    if (capitals == 0) return CaseShape::lower;
    if (first_capital && capitals == 1) return CaseShape::title;
    return capitals == cased ? CaseShape::caps : CaseShape::mixed;
}

Result<Wordpieces> Wordpieces::open(const std::string& path, Limits limits) {
    auto file = MappedFile::open(path);
    if (!file) return file.error();
    Wordpieces out(*std::move(file), limits);
    const std::string_view bytes = out.file_.bytes();
    Piece number = 0;
    out.starts_.reserve(static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n')));
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
        const std::string_view piece = bytes.substr(at, end - at);
        const bool continues = piece.size() > 2 && piece.starts_with("##");
        (continues ? out.continuations_ : out.starts_).emplace(continues ? piece.substr(2) : piece, number++);
        out.longest_ = std::max(out.longest_, piece.size());
        at = end + 1;
    }
    for (const auto& [name, place] : {std::pair("[CLS]", &out.begin_), {"[SEP]", &out.end_}, {"[UNK]", &out.unknown_}}) {
        const auto found = out.starts_.find(name);
        if (found == out.starts_.end()) return Error{ErrorCode::malformed, path + ": a vocabulary without " + name};
        *place = found->second;
    }
    return out;
}

void Wordpieces::append(std::string_view word, std::string& scratch, std::vector<Piece>& out) const {
    const std::size_t most = out.size() + limits_.pieces_a_word;
    const std::size_t before = out.size();
    scratch.clear();
    const auto close = [&] {
        if (!scratch.empty()) append_part(scratch, most, out);
        scratch.clear();
    };
    for_each_letter(word, [&](utf8proc_int32_t c, utf8proc_category_t category) {
        const bool alone = is_punctuation(c, category) || is_ideograph(c);
        if (alone || is_space(category)) close();
        if (!is_space(category)) append_utf8(c, scratch);
        if (alone) close();
        return out.size() < most;
    });
    if (out.size() < most) close();
    if (out.size() == before) out.push_back(unknown_);
}

std::pair<Piece, std::size_t> Wordpieces::longest(std::string_view rest, const Table& table) const {
    for (std::size_t length = std::min(rest.size(), longest_); length > 0; --length) {
        if (length < rest.size() && is_continuation(rest[length])) continue;
        const auto found = table.find(rest.substr(0, length));
        if (found != table.end()) return {found->second, length};
    }
    return {unknown_, 0};
}

void Wordpieces::append_part(std::string_view part, std::size_t most, std::vector<Piece>& out) const {
    const std::size_t before = out.size();
    if (part.size() > limits_.part && code_points(part) > limits_.part) return out.push_back(unknown_);
    for (std::size_t at = 0; at < part.size();) {
        const auto [piece, length] = longest(part.substr(at), at == 0 ? starts_ : continuations_);
        if (length == 0) {
            out.resize(before);
            return out.push_back(unknown_);
        }
        out.push_back(piece);
        at += length;
    }
    if (out.size() > most) out.resize(most);
}

}  // namespace dateline
