// Decades and centuries: "the 1990s", "the '80s", "the sixties", "the 19th century".
#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

/// "s" or "'s" glued behind a round number: "1990s", "1990's", "80s".
std::uint32_t plural_ending(const Phrase& phrase, std::uint32_t at) {
    if (!phrase.glued(at)) return 0;
    if (phrase.is(at, Word::possessive)) return at + 1;
    return phrase.text(at) == "s" ? at + 1 : 0;
}

Match decade(const Phrase& phrase, std::uint32_t at) {
    const std::uint32_t begin = phrase.skip(at, Word::the);
    Match match{0, TimeType::date, "decade", {}};
    if (phrase.is(begin, Word::decades_word)) {
        if (begin == at || phrase.before(at).word == Word::other) {
            const std::string_view owner = at > 0 ? phrase.text(at - 1) : std::string_view();
            if (owner == "his" || owner == "her" || owner == "their" || begin == at) return {};
        }
        match.form.decade = static_cast<std::int16_t>(phrase[begin].value);
        match.end = begin + 1;
        return match;
    }
    const bool apostrophe = phrase.is(begin, Word::apostrophe);
    const std::uint32_t number = apostrophe ? begin + 1 : begin;
    if (!phrase.is(number, Word::number) || phrase[number].value % 10 != 0) return {};
    const std::uint32_t digits = phrase[number].span.size();
    const std::uint32_t end = plural_ending(phrase, number + 1);
    if (end == 0 || (digits != 4 && digits != 2)) return {};
    if (digits == 4 && (phrase[number].value < 1000 || phrase[number].value > 2190)) return {};
    if (digits == 4 && phrase[number].value % 100 == 0 && phrase.is(end - 1, Word::possessive) && begin == at)
        return {};
    if (phrase.is(end - 1, Word::possessive) && begin == at && digits == 4 && phrase[number].value >= 2000)
        return {};
    if (digits == 2 && !apostrophe && begin == at &&
        !phrase.comes_after(at, Word::and_, Word::early, Word::late, Word::mid))
        return {};
    const std::string_view owner = at > 0 ? phrase.text(at - 1) : std::string_view();
    if (digits == 2 && (owner == "his" || owner == "her" || owner == "their" || owner == "my")) return {};
    match.form.decade =
        static_cast<std::int16_t>(digits == 4 ? phrase[number].value / 10 : phrase[number].value / 10);
    match.end = end;
    return match;
}

Match century(const Phrase& phrase, std::uint32_t at) {
    std::uint32_t word = phrase.skip(at, Word::the);
    const auto ordinal = [&](std::uint32_t i) { return phrase.is(i, Word::ordinal) ? phrase[i].value : 0; };
    int number = ordinal(word);
    if (phrase.is(word, Word::tens) && phrase[word].value == 20) {
        const std::uint32_t next = phrase.skip(word + 1, Word::hyphen);
        if (ordinal(next) == 1) number = 21, word = next;
    }
    if (number < 1 || number > 21) return {};
    const std::uint32_t unit = phrase.skip(word + 1, Word::hyphen);
    if (!phrase.is(unit, Word::unit) || phrase[unit].value != static_cast<int>(Unit::century)) return {};
    const bool name_before = phrase.before(at).capital && phrase.before(at).word == Word::other;
    const bool name_behind = phrase[unit + 1].capital && phrase[unit + 1].word == Word::other;
    if (phrase[unit].capital && (name_before || name_behind)) return {};  // "20th Century Fox"
    Match match{unit + 1, TimeType::date, "century", {}};
    match.form.century = static_cast<std::int16_t>(number);
    if (phrase.is(match.end, Word::era)) match.form.bc = phrase[match.end++].value == 1;
    return match;
}

}  // namespace

Match decade_or_century(const Phrase& phrase, std::uint32_t at) {
    if (Match match = century(phrase, at)) return match;
    return decade(phrase, at);
}

}  // namespace dateline::times
