// What the verbs near an expression say of past and future. Linear: looks at most kReach lexemes to either side.
#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

constexpr std::uint32_t kReach = 16;

bool ends_in_ed(std::string_view word) { return word.size() > 4 && word.ends_with("ed") && word != "need" && word != "indeed"; }

bool ends_in_ing(std::string_view word) { return word.size() > 4 && word.ends_with("ing"); }

/// "planned", "expected" look ahead in "is expected", "expected to"; "the planned visit" does not say.
bool participle_looks_ahead(const Phrase& phrase, std::uint32_t at) {
    return phrase.comes_after(at, Word::be) || phrase.is(at + 1, Word::to, Word::for_) || !phrase.text(at).ends_with("ed");
}

Tense tense_of(const Phrase& phrase, std::uint32_t at) {
    const Lexeme& lexeme = phrase[at];
    switch (lexeme.word) {
        case Word::future_verb:
            if (lexeme.value == 1 && !phrase.is(at + 1, Word::to, Word::for_)) return Tense::unknown;  // "set to meet"
            if (lexeme.value == 2) return phrase.is(at + 1, Word::until, Word::to) ? Tense::future : Tense::past;
            return participle_looks_ahead(phrase, at) ? Tense::future : Tense::unknown;
        case Word::past_verb: return phrase.comes_after(at, Word::be) ? Tense::unknown : Tense::past;
        case Word::be:
            if (lexeme.value != 0) return Tense::unknown;  // "be" belongs to the verb before it
            return phrase.is(at + 1, Word::to) || ends_in_ing(phrase.text(at + 1)) ? Tense::future : Tense::unknown;
        case Word::other: break;
        default: return Tense::unknown;
    }
    if (lexeme.capital || !ends_in_ed(phrase.text(at))) return Tense::unknown;
    // "will be completed", "to be held": told by what stands before
    return phrase.comes_after(at, Word::be) ? Tense::unknown : Tense::past;
}

/// "until Friday", "as early as Tuesday", "a deadline of March 3", "the deadline is Friday".
bool looks_ahead_itself(const Phrase& phrase, std::uint32_t begin) {
    if (phrase.comes_after(begin, Word::be)) return true;
    const bool as = begin >= 3 && phrase.text(begin - 1) == "as" && phrase.text(begin - 3) == "as";
    return as && (phrase.is(begin - 2, Word::early) || phrase.text(begin - 2) == "soon");
}

}  // namespace

Tense tense_around(const Phrase& phrase, std::uint32_t begin, std::uint32_t end) {
    if (looks_ahead_itself(phrase, begin)) return Tense::future;
    if (phrase.is(end, Word::possessive)) return Tense::unknown;  // "Friday's ruling will mean": of the ruling's day it says nothing
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
