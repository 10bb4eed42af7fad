// Decades and centuries: "the 1990s", "the '80s", "the sixties", "the 19th century".
#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

/// "in his late 30s": an age.
bool is_owned(const Phrase& phrase, std::uint32_t at) {
    if (at >= 3 && phrase.is(at - 1, Word::and_, Word::or_) && phrase.text(at - 2) == "s" &&
        phrase.is(at - 3, Word::number)) {
        at -= 3;  // "in their 70s and 80s"
    }
    while (at > 0 && phrase.is(at - 1, Word::early, Word::late, Word::mid, Word::hyphen)) --at;
    const std::string_view owner = at > 0 ? phrase.text(at - 1) : std::string_view();
    return owner == "his" || owner == "her" || owner == "their" || owner == "my" || owner == "your" ||
           owner == "our";
}

/// "temperatures in the 90s": degrees.
bool is_heat(const Phrase& phrase, std::uint32_t at) {
    for (std::uint32_t back = 1; back <= 5 && back <= at; ++back) {
        const std::string_view word = phrase.text(at - back);
        if (word == "temperatures" || word == "Temperatures" || word == "highs" || word == "Highs" ||
            word == "lows" || word == "Lows" || word == "temperature" || word == "mercury")
            return true;
    }
    return false;
}

/// "s" or "'s" glued behind a round number: "1990s", "1990's", "80s".
std::uint32_t plural_ending(const Phrase& phrase, std::uint32_t at) {
    if (!phrase.glued(at)) return 0;
    if (phrase.is(at, Word::possessive)) return at + 1;
    return phrase.text(at) == "s" ? at + 1 : 0;
}

/// "the sixties"; "sixties" alone only behind "early" and the like.
Match spelled_decade(const Phrase& phrase, std::uint32_t at, std::uint32_t word) {
    const bool bent = phrase.comes_after(at, Word::early, Word::late, Word::mid, Word::hyphen);
    if (word == at && !bent) return {};
    Match match{word + 1, TimeType::date, "decade", {}};
    match.form.decade = static_cast<std::int16_t>(phrase[word].value);
    return match;
}

/// "the 1990s", "1990's", "the '80s", "the 80s".
Match decade(const Phrase& phrase, std::uint32_t at) {
    const std::uint32_t begin = phrase.skip(at, Word::the);
    if (is_owned(phrase, at)) return {};
    if (phrase.is(begin, Word::decades_word)) return spelled_decade(phrase, at, begin);
    const bool article = begin > at;
    const bool apostrophe = phrase.is(begin, Word::apostrophe);
    const std::uint32_t number = apostrophe ? begin + 1 : begin;
    const std::int32_t value = phrase[number].value;
    const std::uint32_t end = plural_ending(phrase, number + 1);
    if (!phrase.is(number, Word::number) || value % 10 != 0 || end == 0) return {};
    if (phrase[number].span.size() == 4) {
        if (value < 1000 || value > 2190) return {};
        // "2020's election", "1900's": of the year
        const bool of_year =
            phrase.is(end - 1, Word::possessive) && !article && (value >= 2000 || value % 100 == 0);
        if (of_year) return {};
    } else {
        const bool introduced =
            apostrophe || article || phrase.comes_after(at, Word::and_, Word::early, Word::late, Word::mid);
        if (phrase[number].span.size() != 2 || !introduced || (!apostrophe && is_heat(phrase, at))) return {};
    }
    Match match{end, TimeType::date, "decade", {}};
    match.form.decade = static_cast<std::int16_t>(value / 10);
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
