#pragma once

#include "annotate/times.h"
#include "annotate/times/observances.h"
#include "resolve/dates/calendar_value.h"

namespace dateline::dates {

/// What the words before an expression have set as reference.
struct TextReference {
    CalendarValue last;     ///< the last time told: a day, month, year …
    CalendarValue day;      ///< the last day told
    CalendarValue month;    ///< the last month or day told
    int lone_years = 0;     ///< years told alone since then
    CalendarValue quarter;  ///< the quarter a report is about
    std::uint32_t quarter_sentence = 0;
    bool quarter_told = false;  ///< the period told last is that quarter, not "the nine months" or a year
    int year = 0;               ///< of the last time told; 0 for none
    bool bc = false;
    std::uint32_t sentence = 0;  ///< where `last` was told
    bool explicit_year = false;  ///< the words of `last` said the year
};

/// All that an expression is resolved by.
struct Context {
    CalendarValue publication;  ///< Grain::none where it is not known; with a day otherwise
    bool narrative =
        false;  ///< the text tells of other years: bare months and seasons belong to its last year
    std::uint32_t sentence = 0;
    TextReference text;
    CalendarValue day_ahead;  ///< the day of a clock time told just behind this one; Grain::none for none
    CalendarValue ended;  ///< the day told behind "ended": "the quarter ended Sept. 30"; Grain::none for none
    CalendarValue ahead;  ///< the year told just behind: "from May to June 1990"; Grain::none for none
};

/// Which reference an expression was resolved by, for its evidence.
enum class Used : std::uint8_t { words, publication, text, nearest, unresolved };

struct Resolved {
    CalendarValue value;
    CalendarValue last;           ///< end of a range, included
    std::string reference_value;  ///< "PAST_REF" and the like where no value of the calendar fits
    Used used = Used::words;
};

/// When a calendar form was.
[[nodiscard]] Resolved resolve_calendar(const TimeForm& form, const Context& context);

/// The year that "'98" is short for: none that lies more than ten years ahead.
[[nodiscard]] int full_year(int two_digits, const CalendarValue& publication);
/// A decade by its first digits (198), or by one (8, "the eighties"): then the last one that has begun.
[[nodiscard]] CalendarValue decade_value(int said, const CalendarValue& publication);
/// The year of a month (and day, kUnsaid for none) that no year was told for.
[[nodiscard]] int nearest_year(int month, int day, Tense tense, Pointing pointing,
                               const CalendarValue& publication);
/// The day of a weekday named without a date.
[[nodiscard]] CalendarValue nearest_weekday(int weekday, Tense tense, Pointing pointing,
                                            const CalendarValue& from);
/// "Friday the 13th": the day of the month that is that weekday.
[[nodiscard]] CalendarValue nearest_weekday_of_month(int weekday, int day, Tense tense,
                                                     const CalendarValue& publication);
/// "the weekend" (bare) is the last one, unless the sentence looks ahead; else the one `weeks` on from this
/// week's.
[[nodiscard]] CalendarValue nearest_weekend(int weeks, Tense tense, Pointing pointing,
                                            const CalendarValue& publication);
/// The quarter, half or season of a year not told.
[[nodiscard]] CalendarValue nearest_piece(Grain grain, int piece, Tense tense, Pointing pointing,
                                          const CalendarValue& publication);

/// The year of an observance named without one; nullopt without a publication date, or where its table does
/// not reach.
[[nodiscard]] std::optional<int> nearest_observance(const Observance& observance, Tense tense,
                                                    Pointing pointing, const CalendarValue& publication);

}  // namespace dateline::dates
