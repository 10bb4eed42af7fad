#include "annotate/quotes/speech.h"

#include <algorithm>
#include <array>

#include "annotate/quotes/attach.h"

namespace dateline {
namespace {

using namespace std::literals;

// Fragments with fewer words need a report before them in their sentence; in it; or none.
constexpr std::uint32_t kShortFragment = 3;
constexpr std::uint32_t kLongFragment = 5;

constexpr std::array kNamingWords{
    "word"sv,   "words"sv,    "term"sv,      "terms"sv,  "phrase"sv,   "phrases"sv, "so-called"sv,
    "titled"sv, "entitled"sv, "nicknamed"sv, "dubbed"sv, "named"sv,    "aka"sv,     "hashtag"sv,
    "song"sv,   "songs"sv,    "single"sv,    "album"sv,  "film"sv,     "movie"sv,   "book"sv,
    "novel"sv,  "show"sv,     "series"sv,    "hit"sv,    "play"sv,     "memoir"sv,  "documentary"sv,
    "drama"sv,  "comedy"sv,   "episode"sv,   "sitcom"sv, "magazine"sv, "podcast"sv};

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_wordlike(TokenKind kind) {
    return kind == TokenKind::word || kind == TokenKind::number;
}

/// What the words of a stretch look like.
struct Look {
    std::uint32_t words = 0;
    bool title_case = true;  ///< every longer word has a capital, the first and the last too
    bool ends_sentence = false;
    bool begins_capital = false;
};

Look look_at(const Words& words, const Stretch& stretch) {
    Look look;
    const TokenRange tokens = words.segmentation().tokens_in(stretch.inside);
    bool last_capital = false;
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
        const auto text = words.text(token);
        if (!is_wordlike(words.segmentation().tokens[token].kind)) continue;
        if (look.words++ == 0) look.begins_capital = is_capital(text[0]);
        last_capital = !is_small(text[0]);
        if (text.size() > 3 && is_small(text[0])) look.title_case = false;
    }
    look.title_case = look.title_case && look.begins_capital && last_capital;
    const auto inside = words.document().text(stretch.inside);
    look.ends_sentence = inside.ends_with('.') || inside.ends_with('!') || inside.ends_with('?') ||
                         inside.ends_with("…") || inside.ends_with(',') || inside.ends_with("—") ||
                         !stretch.closed;
    return look;
}

std::vector<Span> spans_of(const std::vector<Stretch>& stretches) {
    std::vector<Span> spans;
    spans.reserve(stretches.size());
    for (const Stretch& stretch : stretches) spans.push_back(stretch.span);
    return spans;
}

class Judge {
  public:
    Judge(const Words& words, const std::vector<Stretch>& stretches)
        : words_(words),
          stretches_(stretches),
          spans_(spans_of(stretches)),
          narration_(words, spans_),
          reports_(find_reports(narration_)),
          attachment_(narration_, reports_, spans_) {}

    /// Of an outer stretch.
    [[nodiscard]] bool is_speech(std::uint32_t i) const {
        const Stretch& stretch = stretches_[i];
        const TokenRange tokens = words_.segmentation().tokens_in(stretch.span);
        const Look look = look_at(words_, stretch);
        if (look.words == 0) return false;
        if (stretch.continues || goes_on_after(i)) return true;
        const auto attached = attachment_.of(i);
        if (is_headline(stretch)) return is_headline_speech(tokens, look, attached);
        const bool inside_sentence = look.title_case && !attachment_.begins_sentence(i);
        if (attachment_.behind(i) && !inside_sentence) return true;
        if (is_nickname(tokens, look)) return false;
        if (is_naming(i, tokens.begin)) return false;
        const bool direct =
            attached && attached->position == Position::before && is_next_to(*attached, tokens);
        if (direct)
            return !(look.title_case && look.words > 1 && words_.lower(tokens.begin - 1).starts_with("t"));
        if (follows_name_and_colon(tokens.begin)) return true;
        if (look.title_case && !(begins_paragraph(stretch) && look.words > 3)) return false;
        if (look.begins_capital && look.ends_sentence && (look.words > 2 || is_own_sentence(i, tokens)))
            return true;
        if (attached && attached->position == Position::before) return true;
        return look.words >= (attached ? kShortFragment : kLongFragment);
    }

    [[nodiscard]] bool is_inner_speech(std::uint32_t i) const {
        const TokenRange tokens = words_.segmentation().tokens_in(stretches_[i].span);
        const auto attached = attachment_.of(i);
        if (!attached || attached->position != Position::before || !is_next_to(*attached, tokens))
            return false;
        const Report& report = reports_[attached->report];
        if (report.source.size() == 0 || report.kind == ReportingKind::labels) return false;
        const auto source = words_.lower(report.source.begin);
        return source != "i" && source != "we" && source != "you" && source != "it" &&
               look_at(words_, stretches_[i]).words > 1;
    }

  private:
    bool begins_paragraph(const Stretch& stretch) const {
        return words_.document().paragraphs()[stretch.paragraph].begin == stretch.span.begin;
    }
    bool is_headline(const Stretch& stretch) const {
        return stretch.paragraph == 0 && !words_.document().info().title.empty();
    }

    bool goes_on_after(std::uint32_t i) const {
        return i + 1 < stretches_.size() && stretches_[i + 1].continues && !stretches_[i].closed;
    }

    /// A sentence of its own in a paragraph with other words before it: She faced the crowd. “Go home.”
    bool is_own_sentence(std::uint32_t i, TokenRange tokens) const {
        const auto& sentences = words_.segmentation().sentences;
        const Sentence& last = sentences[words_.segmentation().sentence_of(tokens.end - 1)];
        return !begins_paragraph(stretches_[i]) && attachment_.begins_sentence(i) &&
               last.tokens.end == tokens.end;
    }

    /// In a headline, words in title case are a title unless something there reports them.
    bool is_headline_speech(TokenRange tokens, const Look& look,
                            const std::optional<Attached>& attached) const {
        if (attached && (look.words > 1 || attached->position == Position::before)) return true;
        if (tokens.begin > 0 && words_.text(tokens.begin - 1) == ":") return true;
        return !look.title_case || follows_name_and_colon(tokens.begin);
    }

    /// Rolfe: The quay is a “gift to nobody”
    bool follows_name_and_colon(std::uint32_t begin) const {
        constexpr std::uint32_t kName = 4;  // tokens
        constexpr std::uint32_t kHeadline = 20;
        const auto& sentence = words_.segmentation().sentences[words_.segmentation().sentence_of(begin)];
        if (begin < sentence.tokens.begin + 2 || begin > sentence.tokens.begin + kHeadline) return false;
        for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.begin + kName; ++token) {
            const auto word = words_.text(token);
            if (word == ":") return token > sentence.tokens.begin;
            if (word.empty() || !is_capital(word[0])) return false;
        }
        return false;
    }

    /// Tyrian "Ty" Sabrewing
    bool is_nickname(TokenRange tokens, const Look& look) const {
        if (look.words > 2 || !look.title_case || look.ends_sentence || tokens.begin == 0) return false;
        const auto before = words_.text(tokens.begin - 1);
        const auto after = words_.text(tokens.end);
        return !before.empty() && !after.empty() && is_capital(before[0]) && is_capital(after[0]) &&
               words_.segmentation().sentence_of(tokens.begin - 1) ==
                   words_.segmentation().sentence_of(tokens.end);
    }

    bool is_naming(std::uint32_t i, std::uint32_t begin) const {
        if (begin == 0 || attachment_.begins_sentence(i)) return false;
        const auto before = words_.lower(begin - 1);
        if (std::find(kNamingWords.begin(), kNamingWords.end(), before) != kNamingWords.end()) return true;
        if (before == "called" && begin > 1 && words_.text(begin - 2) == "-") return true;
        return before == "as" && begin > 1 && words_.is(begin - 2, "known");
    }

    /// Nothing but a comma, a colon or "that" between the report and the quotation.
    bool is_next_to(const Attached& attached, TokenRange tokens) const {
        for (std::uint32_t token = reports_[attached.report].clause.end; token < tokens.begin; ++token) {
            const auto word = words_.lower(token);
            if (word != "," && word != ":" && word != "that") return false;
        }
        return true;
    }

    const Words& words_;
    const std::vector<Stretch>& stretches_;
    std::vector<Span> spans_;
    Narration narration_;
    std::vector<Report> reports_;
    Attachment attachment_;
};

}  // namespace

namespace {

std::vector<Stretch> at_depth(const std::vector<Stretch>& stretches, std::uint32_t depth) {
    std::vector<Stretch> found;
    std::copy_if(stretches.begin(), stretches.end(), std::back_inserter(found),
                 [depth](const Stretch& stretch) { return stretch.depth == depth; });
    return found;
}

}  // namespace

std::vector<Stretch> speech_among(const Words& words, const std::vector<Stretch>& stretches) {
    const std::vector<Stretch> outer = at_depth(stretches, 0);
    const Judge judge(words, outer);
    std::vector<Stretch> speech;
    for (std::uint32_t i = 0; i < outer.size(); ++i) {
        if (judge.is_speech(i)) speech.push_back(outer[i]);
    }
    return speech;
}

std::vector<Stretch> inner_speech_among(const Words& words, const std::vector<Stretch>& stretches) {
    const std::vector<Stretch> inner = at_depth(stretches, 1);
    if (inner.empty()) return {};
    const Judge judge(words, inner);
    std::vector<Stretch> speech;
    for (std::uint32_t i = 0; i < inner.size(); ++i) {
        if (judge.is_inner_speech(i)) speech.push_back(inner[i]);
    }
    return speech;
}

}  // namespace dateline
