#include "resolve/dates/observance_day.h"

#include <array>

namespace dateline::dates {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

sys_days civil(int year, int month, int day) {
    return sys_days(year_month_day{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                   std::chrono::day{static_cast<unsigned>(day)}});
}

int iso_weekday(sys_days day) {
    return static_cast<int>(std::chrono::weekday(day).iso_encoding());
}

sys_days on_or_after(sys_days day, int weekday) {
    return day + days((weekday - iso_weekday(day) + 7) % 7);
}

sys_days nth_weekday(int year, int month, int nth, int weekday) {
    if (nth > 0) return on_or_after(civil(year, month, 1), weekday) + days(7 * (nth - 1));
    const sys_days next_month = month == 12 ? civil(year + 1, 1, 1) : civil(year, month + 1, 1);
    return on_or_after(next_month - days(7), weekday);
}

/// Meeus, Astronomical Algorithms, chapter 8.
sys_days western_easter(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return civil(year, n / 31, n % 31 + 1);
}

/// Easter of the Julian calendar, as a day of the Gregorian.
sys_days orthodox_easter(int year) {
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const int n = d + e + 114;
    const int julian_gap = year / 100 - year / 400 - 2;
    return civil(year, n / 31, n % 31 + 1) + days(julian_gap);
}

/// Days from the Hebrew epoch to the first of Tishri of a Hebrew year (Reingold and Dershowitz).
int hebrew_new_year(int year) {
    const int months = (235 * year - 234) / 19;
    const std::int64_t parts = 12084 + std::int64_t{13753} * months;
    int day = 29 * months + static_cast<int>(parts / 25920);
    if (3 * (day + 1) % 7 < 3) ++day;
    return day;
}

int hebrew_new_year_with_delay(int year) {
    const int before = hebrew_new_year(year - 1);
    const int here = hebrew_new_year(year);
    const int after = hebrew_new_year(year + 1);
    return here + (after - here == 356 ? 2 : here - before == 382 ? 1 : 0);
}

bool is_hebrew_leap(int year) {
    return (7 * year + 1) % 19 < 7;
}

/// Length of the Hebrew month `month` (1 Nisan … 13 Adar II) of a year of `length` days.
int hebrew_month_length(int month, int year, int length) {
    switch (month) {
        case 2:
        case 4:
        case 6:
        case 10:
        case 13:
            return 29;
        case 8:
            return length % 10 == 5 ? 30 : 29;
        case 9:
            return length % 10 == 3 ? 29 : 30;
        case 12:
            return is_hebrew_leap(year) ? 30 : 29;
        default:
            return 30;
    }
}

sys_days hebrew_day(int year, int month, int day) {
    const int start = hebrew_new_year_with_delay(year);
    const int length = hebrew_new_year_with_delay(year + 1) - start;
    const int months = is_hebrew_leap(year) ? 13 : 12;
    int passed = 0;
    for (int m = 7; m != month; m = m % months + 1) passed += hebrew_month_length(m, year, length);
    // day 1 of the Hebrew calendar is 7 October 3761 BC of the Julian, 719163 + 1373429 days before 1970
    return sys_days(days(start + passed + day - 1 - 2092590));
}

/// The feast of a Hebrew month that falls in a year of our era; months from Tishri on belong to the later
/// Hebrew year.
sys_days hebrew(int year, int month, int day) {
    const int hebrew_year = year + (month >= 7 && month <= 10 ? 3761 : 3760);
    const int feast_month =
        month == 12 && is_hebrew_leap(hebrew_year) ? 13 : month;  // Purim is in the second Adar
    return hebrew_day(hebrew_year, feast_month, day);
}

sys_days islamic_day(int year, int month, int day) {
    const int past = day + (29 * (month - 1) + month / 2) + (year - 1) * 354 + (3 + 11 * year) / 30;
    return sys_days(days(past + 227014 - 719163));
}

std::optional<sys_days> islamic(int year, int month, int day) {
    const int guess = static_cast<int>((year - 622) * 33LL / 32);
    for (int islamic_year = guess - 1; islamic_year <= guess + 2; ++islamic_year) {
        if (islamic_year < 1) continue;
        const sys_days date = islamic_day(islamic_year, month, day);
        if (static_cast<int>(year_month_day(date).year()) == year) return date;
    }
    return std::nullopt;
}

/// A table of days, month * 100 + day, from its first year on.
struct Table {
    int first_year;
    std::array<std::int16_t, 48> days;
};

constexpr std::array<Table, 4> kTables{{
    // Chinese (lunar) New Year
    {1990,
     {127, 215, 204, 123, 210, 131, 219, 207, 128, 216, 205, 124, 212, 201, 122, 209, 129, 218, 207, 126, 214,
      203, 123, 210, 131, 219, 208, 128, 216, 205, 125, 212, 201, 122, 210, 129, 217, 206, 126, 213, 203}},
    // Diwali (in India)
    {2010,
     {1105, 1026, 1113, 1103, 1023, 1111, 1030, 1019, 1107, 1027, 1114, 1104, 1024, 1112, 1031, 1020, 1108}},
    // Holi
    {2013, {327, 317, 306, 324, 313, 302, 321, 310, 329, 318, 308, 325, 314, 304}},
    // Super Tuesday: 0 in years without primaries
    {1988, {308, 0,   0, 0, 310, 0,   0, 0, 312, 0,   0, 0, 307, 0,   0, 0, 302, 0,  0,
            0,   205, 0, 0, 0,   306, 0, 0, 0,   301, 0, 0, 0,   303, 0, 0, 0,   305}},
}};

std::optional<sys_days> tabled(int which, int year) {
    const Table& table = kTables[static_cast<std::size_t>(which)];
    const int at = year - table.first_year;
    if (at < 0 || at >= static_cast<int>(table.days.size())) return std::nullopt;
    const int day = table.days[static_cast<std::size_t>(at)];
    return day > 0 ? std::optional(civil(year, day / 100, day % 100)) : std::nullopt;
}

}  // namespace

std::optional<sys_days> observance_day(const Observance& observance, int year) {
    if (year < 1 || year > 9998) return std::nullopt;
    const auto offset = days(observance.offset);
    switch (observance.rule) {
        case DayRule::fixed: {
            const year_month_day date{std::chrono::year{year},
                                      std::chrono::month{static_cast<unsigned>(observance.month)},
                                      std::chrono::day{static_cast<unsigned>(observance.day)}};
            return date.ok() ? std::optional(sys_days(date)) : std::nullopt;
        }
        case DayRule::nth_weekday:
            return nth_weekday(year, observance.month, observance.nth, observance.weekday) + offset;
        case DayRule::before_date:
            return on_or_after(civil(year, observance.month, observance.day) - days(7), observance.weekday);
        case DayRule::on_or_after:
            return on_or_after(civil(year, observance.month, observance.day), observance.weekday) + offset;
        case DayRule::easter:
            return western_easter(year) + offset;
        case DayRule::orthodox_easter:
            return orthodox_easter(year) + offset;
        case DayRule::hebrew:
            return hebrew(year, observance.month, observance.day);
        case DayRule::islamic:
            return islamic(year, observance.month, observance.day);
        case DayRule::table: {
            const auto day = tabled(observance.nth, year);
            return day ? std::optional(*day + offset) : std::nullopt;
        }
    }
    return std::nullopt;
}

}  // namespace dateline::dates
