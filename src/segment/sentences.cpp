#include "segment/sentences.h"

#include <algorithm>

#include "segment/abbreviations.h"
#include "segment/characters.h"

namespace dateline {
namespace {

using enum CharacterClass;

// Finds the ends of sentences from left to right: a mark that may end one, the closing marks behind it, and
// then what follows decides.
class Splitter {
  public:
    Splitter(std::string_view text, const std::vector<Token>& tokens, TokenRange range)
        : text_(text), tokens_(tokens), range_(range) {}

    // The end of the sentence that begins at token `begin`.
    [[nodiscard]] std::uint32_t sentence_end(std::uint32_t begin) {
        std::uint32_t token = begin;
        while (token < range_.end) {
            if (token == begin || !may_end(token)) {  // a mark that comes first ends nothing
                ++token;
                if (token > begin + 7 && token < range_.end && first_kind(begin) == upper &&
                    begins_without_mark(token))
                    return token;
                continue;
            }
            const std::uint32_t stop = token;
            token = behind_closing_marks(stop + 1);
            if (token == range_.end || ends_sentence(begin, stop, token)) return token;
        }
        return range_.end;
    }

  private:
    [[nodiscard]] std::string_view word(std::uint32_t token) const {
        return slice(text_, tokens_[token].span);
    }
    [[nodiscard]] CharacterClass first_kind(std::uint32_t token) const {
        return character_at(text_, tokens_[token].span.begin).kind;
    }
    [[nodiscard]] bool is_plain_stop(std::uint32_t token) const {
        return tokens_[token].span.size() == 1 && text_[tokens_[token].span.begin] == '.';
    }
    [[nodiscard]] bool is_dots(std::uint32_t token) const {
        const CharacterClass kind = first_kind(token);
        return tokens_[token].kind == TokenKind::punctuation &&
               (kind == ellipsis || (kind == period && !is_plain_stop(token)));
    }

    [[nodiscard]] bool may_end(std::uint32_t token) const {
        const Token& candidate = tokens_[token];
        if (candidate.kind == TokenKind::punctuation) {
            const CharacterClass kind = first_kind(token);
            return kind == period || kind == ellipsis || kind == terminator;
        }
        return (candidate.kind == TokenKind::word && text_[candidate.span.end - 1] == '.') || is_face(token);
    }

    // "photo by Ole Holm at the harbour The storm hit": a capital on a word that begins sentences, between
    // small words. It ends a caption, a heading or a careless sentence that has no mark.
    [[nodiscard]] bool begins_without_mark(std::uint32_t token) const {
        if (first_kind(token) != upper || token + 1 == range_.end || !tokens_[token].space_before)
            return false;
        const CharacterClass before = first_kind(token - 1);
        if ((before != lower && before != digit) || first_kind(token + 1) != lower ||
            !tokens_[token + 1].space_before)
            return false;
        return tokens_[token].span.size() > 1 && opens_sentence(word(token));
    }

    // ":-)" behind a sentence.
    [[nodiscard]] bool is_face(std::uint32_t token) const {
        const CharacterClass kind = first_kind(token);
        return tokens_[token].kind == TokenKind::symbol && tokens_[token].span.size() > 1 &&
               (kind == colon || kind == semicolon);
    }

    // Whether a mark closes what stands before it: it leans on it.
    [[nodiscard]] bool closes(std::uint32_t token) const {
        const std::string_view mark = word(token);
        if (mark == "\u201D") return true;  // also where a (thin) space stands before it: "’ ”"
        if (tokens_[token].space_before || tokens_[token].kind != TokenKind::punctuation) return false;
        switch (first_kind(token)) {
            case close_bracket:
            case terminator:
            case period:
            case ellipsis:
                return true;
            case quote:
                return mark != "\u201C" && mark != "\u201E" && mark != "\u00AB" && !leans_right(token);
            case apostrophe:
                return mark != "\u2018" && !leans_right(token);
            default:
                return false;
        }
    }

    // Whether a word follows without a space, so that a straight mark opens it.
    [[nodiscard]] bool leans_right(std::uint32_t token) const {
        const std::string_view mark = word(token);
        if (mark == "\u201D" || mark == "\u2019" || token + 1 == range_.end) return false;
        return !tokens_[token + 1].space_before && is_word_part(first_kind(token + 1));
    }

    [[nodiscard]] std::uint32_t behind_closing_marks(std::uint32_t token) const {
        while (token < range_.end) {
            const std::uint32_t note = closes(token) ? 1 : note_length(token);
            if (note == 0) break;
            token += note;
        }
        return token;
    }

    // The tokens of a reference to a note behind the sentence: "[12]".
    [[nodiscard]] std::uint32_t note_length(std::uint32_t token) const {
        const bool is_note = token + 2 < range_.end && word(token) == "[" &&
                             tokens_[token + 1].kind == TokenKind::number && word(token + 2) == "]";
        return is_note ? 3 : 0;
    }

    [[nodiscard]] bool ends_sentence(std::uint32_t begin, std::uint32_t stop, std::uint32_t next) const {
        const bool closed = next > stop + 1 && is_closing_mark(next - 1);
        const std::uint32_t head = first_word(next);
        if (head == range_.end) return true;
        if (tokens_[stop].kind == TokenKind::word) return short_form_ends(stop, next, head);
        const CharacterClass kind = first_kind(head);
        if (continues(next)) return false;
        if (closed && (kind == lower || is_reporting_clause(next))) return false;
        if (is_face(stop)) return kind == upper;
        if (is_dots(stop)) return tokens_[next].space_before && kind != lower;
        if (is_enumeration(begin, stop)) return false;
        if (!tokens_[next].space_before && kind == lower) return false;
        return kind != lower || first_kind(stop) == period || first_kind(stop) == terminator;
    }

    [[nodiscard]] bool is_closing_mark(std::uint32_t token) const {
        const CharacterClass kind = first_kind(token);
        return kind == quote || kind == apostrophe || kind == close_bracket;
    }

    // The first token that is no opening mark, not further than two.
    [[nodiscard]] std::uint32_t first_word(std::uint32_t token) const {
        for (int i = 0; i < 3 && token < range_.end; ++i, ++token) {
            const CharacterClass kind = first_kind(token);
            if (kind != quote && kind != apostrophe && kind != open_bracket) break;
        }
        return token;
    }

    // Marks that go on in the same sentence: a comma, a dash, a semicolon.
    [[nodiscard]] bool continues(std::uint32_t next) const {
        const CharacterClass kind = first_kind(next);
        return kind == comma || kind == semicolon || kind == colon || (kind == close_bracket);
    }

    // "…?” Anna Berg asked": a reporting verb within three capitalised words, or first with its subject
    // behind.
    [[nodiscard]] bool is_reporting_clause(std::uint32_t next) const {
        for (std::uint32_t i = 0; i < 4 && next + i < range_.end; ++i) {
            if (tokens_[next + i].kind != TokenKind::word) return false;
            if (reports_speech(word(next + i))) return i > 0;
            if (first_kind(next + i) != upper) return false;
        }
        return false;
    }

    [[nodiscard]] bool short_form_ends(std::uint32_t stop, std::uint32_t next, std::uint32_t head) const {
        const std::string_view form = word(stop);
        const std::string_view stem = form.substr(0, form.size() - 1);
        const bool capital = first_kind(head) == upper;
        if (!capital) return false;
        const bool initial = stem.size() == 1;
        if (initial) return false;
        switch (abbreviation(stem)) {
            case Abbreviation::title:
            case Abbreviation::before_number:
            case Abbreviation::inside:
                return false;
            default:
                break;
        }
        return head != next || opens_sentence(word(head));
    }

    // "1." at the beginning of a sentence.
    [[nodiscard]] bool is_enumeration(std::uint32_t begin, std::uint32_t stop) const {
        return stop == begin + 1 && is_plain_stop(stop) && tokens_[begin].kind == TokenKind::number &&
               tokens_[begin].span.size() <= 2;
    }

    std::string_view text_;
    const std::vector<Token>& tokens_;
    TokenRange range_;
};

}  // namespace

void split_sentences(std::string_view text, const std::vector<Token>& tokens, TokenRange range,
                     std::uint32_t block, std::vector<Sentence>& sentences) {
    Splitter splitter(text, tokens, range);
    for (std::uint32_t begin = range.begin; begin < range.end;) {
        const std::uint32_t end = splitter.sentence_end(begin);
        sentences.push_back({{tokens[begin].span.begin, tokens[end - 1].span.end}, {begin, end}, block});
        begin = end;
    }
}

}  // namespace dateline
