#include "ingest/calendar_day.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace dateline {
namespace {

using namespace std::string_view_literals;

std::optional<CalendarDay> checked(const CalendarDay& day) { return is_valid(day) ? std::optional(day) : std::nullopt; }

void skip_ordinal(Scanner& scan) {
    for (const auto end : {"st"sv, "nd"sv, "rd"sv, "th"sv}) {
        if (scan.take(end)) return;
    }
}

// 2021-09-29, 2021/09/29, 20210929
std::optional<CalendarDay> iso_day(Scanner& scan) {
    Scanner ahead = scan;
    Scanner compact = scan;
    if (const auto digits = compact.number(8, 8)) {
        const CalendarDay day{static_cast<int>(*digits / 10000), *digits / 100 % 100, *digits % 100};
        if (is_valid(day)) scan = compact;
        return checked(day);
    }
    const auto year = ahead.number(4, 4);
    const char separator = ahead.peek();
    if (!year || (separator != '-' && separator != '/')) return std::nullopt;
    ahead.take(separator);
    const auto month = ahead.number(1, 2);
    if (!month || !ahead.take(separator)) return std::nullopt;
    const auto day = ahead.number(1, 2);
    if (!day) return std::nullopt;
    scan = ahead;
    return checked({static_cast<int>(*year), *month, *day});
}

// 29.09.2021, 29/09/2021, 9/29/2021
std::optional<CalendarDay> figures_day(Scanner& scan) {
    Scanner ahead = scan;
    const auto first = ahead.number(1, 2);
    const char separator = ahead.peek();
    if (!first || std::string_view("./-").find(separator) == std::string_view::npos) return std::nullopt;
    ahead.take(separator);
    const auto second = ahead.number(1, 2);
    if (!second || !ahead.take(separator)) return std::nullopt;
    const auto year = ahead.number(4, 4);
    if (!year) return std::nullopt;
    const bool day_first = separator == '.' || *first > 12 || *first == *second;
    if (!day_first && *second <= 12) return std::nullopt;
    scan = ahead;
    return checked(day_first ? CalendarDay{static_cast<int>(*year), *second, *first} : CalendarDay{static_cast<int>(*year), *first, *second});
}

// 29 September 2021, 29th of Sept., 2021, 29-Sep-2021
std::optional<CalendarDay> day_month_year(Scanner& scan) {
    Scanner ahead = scan;
    const auto day = ahead.number(1, 2);
    if (!day) return std::nullopt;
    skip_ordinal(ahead);
    if (!ahead.spaces()) ahead.take('-');
    if (Scanner of = ahead; of.word() == "of" && of.spaces()) ahead = of;
    const auto month_number = take_month(ahead);
    if (!month_number) return std::nullopt;
    const auto year = take_year(ahead);
    if (!year) return std::nullopt;
    scan = ahead;
    return checked({*year, *month_number, *day});
}

// September 29, 2021; Sept. 29th 2021
std::optional<CalendarDay> month_day_year(Scanner& scan) {
    Scanner ahead = scan;
    const auto month_number = take_month(ahead);
    if (!month_number || !ahead.spaces()) return std::nullopt;
    const auto day = ahead.number(1, 2);
    if (!day) return std::nullopt;
    skip_ordinal(ahead);
    const auto year = take_year(ahead);
    if (!year) return std::nullopt;
    scan = ahead;
    return checked({*year, *month_number, *day});
}

}  // namespace

bool is_valid(const CalendarDay& day) {
    return day.year >= 1000 && day.date().ok();
}

std::optional<unsigned> take_month(Scanner& scan) {
    static constexpr std::array kMonths{"january"sv, "february"sv, "march"sv,     "april"sv,   "may"sv,      "june"sv,
                                        "july"sv,    "august"sv,   "september"sv, "october"sv, "november"sv, "december"sv};
    Scanner ahead = scan;
    const std::string word = ahead.word();
    for (unsigned i = 0; i < kMonths.size(); ++i) {
        const bool short_form = word.size() == 3 ? kMonths[i].starts_with(word) : word == "sept" && i == 8;
        if (word != kMonths[i] && !short_form) continue;
        ahead.take('.');
        scan = ahead;
        return i + 1;
    }
    return std::nullopt;
}

void skip_weekday(Scanner& scan) {
    static constexpr std::array kDays{"monday"sv, "tuesday"sv, "wednesday"sv, "thursday"sv, "friday"sv, "saturday"sv,
                                      "sunday"sv, "mon"sv,     "tue"sv,       "tues"sv,     "wed"sv,    "weds"sv,
                                      "thu"sv,    "thur"sv,    "thurs"sv,     "fri"sv,      "sat"sv,    "sun"sv};
    Scanner ahead = scan;
    if (std::find(kDays.begin(), kDays.end(), ahead.word()) == kDays.end()) return;
    ahead.take('.');
    ahead.take(',');
    if (ahead.spaces()) scan = ahead;
}

std::optional<int> take_year(Scanner& scan) {
    Scanner ahead = scan;
    ahead.take(',');
    if (!ahead.spaces()) ahead.take('-');
    const auto year = ahead.number(4, 4);
    if (!year) return std::nullopt;
    scan = ahead;
    return static_cast<int>(*year);
}

std::optional<CalendarDay> take_day(Scanner& scan) {
    skip_weekday(scan);
    for (const auto form : {iso_day, month_day_year, day_month_year, figures_day}) {
        Scanner ahead = scan;
        if (const auto day = form(ahead)) {
            scan = ahead;
            return day;
        }
    }
    return std::nullopt;
}

}  // namespace dateline
