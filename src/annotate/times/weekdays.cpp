// Days of the week: "Friday", "last Monday", "Sunday night", "Tuesday, 3 May", "Monday of last week".
#include <algorithm>
#include <iterator>

#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

constexpr std::string_view kRule = "weekday";

/// "Sunday Times", "Saturday Night Live": names of papers and shows.
bool heads_title(const Phrase& phrase, std::uint32_t at) {
    static constexpr std::string_view kTitles[] = {"Times",       "Mirror", "Post",   "Telegraph", "Mail",
                                                   "Express",     "Herald", "People", "Tribune",   "Gazette",
                                                   "Independent", "Sun",    "Star",   "World",     "Mercury",
                                                   "Business",    "Record", "Age",    "Guardian"};
    const std::string_view next = phrase.text(at);
    for (const std::string_view title : kTitles) {
        if (next == title) return true;
    }
    return next == "Night" && (phrase.text(at + 1) == "Live" || phrase.text(at + 1) == "Football" ||
                               phrase.text(at + 1) == "Lights");
}

/// "Fox News Sunday", "Bloody Sunday", "Sheffield Wednesday": a show, a day of history, a club.
bool names_something_else(std::string_view before) {
    static constexpr std::string_view kWords[] = {"News", "Bloody", "Sheffield", "Casual",
                                                  "Blue", "Ruby",   "Freaky",    "Manic",
                                                  "Mad",  "Stormy", "Golden",    "Super"};
    return std::find(std::begin(kWords), std::end(kWords), before) != std::end(kWords);
}

/// "last week", "of next week", "this week" behind a weekday.
std::uint32_t week_at(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    const std::uint32_t word = phrase.skip(at, Word::of);
    if (!phrase.is(word, Word::last, Word::next, Word::this_) || !phrase.is(word + 1, Word::unit)) return at;
    if (phrase[word + 1].value != static_cast<int>(Unit::week)) return at;
    const int count = phrase.is(word, Word::last) ? -1 : phrase.is(word, Word::next) ? 1 : 0;
    form.step = {Unit::week, count, false, Reference::publication};
    return word + 2;
}

/// ", March 3", "the 3rd of March" behind a weekday.
std::uint32_t date_at(const Phrase& phrase, std::uint32_t at, Match& match) {
    std::uint32_t word = phrase.skip(at, Word::comma);
    if (phrase.is(word, Word::open)) ++word;
    const Match date = explicit_date(phrase, word);
    const DayNumber numeral = phrase.is(word, Word::the) ? day_at(phrase, word + 1) : DayNumber{};
    if (!date && numeral && numeral.ordinal && phrase.clause_ends(numeral.end)) {  // "Friday the 13th"
        match.form.day = static_cast<std::int8_t>(numeral.day);
        return numeral.end;
    }
    if (!date || date.form.day == kUnsaid) return at;
    const int weekday = match.form.weekday;
    const DayPart part = match.form.part;
    match.form = date.form;
    match.form.weekday = static_cast<std::int8_t>(weekday);
    if (part != DayPart::none) match.form.part = part;
    if (date.type == TimeType::time) match.type = TimeType::time;
    return phrase.is(date.end, Word::close) && word > at && phrase.is(word - 1, Word::open) ? date.end + 1
                                                                                            : date.end;
}

}  // namespace

Match weekday(const Phrase& phrase, std::uint32_t at) {
    int day = 0;
    Match match{weekday_at(phrase, at, day), TimeType::date, kRule, {}};
    if (match.end == 0 || heads_title(phrase, match.end)) return {};
    if (at > 0 && names_something_else(phrase.text(at - 1))) return {};
    match.form.weekday = static_cast<std::int8_t>(day);
    if (const std::uint32_t dated = date_at(phrase, match.end, match); dated > match.end) {
        match.end = dated;
    } else if (const std::uint32_t week = week_at(phrase, match.end, match.form); week > match.end) {
        match.end = week;
    }
    if (match.type == TimeType::date) {
        const std::uint32_t timed = part_of_day_at(phrase, match.end, match.form);
        if (timed > match.end) {
            if (phrase[timed - 1].capital && heads_title(phrase, timed))
                return {};  // "Saturday Evening Post"
            match.end = timed;
            match.type = TimeType::time;
            if (match.form.day == kUnsaid) match.end = date_at(phrase, match.end, match);
        }
    }
    return match;
}

}  // namespace dateline::times
