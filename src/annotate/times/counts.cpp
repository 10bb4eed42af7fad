#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

/// 1 … 99 in words: "twenty-four", "seven".
std::uint32_t small_number(const Phrase& phrase, std::uint32_t at, int& value) {
    if (phrase.is(at, Word::ones)) {
        value = phrase[at].value;
        return at + 1;
    }
    if (!phrase.is(at, Word::tens)) return 0;
    value = phrase[at].value;
    const std::uint32_t next = phrase.skip(at + 1, Word::hyphen);
    if (phrase.is(next, Word::ones) && phrase[next].value < 10) {
        value += phrase[next].value;
        return next + 1;
    }
    return at + 1;
}

/// "two hundred and ten", "three thousand", "a hundred".
Count number_in_words(const Phrase& phrase, std::uint32_t at) {
    int value = 0;
    std::uint32_t end = small_number(phrase, at, value);
    if (end == 0 && phrase.is(at, Word::article) && phrase.is(at + 1, Word::hundred, Word::thousand)) {
        value = 1;
        end = at + 1;
    }
    if (end == 0) return {};
    while (phrase.is(end, Word::hundred, Word::thousand)) {
        value *= phrase[end].value;
        ++end;
        int rest = 0;
        const std::uint32_t more = small_number(phrase, phrase.skip(end, Word::and_), rest);
        if (more > 0 && value < 10000) {
            value += rest;
            end = more;
        }
        if (value >= 100000) break;
    }
    return {end, std::int64_t{value} * 10, false};
}

Count open_count(const Phrase& phrase, std::uint32_t at) {
    const std::uint32_t noun = phrase.skip(at, Word::article);
    if (phrase.is(noun, Word::few)) return {noun + 1, kVagueCount, false};
    if (phrase.is(noun, Word::couple)) return {phrase.skip(noun + 1, Word::of), 20, false};
    if (phrase.is(noun, Word::dozen)) {
        const bool open = phrase[noun].value == 0;
        return {phrase.skip(noun + 1, Word::of), open ? kVagueCount : 120, false};
    }
    const bool as_many = at > 0 && phrase.text(at - 1) == "as";  // "the third time in as many years"
    if (phrase.is(at, Word::several, Word::many) && !as_many) return {at + 1, kVagueCount, false};
    return {};
}

Count in_digits(const Phrase& phrase, std::uint32_t at) {
    if (phrase.is(at, Word::decimal)) return {at + 1, phrase[at].value, false};
    Count count{at + 1, std::int64_t{phrase[at].value} * 10, false};
    if (phrase.is(at + 1, Word::number) && phrase.is(at + 2, Word::slash) &&
        phrase.is(at + 3, Word::number) && phrase.glued(at + 2) && phrase[at + 3].value == 2 &&
        phrase[at + 1].value == 1) {
        count = {at + 4, count.tenths + 5};
        count.fraction = true;
    }
    return count;
}

Count simple_count(const Phrase& phrase, std::uint32_t at) {
    if (phrase.is(at, Word::number, Word::decimal)) {
        if (phrase.comes_after(at, Word::currency)) return {};
        Count count = in_digits(phrase, at);
        if (phrase.is(count.end, Word::million)) {
            count.end += 1;
            count.tenths *= 1000000;
        }
        return count;
    }
    if (const Count count = open_count(phrase, at)) return count;
    if (const Count count = number_in_words(phrase, at)) return count;
    if (phrase.is(at, Word::half_word) && phrase.is(at + 1, Word::article)) return {at + 2, 5, false};
    if (phrase.is(at, Word::article)) return {at + 1, 10, true};
    return {};
}

}  // namespace

Count count_at(const Phrase& phrase, std::uint32_t at) {
    Count count = simple_count(phrase, at);
    if (!count || count.article || count.tenths == kVagueCount) return count;
    // "two and a half", "five or six", "10 to 12"
    if (phrase.is(count.end, Word::and_)) {
        const std::uint32_t half = phrase.skip(count.end + 1, Word::article);
        if (phrase.is(half, Word::half_word)) return {half + 1, count.tenths + 5, false};
    }
    if (phrase.is(count.end, Word::or_, Word::to, Word::hyphen)) {
        const bool range = !phrase.is(count.end, Word::or_);
        const Count other = simple_count(phrase, count.end + 1);
        if (other && !other.article && other.tenths > count.tenths) {
            return {other.end, range ? other.tenths : count.tenths};
        }
    }
    return count;
}

UnitWord unit_at(const Phrase& phrase, std::uint32_t at) {
    const Lexeme& lexeme = phrase[at];
    switch (lexeme.word) {
        case Word::unit: {
            const bool fortnight =
                phrase.text(at).size() == 9 && lexeme.value == static_cast<int>(Unit::week);
            return {at + 1, static_cast<Unit>(lexeme.value), fortnight ? 2 : 1, false};
        }
        case Word::units: {
            const bool fortnights =
                phrase.text(at).size() == 10 && lexeme.value == static_cast<int>(Unit::week);
            return {at + 1, static_cast<Unit>(lexeme.value), fortnights ? 2 : 1, true};
        }
        case Word::quarter:
            return {at + 1, Unit::quarter, 1, false};
        case Word::quarters:
            return {at + 1, Unit::quarter, 1, true};
        case Word::weekend:
            return {at + 1, Unit::weekend, 1, false};
        case Word::ordinal:
            if (lexeme.value == 2 && phrase.text(at).size() == 6) return {at + 1, Unit::second, 1, false};
            return {};
        case Word::part:
            if (lexeme.value == static_cast<int>(DayPart::night) && phrase.text(at).size() == 5)
                return {at + 1, Unit::night, 1, false};
            return {};
        case Word::parts:
            if (lexeme.value == static_cast<int>(DayPart::night)) return {at + 1, Unit::night, 1, true};
            return {};
        default:
            return {};
    }
}

}  // namespace dateline::times
