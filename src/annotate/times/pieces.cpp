#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

bool is_year_number(const Phrase& phrase, std::uint32_t at) {
    return phrase.is(at, Word::number) && phrase[at].span.size() == 4 && phrase[at].value >= 1000 &&
           phrase[at].value <= 2199;
}

/// "nineteen ninety-eight", "two thousand (and) five", "twenty twenty".
std::uint32_t year_in_words(const Phrase& phrase, std::uint32_t at, int& year) {
    if (!phrase.is(at, Word::ones, Word::tens)) return 0;
    const int first = phrase[at].value;
    if (first == 2 && phrase.is(at + 1, Word::thousand)) {
        year = 2000;
        const std::uint32_t rest = phrase.skip(at + 2, Word::and_);
        if (phrase.is(rest, Word::ones)) {
            year += phrase[rest].value;
            return rest + 1;
        }
        return at + 2;
    }
    if (first != 18 && first != 19 && first != 20) return 0;
    const std::uint32_t second = phrase.skip(at + 1, Word::hyphen);
    if (phrase.is(second, Word::tens) || (phrase.is(second, Word::ones) && phrase[second].value >= 10)) {
        year = first * 100 + phrase[second].value;
        const std::uint32_t last = phrase.skip(second + 1, Word::hyphen);
        if (phrase.is(second, Word::tens) && phrase.is(last, Word::ones) && phrase[last].value < 10) {
            year += phrase[last].value;
            return last + 1;
        }
        return second + 1;
    }
    return 0;
}

std::uint32_t era_at(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    if (!phrase.is(at, Word::era) || !phrase[at].all_capital) return at;
    form.bc = phrase[at].value == 1;
    return at + 1;
}

}  // namespace

std::uint32_t year_at(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    if (is_year_number(phrase, at)) {
        form.year = static_cast<std::int16_t>(phrase[at].value);
        return era_at(phrase, at + 1, form);
    }
    if (phrase.is(at, Word::apostrophe) && phrase.is(at + 1, Word::number) && phrase.glued(at + 1) &&
        phrase[at + 1].span.size() == 2) {
        form.year = static_cast<std::int16_t>(phrase[at + 1].value);
        form.abbreviated_year = true;
        return at + 2;
    }
    if (phrase.is(at, Word::number) && phrase[at].span.size() <= 4 && phrase.is(at + 1, Word::era) &&
        phrase[at + 1].value == 1) {
        form.year = static_cast<std::int16_t>(phrase[at].value);
        return era_at(phrase, at + 1, form);
    }
    int year = 0;
    if (const std::uint32_t end = year_in_words(phrase, at, year)) {
        form.year = static_cast<std::int16_t>(year);
        return end;
    }
    return 0;
}

namespace {

/// "last year", "that year", "the following year", "next year", "the year" (of the text).
std::uint32_t relative_year_at(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    const bool article = phrase.is(at, Word::the);
    std::uint32_t word = article ? at + 1 : at;
    const auto is_year = [&](std::uint32_t i) {
        return phrase.is(i, Word::unit) && phrase[i].value == static_cast<int>(Unit::year);
    };
    Step step{Unit::year, 0, false, Reference::publication};
    switch (phrase[word].word) {
        case Word::last:
            step.count = -1;
            break;
        case Word::next:
            step.count = 1;
            break;
        case Word::this_:
        case Word::current:
            break;
        case Word::that:
        case Word::same:
            step.from = Reference::text;
            word = phrase.skip(word, Word::that);
            if (phrase.is(word, Word::same)) ++word;
            --word;
            break;
        case Word::previous:
            step = {Unit::year, -1, false, Reference::text};
            break;
        case Word::following:
            step = {Unit::year, 1, false, Reference::text};
            break;
        case Word::unit:
            if (article && is_year(word)) {
                step.from = Reference::text;
                --word;
                break;
            }
            return 0;
        default:
            return 0;
    }
    if (!is_year(word + 1)) return 0;
    form.step = step;
    return word + 2;
}

}  // namespace

std::uint32_t year_of_part_at(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    const bool comma = phrase.is(at, Word::comma);
    const bool of = phrase.is(at, Word::of, Word::in);
    const std::uint32_t word = comma || of ? at + 1 : at;
    if (comma && !is_year_number(phrase, word)) return at;
    if (is_year_number(phrase, word) || phrase.is(word, Word::apostrophe, Word::ones, Word::tens) ||
        (phrase.is(word, Word::number) && phrase.is(word + 1, Word::era))) {
        if (const std::uint32_t end = year_at(phrase, word, form)) return end;
        return at;
    }
    if (const std::uint32_t end = relative_year_at(phrase, word, form)) return end;
    return at;
}

bool is_certain_month(const Phrase& phrase, std::uint32_t at) {
    const std::string_view word = phrase.text(at);
    return word.size() > 3 && word != "March" && word != "MARCH";
}

std::uint32_t month_at(const Phrase& phrase, std::uint32_t at, int& month) {
    const Lexeme& lexeme = phrase[at];
    const bool verb =
        lexeme.word == Word::month && (lexeme.value == 3 || lexeme.value == 5);  // "march", "may"
    if (!lexeme.capital && (lexeme.word != Word::month || verb)) return 0;
    if (lexeme.word == Word::month) {
        month = lexeme.value;
        return at + 1;
    }
    if (lexeme.word != Word::month_short) return 0;
    month = lexeme.value;
    return phrase.is(at + 1, Word::period_mark) && phrase.glued(at + 1) ? at + 2 : at + 1;
}

std::uint32_t weekday_at(const Phrase& phrase, std::uint32_t at, int& weekday) {
    const Lexeme& lexeme = phrase[at];
    if (lexeme.word == Word::weekday) {
        weekday = lexeme.value;
        return at + 1;
    }
    if (lexeme.word != Word::weekday_short || !lexeme.capital) return 0;
    std::uint32_t end = at + 1;
    const bool dotted = phrase.is(end, Word::period_mark) && phrase.glued(end);
    if (dotted) ++end;
    // "Sun", "Sat" and "Mon" are words and names: only with a date or a period.
    const std::uint32_t next = phrase.skip(end, Word::comma);
    if (!dotted && !phrase.is(next, Word::month, Word::month_short, Word::number)) return 0;
    weekday = lexeme.value;
    return end;
}

DayNumber day_at(const Phrase& phrase, std::uint32_t at) {
    const Lexeme& lexeme = phrase[at];
    if (lexeme.word == Word::number) {
        const bool fits = lexeme.value >= 1 && lexeme.value <= 31 && lexeme.span.size() <= 2;
        return fits ? DayNumber{at + 1, lexeme.value, false} : DayNumber{};
    }
    if (lexeme.word == Word::ordinal && lexeme.value <= 31) return {at + 1, lexeme.value, true};
    if (lexeme.word == Word::tens && lexeme.value <= 30) {
        const std::uint32_t next = phrase.skip(at + 1, Word::hyphen);
        if (phrase.is(next, Word::ordinal) && phrase[next].value < 10 &&
            lexeme.value + phrase[next].value <= 31)
            return {next + 1, lexeme.value + phrase[next].value, true};
    }
    return {};
}

bool has_time_of_day(const TimeForm& form) {
    return form.hour != kUnsaid || form.part != DayPart::none;
}

}  // namespace dateline::times
