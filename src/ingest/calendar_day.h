#pragma once

#include <chrono>
#include <optional>

#include "ingest/scanner.h"

namespace dateline {

/// A day as a text writes it. `date()` need not exist.
struct CalendarDay {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    [[nodiscard]] std::chrono::year_month_day date() const {
        return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    }
};

/// Whether the day exists and its year has four digits.
[[nodiscard]] bool is_valid(const CalendarDay& day);

/// A month's name in English, in full or short, with the full stop of an abbreviation; 1 to 12.
[[nodiscard]] std::optional<unsigned> take_month(Scanner& scan);

/// A weekday's name, in full or short, with the comma and white space behind it, if one stands there.
void skip_weekday(Scanner& scan);

/// The year behind a day and month, or behind a month: "2021", ", 2021", "-2021".
[[nodiscard]] std::optional<int> take_year(Scanner& scan);

/// A day with its year, in any form that tells day and month apart; a weekday may stand before it.
[[nodiscard]] std::optional<CalendarDay> take_day(Scanner& scan);

}  // namespace dateline
