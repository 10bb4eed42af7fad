#include "annotate/times/lexemes.h"

#include <algorithm>
#include <array>

#include "annotate/times/words.h"

namespace dateline::times {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_letter(char c) {
    return is_upper(c) || is_lower(c);
}
bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}
bool is_high(char c) {
    return (static_cast<unsigned char>(c) & 0x80U) != 0;
}

/// Bytes of the character at `at`, for the marks of several bytes that matter here; 0 for a letter or an
/// unknown one.
struct Mark {
    std::uint32_t size;
    Word word;
};

Mark wide_mark(std::string_view text, std::uint32_t at, std::uint32_t end) {
    const auto byte = [&](std::uint32_t i) {
        return at + i < end ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    if (byte(0) == 0xC2) {
        if (byte(1) == 0xA3 || byte(1) == 0xA5) return {2, Word::currency};
        if (byte(1) >= 0xA0 && byte(1) <= 0xBF) return {2, Word::other};
    }
    if (byte(0) != 0xE2) return {0, Word::other};
    if (byte(1) == 0x82 && byte(2) == 0xAC) return {3, Word::currency};
    if (byte(1) != 0x80) return {0, Word::other};
    switch (byte(2)) {
        case 0x90:
        case 0x91:
        case 0x92:
        case 0x93:
            return {3, Word::hyphen};
        case 0x94:
        case 0x95:
            return {3, Word::dash};
        case 0x98:
        case 0x99:
            return {3, Word::apostrophe};
        case 0x9C:
        case 0x9D:
        case 0x9E:
            return {3, Word::quote};
        default:
            return {3, Word::other};
    }
}

Word mark_of(char c) {
    switch (c) {
        case '.':
            return Word::period_mark;
        case ',':
            return Word::comma;
        case '-':
            return Word::hyphen;
        case '/':
            return Word::slash;
        case ':':
            return Word::colon;
        case '\'':
        case '`':
            return Word::apostrophe;
        case '(':
        case '[':
            return Word::open;
        case ')':
        case ']':
            return Word::close;
        case '"':
            return Word::quote;
        case '$':
        case '#':
            return Word::currency;
        case '%':
            return Word::percent;
        default:
            return Word::other;
    }
}

/// Reads one lexeme after another from a stretch of text.
class Lexer {
  public:
    Lexer(std::string_view text, Span span, std::vector<Lexeme>& out)
        : text_(text), at_(span.begin), end_(span.end), out_(out) {}

    void run() {
        bool space = true;
        while (at_ < end_) {
            if (is_space(text_[at_])) {
                ++at_;
                space = true;
                continue;
            }
            Lexeme lexeme;
            lexeme.space_before = space;
            const char c = text_[at_];
            if (is_letter(c)) {
                word(lexeme);
            } else if (is_digit(c)) {
                number(lexeme);
            } else {
                mark(lexeme);
            }
            if (lexeme.span.size() == 2 && lexeme.word == Word::other &&
                slice(text_, lexeme.span) == "\xC2\xA0") {
                space = true;  // a space that does not break
                continue;
            }
            space = false;
            out_.push_back(lexeme);
        }
    }

  private:
    std::uint32_t letters_from(std::uint32_t at) const {
        while (at < end_) {
            if (is_letter(text_[at])) {
                ++at;
            } else if (is_high(text_[at]) && wide_mark(text_, at, end_).size == 0) {
                ++at;
            } else {
                break;
            }
        }
        return at;
    }

    void word(Lexeme& lexeme) {
        const std::uint32_t begin = at_;
        at_ = letters_from(at_);
        lexeme.capital = is_upper(text_[begin]);
        lexeme.all_capital = lexeme.capital && (at_ - begin == 1 || is_upper(text_[begin + 1]));
        if (dotted_pair(begin, lexeme)) return;
        lexeme.span = {begin, at_};
        if (at_ - begin > kLongestWord) return;
        std::array<char, kLongestWord> lower{};
        for (std::uint32_t i = begin; i < at_; ++i) {
            lower[i - begin] = is_upper(text_[i]) ? static_cast<char>(text_[i] + 32) : text_[i];
        }
        if (const WordEntry* entry = find_word({lower.data(), at_ - begin})) {
            lexeme.word = entry->word;
            lexeme.value = entry->value;
        }
    }

    /// "p.m.", "A.M.", "B.C.", "A.D.", "o'clock" as one lexeme.
    bool dotted_pair(std::uint32_t begin, Lexeme& lexeme) {
        if (at_ - begin != 1 || at_ >= end_) return false;
        const char first = static_cast<char>(text_[begin] | 32);
        if (first == 'o' && clock_follows(begin, lexeme)) return true;
        if (text_[at_] != '.' || at_ + 1 >= end_ || letters_from(at_ + 1) != at_ + 2) return false;
        const char second = static_cast<char>(text_[at_ + 1] | 32);
        if ((first == 'a' || first == 'p') && second == 'm') {
            lexeme.word = Word::am_pm;
            lexeme.value = first == 'p' ? 12 : 0;
        } else if ((first == 'b' && second == 'c') || (first == 'a' && second == 'd')) {
            lexeme.word = Word::era;
            lexeme.value = first == 'b' ? 1 : 0;
        } else {
            return false;
        }
        at_ += 2;
        if (at_ < end_ && text_[at_] == '.') ++at_;
        lexeme.span = {begin, at_};
        return true;
    }

    bool clock_follows(std::uint32_t begin, Lexeme& lexeme) {
        std::uint32_t after = at_;
        if (text_[after] == '\'') {
            ++after;
        } else {
            const Mark apostrophe = wide_mark(text_, after, end_);
            if (apostrophe.word != Word::apostrophe) return false;
            after += apostrophe.size;
        }
        if (text_.substr(after, 5) != "clock") return false;
        at_ = after + 5;
        if (at_ > end_) return false;
        lexeme.word = Word::oclock;
        lexeme.span = {begin, at_};
        return true;
    }

    void number(Lexeme& lexeme) {
        const std::uint32_t begin = at_;
        std::int64_t value = 0;
        bool decimal = false;
        while (at_ < end_) {
            if (is_digit(text_[at_])) {
                value = value < 100000000 ? value * 10 + (text_[at_] - '0') : value;
                ++at_;
            } else if (text_[at_] == ',' && digits_at(at_ + 1) == 3 && at_ - begin <= 3) {
                ++at_;
            } else if (text_[at_] == '.' && !decimal && digits_at(at_ + 1) == 1 && begin_is_plain(begin)) {
                decimal = true;
                value = value * 10 + (text_[at_ + 1] - '0');
                at_ += 2;
                break;
            } else {
                break;
            }
        }
        lexeme.span = {begin, at_};
        lexeme.word = decimal ? Word::decimal : Word::number;
        lexeme.value = static_cast<std::int32_t>(value);
        if (!decimal) ordinal_ending(lexeme);
    }

    bool begin_is_plain(std::uint32_t begin) const { return begin == 0 || text_[begin - 1] != '.'; }

    std::uint32_t digits_at(std::uint32_t at) const {
        std::uint32_t count = 0;
        while (at + count < end_ && is_digit(text_[at + count])) ++count;
        return count;
    }

    /// "1st", "22nd", "3rd", "20th".
    void ordinal_ending(Lexeme& lexeme) {
        if (letters_from(at_) != at_ + 2) return;
        const char a = static_cast<char>(text_[at_] | 32);
        const char b = static_cast<char>(text_[at_ + 1] | 32);
        const bool ordinal = (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd') ||
                             (a == 't' && b == 'h');
        if (!ordinal) return;
        at_ += 2;
        lexeme.span.end = at_;
        lexeme.word = Word::ordinal;
    }

    void mark(Lexeme& lexeme) {
        const std::uint32_t begin = at_;
        const Mark wide = is_high(text_[at_]) ? wide_mark(text_, at_, end_) : Mark{1, mark_of(text_[at_])};
        if (wide.size == 0) {
            word(lexeme);
            return;
        }
        at_ = std::min(begin + wide.size, end_);
        lexeme.word = wide.word;
        if (wide.word == Word::hyphen && at_ < end_ && text_[begin] == '-' && text_[at_] == '-') {
            while (at_ < end_ && text_[at_] == '-') ++at_;
            lexeme.word = Word::dash;
        }
        if (wide.word == Word::apostrophe && letters_from(at_) == at_ + 1 && (text_[at_] | 32) == 's' &&
            begin > 0 && !is_space(text_[begin - 1])) {
            ++at_;
            lexeme.word = Word::possessive;
        }
        lexeme.span = {begin, at_};
    }

    std::string_view text_;
    std::uint32_t at_;
    std::uint32_t end_;
    std::vector<Lexeme>& out_;
};

}  // namespace

void lex(std::string_view text, Span span, std::vector<Lexeme>& out) {
    out.clear();
    Lexer(text, span, out).run();
}

}  // namespace dateline::times
