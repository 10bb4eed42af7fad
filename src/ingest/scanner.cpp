#include "ingest/scanner.h"

namespace dateline {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

}  // namespace

bool Scanner::spaces() {
    const std::size_t before = at_;
    while (take(' ') || take('\t') || take("\u00a0") || take("\u202f") || take("\u2009")) {
    }
    return at_ > before;
}

std::string Scanner::word() {
    std::string out;
    for (; !at_end() && is_letter(peek()); ++at_) out += static_cast<char>(peek() | 0x20);
    return out;
}

std::optional<unsigned> Scanner::number(std::size_t least, std::size_t most) {
    std::size_t end = at_;
    unsigned value = 0;
    while (end < text_.size() && is_digit(text_[end]) && end - at_ <= most) {
        value = value * 10 + static_cast<unsigned>(text_[end++] - '0');
    }
    if (end - at_ < least || end - at_ > most) return std::nullopt;
    at_ = end;
    return value;
}

}  // namespace dateline
