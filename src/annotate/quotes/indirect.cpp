#include "annotate/quotes/indirect.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "annotate/quotes/noun_phrase.h"

namespace dateline {
namespace {

using namespace std::literals;

constexpr std::uint32_t kFarthestThat = 14;  // tokens from the cue to its "that": "said on Tuesday in Harrow Moor that"
constexpr std::uint32_t kShortest = 3;       // tokens of a reported clause
constexpr std::uint32_t kSubject = 12;       // tokens in which the verb of a clause without "that" is looked for

// Verbs without an auxiliary that no ending tells.
constexpr std::array kFiniteVerbs{
    "became"sv, "began"sv,  "broke"sv,  "brought"sv, "came"sv,   "chose"sv,   "comes"sv,  "did"sv,    "died"sv,
    "does"sv,   "drew"sv,   "drove"sv,  "expect"sv,  "expects"sv, "fell"sv,   "felt"sv,   "found"sv,  "gave"sv,
    "gets"sv,   "gives"sv,  "goes"sv,   "got"sv,     "grew"sv,   "held"sv,    "hit"sv,    "hopes"sv,  "kept"sv,
    "knew"sv,   "knows"sv,  "led"sv,    "left"sv,    "lost"sv,   "made"sv,    "makes"sv,  "means"sv,  "met"sv,
    "need"sv,   "needs"sv,  "paid"sv,   "plans"sv,   "ran"sv,    "remains"sv, "rose"sv,   "said"sv,   "sat"sv,
    "saw"sv,    "seems"sv,  "sent"sv,   "shows"sv,   "spoke"sv,  "spent"sv,   "stood"sv,  "takes"sv,  "thinks"sv,
    "thought"sv, "told"sv,  "took"sv,   "wants"sv,   "went"sv,   "won"sv,     "wore"sv,   "wrote"sv,  "believe"sv,
    "believes"sv, "want"sv, "think"sv,  "know"sv,    "hope"sv,   "shrank"sv,  "violates"sv, "deserve"sv, "deserves"sv};

bool is_finite(std::string_view word) {
    return closed_class::is_auxiliary(word) || (word.size() > 3 && word.ends_with("ed")) ||
           std::find(kFiniteVerbs.begin(), kFiniteVerbs.end(), word) != kFiniteVerbs.end();
}

class ClauseFinder {
  public:
    ClauseFinder(const Narration& narration, const std::vector<Report>& reports)
        : narration_(narration), words_(narration.words()), reports_(reports), phrases_(narration) {}

    std::vector<IndirectQuote> run() {
        for (std::uint32_t i = 0; i < reports_.size(); ++i) {
            const Report& report = reports_[i];
            if (report.source.size() == 0 || report.negated || report.kind == ReportingKind::labels) continue;
            if (!is_outside_speaker(report)) continue;
            const auto clause = report.according ? around_according(i) : around_verb(i);
            if (!clause || clause->size() < kShortest || any_quoted(*clause)) continue;
            found_.push_back({words_.segmentation().span_of(*clause), i});
        }
        std::sort(found_.begin(), found_.end(), [](const IndirectQuote& a, const IndirectQuote& b) {
            return a.content != b.content ? a.content < b.content : a.report < b.report;
        });
        return std::move(found_);
    }

  private:
    const Sentence& sentence(const Report& report) const { return words_.segmentation().sentences[report.sentence]; }

    /// The writer's own "I" and "you" report nothing.
    bool is_outside_speaker(const Report& report) const {
        const auto word = words_.lower(report.source.begin);
        return word != "i" && word != "you" && word != "we" && word != "there" && word != "my";
    }

    bool any_quoted(TokenRange range) const {
        for (std::uint32_t token = range.begin; token < range.end; ++token) {
            if (narration_.is_quoted(token)) return true;
        }
        return false;
    }

    /// The last token of a sentence that is not its closing mark, plus one.
    std::uint32_t content_end(const Sentence& sentence) const {
        std::uint32_t end = sentence.tokens.end;
        while (end > sentence.tokens.begin && words_.segmentation().tokens[end - 1].kind == TokenKind::punctuation &&
               !narration_.is_quoted(end - 1)) {
            --end;
        }
        return end;
    }

    std::optional<TokenRange> around_according(std::uint32_t i) const {
        const Report& report = reports_[i];
        const TokenRange tokens = sentence(report).tokens;
        if (report.cue.begin > tokens.begin && words_.text(report.cue.begin - 1) == ",") {
            return leading(tokens, report.cue.begin - 1);
        }
        if (report.cue.begin > tokens.begin + 1) return leading(tokens, report.cue.begin);
        std::uint32_t comma = next_comma(report.source.end, tokens.end);
        if (comma < tokens.end && starts_insertion(comma + 1)) comma = next_comma(comma + 1, tokens.end);
        if (comma == tokens.end) return std::nullopt;
        return TokenRange{comma + 1, cut(comma + 1, content_end(sentence(report)), i)};
    }

    bool starts_insertion(std::uint32_t token) const {
        const auto word = words_.lower(token);
        return word == "a" || word == "an" || word == "who" || word == "which" || word == "published" || word == "released";
    }

    std::uint32_t next_comma(std::uint32_t from, std::uint32_t end) const {
        while (from < end && (words_.text(from) != "," || narration_.is_quoted(from))) ++from;
        return from;
    }

    std::optional<TokenRange> around_verb(std::uint32_t i) const {
        const Report& report = reports_[i];
        if (const auto clause = behind_verb(i)) return clause;
        if (report.participle || report.clause.begin == 0) return std::nullopt;
        const TokenRange tokens = sentence(report).tokens;
        if (words_.text(report.clause.begin - 1) != "," || narration_.is_quoted(report.clause.begin - 1)) return std::nullopt;
        if (report.clause.begin - 1 <= tokens.begin) return std::nullopt;
        return finite(leading(tokens, report.clause.begin - 1));
    }

    /// From the beginning of the sentence to `end`, without the conjunction or the phrase that leads it in.
    TokenRange leading(TokenRange tokens, std::uint32_t end) const {
        std::uint32_t begin = tokens.begin;
        while (begin < end) {
            const auto word = words_.lower(begin);
            const bool joins = word == "but" || word == "and" || word == "though" || word == "although" || word == "while" ||
                               word == "however" || word == "," || word == "so";
            if (!joins) break;
            ++begin;
        }
        return {begin, end};
    }

    std::optional<TokenRange> finite(TokenRange clause) const {
        for (std::uint32_t token = clause.begin; token < clause.end; ++token) {
            if (is_finite(words_.lower(token))) return clause;
        }
        return std::nullopt;
    }

    /// The clause behind "said", "told X", "said on Tuesday that".
    std::optional<TokenRange> behind_verb(std::uint32_t i) const {
        const Report& report = reports_[i];
        const std::uint32_t end = content_end(sentence(report));
        const std::uint32_t behind = std::max(report.cue.end, report.source_first ? 0U : report.source.end);
        if (behind >= end) return std::nullopt;
        if (const auto that = that_after(behind, end)) return TokenRange{*that + 1, cut(*that + 1, end, i)};
        if (!report.source_first && !report.participle) return std::nullopt;
        if (report.kind == ReportingKind::utters) return std::nullopt;
        std::uint32_t begin = behind;
        if (report.kind == ReportingKind::tells) begin = phrases_.after(begin, end).end;
        if (begin >= end || !starts_clause(begin, report)) return std::nullopt;
        if (words_.lower(begin).ends_with("ing") && !is_say(report)) return std::nullopt;
        const std::uint32_t last = cut(begin, end, i);
        if (last <= begin || !finite({begin, std::min(last, begin + kSubject)})) return std::nullopt;
        return TokenRange{begin, last};
    }

    bool is_say(const Report& report) const {
        const auto word = words_.lower(report.cue.begin);
        return word == "say" || word == "says" || word == "said" || word == "saying";
    }

    bool starts_clause(std::uint32_t token, const Report& report) const {
        if (narration_.is_quoted(token)) return false;
        const auto word = words_.lower(token);
        if (word == "even" || word == "if" || word == "when" || word == "while" || word == "there" || word == "after") return true;
        if (closed_class::is_preposition(word) || closed_class::is_conjunction(word)) return false;
        if (words_.segmentation().tokens[token].kind == TokenKind::punctuation) return false;
        if (is_relative(report)) return true;
        if (closed_class::is_calendar_word(word)) return false;
        return phrases_.may_begin(token);
    }

    /// "which the company said has …": the clause has lost its subject.
    bool is_relative(const Report& report) const {
        if (report.clause.begin == 0) return false;
        const auto before = words_.lower(report.clause.begin - 1);
        return before == "which" || before == "that" || before == "who";
    }

    /// "that" or "whether" that opens the reported clause, behind times, places and the one who is told.
    std::optional<std::uint32_t> that_after(std::uint32_t begin, std::uint32_t end) const {
        const std::uint32_t last = std::min(end, begin + kFarthestThat);
        for (std::uint32_t token = begin; token < last; ++token) {
            const auto word = words_.lower(token);
            if (narration_.is_quoted(token) || word == ":" || word == ";") return std::nullopt;
            if (word == "whether" || (word == "if" && token == begin)) return token;
            if (word == "that") return token;
            if (is_finite(word) || closed_class::is_subject_pronoun(word) || reporting_verb(word)) {
                if (!closed_class::is_determiner(word)) return std::nullopt;
            }
        }
        return std::nullopt;
    }

    /// The end of a clause before the next report that stands beside it: ", but X said …", ", adding …", ", according to".
    std::uint32_t cut(std::uint32_t begin, std::uint32_t end, std::uint32_t i) const {
        for (std::uint32_t j = i + 1; j < reports_.size() && reports_[j].sentence == reports_[i].sentence; ++j) {
            std::uint32_t at = reports_[j].clause.begin;
            if (at <= begin || at >= end) continue;
            if (words_.is(at - 1, "and") || words_.is(at - 1, "but") || words_.is(at - 1, "while")) --at;
            if (at > begin && words_.text(at - 1) == ",") return at - 1;
            if (at < reports_[j].clause.begin && !words_.is(at, "while")) return at;
        }
        return end;
    }

    const Narration& narration_;
    const Words& words_;
    const std::vector<Report>& reports_;
    NounPhrases phrases_;
    std::vector<IndirectQuote> found_;
};

}  // namespace

std::vector<IndirectQuote> find_indirect(const Narration& narration, const std::vector<Report>& reports) {
    return ClauseFinder(narration, reports).run();
}

}  // namespace dateline
