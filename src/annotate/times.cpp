#include "annotate/times.h"

#include "annotate/times/grammar.h"

namespace dateline {
namespace {

times::Named named_by(const TimeForm& form) {
    if (form.month != kUnsaid || form.season != kUnsaid) return times::Named::other;
    return form.weekday != kUnsaid ? times::Named::weekday : times::Named::none;
}

}  // namespace

Layer<TimeExpression, TimeExpressionId> find_times(const Document& document,
                                                   const Segmentation& segmentation) {
    Layer<TimeExpression, TimeExpressionId> found;
    std::vector<times::Lexeme> lexemes;
    for (const Sentence& sentence : segmentation.sentences) {
        times::lex(document.text(), sentence.span, lexemes);
        const times::Phrase phrase(document.text(), lexemes);
        for (std::uint32_t at = 0; at < phrase.size();) {
            times::Match match = times::expression_at(phrase, at);
            if (!match) {
                ++at;
                continue;
            }
            if (!match.silent) {
                match.form.tense = times::tense_around(phrase, at, match.end, named_by(match.form));
                found.append({phrase.span(at, match.end), match.type, match.form, match.rule});
            }
            at = match.end;
        }
    }
    return found;
}

}  // namespace dateline
