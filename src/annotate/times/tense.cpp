// What the verbs near an expression say of past and future. Linear: looks at most kReach lexemes to either side.
#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

constexpr std::uint32_t kReach = 16;

bool ends_in_ed(std::string_view word) { return word.size() > 4 && word.ends_with("ed") && word != "need" && word != "indeed"; }

Tense tense_of(const Phrase& phrase, std::uint32_t at) {
    const Lexeme& lexeme = phrase[at];
    if (lexeme.word == Word::future_verb) {
        if (lexeme.value != 0) return Tense::unknown;
        return Tense::future;
    }
    if (lexeme.word == Word::past_verb) return Tense::past;
    if (lexeme.word == Word::other && !lexeme.capital && ends_in_ed(phrase.text(at))) return Tense::past;
    return Tense::unknown;
}

}  // namespace

Tense tense_around(const Phrase& phrase, std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t back = 1; back <= kReach && back <= begin; ++back) {
        const Tense tense = tense_of(phrase, begin - back);
        if (tense != Tense::unknown) return tense;
    }
    for (std::uint32_t on = 0; on < kReach && end + on < phrase.size(); ++on) {
        const Tense tense = tense_of(phrase, end + on);
        if (tense != Tense::unknown) return tense;
    }
    return Tense::unknown;
}

}  // namespace dateline::times
