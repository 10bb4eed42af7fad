#include <charconv>

#include "base/date.h"
#include "dateline/archive.h"

namespace dateline {
namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;
using std::chrono::years;

std::optional<int> digits(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || text.front() == '-' || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

/// "2021", "2021-09" or "2021-09-29".
std::optional<Interval> one_date(std::string_view text) {
    const bool shaped = text.size() == 4 || (text.size() == 7 && text[4] == '-') ||
                        (text.size() == 10 && text[4] == '-' && text[7] == '-');
    if (!shaped) return std::nullopt;
    const auto year_number = digits(text.substr(0, 4));
    const auto month_number = text.size() > 4 ? digits(text.substr(5, 2)) : 1;
    const auto day_number = text.size() > 7 ? digits(text.substr(8, 2)) : 1;
    if (!year_number || !month_number || !day_number) return std::nullopt;
    const year_month_day first{year(*year_number), month(static_cast<unsigned>(*month_number)),
                               day(static_cast<unsigned>(*day_number))};
    if (!first.ok()) return std::nullopt;
    if (text.size() == 4) return Interval{first, sys_days(first + years(1))};
    if (text.size() == 7) return Interval{first, sys_days(first + months(1))};
    return Interval{first, sys_days(first) + days(1)};
}

bool is_first_of_month(const year_month_day& date) {
    return date.day() == day(1);
}
bool is_first_of_year(const year_month_day& date) {
    return is_first_of_month(date) && date.month() == month(1);
}

DatePrecision precision_of_years(int first_year, int count) {
    if (count == 1) return DatePrecision::year;
    if (count == 10 && first_year % 10 == 0) return DatePrecision::decade;
    // A century may be counted from its round year or, as historians do, from the year after.
    if (count == 100 && (first_year % 100 == 0 || first_year % 100 == 1)) return DatePrecision::century;
    return DatePrecision::other;
}

DatePrecision precision_of_months(const year_month_day& first, int count) {
    if (count == 1) return DatePrecision::month;
    if (count == 3 && (static_cast<unsigned>(first.month()) - 1) % 3 == 0) return DatePrecision::quarter;
    return DatePrecision::other;
}

}  // namespace

Result<DayRange> parse_days(std::string_view words) {
    const auto wrong = [&] {
        return Error{ErrorCode::invalid_argument,
                     "'" + std::string(words) +
                         "' is no date: 2021, 2021-09, 2021-09-29, or two of these with '..' "
                         "between (either may be left out)"};
    };
    const auto dots = words.find("..");
    const auto border = dots != std::string_view::npos ? dots : words.find('/');
    if (border == std::string_view::npos) {
        const auto date = one_date(words);
        if (!date) return wrong();
        return DayRange{date->begin, date->end};
    }
    const auto from = words.substr(0, border);
    const auto to = words.substr(border + (dots != std::string_view::npos ? 2 : 1));
    const auto first = one_date(from);
    const auto last = one_date(to);
    if ((!first && !from.empty()) || (!last && !to.empty()) || (!first && !last)) return wrong();
    if (first && last && last->end <= first->begin) return wrong();
    return DayRange{first ? std::optional(first->begin) : std::nullopt,
                    last ? std::optional(last->end) : std::nullopt};
}

std::string_view name_of(DatePrecision precision) {
    switch (precision) {
        case DatePrecision::day:
            return "day";
        case DatePrecision::week:
            return "week";
        case DatePrecision::month:
            return "month";
        case DatePrecision::quarter:
            return "quarter";
        case DatePrecision::year:
            return "year";
        case DatePrecision::decade:
            return "decade";
        case DatePrecision::century:
            return "century";
        case DatePrecision::other:
            break;
    }
    return "other";
}

DatePrecision precision_of(const Interval& interval) {
    const year_month_day first(interval.begin);
    const year_month_day behind(interval.end);
    const auto length = (interval.end - interval.begin).count();
    if (length == 1) return DatePrecision::day;
    if (length == 7 && std::chrono::weekday(interval.begin) == std::chrono::Monday)
        return DatePrecision::week;
    const int count = static_cast<int>(behind.year()) - static_cast<int>(first.year());
    if (is_first_of_year(first) && is_first_of_year(behind)) {
        return precision_of_years(static_cast<int>(first.year()), count);
    }
    if (!is_first_of_month(first) || !is_first_of_month(behind)) return DatePrecision::other;
    const int months_between = count * 12 + static_cast<int>(static_cast<unsigned>(behind.month())) -
                               static_cast<int>(static_cast<unsigned>(first.month()));
    return precision_of_months(first, months_between);
}

}  // namespace dateline
