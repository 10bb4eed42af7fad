// Years alone: "1990", "in nineteen ninety-eight", "480 BC", "2016-17".
#include <algorithm>
#include <iterator>

#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

constexpr std::string_view kRule = "year";

bool introduces_year(const Phrase& phrase, std::uint32_t at) {
    return phrase.comes_after(at, Word::in, Word::since, Word::until, Word::by, Word::from, Word::through) ||
           phrase.comes_after(at, Word::before, Word::after, Word::between, Word::early, Word::late,
                              Word::mid) ||
           phrase.comes_after(at, Word::the, Word::of, Word::open, Word::about, Word::season, Word::hyphen);
}

/// Words that a number before them counts: "1900 people", "2000 miles".
bool counts_something(const Phrase& phrase, std::uint32_t at) {
    const Lexeme& next = phrase[at];
    if (phrase.is(at, Word::percent, Word::million, Word::hundred, Word::thousand) ||
        phrase.is(at, Word::units))
        return true;
    if (next.word == Word::number && !phrase.glued(at)) return true;
    if (next.word != Word::other || next.capital || !next.space_before) return false;
    const std::string_view word = phrase.text(at);
    if (word.size() < 2) return false;
    static constexpr std::string_view kCounted[] = {
        "people",    "men",     "women",    "children",  "police", "feet",       "km",        "square",
        "metres",    "points",  "dollars",  "pounds",    "euros",  "votes",      "miles",     "tonnes",
        "tons",      "troops",  "soldiers", "jobs",      "homes",  "words",      "workers",   "patients",
        "cases",     "deaths",  "copies",   "calories",  "steps",  "acres",      "barrels",   "shares",
        "employees", "members", "students", "residents", "meters", "kilometres", "kilometers"};
    if (std::find(std::begin(kCounted), std::end(kCounted), word) != std::end(kCounted)) return true;
    const bool modern = phrase.before(at).value >= 1980 && phrase.before(at).value <= 2040;
    if (modern && !phrase.comes_after(at - 1, Word::about, Word::than, Word::nearly, Word::to) &&
        !phrase.comes_after(at - 1, Word::over, Word::under, Word::some, Word::least))
        return false;
    return word.back() == 's' && word[word.size() - 2] != 's' && word != "was" && word != "has" &&
           word != "is" && word != "as";
}

/// "-17" of "2016-17" and "2016-2017" as a season or school year: both ends, one expression.
std::uint32_t short_year_range(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    if (!phrase.is(at, Word::hyphen, Word::slash) || !phrase.glued(at)) return at;
    if (!phrase.is(at + 1, Word::number) || !phrase.glued(at + 1) || phrase[at + 1].span.size() != 2)
        return at;
    const int last = form.year / 100 * 100 + phrase[at + 1].value;
    // a season or a school year; "1990-94" and "the siege (1915-16)" are two years
    const bool introduced = phrase.comes_after(at - 1, Word::in, Word::from, Word::of, Word::since,
                                               Word::between, Word::through, Word::open);
    if (last != form.year + 1 || introduced || phrase.is(at + 2, Word::hyphen, Word::close)) return at;
    form.last_year = static_cast<std::int16_t>(last);
    std::uint32_t end = at + 2;
    if (phrase.is(end, Word::school) && phrase.is(end + 1, Word::unit)) end += 2;
    if (phrase.is(end, Word::unit) && phrase[end].value == static_cast<int>(Unit::year)) ++end;
    return end;
}

/// The first number of "490-480 BC", "264 to 241 BC": a year by the era that follows the second.
std::uint32_t year_before_era(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    if (!phrase.is(at, Word::number) || phrase[at].span.size() > 4) return 0;
    if (!phrase.is(at + 1, Word::hyphen, Word::to, Word::dash, Word::and_) && !phrase.is(at + 1, Word::slash))
        return 0;
    if (!phrase.is(at + 2, Word::number) || !phrase.is(at + 3, Word::era) || phrase[at + 3].value != 1)
        return 0;
    form.year = static_cast<std::int16_t>(phrase[at].value);
    form.bc = true;
    return at + 1;
}

/// "1960 Hill Road": a capital word or two and a word for a street.
bool is_address(const Phrase& phrase, std::uint32_t at) {
    static constexpr std::string_view kStreets[] = {"Road",  "Street", "St",        "Avenue", "Ave",
                                                    "Drive", "Lane",   "Boulevard", "Blvd",   "Rd"};
    for (std::uint32_t i = at; i < at + 3 && phrase[i].capital && phrase[i].word == Word::other; ++i) {
        if (std::find(std::begin(kStreets), std::end(kStreets), phrase.text(i)) != std::end(kStreets))
            return true;
    }
    return false;
}

/// "Flight 2117", "Room 1984", "Windows 2000": the number of a thing.
bool numbers_thing(const Phrase& phrase, std::uint32_t at) {
    static constexpr std::string_view kThings[] = {
        "Flight",  "Room",    "Route",       "Highway", "Interstate", "Resolution", "Article", "Section",
        "Chapter", "Page",    "Lot",         "Unit",    "Bus",        "Channel",    "Model",   "Gate",
        "Bill",    "Windows", "No",          "no",      "flight",     "room",       "route",   "page",
        "number",  "Number",  "Proposition", "Boeing",  "Orion",      "Platform"};
    std::uint32_t before = at;
    if (before > 0 && phrase.is(before - 1, Word::period_mark)) --before;
    return before > 0 &&
           std::find(std::begin(kThings), std::end(kThings), phrase.text(before - 1)) != std::end(kThings);
}

/// Not a part of a name, a price, a score or a date in digits: "B1990", "$1990".
bool is_plain_number(const Phrase& phrase, std::uint32_t at) {
    if (phrase.comes_after(at, Word::hyphen) && phrase.glued(at)) {
        const Lexeme& first = phrase.before(at, 2);
        if (first.all_capital || (first.word == Word::number && first.span.size() != 4))
            return false;  // "555-1990"
    }
    if (is_address(phrase, at + 1) || numbers_thing(phrase, at)) return false;
    const bool joined = phrase.glued(at) &&
                        phrase.comes_after(at, Word::currency, Word::slash, Word::period_mark, Word::other);
    if (joined && !phrase.comes_after(at, Word::other)) return false;
    if (phrase.comes_after(at, Word::currency)) return false;
    return !(phrase.is(at + 1, Word::slash, Word::colon) && phrase.glued(at + 1) &&
             phrase.is(at + 2, Word::number));
}

/// "AD 70".
std::uint32_t year_behind_era(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    const bool era = phrase.is(at, Word::era) && phrase[at].value == 0 && phrase[at].all_capital;
    if (!era || !phrase.is(at + 1, Word::number) || phrase[at + 1].span.size() > 4) return 0;
    form.year = static_cast<std::int16_t>(phrase[at + 1].value);
    return at + 2;
}

/// "94" of "1990-94".
std::uint32_t short_second_year(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    const Lexeme& first = phrase.before(at, 2);
    const bool joined = phrase.glued(at) && phrase.comes_after(at, Word::hyphen);
    if (!joined || !phrase.is(at, Word::number) || phrase[at].span.size() != 2) return 0;
    if (first.word != Word::number || first.span.size() != 4 || first.value < 1000 || first.value > 2199)
        return 0;
    const int year = first.value / 100 * 100 + phrase[at].value;
    if (year <= first.value) return 0;
    form.year = static_cast<std::int16_t>(year);
    return at + 1;
}

/// "the year 2000" begins at its number; "the 2016-17 school year" is read by itself; the position of the
/// number.
std::uint32_t number_of_year(const Phrase& phrase, std::uint32_t at) {
    const bool year = phrase.is(at, Word::the) && phrase.is(at + 1, Word::unit, Word::units) &&
                      phrase[at + 1].value == static_cast<int>(Unit::year);
    return year ? at + 2 : at;
}

/// Whether a number of four digits is a year and no count, price or number of a thing.
bool reads_as_year(const Phrase& phrase, std::uint32_t number, bool named, const TimeForm& form,
                   std::uint32_t end) {
    if (!is_plain_number(phrase, number)) return false;
    constexpr int kOld = 1600;  // before it, numbers are more often counts
    const bool old = form.year < kOld;
    if (old && !named && !phrase.comes_after(number, Word::in, Word::since, Word::open, Word::by))
        return false;
    if (!counts_something(phrase, end)) return true;
    // "in 1900 people were poor", but "about 1900 people"
    return !old && phrase.comes_after(number, Word::the, Word::of, Word::in);
}

}  // namespace

Match lone_year(const Phrase& phrase, std::uint32_t at) {
    const std::uint32_t number = number_of_year(phrase, at);
    const bool named = number > at;
    if (!named && phrase.is(at, Word::the)) {  // "the 2016-17 school year"
        if (!phrase.is(at + 1, Word::number) || !phrase.is(at + 2, Word::hyphen)) return {};
        const Match match = lone_year(phrase, at + 1);
        const bool noun = match.end > at + 4 && phrase.is(match.end - 1, Word::unit);
        return match.form.last_year != kUnsaid && noun ? match : Match{};
    }
    Match match{0, TimeType::date, kRule, {}};
    for (const auto read : {year_behind_era, short_second_year, year_before_era}) {
        match.end = read(phrase, number, match.form);
        if (match.end > 0) return match;
    }
    match.end = year_at(phrase, number, match.form);
    if (match.end == 0 || match.form.bc || phrase.is(number, Word::ones, Word::tens)) return match;
    if (match.form.abbreviated_year && phrase.is(match.end, Word::units))
        return {};  // the show "'60 Minutes"
    if (match.form.abbreviated_year) return named || introduces_year(phrase, number) ? match : Match{};
    if (!reads_as_year(phrase, number, named, match.form, match.end)) return {};
    match.end = short_year_range(phrase, match.end, match.form);
    return match;
}

}  // namespace dateline::times
