#include "render/days.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

using std::chrono::sys_days;

std::chrono::year_month_day day(int year, unsigned month, unsigned day_of_month) {
    return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(day_of_month)};
}

/// From the first day up to and without the second.
std::string words(std::chrono::year_month_day begin, std::chrono::year_month_day end) {
    return days_in_words({sys_days(begin), sys_days(end)});
}

TEST(DaysInWords, OneDay) {
    EXPECT_EQ(words(day(2013, 9, 14), day(2013, 9, 15)), "14 September 2013");
}

TEST(DaysInWords, WholeMonthsYearsAndDecades) {
    EXPECT_EQ(words(day(2013, 12, 1), day(2014, 1, 1)), "December 2013");
    EXPECT_EQ(words(day(2013, 6, 1), day(2013, 9, 1)), "June–August 2013");
    EXPECT_EQ(words(day(2013, 12, 1), day(2014, 3, 1)), "December 2013–February 2014");
    EXPECT_EQ(words(day(2013, 1, 1), day(2014, 1, 1)), "2013");
    EXPECT_EQ(words(day(2010, 1, 1), day(2013, 1, 1)), "2010–2012");
    EXPECT_EQ(words(day(2010, 1, 1), day(2020, 1, 1)), "2010s");
}

TEST(DaysInWords, SomeDays) {
    EXPECT_EQ(words(day(2013, 9, 9), day(2013, 9, 16)), "9–15 September 2013");
    EXPECT_EQ(words(day(2013, 9, 28), day(2013, 10, 5)), "28 September–4 October 2013");
    EXPECT_EQ(words(day(2013, 12, 30), day(2014, 1, 6)), "30 December 2013–5 January 2014");
}

Timestamp moment(std::string iso, std::optional<std::chrono::year_month_day> of) {
    return {std::move(iso), of};
}

TEST(MomentInWords, AsPreciseAsItWasTold) {
    EXPECT_EQ(moment_in_words(moment("2021-09-29", day(2021, 9, 29))), "Wednesday 29 September 2021");
    EXPECT_EQ(moment_in_words(moment("2021-09-29T14:05:00+01:00", day(2021, 9, 29))),
              "Wednesday 29 September 2021, 14:05 (+01:00)");
    EXPECT_EQ(moment_in_words(moment("2021-09-29T14:05Z", day(2021, 9, 29))),
              "Wednesday 29 September 2021, 14:05 (Z)");
    EXPECT_EQ(moment_in_words(moment("2021-09", std::nullopt)), "2021-09");
    EXPECT_EQ(moment_in_words(moment("", std::nullopt)), "");
}

}  // namespace
}  // namespace dateline
