#include "segment/tokenizer.h"

#include <algorithm>

#include "segment/abbreviations.h"
#include "segment/characters.h"
#include "segment/clitics.h"
#include "segment/web_words.h"

namespace dateline {
namespace {

using enum CharacterClass;

// Reads a block from left to right. Every step looks a bounded number of characters ahead, apart from those
// it consumes.
class Tokenizer {
  public:
    Tokenizer(std::string_view text, Span block, std::vector<Token>& tokens)
        : text_(text.substr(0, block.end)), at_(block.begin), end_(block.end), tokens_(tokens) {}

    void run() {
        while (at_ < end_) {
            const Character character = character_at(text_, at_);
            if (character.kind == space) {
                at_ += character.length;
                space_before_ = true;
            } else {
                scan(character);
            }
        }
    }

  private:
    [[nodiscard]] CharacterClass kind_at(std::uint32_t at) const {
        return at < end_ ? character_at(text_, at).kind : space;
    }
    [[nodiscard]] char byte_at(std::uint32_t at) const { return at < end_ ? text_[at] : ' '; }
    [[nodiscard]] std::string_view view(std::uint32_t begin, std::uint32_t end) const {
        return text_.substr(begin, end - begin);
    }

    // The token [at_, end).
    void emit(std::uint32_t end, TokenKind kind) {
        tokens_.push_back({{at_, end}, kind, space_before_});
        at_ = end;
        space_before_ = false;
    }

    void scan(Character character) {
        switch (character.kind) {
            case upper:
            case lower:
            case letter:
            case underscore:
                return scan_word();
            case digit:
                return scan_number();
            case period:
            case ellipsis:
                return scan_stops();
            case terminator:
                return scan_run(terminator, TokenKind::punctuation);
            case hyphen:
            case dash:
                return scan_run(character.kind, TokenKind::punctuation);
            case apostrophe:
                return scan_apostrophe(character);
            case at:
            case hash:
                return scan_tag(character);
            case currency:
            case percent:
            case ampersand:
                return emit(at_ + character.length, TokenKind::symbol);
            case colon:
            case semicolon:
            case symbol:
                return scan_symbol(character);
            default:
                return emit(at_ + character.length, TokenKind::punctuation);
        }
    }

    [[nodiscard]] std::uint32_t run_end(std::uint32_t place, CharacterClass kind) const {
        while (place < end_) {
            const Character next = character_at(text_, place);
            if (next.kind != kind) break;
            place += next.length;
        }
        return place;
    }

    void scan_run(CharacterClass run, TokenKind kind) { emit(run_end(at_, run), kind); }

    // ".", "...", "….", and the ".5" of a number without a leading zero.
    void scan_stops() {
        if (space_before_ && kind_at(at_) == period && kind_at(at_ + 1) == digit) return scan_number();
        std::uint32_t place = at_;
        while (kind_at(place) == period || kind_at(place) == ellipsis)
            place += character_at(text_, place).length;
        emit(place, TokenKind::punctuation);
    }

    void scan_symbol(Character character) {
        if (const std::uint32_t face = emoticon_length(text_, at_, end_))
            return emit(at_ + face, TokenKind::symbol);
        if (character.kind != symbol) return emit(at_ + character.length, TokenKind::punctuation);
        std::uint32_t place = at_ + character.length;
        if (character.length == 1) {
            while (place < end_ && text_[place] == text_[at_]) ++place;
        } else {
            place = joined_end(place);
        }
        emit(place, TokenKind::symbol);
    }

    // Variation selectors, skin tones, and signs tied on by a joiner belong to the sign before them.
    [[nodiscard]] std::uint32_t joined_end(std::uint32_t place) const {
        while (place < end_) {
            const Character next = character_at(text_, place);
            if (next.kind != letter) break;
            const bool joiner = view(place, place + next.length) == "\u200D";
            place += next.length;
            if (joiner && kind_at(place) == symbol) place += character_at(text_, place).length;
        }
        return place;
    }

    void scan_apostrophe(Character character) {
        if (byte_at(at_) == byte_at(at_ + 1) && character.length == 1)
            return emit(at_ + 2, TokenKind::punctuation);
        if (!space_before_ && !tokens_.empty() && tokens_.back().span.end == at_) {
            if (const std::uint32_t clitic = clitic_length(text_, at_, end_))
                return emit(at_ + clitic, TokenKind::word);
        }
        if (const std::uint32_t clipped = clipped_length(text_, at_, end_))
            return emit(at_ + clipped, TokenKind::word);
        emit(at_ + character.length, TokenKind::punctuation);
    }

    // "@handle", "#tag"; the sign alone before anything else ("#1").
    void scan_tag(Character sign) {
        std::uint32_t place = at_ + sign.length;
        if (!is_letter(kind_at(place)) && kind_at(place) != underscore) return emit(place, TokenKind::symbol);
        while (place < end_ && is_word_part(kind_at(place))) place += character_at(text_, place).length;
        emit(place, TokenKind::handle);
    }

    void scan_word() {
        if (const std::uint32_t address = address_length(text_, at_, end_))
            return emit(at_ + address, TokenKind::url);
        scan_word_from(at_);
    }

    // The word that began at at_ and reaches at least to `place`.
    void scan_word_from(std::uint32_t place) {
        std::uint32_t label = place;  // where the part behind the last full stop begins
        while (place < end_) {
            const Character next = character_at(text_, place);
            if (is_word_part(next.kind)) {
                place += next.length;
                continue;
            }
            const std::uint32_t joined = join(place, next, label);
            if (joined == 0) break;
            if (next.kind == period) label = joined;
            place = joined;
        }
        finish_word(label, place);
    }

    // Where the word goes on behind the mark at `place`, or 0 where the mark ends it.
    [[nodiscard]] std::uint32_t join(std::uint32_t place, Character mark, std::uint32_t label) const {
        const std::uint32_t behind = place + mark.length;
        const CharacterClass next = kind_at(behind);
        const bool goes_on = is_letter(next) || next == digit;
        if (!goes_on) return 0;
        switch (mark.kind) {
            case period:
                return joins_over_stop(label, place, behind) ? behind : 0;
            case apostrophe:
                return text_[place] != '`' && clitic_length(text_, place, end_) == 0 ? behind : 0;
            case hyphen:
                return is_hyphened_prefix(view(at_, place)) ? behind : 0;
            case ampersand:
                return next == upper && kind_at(place - 1) == upper ? behind : 0;
            default:
                return 0;
        }
    }

    // "U.S", "example.com", "Ph.D" go on; "end.Next" is two words that lack a space.
    [[nodiscard]] bool joins_over_stop(std::uint32_t label, std::uint32_t stop, std::uint32_t behind) const {
        if (stop - label == 1 || label != at_) return true;
        if (kind_at(behind) != upper) return true;
        const std::uint32_t second = behind + 1;
        return !is_letter(kind_at(second)) && kind_at(second) != apostrophe;
    }

    void finish_word(std::uint32_t label, std::uint32_t place) {
        if (place == end_ || text_[place] != '.') {
            if (is_contracted_not(place)) return emit_with_not(place);
            if (kind_at(place) == currency && place - at_ <= 3 && kind_at(place + 1) == digit) {
                return emit(place + 1, TokenKind::symbol);  // "US$"
            }
        } else if (keeps_stop(label, place)) {
            return emit(place + 1, TokenKind::word);
        }
        emit_word(place);
    }

    // Whether "'t" follows and an n stands before it.
    [[nodiscard]] bool is_contracted_not(std::uint32_t place) const {
        if (kind_at(place) != apostrophe || place - at_ < 2 || (text_[place - 1] | 0x20) != 'n') return false;
        const std::uint32_t clitic = clitic_length(text_, place, end_);
        return clitic != 0 && (text_[place + clitic - 1] | 0x20) == 't';
    }

    void emit_with_not(std::uint32_t place) {
        const std::uint32_t behind = place + clitic_length(text_, place, end_);
        emit(place - 1, TokenKind::word);
        emit(behind, TokenKind::word);
    }

    void emit_word(std::uint32_t end) {
        if (const std::uint32_t cut = end - at_ <= 8 ? fused_cut(view(at_, end)) : 0)
            emit(at_ + cut, TokenKind::word);
        emit(end, TokenKind::word);
    }

    // Whether the full stop at `stop` belongs to the word before it, whose last part begins at `label`.
    [[nodiscard]] bool keeps_stop(std::uint32_t label, std::uint32_t stop) const {
        if (kind_at(stop + 1) == period || kind_at(stop + 1) == ellipsis) return false;
        const std::uint32_t next = next_word(stop + 1);
        if (stop - label == 1 && is_letter(kind_at(label))) {
            return label != at_ || keeps_initial(label, stop, next);
        }
        if (stop - label == 2 && label == at_ + 2) return kind_at(label) == upper;  // "M.Sc."
        if (label != at_) return false;
        switch (abbreviation(view(at_, stop))) {
            case Abbreviation::none:
                return false;
            case Abbreviation::before_number:
                return kind_at(next) == digit;
            case Abbreviation::title:
                return next != end_ && (kind_at(at_) == upper || kind_at(next) != upper);
            case Abbreviation::inside:
                return true;
            case Abbreviation::either:
                return kind_at(at_) == upper || is_always_short(stop);
        }
        return false;
    }

    // A capital is an initial where a capital follows ("J. Smith"); "I" is mostly the pronoun.
    [[nodiscard]] bool keeps_initial(std::uint32_t label, std::uint32_t stop, std::uint32_t next) const {
        if (kind_at(label) != upper) return is_life_mark(label, next);
        return next != end_ && next > stop + 1 && kind_at(next) == upper &&
               (text_[label] != 'I' || byte_at(next + 1) == '.');
    }

    // "(b. 1950)", "c. 1400": born, died, married, circa before a year or month.
    [[nodiscard]] bool is_life_mark(std::uint32_t label, std::uint32_t next) const {
        const char mark = text_[label];
        if (mark != 'b' && mark != 'c' && mark != 'd' && mark != 'm') return false;
        const bool in_brackets = label > 0 && (text_[label - 1] == '(' || mark == 'c');
        return kind_at(next) == digit || (in_brackets && kind_at(next) == upper);
    }

    [[nodiscard]] bool is_always_short(std::uint32_t stop) const {
        const std::string_view word = view(at_, stop);
        return word == "etc" || word == "al" || word == "jr" || word == "sr" || word == "dept" ||
               word == "lbs" || word == "yrs" || kind_at(stop + 1) != space;
    }

    // The next character that is not white space; looks over a few only.
    [[nodiscard]] std::uint32_t next_word(std::uint32_t place) const {
        for (int i = 0; i < 4 && kind_at(place) == space && place < end_; ++i)
            place += character_at(text_, place).length;
        return std::min(place, end_);
    }

    void scan_number() {
        std::uint32_t place = at_;
        while (place < end_) {
            const CharacterClass next = kind_at(place);
            if (next != digit && !joins_digits(place)) break;
            ++place;
        }
        if (const std::uint32_t dashed = dashed_number_end(text_, at_, end_); dashed > place) {
            return emit(dashed, TokenKind::number);
        }
        if (!is_letter(kind_at(place))) {
            if (is_decade_plural(place)) place += clitic_length(text_, place, end_);
            return emit(place, TokenKind::number);
        }
        scan_letters_behind(place);
    }

    // ".", ":" and "/" between digits, and "," before three of them.
    [[nodiscard]] bool joins_digits(std::uint32_t place) const {
        const char mark = text_[place];
        if (kind_at(place + 1) != digit) return false;
        if (mark == '.' || mark == ':' || mark == '/') return true;
        return mark == ',' && kind_at(place + 2) == digit && kind_at(place + 3) == digit &&
               kind_at(place + 4) != digit;
    }

    // "1960's"
    [[nodiscard]] bool is_decade_plural(std::uint32_t place) const {
        return text_[place - 1] == '0' && place - at_ <= 4 && kind_at(place) == apostrophe &&
               byte_at(place + clitic_length(text_, place, end_) - 1) == 's';
    }

    // "20th", "1970s", "4A" are one word, "7pm" and "10k" two.
    void scan_letters_behind(std::uint32_t place) {
        std::uint32_t behind = place;
        while (behind < end_ && behind - place < 5 && is_letter(kind_at(behind))) {
            behind += character_at(text_, behind).length;
        }
        const bool short_form = byte_at(behind) == '.' && behind - place == 1;  // "7p.m."
        if (short_form || (!is_word_part(kind_at(behind)) && is_unit(view(place, behind)))) {
            return emit(place, TokenKind::number);
        }
        scan_word_from(place);
    }

    std::string_view text_;
    std::uint32_t at_;
    std::uint32_t end_;
    std::vector<Token>& tokens_;
    bool space_before_ = true;
};

}  // namespace

void tokenize(std::string_view text, Span block, std::vector<Token>& tokens) {
    Tokenizer(text, block, tokens).run();
}

}  // namespace dateline
