#include "annotate/quotes/reports.h"

#include <algorithm>
#include <optional>

#include "annotate/quotes/noun_phrase.h"

namespace dateline {

namespace {

class ReportFinder {
  public:
    explicit ReportFinder(const Narration& narration)
        : narration_(narration), words_(narration.words()), phrases_(narration) {}

    std::vector<Report> run() {
        const auto& sentences = words_.segmentation().sentences;
        for (std::uint32_t i = 0; i < sentences.size(); ++i) {
            sentence_ = i;
            const std::size_t first = found_.size();
            const TokenRange tokens = sentences[i].tokens;
            for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
                if (!narration_.is_quoted(token)) look_at(token, tokens);
            }
            share_subjects(first, tokens);
        }
        return std::move(found_);
    }

  private:
    void look_at(std::uint32_t token, TokenRange sentence) {
        if (words_.is(token, "according") && words_.is(token + 1, "to")) {
            return add_after({token, token + 2}, true, sentence);
        }
        const bool apart = token == sentence.begin || words_.text(token - 1) == ",";
        if (words_.is(token, "per") && apart && phrases_.may_begin(token + 1))
            return add_after({token, token + 1}, true, sentence);
        if ((words_.is(token, "put") || words_.is(token, "puts")) && words_.is(token + 1, "it"))
            return add_put_it(token, sentence);
        if (is_reporting_noun(words_.lower(token)) && words_.is(token + 1, "that"))
            return add_noun(token, sentence);
        const auto verb = reporting_verb(words_.lower(token));
        if (!verb || is_name_part(token) || is_noun_use(token) || is_deal(token)) return;
        TokenRange cue{token, token + 1};
        if (words_.is(token, "point") || words_.is(token, "points") || words_.is(token, "pointed") ||
            words_.is(token, "pointing")) {
            if (!words_.is(token + 1, "out")) return;
            ++cue.end;
        }
        add_verb(cue, *verb, sentence);
    }

    /// "They agreed on a price": not words of theirs.
    bool is_deal(std::uint32_t token) const {
        return words_.lower(token).starts_with("agree") &&
               (words_.is(token + 1, "on") || words_.is(token + 1, "to") || words_.is(token + 1, "upon"));
    }

    /// "a report", "his claim", "the call": a determiner, possessive or preposition before it.
    bool is_noun_use(std::uint32_t token) const {
        if (words_.text(token + 1) == "-") return true;
        if (token == 0 || narration_.is_quoted(token - 1)) return false;
        const auto before = words_.lower(token - 1);
        if (before == "-" || before == "of" || before == "for" || before == "in" || before == "on")
            return true;
        return closed_class::is_determiner(before) || before == "'s" || before == "’s" || before == "'" ||
               before == "’";
    }

    /// A form that is a noun as often is a verb only behind a pronoun, a name, an auxiliary, "to", or a
    /// plural subject.
    bool is_verb_use(std::uint32_t token, const Subject& subject) const {
        if (!is_often_noun(words_.lower(token)) || token == 0 || narration_.is_quoted(token - 1)) return true;
        const auto before = words_.lower(token - 1);
        const char next = words_.text(token + 1).empty() ? ' ' : words_.text(token + 1)[0];
        if (before == "to" && next >= 'A' && next <= 'Z') return false;  // "to Show Finale" in a headline
        if (closed_class::is_auxiliary(before) || before == "to") return true;
        if (subject.source.size() == 0) return false;
        if (closed_class::is_subject_pronoun(before)) return true;
        if (!reports_something(token + 1)) return false;
        if (is_object(subject.source.begin)) return false;
        const bool plural = before.ends_with('s');
        if (phrases_.is_name(subject.source) && words_.lower(token).ends_with('s')) return true;
        return plural != words_.lower(token).ends_with('s') && phrases_.begins_clause(subject.source.begin);
    }

    /// "Rolfe calls harbour plan “sad”": the phrase behind a verb that labels.
    bool is_object(std::uint32_t phrase) const {
        if (phrase == 0) return false;
        const auto verb = reporting_verb(words_.lower(phrase - 1));
        return verb && verb->kind == ReportingKind::labels;
    }

    /// Whether what follows can be reported: a clause, a quotation, or a mark before one.
    bool reports_something(std::uint32_t token) const {
        if (token >= words_.size() || narration_.is_quoted(token)) return true;
        const auto word = words_.text(token);
        if (word == ":" || word == "," || word == "(") return narration_.is_quoted(token + 1) || word == ":";
        const auto lower = words_.lower(token);
        return lower == "that" || lower == "." || closed_class::is_determiner(lower) ||
               closed_class::is_subject_pronoun(lower) || (word[0] >= 'A' && word[0] <= 'Z');
    }

    /// In running text a word with a capital is part of a name: "State's Attorney".
    bool is_name_part(std::uint32_t token) const {
        const Sentence& sentence = words_.segmentation().sentences[sentence_];
        const char first = words_.text(token)[0];
        return first >= 'A' && first <= 'Z' && token != sentence.tokens.begin &&
               words_.document().blocks()[sentence.block].kind != BlockKind::headline;
    }

    /// "X's claim that …": the possessor reports.
    void add_noun(std::uint32_t noun, TokenRange sentence) {
        if (noun < sentence.begin + 1 || narration_.is_quoted(noun - 1)) return;
        TokenRange source{noun - 1, noun};
        const auto before = words_.lower(noun - 1);
        if (before == "'s" || before == "’s" || before == "'" || before == "’") {
            source = phrases_.subject_before(noun - 1, sentence.begin).source;
        } else if (before != "his" && before != "her" && before != "their" && before != "its") {
            return;
        }
        if (source.size() == 0) return;
        found_.push_back({.cue = {noun, noun + 1},
                          .source = source,
                          .clause = {source.begin, noun + 1},
                          .source_first = true,
                          .sentence = sentence_});
    }

    /// "As X put it, …"
    void add_put_it(std::uint32_t token, TokenRange sentence) {
        const Subject subject = phrases_.subject_before(token, sentence.begin);
        if (subject.source.size() == 0 || subject.begin == sentence.begin ||
            !words_.is(subject.begin - 1, "as"))
            return;
        found_.push_back({.cue = {token, token + 2},
                          .source = subject.source,
                          .clause = {subject.begin - 1, token + 2},
                          .source_first = true,
                          .according = true,
                          .sentence = sentence_});
    }

    void add_verb(TokenRange cue, ReportingVerb verb, TokenRange sentence) {
        const bool past = verb.form == VerbForm::past && !words_.is(cue.begin, "quoted");
        if (past && words_.is(cue.end, "by")) return add_agent(cue, verb.kind, sentence);
        const bool may_lead = verb.form != VerbForm::participle && verb.kind != ReportingKind::tells;
        if (may_lead && is_inverted(cue, sentence)) return add_after(cue, false, sentence, verb.kind);

        const Subject subject = phrases_.subject_before(cue.begin, sentence.begin);
        if (!is_verb_use(cue.begin, subject)) return;
        if (past && subject.progressive) return;  // "was told", "is said": not by the subject
        Report report{.cue = cue, .source = {}, .clause = cue, .kind = verb.kind, .sentence = sentence_};
        report.negated = subject.negated;
        report.relative = subject.relative;
        report.participle = verb.form == VerbForm::participle && !subject.progressive;
        const bool absolute =
            subject.source.end == cue.begin && phrases_.is_name(subject.source);  // "with X saying"
        if (subject.source.size() > 0 && (!report.participle || absolute)) {
            report.source = subject.source;
            report.source_first = true;
            report.clause = {subject.begin, cue.end};
        } else if (!report.participle && may_invert(cue.begin, sentence) &&
                   !is_possessor(phrases_.after(cue.end, sentence.end))) {
            return add_after(cue, false, sentence, verb.kind);
        }
        found_.push_back(report);
    }

    /// "was told by X"
    void add_agent(TokenRange cue, ReportingKind kind, TokenRange sentence) {
        const TokenRange agent = phrases_.after(cue.end + 1, sentence.end);
        found_.push_back({.cue = cue,
                          .source = agent,
                          .clause = {cue.begin, std::max(cue.end, agent.end)},
                          .kind = kind,
                          .sentence = sentence_});
    }

    /// "…, said X": what is said stands right before the verb.
    bool may_invert(std::uint32_t verb, TokenRange sentence) const {
        if (verb == sentence.begin) return true;
        if (narration_.is_quoted(verb - 1)) return true;
        const auto before = words_.text(verb - 1);
        return before == "," || before == "-" || before == "—" || before == "–";
    }

    /// "…, wrote Ada Rolfe, …": the phrase behind the verb is shut off by a mark, so it is no subject of a
    /// clause.
    bool is_inverted(TokenRange cue, TokenRange sentence) const {
        if (cue.begin == sentence.begin || !may_invert(cue.begin, sentence)) return false;
        const TokenRange phrase = phrases_.after(cue.end, sentence.end);
        if (phrase.size() == 0 || words_.is(phrase.begin, "that") || is_possessor(phrase)) return false;
        if (phrase.size() == 1 && closed_class::is_subject_pronoun(words_.lower(phrase.begin))) return false;
        const auto behind = words_.text(phrase.end);
        if (narration_.is_quoted(phrase.end))
            return begins_with_capital(narration_.quoted(phrase.end), phrase.end);
        if (phrase.end == sentence.end || behind == "," || behind == ".") return true;
        const bool unnamed =
            words_.is(phrase.begin, "one") || words_.is(phrase.begin, "a") || words_.is(phrase.begin, "an");
        return unnamed && words_.is(cue.begin, "said") && !has_verb(phrase.end + 1, sentence.end);
    }

    /// "applaud his wife's work": whose work it is does not speak.
    bool is_possessor(TokenRange phrase) const {
        const auto behind = words_.lower(phrase.end);
        return phrase.size() > 0 && (behind == "'s" || behind == "’s" || behind == "'" || behind == "’");
    }

    /// Whether the first word of a quotation has a capital: one that has none goes on with the sentence.
    bool begins_with_capital(std::uint32_t quote, std::uint32_t token) const {
        while (narration_.quoted(token) == quote &&
               words_.segmentation().tokens[token].kind != TokenKind::word)
            ++token;
        const auto word = words_.text(token);
        return !word.empty() && word[0] >= 'A' && word[0] <= 'Z';
    }

    bool has_verb(std::uint32_t begin, std::uint32_t end) const {
        constexpr std::uint32_t kFarthest = 60;
        for (std::uint32_t token = begin; token < std::min(end, begin + kFarthest); ++token) {
            if (closed_class::is_finite_verb(words_.lower(token))) return true;
        }
        return false;
    }

    void add_after(TokenRange cue, bool according, TokenRange sentence,
                   ReportingKind kind = ReportingKind::says) {
        const TokenRange source = phrases_.after(cue.end, sentence.end);
        found_.push_back({.cue = cue,
                          .source = source,
                          .clause = {cue.begin, std::max(cue.end, source.end)},
                          .kind = kind,
                          .according = according,
                          .sentence = sentence_});
    }

    /// A verb without a subject of its own has that of the verb before it: "X apologized and said", "…,
    /// adding".
    void share_subjects(std::size_t first, TokenRange sentence) {
        for (std::size_t i = first; i < found_.size(); ++i) {
            Report& report = found_[i];
            if (report.source.size() > 0) continue;
            if (i > first && !found_[i - 1].according && !found_[i - 1].relative) {
                report.source = found_[i - 1].source;
            } else {
                report.source = phrases_.first_of(sentence, report.cue.begin);
                // "Calling them thieves, the mayor left": the subject stands behind.
                const bool leads = report.participle && report.cue.begin == sentence.begin;
                if (leads) report.source = phrases_.first_of(sentence, sentence.end);
            }
            report.source_first = report.source.size() > 0 && report.source.begin < report.cue.begin;
        }
    }

    const Narration& narration_;
    const Words& words_;
    NounPhrases phrases_;
    std::uint32_t sentence_ = 0;
    std::vector<Report> found_;
};

}  // namespace

std::vector<Report> find_reports(const Narration& narration) {
    return ReportFinder(narration).run();
}

}  // namespace dateline
