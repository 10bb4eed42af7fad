#include "annotate/quotes/indirect.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "annotate/quotes/noun_phrase.h"

namespace dateline {
namespace {

constexpr std::uint32_t kFarthestThat =
    14;  // tokens from the cue to its "that": "said on Tuesday in Harrow Moor that"
constexpr std::uint32_t kShortest = 3;       // tokens of a reported clause
constexpr std::uint32_t kLongest = 200;      // tokens of a clause that are looked at
constexpr std::uint32_t kReportsAhead = 20;  // reports behind one in its sentence that may end its clause
constexpr std::uint32_t kSubject = 12;  // tokens in which the verb of a clause without "that" is looked for

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
    const Sentence& sentence(const Report& report) const {
        return words_.segmentation().sentences[report.sentence];
    }

    /// The writer's own "I" and "you" report nothing.
    bool is_outside_speaker(const Report& report) const {
        const auto word = words_.lower(report.source.begin);
        return word != "i" && word != "you" && word != "we" && word != "there" && word != "my";
    }

    /// The last token of a sentence that is not its closing mark, plus one.
    std::uint32_t content_end(const Sentence& sentence) const {
        std::uint32_t end = sentence.tokens.end;
        while (end > sentence.tokens.begin &&
               words_.segmentation().tokens[end - 1].kind == TokenKind::punctuation &&
               !narration_.is_quoted(end - 1)) {
            --end;
        }
        return end;
    }

    std::optional<TokenRange> around_according(std::uint32_t i) const {
        const Report& report = reports_[i];
        const TokenRange tokens = sentence(report).tokens;
        const std::uint32_t begin = report.clause.begin;
        if (begin > tokens.begin + 1)
            return leading(tokens, words_.text(begin - 1) == "," ? begin - 1 : begin);
        std::uint32_t comma = next_comma(report.clause.end, tokens.end);
        if (comma < tokens.end && starts_insertion(comma + 1)) comma = next_comma(comma + 1, tokens.end);
        if (comma == tokens.end) return std::nullopt;
        return TokenRange{comma + 1, cut(comma + 1, content_end(sentence(report)), i)};
    }

    bool starts_insertion(std::uint32_t token) const {
        const auto word = words_.lower(token);
        return word == "a" || word == "an" || word == "who" || word == "which" || word == "published" ||
               word == "released";
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
        if (comma <= tokens.begin + 1 || words_.text(comma - 1) != "," || narration_.is_quoted(comma - 1))
            return std::nullopt;
        const TokenRange clause = leading(tokens, comma - 1);
        return is_say(report) && may_be_clause(clause) ? clause : finite(clause);
    }

    /// Whether nothing more is reported behind source and cue: the sentence ends, or a time, place or hearer
    /// follows.
    bool ends_after(const Report& report) const {
        const std::uint32_t behind = std::max(report.cue.end, report.source_first ? 0U : report.source.end);
        const std::uint32_t end = content_end(sentence(report));
        if (behind >= end) return true;
        if (narration_.any_quoted(behind, end)) return false;
        const auto word = words_.lower(behind);
        return word == "," || word == "on" || word == "in" || word == "to" || word == "at" ||
               word == "during" || word == "via" || closed_class::is_calendar_word(word) ||
               report.kind == ReportingKind::tells || !report.source_first;
    }

    /// From the beginning of the sentence to `end`, without the conjunction or the phrase that leads it in.
    TokenRange leading(TokenRange tokens, std::uint32_t end) const {
        std::uint32_t begin = tokens.begin;
        while (begin < end) {
            const auto word = words_.lower(begin);
            const bool joins = word == "but" || word == "and" || word == "though" || word == "although" ||
                               word == "while" || word == "however" || word == "," || word == "so";
            if (!joins) break;
            ++begin;
        }
        return {begin, end};
    }

    std::optional<TokenRange> finite(TokenRange clause) const {
        for (std::uint32_t token = clause.begin; token < std::min(clause.end, clause.begin + kLongest);
             ++token) {
            if (closed_class::is_finite_verb(words_.lower(token))) return clause;
        }
        return std::nullopt;
    }

    /// The verb of the clause stands behind its subject, before any other clause.
    std::optional<TokenRange> own_verb(TokenRange clause) const {
        for (std::uint32_t token = clause.begin; token < std::min(clause.end, clause.begin + kSubject);
             ++token) {
            const auto word = words_.lower(token);
            const bool adjective = word.ends_with("ed") && token > clause.begin &&
                                   closed_class::is_determiner(words_.lower(token - 1));
            if (closed_class::is_finite_verb(word) && !adjective) return clause;
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
        if (const auto that = that_after(behind, end, report))
            return TokenRange{*that + 1, cut(*that + 1, end, i)};
        if (!report.source_first && !report.participle) return std::nullopt;
        if (report.kind == ReportingKind::utters) return std::nullopt;
        std::uint32_t begin = is_say(report) ? behind_phrase(behind, end) : behind;
        if (report.kind == ReportingKind::tells) begin = phrases_.after(begin, end).end;
        if (begin >= end || !starts_clause(begin, report)) return std::nullopt;
        if (words_.lower(begin).ends_with("ing") && !is_say(report)) return std::nullopt;
        const std::uint32_t last = cut(begin, end, i);
        if (last <= begin || !(is_say(report) ? said({begin, last}) : own_verb({begin, last})))
            return std::nullopt;
        return TokenRange{begin, last};
    }

    /// What is said without "that": a clause with a verb, or what is long enough to have one.
    std::optional<TokenRange> said(TokenRange clause) const {
        return may_be_clause(clause) ? clause : finite(clause);
    }

    /// Five words or more from a subject on: the verb may be one that no list has.
    bool may_be_clause(TokenRange clause) const {
        constexpr std::uint32_t kWords = 5;
        if (clause.end < clause.begin + kWords) return false;
        const auto word = words_.lower(clause.begin);
        return phrases_.may_begin(clause.begin) && !word.ends_with("ing") && !word.ends_with("ed");
    }

    /// Over "at the time", "on Tuesday" where a pronoun follows: "She said at the time she …"
    std::uint32_t behind_phrase(std::uint32_t begin, std::uint32_t end) const {
        constexpr std::uint32_t kPhrase = 6;
        if (!closed_class::is_preposition(words_.lower(begin)) &&
            !closed_class::is_calendar_word(words_.lower(begin)))
            return begin;
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
        if (word == "even" || word == "if" || word == "when" || word == "while" || word == "there" ||
            word == "after")
            return true;
        if (is_say(report) && closed_class::is_preposition(word)) return led_in(token);
        if (closed_class::is_preposition(word) || closed_class::is_conjunction(word)) return false;
        if (words_.segmentation().tokens[token].kind == TokenKind::punctuation) return false;
        if (is_relative(report)) return true;
        if (closed_class::is_calendar_word(word)) return false;
        return phrases_.may_begin(token);
    }

    /// "said by daring to ask, the mayor went too far": a phrase, a comma and a subject.
    bool led_in(std::uint32_t token) const {
        constexpr std::uint32_t kLead = 10;
        for (std::uint32_t at = token; at < token + kLead; ++at) {
            if (narration_.is_quoted(at) || words_.is(at, "that")) return false;
            if (words_.text(at) == ",")
                return phrases_.may_begin(at + 1) && !closed_class::is_calendar_word(words_.lower(at - 1));
        }
        return false;
    }

    /// "which the company said has …": the clause has lost its subject.
    bool is_relative(const Report& report) const {
        if (report.clause.begin == 0) return false;
        const auto before = words_.lower(report.clause.begin - 1);
        return before == "which" || before == "that" || before == "who";
    }

    /// "that" or "whether" that opens the reported clause, behind times, places and the one who is told.
    std::optional<std::uint32_t> that_after(std::uint32_t begin, std::uint32_t end,
                                            const Report& report) const {
        const auto first = words_.lower(begin);
        const bool told = report.kind == ReportingKind::tells || first == "reporters" ||
                          words_.is(report.cue.begin, "asked");
        const bool aside = first == "," || closed_class::is_preposition(first) ||
                           closed_class::is_adverb(first) || closed_class::is_calendar_word(first);
        const bool asks =
            report.kind != ReportingKind::utters || words_.lower(report.cue.begin).starts_with("ask");
        if (first == "that" || (asks && (first == "whether" || first == "if"))) return begin;
        if (first == "to" && words_.lower(report.cue.begin).starts_with("add")) return std::nullopt;
        if (!told && !aside) return std::nullopt;
        for (std::uint32_t token = begin; token < std::min(end, begin + kFarthestThat); ++token) {
            const auto word = words_.lower(token);
            if (narration_.is_quoted(token) || word == ":" || word == ";") return std::nullopt;
            if (word == "whether" || word == "that") return token;
            const bool verb =
                closed_class::is_finite_verb(word) && !word.ends_with("ed") && word != "’s" && word != "'s";
            if (verb || closed_class::is_subject_pronoun(word) || word == "which" || word == "who")
                return std::nullopt;
        }
        return std::nullopt;
    }

    /// The end of a clause before what stands beside it: the next report (", but X said …", ", adding …"), a
    /// contrast in the story's own words (", but …"), a bracket closed that was opened before it.
    std::uint32_t cut(std::uint32_t begin, std::uint32_t end, std::uint32_t i) const {
        if (leads_in(reports_[i])) end = std::min(end, next_comma(begin, end));
        return before_report(begin, before_contrast(begin, end), i);
    }

    /// "When X claimed …, nobody came": the report stands in a clause that leads the sentence in.
    bool leads_in(const Report& report) const {
        constexpr std::uint32_t kLead = 12;
        const std::uint32_t first = sentence(report).tokens.begin;
        const auto word = words_.lower(first);
        const bool leads = word == "despite" || word == "after" || word == "before" || word == "since" ||
                           word == "as" || word == "with" || word == "when" || word == "while" ||
                           word == "although" || word == "though" || word == "because" || word == "if";
        if (report.according || !leads || report.clause.begin > first + kLead) return false;
        return next_comma(first, report.clause.begin) == report.clause.begin;
    }

    std::uint32_t before_contrast(std::uint32_t begin, std::uint32_t end) const {
        int open = 0;
        for (std::uint32_t token = begin; token < std::min(end, begin + kLongest); ++token) {
            if (narration_.is_quoted(token)) continue;
            const auto word = words_.lower(token);
            open += word == "(" ? 1 : word == ")" ? -1 : 0;
            if (open < 0) return token;
            const bool contrast = words_.is(token + 1, "but") || words_.is(token + 1, "yet");
            if (word == "," && contrast && token > begin + kShortest && phrases_.may_begin(token + 2))
                return token;
        }
        return end;
    }

    std::uint32_t before_report(std::uint32_t begin, std::uint32_t end, std::uint32_t i) const {
        // "… that after speaking with her, officers told …": the first comma closes what leads the clause in.
        bool led = closed_class::is_preposition(words_.lower(begin)) || words_.is(begin, "when") ||
                   words_.is(begin, "if");
        for (std::uint32_t j = i + 1; j < reports_.size() && j < i + kReportsAhead; ++j) {
            if (reports_[j].sentence != reports_[i].sentence) break;
            std::uint32_t at = reports_[j].clause.begin;
            if (at <= begin || at >= end) continue;
            if (words_.is(at - 1, "and") || words_.is(at - 1, "but") || words_.is(at - 1, "while")) --at;
            const bool comma = at > begin && words_.text(at - 1) == ",";
            if (comma && !led) return at - 1;
            if (at < reports_[j].clause.begin && !words_.is(at, "while")) return at;
            led = false;
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
    std::vector<IndirectQuote> clauses = ClauseFinder(narration, reports).run();
    std::erase_if(clauses, [&narration](const IndirectQuote& clause) {
        const TokenRange tokens = narration.words().segmentation().tokens_in(clause.content);
        return narration.any_quoted(tokens.begin, tokens.end);
    });
    return clauses;
}

}  // namespace dateline
