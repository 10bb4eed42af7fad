// Which of the days, months and seasons of a name is meant, where neither year nor week is told.
#include <cstdlib>

#include "resolve/dates/reference.h"

namespace dateline::dates {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

/// How far a candidate lies from the reference, in days (positive: ahead), weighted against what the tense says.
/// 5 makes the near future win over the far past even against a past tense that belongs to another verb.
constexpr long kAgainstTense = 5;
constexpr long kTwoMonths = 60;
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

int nearest_year(int month, int day, Tense tense, Pointing pointing, const CalendarValue& publication) {
    if (pointing == Pointing::current) return publication.year;
    int best = publication.year;
    long lowest = -1;
    for (int year = publication.year - 1; year <= publication.year + 1; ++year) {
        const CalendarValue candidate = day == kUnsaid ? month_value(year, month) : day_value(year, month, day);
        if (!candidate.known() || !first_day(candidate)) continue;
        const CalendarValue now = day == kUnsaid ? month_value(publication.year, publication.month) : publication;
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
        case Pointing::last: case Pointing::previous: return day_value(back == 0 ? here - days(7) : past);
        case Pointing::next: case Pointing::following: return day_value(past + days(7));
        case Pointing::current:
            return day_value(back == 0 ? here : tense == Tense::past ? past : past + days(7));
        default: break;
    }
    return day_value(tense == Tense::future && back != 0 ? past + days(7) : past);
}

CalendarValue nearest_piece(Grain grain, int piece, Tense tense, Pointing pointing, const CalendarValue& publication) {
    const CalendarValue now = grain == Grain::season   ? season_of(publication.year, publication.month)
                              : grain == Grain::quarter ? piece_value(grain, publication.year, quarter_of(publication.month))
                                                        : piece_value(grain, publication.year, publication.month <= 6 ? 1 : 2);
    if (pointing == Pointing::current) return piece_value(grain, publication.year, piece);
    CalendarValue best = piece_value(grain, publication.year, piece);
    long lowest = -1;
    for (int year = publication.year - 2; year <= publication.year + 1; ++year) {
        const CalendarValue candidate = piece_value(grain, year, piece);
        if (!first_day(candidate) || !first_day(now)) continue;
        const long ahead = days_between(now, candidate);
        if (!allowed(ahead, pointing)) continue;
        const Tense pull = pointing != Pointing::bare ? Tense::unknown : tense == Tense::unknown ? Tense::past : tense;
        const long against = grain == Grain::season ? kAgainstTense : kQuarterAgainstTense;
        if (const long price = cost(ahead, pull, against); lowest < 0 || price < lowest) {
            lowest = price;
            best = candidate;
        }
    }
    return best;
}

}  // namespace dateline::dates
