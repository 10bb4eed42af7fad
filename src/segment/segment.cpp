#include "segment/segment.h"

#include <cctype>

namespace dateline {
namespace {

bool is_space(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }
bool is_wordlike(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0; }

}  // namespace

Segmentation segment(const Document& document) {
    Segmentation out;
    const std::string_view text = document.text();
    for (std::uint32_t block = 0; block < document.blocks().size(); ++block) {
        const Span span = document.blocks()[block].span;
        const auto first = static_cast<std::uint32_t>(out.tokens.size());
        for (std::uint32_t at = span.begin; at < span.end;) {
            if (is_space(text[at])) {
                ++at;
                continue;
            }
            std::uint32_t end = at + 1;
            while (is_wordlike(text[at]) && end < span.end && is_wordlike(text[end])) ++end;
            out.tokens.push_back({{at, end}, is_wordlike(text[at]) ? TokenKind::word : TokenKind::punctuation,
                                  at == span.begin || is_space(text[at - 1])});
            at = end;
        }
        out.sentences.push_back({span, {first, static_cast<std::uint32_t>(out.tokens.size())}, block});
    }
    return out;
}

}  // namespace dateline
