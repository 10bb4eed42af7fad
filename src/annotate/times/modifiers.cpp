// What stands before the core of an expression and bends it: "early", "about", "more than", "the end of".
#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

/// "the end of", "late in", "the beginning of the".
Modifier part_of_period(const Phrase& phrase, std::uint32_t at) {
    const std::uint32_t word = phrase.skip(at, Word::the);
    if (phrase.is(word, Word::early, Word::late, Word::mid)) {  // "the early 1980s"
        const std::uint32_t end = phrase.skip(word + 1, Word::hyphen);
        const bool bends = phrase.is(end, Word::number, Word::apostrophe, Word::season, Word::decades_word) ||
                           phrase.is(end, Word::ordinal);
        return bends ? Modifier{end, modifier_at(phrase, word).mod, false} : Modifier{};
    }
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
