// What looks like a time and is none: ages, titles of works.
#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

Match nothing(std::uint32_t end) {
    Match match{end, TimeType::date, "none", {}};
    match.silent = true;
    return match;
}

}  // namespace

/// "52-year-old", "three months old", "aged two years", "at age 5".
Match age(const Phrase& phrase, std::uint32_t at) {
    if (phrase.is(at, Word::aged)) {
        const Count count = count_at(phrase, phrase.skip(at + 1, Word::of));
        if (!count) return {};
        const UnitWord unit = unit_at(phrase, count.end);
        return nothing(unit ? unit.end : count.end);
    }
    const std::uint32_t begin = phrase.skip(at, Word::the);
    const Count count = count_at(phrase, begin);
    const std::uint32_t noun = phrase.skip(count ? count.end : begin, Word::hyphen);
    const UnitWord unit = unit_at(phrase, noun);
    if (!unit) return {};
    const std::uint32_t word = phrase.skip(unit.end, Word::hyphen);
    if (phrase.is(word, Word::old)) return nothing(word + 1);
    if (phrase.text(word) == "olds") return nothing(word + 1);
    if (phrase.is(word, Word::of) && phrase.text(word + 1) == "age") return nothing(word + 2);
    return {};
}

/// "24 Hours in A&E", "Days of Our Lives", "60 Minutes": capitals where a sentence would have none.
Match title(const Phrase& phrase, std::uint32_t at) {
    if (phrase.is(at, Word::number) && phrase.is(at + 1, Word::units) && phrase[at + 1].capital &&
        !phrase[at + 1].all_capital)
        return nothing(at + 2);
    return {};
}

}  // namespace dateline::times
