#include "resolve/dates/calendar_value.h"

#include <array>
#include <cstdio>

namespace dateline::dates {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int kFirstYear = 1;
constexpr int kLastYear = 9999;

std::optional<sys_days> civil(int year, int month, int day) {
    if (year < kFirstYear || year > kLastYear) return std::nullopt;
    const year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                              std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok()) return std::nullopt;
    return sys_days(date);
}

int floor_divide(int a, int b) {
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

/// The Monday of an ISO week.
sys_days monday_of(int year, int week) {
    const sys_days fourth = *civil(year, 1, 4);
    return fourth - days(weekday_of(fourth) - 1) + days(7 * (week - 1));
}

}  // namespace

int weekday_of(sys_days day) {
    return static_cast<int>(std::chrono::weekday(day).iso_encoding());
}
int quarter_of(int month) {
    return (month - 1) / 3 + 1;
}

CalendarValue year_value(int year) {
    CalendarValue value;
    value.grain = Grain::year;
    value.year = year;
    return value;
}

CalendarValue month_value(int year, int month) {
    CalendarValue value = year_value(year);
    value.grain = Grain::month;
    value.month = month;
    return value;
}

CalendarValue day_value(sys_days day) {
    const year_month_day date(day);
    CalendarValue value =
        month_value(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())));
    value.grain = Grain::day;
    value.day = static_cast<int>(static_cast<unsigned>(date.day()));
    return value;
}

CalendarValue day_value(int year, int month, int day) {
    const auto date = civil(year, month, day);
    return date ? day_value(*date) : CalendarValue{};
}

CalendarValue nth_weekday(int year, int month, int nth, int weekday) {
    const auto first = civil(year, month, 1);
    if (!first) return {};
    const int ahead = (weekday - weekday_of(*first) + 7) % 7;
    CalendarValue value = day_value(*first + days(ahead + 7 * ((nth == kLastOfMonth ? 5 : nth) - 1)));
    if (nth == kLastOfMonth && value.month != month) value = day_value(*first + days(ahead + 21));
    return value.month == month ? value : CalendarValue{};
}

CalendarValue week_value(sys_days day) {
    const sys_days thursday = day + days(4 - weekday_of(day));
    const int year = static_cast<int>(year_month_day(thursday).year());
    const int week = static_cast<int>((thursday - *civil(year, 1, 1)).count()) / 7 + 1;
    return piece_value(Grain::week, year, week);
}

CalendarValue piece_value(Grain grain, int year, int piece) {
    CalendarValue value = year_value(year);
    value.grain = grain;
    value.piece = piece;
    return value;
}

CalendarValue season_of(int year, int month) {
    if (month <= 2) return piece_value(Grain::season, year - 1, 3);
    return piece_value(Grain::season, year, (month - 3) / 3);
}

std::optional<sys_days> first_day(const CalendarValue& value) {
    if (value.bc) return std::nullopt;
    switch (value.grain) {
        case Grain::none:
            return std::nullopt;
        case Grain::millennium:
            return civil(value.year * 1000, 1, 1);
        case Grain::century:
            return civil(value.year * 100, 1, 1);
        case Grain::decade:
            return civil(value.year * 10, 1, 1);
        case Grain::year:
            return civil(value.year, 1, 1);
        case Grain::half:
            return civil(value.year, value.piece * 6 - 5, 1);
        case Grain::quarter:
            return civil(value.year, value.piece * 3 - 2, 1);
        case Grain::season:
            return civil(value.year, value.piece * 3 + 3, 1);
        case Grain::month:
            return civil(value.year, value.month, 1);
        case Grain::week:
            return civil(value.year, 1, 4) ? std::optional(monday_of(value.year, value.piece)) : std::nullopt;
        case Grain::weekend:
            return civil(value.year, 1, 4) ? std::optional(monday_of(value.year, value.piece) + days(5))
                                           : std::nullopt;
        default:
            return civil(value.year, value.month, value.day);
    }
}

CalendarValue step(const CalendarValue& from, Unit unit, int count) {
    const auto first = first_day(from);
    CalendarValue value;
    switch (unit) {
        case Unit::second:
        case Unit::minute:
        case Unit::hour:
            if (!from.has_day()) return {};
            value = from;
            value.grain = Grain::clock;
            value.hour = value.minute = kUnsaid;
            return value;
        case Unit::day:
        case Unit::night:
            return from.has_day() && first ? day_value(*first + days(count)) : CalendarValue{};
        case Unit::week:
        case Unit::weekend: {
            if (!first || (!from.has_day() && from.grain != Grain::week && from.grain != Grain::weekend))
                return {};
            value = week_value(*first + days(7 * count));
            if (unit == Unit::weekend) value.grain = Grain::weekend;
            return value;
        }
        case Unit::month: {
            if (!from.has_month()) return {};
            const int months = from.year * 12 + from.month - 1 + count;
            value = month_value(floor_divide(months, 12), months - floor_divide(months, 12) * 12 + 1);
            break;
        }
        case Unit::quarter: {
            if (!from.has_month() && from.grain != Grain::quarter) return {};
            const int quarters =
                from.year * 4 + (from.has_month() ? quarter_of(from.month) : from.piece) - 1 + count;
            value = piece_value(Grain::quarter, floor_divide(quarters, 4),
                                quarters - floor_divide(quarters, 4) * 4 + 1);
            break;
        }
        case Unit::half:
        case Unit::season: {
            if (!from.has_month() && from.grain != Grain::season) return {};
            const CalendarValue now = from.has_month() ? season_of(from.year, from.month) : from;
            const int seasons = now.year * 4 + now.piece + count;
            value =
                piece_value(Grain::season, floor_divide(seasons, 4), seasons - floor_divide(seasons, 4) * 4);
            break;
        }
        case Unit::year:
            if (!from.has_year()) return {};
            value = year_value(from.bc ? from.year - count : from.year + count);
            value.bc = from.bc;
            break;
        case Unit::decade:
        case Unit::century: {
            if (from.grain == Grain::decade && unit == Unit::decade && !from.bc) {
                value = from;
                value.year += count;
                return value;
            }
            if (!from.has_year()) return {};
            const int years = unit == Unit::decade ? 10 * count : 100 * count;
            value = year_value(from.bc ? from.year - years : from.year + years);
            value.bc = from.bc;
            break;
        }
        default:
            return {};
    }
    return value.year >= kFirstYear && value.year <= kLastYear ? value : CalendarValue{};
}

namespace {

std::string_view season_code(int season) {
    static constexpr std::array<std::string_view, 4> kCodes{"SP", "SU", "FA", "WI"};
    return kCodes[static_cast<std::size_t>(season)];
}

std::string_view part_code(DayPart part) {
    switch (part) {
        case DayPart::morning:
            return "MO";
        case DayPart::midday:
            return "MI";
        case DayPart::afternoon:
            return "AF";
        case DayPart::evening:
            return "EV";
        case DayPart::night:
            return "NI";
        case DayPart::daytime:
            return "DT";
        default:
            return "";
    }
}

std::string print(const char* format, int a, int b = 0, int c = 0) {
    std::array<char, 40> out{};
    std::snprintf(out.data(), out.size(), format, a, b, c);
    return out.data();
}

std::string time_of(const CalendarValue& value) {
    if (value.grain == Grain::part) return "T" + std::string(part_code(value.part));
    if (value.hour == kUnsaid) return "TXX:XX";
    return print("T%02d:%02d", value.hour, value.minute == kUnsaid ? 0 : value.minute) +
           (value.universal ? "Z" : "");
}

}  // namespace

std::string timex(const CalendarValue& value) {
    const std::string era = value.bc ? "BC" : "";
    switch (value.grain) {
        case Grain::none:
            return "";
        case Grain::millennium:
            return era + print("%d", value.year);
        case Grain::century:
            return era + print("%02d", value.year);
        case Grain::decade:
            return era + print("%03d", value.year);
        case Grain::year:
            return era + print("%04d", value.year);
        case Grain::half:
            return era + print("%04d-H%d", value.year, value.piece);
        case Grain::quarter:
            return era + print("%04d-Q%d", value.year, value.piece);
        case Grain::season:
            return era + print("%04d-", value.year) + std::string(season_code(value.piece));
        case Grain::month:
            return era + print("%04d-%02d", value.year, value.month);
        case Grain::week:
            return print("%04d-W%02d", value.year, value.piece);
        case Grain::weekend:
            return print("%04d-W%02d-WE", value.year, value.piece);
        case Grain::day:
            return era + print("%04d-%02d-%02d", value.year, value.month, value.day);
        default:
            break;
    }
    if (value.day == 0) return "XXXX-XX-XX" + time_of(value);
    return era + print("%04d-%02d-%02d", value.year, value.month, value.day) + time_of(value);
}

std::optional<Interval> interval(const CalendarValue& value) {
    const auto first = first_day(value);
    if (!first || value.grain == Grain::season || value.grain == Grain::millennium) return std::nullopt;
    const auto until = [&](std::optional<sys_days> end) -> std::optional<Interval> {
        return end ? std::optional(Interval{*first, *end}) : std::nullopt;
    };
    const auto months_on = [&](int months) {
        const int month = value.month > 0 && value.grain == Grain::month ? value.month - 1
                          : value.grain == Grain::half                   ? (value.piece - 1) * 6
                                                                         : (value.piece - 1) * 3;
        const int end = value.year * 12 + month + months;
        return civil(end / 12, end % 12 + 1, 1);
    };
    switch (value.grain) {
        case Grain::century:
            return until(civil(value.year * 100 + 100, 1, 1));
        case Grain::decade:
            return until(civil(value.year * 10 + 10, 1, 1));
        case Grain::year:
            return until(civil(value.year + 1, 1, 1));
        case Grain::half:
            return until(months_on(6));
        case Grain::quarter:
            return until(months_on(3));
        case Grain::month:
            return until(months_on(1));
        case Grain::week:
            return until(*first + days(7));
        case Grain::weekend:
            return until(*first + days(2));
        default:
            return until(*first + days(1));
    }
}

}  // namespace dateline::dates
