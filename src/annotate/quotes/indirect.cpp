#include "annotate/quotes/indirect.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "annotate/quotes/noun_phrase.h"

namespace dateline {
namespace {

constexpr std::uint32_t kFarthestThat = 14;  // tokens from the cue to its "that": "said on Tuesday in Harrow Moor that"
constexpr std::uint32_t kShortest = 3;       // tokens of a reported clause
constexpr std::uint32_t kSubject = 12;       // tokens in which the verb of a clause without "that" is looked for

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
            if (!clause || clause->end < clause->begin + kShortest) continue;
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
        const std::uint32_t begin = report.clause.begin;
        if (begin > tokens.begin + 1) return leading(tokens, words_.text(begin - 1) == "," ? begin - 1 : begin);
        std::uint32_t comma = next_comma(report.clause.end, tokens.end);
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
        if (report.participle || !ends_after(report)) return std::nullopt;
        const TokenRange tokens = sentence(report).tokens;
        std::uint32_t comma = report.clause.begin;
        if (comma > tokens.begin + 1 && words_.is(comma - 1, "as")) --comma;  // ", as reported by X"
        if (comma <= tokens.begin + 1 || words_.text(comma - 1) != "," || narration_.is_quoted(comma - 1)) return std::nullopt;
        return finite(leading(tokens, comma - 1));
    }

    /// Whether nothing more is reported behind source and cue: the sentence ends, or a time, place or hearer follows.
    bool ends_after(const Report& report) const {
        const std::uint32_t behind = std::max(report.cue.end, report.source_first ? 0U : report.source.end);
        const std::uint32_t end = content_end(sentence(report));
        if (behind >= end) return true;
        if (narration_.any_narrated(behind, end) && any_quoted({behind, end})) return false;
        const auto word = words_.lower(behind);
        return word == "," || word == "on" || word == "in" || word == "to" || word == "at" || word == "during" ||
               word == "via" || closed_class::is_calendar_word(word) || report.kind == ReportingKind::tells ||
               !report.source_first;
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
            if (closed_class::is_finite_verb(words_.lower(token))) return clause;
        }
        return std::nullopt;
    }

    /// The verb of the clause stands behind its subject, before any other clause.
    std::optional<TokenRange> own_verb(TokenRange clause) const {
        for (std::uint32_t token = clause.begin; token < std::min(clause.end, clause.begin + kSubject); ++token) {
            const auto word = words_.lower(token);
            if (closed_class::is_finite_verb(word)) return clause;
            if (word == "," || word == "to" || (closed_class::is_conjunction(word) && word != "and")) break;
        }
        return std::nullopt;
    }

    /// The clause behind "said", "told X", "said on Tuesday that".
    std::optional<TokenRange> behind_verb(std::uint32_t i) const {
        const Report& report = reports_[i];
        const std::uint32_t end = content_end(sentence(report));
        const std::uint32_t behind = std::max(report.cue.end, report.source_first ? 0U : report.source.end);
        if (behind >= end) return std::nullopt;
        if (const auto that = that_after(behind, end, report)) return TokenRange{*that + 1, cut(*that + 1, end, i)};
        if (!report.source_first && !report.participle) return std::nullopt;
        if (report.kind == ReportingKind::utters) return std::nullopt;
        std::uint32_t begin = is_say(report) ? behind_phrase(behind, end) : behind;
        if (report.kind == ReportingKind::tells) begin = phrases_.after(begin, end).end;
        if (begin >= end || !starts_clause(begin, report)) return std::nullopt;
        if (words_.lower(begin).ends_with("ing") && !is_say(report)) return std::nullopt;
        const std::uint32_t last = cut(begin, end, i);
        if (last <= begin || !(is_say(report) ? finite({begin, last}) : own_verb({begin, last}))) return std::nullopt;
        return TokenRange{begin, last};
    }

    /// Over "at the time", "on Tuesday" where a pronoun follows: "She said at the time she …"
    std::uint32_t behind_phrase(std::uint32_t begin, std::uint32_t end) const {
        constexpr std::uint32_t kPhrase = 6;
        if (!closed_class::is_preposition(words_.lower(begin)) && !closed_class::is_calendar_word(words_.lower(begin))) return begin;
        for (std::uint32_t token = begin + 1; token < std::min(end, begin + kPhrase); ++token) {
            const auto word = words_.lower(token);
            if (word == "he" || word == "she" || word == "they" || word == "it") return token;
        }
        return begin;
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
    std::optional<std::uint32_t> that_after(std::uint32_t begin, std::uint32_t end, const Report& report) const {
        const auto first = words_.lower(begin);
        const bool told = report.kind == ReportingKind::tells || first == "reporters" || words_.is(report.cue.begin, "asked");
        const bool aside = first == "," || closed_class::is_preposition(first) || closed_class::is_adverb(first) ||
                           closed_class::is_calendar_word(first);
        if (first == "whether" || first == "if" || first == "that") return begin;
        if (!told && !aside) return std::nullopt;
        for (std::uint32_t token = begin; token < std::min(end, begin + kFarthestThat); ++token) {
            const auto word = words_.lower(token);
            if (narration_.is_quoted(token) || word == ":" || word == ";") return std::nullopt;
            if (word == "whether" || word == "that") return token;
            const bool verb = closed_class::is_finite_verb(word) && !word.ends_with("ed") && word != "’s" && word != "'s";
            if (verb || closed_class::is_subject_pronoun(word) || word == "which" || word == "who") return std::nullopt;
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

std::vector<IndirectQuote> find_reported_clauses(const Narration& narration, const std::vector<Report>& reports) {
    return ClauseFinder(narration, reports).run();
}

std::vector<IndirectQuote> find_indirect(const Narration& narration, const std::vector<Report>& reports) {
    std::vector<IndirectQuote> clauses = find_reported_clauses(narration, reports);
    std::erase_if(clauses, [&narration](const IndirectQuote& clause) {
        const TokenRange tokens = narration.words().segmentation().tokens_in(clause.content);
        for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
            if (narration.is_quoted(token)) return true;
        }
        return false;
    });
    return clauses;
}

}  // namespace dateline
