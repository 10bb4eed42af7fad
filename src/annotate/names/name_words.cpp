#include "annotate/names/name_words.h"

#include <algorithm>
#include <string>

namespace dateline {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_hyphen(std::string_view text) { return text == "-" || text == "‐" || text == "‑"; }
bool is_apostrophe(std::string_view text) { return text == "'" || text == "’"; }
bool is_possessive(std::string_view text) { return text == "'s" || text == "’s" || text == "'S" || text == "’S"; }

bool opens_speech(std::string_view text) {
    return text == "\"" || text == "“" || text == "‘" || text == "``" || text == ":" || text == "—" || text == "–" ||
           text == "--" || text == "-" || text == "•" || text == "*" || text == "…" || text == ">" || text == "|";
}

bool has_letters_only_capital(std::string_view text) {
    return std::none_of(text.begin(), text.end(), is_lower) && std::count_if(text.begin(), text.end(), is_upper) > 1;
}

/// "J", "J.", "J.R.": capitals each followed by a full stop, or one alone.
bool is_initial(std::string_view text) {
    if (text.empty() || text == "I" || text == "A" || text.size() > 8) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (i % 2 == 0 ? !is_upper(text[i]) : text[i] != '.') return false;
    return true;
}

Shape shape_of(std::string_view text) {
    if (is_possessive(text)) return Shape::possessive;
    if (is_digit(text.front())) return Shape::number;
    if (std::none_of(text.begin(), text.end(), is_letter)) return Shape::punctuation;
    if (!begins_with_capital(text)) return is_letter(text.front()) ? Shape::small : Shape::punctuation;
    if (is_initial(text)) return Shape::initial;
    return has_letters_only_capital(text) ? Shape::capitals : Shape::capital;
}

bool is_dotted_abbreviation(const std::string& text) {
    return is_initial(text) || (begins_with_capital(text) && !classes_of(text + ".").empty());
}

/// "Mei-Lin", "Sang-woo", "al-Assad"; not "Trump-backed", "then-President".
bool joins_at_hyphen(std::string_view text, std::string_view after) {
    if (after.empty() || !is_letter(after.front())) return false;
    if (!begins_with_capital(text)) return !begins_with_capital(after) || classes_of(text).has(WordClass::particle);
    return begins_with_capital(after) || !is_common_word(after);
}

/// Whether the token at `next` continues the word `text`, both touching each other.
bool continues(std::string_view text, std::string_view next, std::string_view after) {
    if (next == ".") return is_dotted_abbreviation(std::string(text));
    if (is_hyphen(next)) return joins_at_hyphen(text, after);
    if (is_apostrophe(next)) return text.size() == 1 && is_upper(text.front()) && begins_with_capital(after);
    if (text.ends_with("-") || text.ends_with("‐") || text.ends_with("‑")) return is_letter(next.front());
    if (text.size() > 1 && (text.ends_with("'") || text.ends_with("’"))) return begins_with_capital(next);
    return is_initial(text) && text.back() == '.' && next.size() == 1 && is_upper(next.front());
}

class WordMaker {
  public:
    WordMaker(const Document& document, const Segmentation& segmentation)
        : document_(document), segmentation_(segmentation) {}

    std::vector<NameWord> words_of(TokenRange range) const {
        std::vector<NameWord> words;
        bool opens = true;
        for (std::uint32_t token = range.begin; token < range.end;) {
            const std::uint32_t end = end_of_word(token, range.end);
            const Span span = segmentation_.span_of({token, end});
            const std::string_view text = document_.text(span);
            const Shape shape = shape_of(text);
            const bool mark = shape == Shape::punctuation;
            words.push_back({span, text, mark ? WordClasses{} : classes_of(text), shape, opens,
                             segmentation_.tokens[token].space_before, token});
            opens = mark && (opens || opens_speech(text));
            token = end;
        }
        return words;
    }

  private:
    std::uint32_t end_of_word(std::uint32_t token, std::uint32_t limit) const {
        std::uint32_t end = token + 1;
        while (end < limit && !segmentation_.tokens[end].space_before && is_letter(text(token, token + 1).front()) &&
               continues(text(token, end), text(end, end + 1), touching(end + 1, limit)))
            ++end;
        return end;
    }
    std::string_view text(std::uint32_t begin, std::uint32_t end) const {
        return document_.text(segmentation_.span_of({begin, end}));
    }
    std::string_view touching(std::uint32_t token, std::uint32_t limit) const {
        return token < limit && !segmentation_.tokens[token].space_before ? text(token, token + 1) : std::string_view{};
    }

    const Document& document_;
    const Segmentation& segmentation_;
};

CaseStyle style_of(const std::vector<NameWord>& words) {
    int letters = 0;
    int capitals = 0;
    int content = 0;
    int raised = 0;
    int raised_common = 0;
    for (const NameWord& word : words) {
        if (word.shape == Shape::punctuation || word.shape == Shape::number || word.shape == Shape::possessive) continue;
        ++letters;
        capitals += word.shape == Shape::capitals || word.shape == Shape::initial;
        if (word.classes.has(WordClass::function_word) && !word.opens) continue;
        ++content;
        raised += has_capital(word);
        raised_common += has_capital(word) && !word.opens && is_common_word(word.text);
    }
    if (letters >= 3 && capitals * 10 >= letters * 8) return CaseStyle::capitals;
    if (content >= 3 && raised * 10 >= content * 9 && raised_common >= 2) return CaseStyle::title;
    return CaseStyle::sentence;
}

bool holds_names(BlockKind kind) {
    return kind != BlockKind::byline && kind != BlockKind::dateline && kind != BlockKind::credit;
}

}  // namespace

bool begins_with_capital(std::string_view word) {
    if (word.empty()) return false;
    const auto byte = [&](std::size_t i) { return i < word.size() ? static_cast<unsigned char>(word[i]) : 0; };
    if (byte(0) < 0x80) return is_upper(word[0]);
    if (byte(0) == 0xC3) return byte(1) >= 0x80 && byte(1) <= 0x9E;                      // À to Þ
    if (byte(0) == 0xC4) return byte(1) % 2 == (byte(1) >= 0xB9 ? 1 : 0);                // Ā to ľ come in pairs
    if (byte(0) == 0xC5) return byte(1) % 2 == ((byte(1) < 0x8A || byte(1) >= 0xB9) ? 1 : 0);  // Ł to ž
    if (byte(0) == 0xCE) return byte(1) >= 0x86 && byte(1) <= 0xAB;                      // Greek
    if (byte(0) == 0xD0) return byte(1) >= 0x80 && byte(1) <= 0xAF;                      // Cyrillic
    return false;
}

std::vector<NameSentence> name_sentences(const Document& document, const Segmentation& segmentation) {
    const WordMaker maker(document, segmentation);
    std::vector<NameSentence> sentences;
    for (const Sentence& sentence : segmentation.sentences) {
        const BlockKind kind = document.blocks()[sentence.block].kind;
        if (!holds_names(kind)) continue;
        auto words = maker.words_of(sentence.tokens);
        const CaseStyle style = style_of(words);
        sentences.push_back({std::move(words), style, kind});
    }
    return sentences;
}

}  // namespace dateline
