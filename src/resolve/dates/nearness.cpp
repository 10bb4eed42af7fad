// Which of the days, months and seasons of a name is meant, where neither year nor week is told.
#include <cstdlib>

#include "resolve/dates/observance_day.h"
#include "resolve/dates/reference.h"

namespace dateline::dates {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

/// How far a candidate lies from the reference, in days (positive: ahead), weighted against what the tense
/// says. 5 makes the near future win over the far past even against a past tense that belongs to another
/// verb.
constexpr long kAgainstTense = 5;
constexpr long kTwoMonths = 60;
/// Stands for the publication year where none is known.
constexpr int kYearUndated = 2000;
/// Quarters are mostly reported on when they are over, whatever the verb.
constexpr long kQuarterAgainstTense = 2;

long cost(long ahead, Tense tense, long against = kAgainstTense) {
    const long distance = std::labs(ahead);
    if (tense == Tense::past && ahead > 0) return distance * against;
    if (tense == Tense::future && ahead < 0) return distance * against;
    if (tense == Tense::unknown && ahead > 0) return distance + distance / 3;  // news tells more of the past
    return distance;
}

bool allowed(long ahead, Pointing pointing) {
    if (pointing == Pointing::last || pointing == Pointing::previous) return ahead < 0;
    if (pointing == Pointing::next || pointing == Pointing::following) return ahead > 0;
    return true;
}

long days_between(const CalendarValue& from, const CalendarValue& to) {
    return static_cast<long>((*first_day(to) - *first_day(from)).count());
}

}  // namespace

int full_year(int two_digits, const CalendarValue& publication) {
    const int now = publication.known() ? publication.year : kYearUndated;
    const int guess = now / 100 * 100 + two_digits;
    return guess > now + 10 ? guess - 100 : guess;
}

CalendarValue decade_value(int said, const CalendarValue& publication) {
    CalendarValue out = year_value(said);
    out.grain = Grain::decade;
    if (said >= 10) return out;
    const int now = publication.known() ? publication.year : kYearUndated;
    out.year = now / 100 * 10 + said;
    if (out.year * 10 > now) out.year -= 10;
    return out;
}

int nearest_year(int month, int day, Tense tense, Pointing pointing, const CalendarValue& publication) {
    if (pointing == Pointing::current) return publication.year;
    int best = publication.year;
    long lowest = -1;
    for (int year = publication.year - 1; year <= publication.year + 1; ++year) {
        const CalendarValue candidate =
            day == kUnsaid ? month_value(year, month) : day_value(year, month, day);
        if (!candidate.known() || !first_day(candidate)) continue;
        const CalendarValue now =
            day == kUnsaid ? month_value(publication.year, publication.month) : publication;
        const long ahead = days_between(now, candidate);
        if (!allowed(ahead, pointing)) continue;
        // "last February" said in March is not last month
        if (pointing == Pointing::last && day == kUnsaid && ahead > -kTwoMonths / 2 - 2) continue;
        const Tense pull = pointing == Pointing::bare ? tense : Tense::unknown;
        if (const long price = cost(ahead, pull); lowest < 0 || price < lowest) {
            lowest = price;
            best = year;
        }
    }
    return best;
}

CalendarValue nearest_weekday(int weekday, Tense tense, Pointing pointing, const CalendarValue& from) {
    const auto first = first_day(from);
    if (!first) return {};
    const sys_days here = *first;
    const int back = (weekday_of(here) - weekday + 7) % 7;
    const sys_days past = here - days(back);
    switch (pointing) {
        case Pointing::last:
        case Pointing::previous:
            return day_value(back == 0 ? here - days(7) : past);
        case Pointing::next:
        case Pointing::following:
            return day_value(past + days(7));
        case Pointing::current:
            return day_value(back == 0 ? here : tense == Tense::past ? past : past + days(7));
        default:
            break;
    }
    return day_value(tense == Tense::future && back != 0 ? past + days(7) : past);
}

CalendarValue nearest_weekday_of_month(int weekday, int day, Tense tense, const CalendarValue& publication) {
    constexpr int kMonths = 24;  // every weekday falls on a day of the month within them
    const auto today = first_day(publication);
    if (!today) return {};
    const int direction = tense == Tense::future ? 1 : -1;
    for (int on = 0; on < kMonths; ++on) {
        const CalendarValue month = step(publication, Unit::month, on * direction);
        const CalendarValue candidate = day_value(month.year, month.month, day);
        const auto first = first_day(candidate);
        if (!first || weekday_of(*first) != weekday) continue;
        const auto ahead = (*first - *today).count();
        if (ahead == 0 || (ahead > 0) == (direction > 0)) return candidate;
    }
    return {};
}

CalendarValue nearest_weekend(int weeks, Tense tense, Pointing pointing, const CalendarValue& publication) {
    const auto today = first_day(publication);
    if (!today) return {};
    const bool on_weekend = weekday_of(*today) >= 6;
    if (pointing == Pointing::bare && !on_weekend && tense != Tense::future) weeks = -1;
    CalendarValue out = week_value(*today + days(7 * weeks));
    out.grain = Grain::weekend;
    return out;
}

CalendarValue nearest_piece(Grain grain, int piece, Tense tense, Pointing pointing,
                            const CalendarValue& publication) {
    const CalendarValue now = grain == Grain::season ? season_of(publication.year, publication.month)
                              : grain == Grain::quarter
                                  ? piece_value(grain, publication.year, quarter_of(publication.month))
                                  : piece_value(grain, publication.year, publication.month <= 6 ? 1 : 2);
    if (pointing == Pointing::current) return piece_value(grain, publication.year, piece);
    CalendarValue best = piece_value(grain, publication.year, piece);
    long lowest = -1;
    for (int year = publication.year - 2; year <= publication.year + 1; ++year) {
        const CalendarValue candidate = piece_value(grain, year, piece);
        if (!first_day(candidate) || !first_day(now)) continue;
        const long ahead = days_between(now, candidate);
        if (!allowed(ahead, pointing)) continue;
        const Tense pull = pointing != Pointing::bare ? Tense::unknown
                           : tense == Tense::unknown  ? Tense::past
                                                      : tense;
        const long against = grain == Grain::season ? kAgainstTense : kQuarterAgainstTense;
        if (const long price = cost(ahead, pull, against); lowest < 0 || price < lowest) {
            lowest = price;
            best = candidate;
        }
    }
    return best;
}

std::optional<int> nearest_observance(const Observance& observance, Tense tense, Pointing pointing,
                                      const CalendarValue& publication) {
    constexpr long kSoon = 60;      // "next Christmas" said in December is the one of the next year
    constexpr int kTableYears = 4;  // a day of every fourth year is found too
    const auto today = first_day(publication);
    if (!today) return std::nullopt;
    std::optional<int> best;
    long lowest = 0;
    for (int year = publication.year - kTableYears; year <= publication.year + kTableYears; ++year) {
        const auto day = observance_day(observance, year);
        if (!day) continue;
        const long ahead = static_cast<long>((*day - *today).count());
        if (pointing == Pointing::last && ahead >= 0) continue;
        if (pointing == Pointing::next && ahead <= kSoon) continue;
        const Tense pull = pointing == Pointing::bare ? tense : Tense::unknown;
        if (const long price = cost(ahead, pull); !best || price < lowest) {
            best = year;
            lowest = price;
        }
    }
    return best;
}

}  // namespace dateline::dates
