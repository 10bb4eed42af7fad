// What stands before the core of an expression and bends it: "early", "about", "more than", "the end of".
#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

/// "the second half of" the 1990s, "the early part of" 2020; halves of a year are dates of their own.
Modifier part_of_long_period(const Phrase& phrase, std::uint32_t word) {
    const bool half = phrase.is(word + 1, Word::half_word);
    if ((!half && phrase.text(word + 1) != "part") || !phrase.is(word + 2, Word::of)) return {};
    const std::uint32_t of = word + 3;
    const std::uint32_t number = phrase.skip(of, Word::the);
    const bool decade = phrase.is(number, Word::number, Word::apostrophe) && phrase.text(number + 1) == "s";
    const bool long_period =
        decade || phrase.is(number, Word::decades_word) || phrase.is(number, Word::ordinal);
    if (half && !long_period) return {};
    const bool first =
        phrase.is(word, Word::early) || (phrase.is(word, Word::ordinal) && phrase[word].value == 1);
    const bool last =
        phrase.is(word, Word::late, Word::later, Word::last, Word::ordinal) || phrase.text(word) == "latter";
    return first || last ? Modifier{of, first ? Mod::start : Mod::end, false} : Modifier{};
}

/// "the end of", "late in", "the beginning of the".
Modifier part_of_period(const Phrase& phrase, std::uint32_t at) {
    const std::uint32_t word = phrase.skip(at, Word::the);
    if (phrase.is(word, Word::early, Word::late, Word::mid)) {  // "the early 1980s"
        const std::uint32_t end = phrase.skip(word + 1, Word::hyphen);
        const bool bends = phrase.is(end, Word::number, Word::apostrophe, Word::season, Word::decades_word) ||
                           phrase.is(end, Word::ordinal);
        return bends ? Modifier{end, modifier_at(phrase, word).mod, false} : Modifier{};
    }
    if (const Modifier half = part_of_long_period(phrase, word)) return half;
    Mod mod = Mod::none;
    switch (phrase[word].word) {
        case Word::beginning:
            mod = Mod::start;
            break;
        case Word::middle:
            mod = Mod::mid;
            break;
        case Word::end:
            mod = Mod::end;
            break;
        default:
            return {};
    }
    if (word == at || !phrase.is(word + 1, Word::of)) return {};
    return {word + 2, mod, false};
}

/// "over two years", but not "over | the past two years".
Modifier of_count(const Phrase& phrase, std::uint32_t at, Mod mod) {
    if (phrase.is(at + 1, Word::the, Word::last, Word::past, Word::next)) return {};
    return {at + 1, mod, true};
}

Modifier comparison_of_counts(const Phrase& phrase, std::uint32_t at) {
    std::uint32_t word = at;
    if (phrase.text(word) == "no" && phrase.is(word + 2, Word::than)) ++word;
    const bool no = word > at;
    if (phrase.is(word, Word::more) && phrase.is(word + 1, Word::than))
        return {word + 2, no ? Mod::equal_or_less : Mod::more_than, true};
    if (phrase.is(word, Word::less) && phrase.is(word + 1, Word::than))
        return {word + 2, no ? Mod::equal_or_more : Mod::less_than, true};
    if (phrase.is(at, Word::at) && phrase.is(at + 1, Word::least)) return {at + 2, Mod::equal_or_more, true};
    if (phrase.is(at, Word::at) && phrase.is(at + 1, Word::most)) return {at + 2, Mod::equal_or_less, true};
    if (phrase.is(at, Word::up) && phrase.is(at + 1, Word::to)) return {at + 2, Mod::equal_or_less, true};
    return {};
}

}  // namespace

Modifier modifier_at(const Phrase& phrase, std::uint32_t at) {
    switch (phrase[at].word) {
        case Word::early:
        case Word::late: {
            const Mod mod = phrase.is(at, Word::early) ? Mod::start : Mod::end;
            std::uint32_t end = phrase.skip(at + 1, Word::hyphen);
            if (phrase.is(end, Word::in, Word::on) && end == at + 1) ++end;
            return {end, mod, false};
        }
        case Word::earlier:
        case Word::later: {
            if (phrase[at].value != 0) return {};
            const Mod mod = phrase.is(at, Word::earlier) ? Mod::start : Mod::end;
            std::uint32_t end = at + 1;
            if (phrase.is(end, Word::in, Word::on)) ++end;
            return {end, mod == Mod::start ? Mod::start : Mod::end, false};
        }
        case Word::mid:
            return {phrase.skip(at + 1, Word::hyphen), Mod::mid, false};
        case Word::the:
            return part_of_period(phrase, at);
        case Word::about:
        case Word::some:
            return of_count(phrase, at, Mod::approx);
        case Word::nearly:
        case Word::under:
            return of_count(phrase, at, Mod::less_than);
        case Word::over:
            return of_count(phrase, at, Mod::more_than);
        case Word::just:
        case Word::only: {
            const Modifier inner = at + 1 < phrase.size() && !phrase.is(at + 1, Word::just, Word::only)
                                       ? modifier_at(phrase, at + 1)
                                       : Modifier{};
            return inner && inner.counts ? inner : Modifier{};
        }
        default:
            return comparison_of_counts(phrase, at);
    }
}

}  // namespace dateline::times
