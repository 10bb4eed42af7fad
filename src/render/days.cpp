#include "render/days.h"

#include <array>
#include <string_view>

namespace dateline {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> kWeekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                    "Thursday", "Friday", "Saturday"};
constexpr std::string_view kTo = "–";

std::string year_of(year_month_day day) {
    return std::to_string(static_cast<int>(day.year()));
}
std::string month_of(year_month_day day) {
    return std::string(kMonths.at(static_cast<unsigned>(day.month()) - 1));
}
std::string day_of(year_month_day day) {
    return std::to_string(static_cast<unsigned>(day.day()));
}

bool begins_month(year_month_day day) {
    return day.day() == std::chrono::day(1);
}
bool begins_year(year_month_day day) {
    return begins_month(day) && day.month() == std::chrono::January;
}

std::string years_in_words(year_month_day first, year_month_day last) {
    const int count = static_cast<int>(last.year()) - static_cast<int>(first.year()) + 1;
    if (count == 1) return year_of(first);
    if (count == 10 && static_cast<int>(first.year()) % 10 == 0) return year_of(first) + "s";
    return year_of(first) + std::string(kTo) + year_of(last);
}

std::string months_in_words(year_month_day first, year_month_day last) {
    const std::string end = month_of(last) + " " + year_of(last);
    if (first.year() != last.year()) return month_of(first) + " " + year_of(first) + std::string(kTo) + end;
    return first.month() == last.month() ? end : month_of(first) + std::string(kTo) + end;
}

std::string full_day(year_month_day day) {
    return day_of(day) + " " + month_of(day) + " " + year_of(day);
}

std::string some_days_in_words(year_month_day first, year_month_day last) {
    if (first == last) return full_day(last);
    const std::string end = std::string(kTo) + full_day(last);
    if (first.year() != last.year()) return full_day(first) + end;
    return first.month() == last.month() ? day_of(first) + end : day_of(first) + " " + month_of(first) + end;
}

}  // namespace

std::string days_in_words(const Interval& interval) {
    const year_month_day first(interval.begin);
    const year_month_day last(interval.end - days(1));
    const year_month_day next(interval.end);
    if (begins_year(first) && begins_year(next)) return years_in_words(first, last);
    if (begins_month(first) && begins_month(next)) return months_in_words(first, last);
    return some_days_in_words(first, last);
}

std::string moment_in_words(const Timestamp& timestamp) {
    if (!timestamp.day) return timestamp.iso;
    const std::chrono::weekday weekday{sys_days(*timestamp.day)};
    std::string out = std::string(kWeekdays.at(weekday.c_encoding())) + " " + full_day(*timestamp.day);
    constexpr std::size_t kTime = 11;
    if (timestamp.iso.size() < kTime + 5) return out;
    const std::size_t zone = timestamp.iso.find_first_of("+-Z", kTime);
    out += ", " + timestamp.iso.substr(kTime, 5);
    return zone == std::string::npos ? out : out + " (" + timestamp.iso.substr(zone) + ")";
}

}  // namespace dateline
