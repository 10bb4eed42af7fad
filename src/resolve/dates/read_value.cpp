#include "resolve/dates/read_value.h"

#include <charconv>

namespace dateline::dates {
namespace {

/// `text` as a number, where it has just so many digits.
std::optional<int> digits(std::string_view text, std::size_t count) {
    int value = 0;
    if (text.size() != count) return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text[0] == '-') return std::nullopt;
    return value;
}

std::optional<CalendarValue> known(const CalendarValue& value) {
    return first_day(value) ? std::optional(value) : std::nullopt;
}

/// A decade or century by its first digits, "198" or "198X", "19" or "19XX".
std::optional<CalendarValue> long_period(std::string_view text) {
    while (text.size() == 4 && text.ends_with('X')) {
        text.remove_suffix(1);
        if (text.ends_with('X')) text.remove_suffix(1);
    }
    if (text.size() != 2 && text.size() != 3) return std::nullopt;
    const auto number = digits(text, text.size());
    if (!number) return std::nullopt;
    CalendarValue value = year_value(*number);
    value.grain = text.size() == 3 ? Grain::decade : Grain::century;
    return known(value);
}

/// What stands behind "YYYY-" and is no month: "W39", "W39-WE", "Q3", "H1", "SU".
std::optional<CalendarValue> piece_of_year(int year, std::string_view code) {
    if (code.starts_with('W') && code.size() >= 3) {
        const auto week = digits(code.substr(1, 2), 2);
        const bool weekend = code.substr(3) == "-WE";
        if (!week || *week < 1 || *week > 53 || (code.size() > 3 && !weekend)) return std::nullopt;
        return known(piece_value(weekend ? Grain::weekend : Grain::week, year, *week));
    }
    if (code.size() != 2) return std::nullopt;
    constexpr std::string_view kSeasons[] = {"SP", "SU", "FA", "WI"};
    for (int season = 0; season < 4; ++season) {
        if (code == kSeasons[season]) return known(piece_value(Grain::season, year, season));
    }
    const int number = code[1] - '0';
    if (code[0] == 'Q' && number >= 1 && number <= 4) return known(piece_value(Grain::quarter, year, number));
    if (code[0] == 'H' && number >= 1 && number <= 2) return known(piece_value(Grain::half, year, number));
    return std::nullopt;
}

}  // namespace

std::optional<CalendarValue> read_value(std::string_view timex) {
    if (const auto period = long_period(timex)) return period;
    const auto year = digits(timex.substr(0, 4), 4);
    if (!year) return std::nullopt;
    if (timex.size() == 4) return known(year_value(*year));
    if (timex[4] != '-') return std::nullopt;
    const std::string_view rest = timex.substr(5);
    if (const auto piece = piece_of_year(*year, rest)) return piece;
    const auto month = digits(rest.substr(0, 2), 2);
    if (!month || *month < 1 || *month > 12) return std::nullopt;
    if (rest.size() == 2) return known(month_value(*year, *month));
    const auto day = rest[2] == '-' ? digits(rest.substr(3, 2), 2) : std::nullopt;
    if (!day || (rest.size() > 5 && rest[5] != 'T')) return std::nullopt;
    return known(day_value(*year, *month, *day));
}

std::optional<Interval> days_of_value(std::string_view timex) {
    if (const auto slash = timex.find('/'); slash != std::string_view::npos) {
        const auto begin = days_of_value(timex.substr(0, slash));
        const auto end = days_of_value(timex.substr(slash + 1));
        return begin && end && begin->begin < end->end ? std::optional(Interval{begin->begin, end->end})
                                                       : std::nullopt;
    }
    const auto value = read_value(timex);
    if (!value) return std::nullopt;
    if (value->grain != Grain::season) return interval(*value);
    const auto begin = first_day(*value);
    const auto end =
        first_day(piece_value(Grain::season, value->year + (value->piece + 1) / 4, (value->piece + 1) % 4));
    return begin && end ? std::optional(Interval{*begin, *end}) : std::nullopt;
}

}  // namespace dateline::dates
