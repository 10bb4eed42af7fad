#include "resolve/when.h"

#include <gtest/gtest.h>

#include <string>

#include "base/date.h"
#include "resolve/dates/read_value.h"

namespace dateline {
namespace {

std::string days(std::string_view when) {
    const auto asked = days_asked_for(when, std::chrono::year{2021} / 9 / 29);
    return asked ? iso_date(asked->begin) + " " + iso_date(asked->end) : "none";
}

TEST(When, ValuesOfTimex) {
    EXPECT_EQ(days("2013"), "2013-01-01 2014-01-01");
    EXPECT_EQ(days("2013-05"), "2013-05-01 2013-06-01");
    EXPECT_EQ(days("2013-12"), "2013-12-01 2014-01-01");
    EXPECT_EQ(days("2013-05-30"), "2013-05-30 2013-05-31");
    EXPECT_EQ(days("2021-W39"), "2021-09-27 2021-10-04");
    EXPECT_EQ(days("2021-W39-WE"), "2021-10-02 2021-10-04");
    EXPECT_EQ(days("2019-Q3"), "2019-07-01 2019-10-01");
    EXPECT_EQ(days("2019-H2"), "2019-07-01 2020-01-01");
    EXPECT_EQ(days("2014-SU"), "2014-06-01 2014-09-01");
    EXPECT_EQ(days("2014-WI"), "2014-12-01 2015-03-01");
    EXPECT_EQ(days("198"), "1980-01-01 1990-01-01");
    EXPECT_EQ(days("198X"), "1980-01-01 1990-01-01");
    EXPECT_EQ(days("19"), "1900-01-01 2000-01-01");
    EXPECT_EQ(days("2013-05-30T14:00"), "2013-05-30 2013-05-31");
    EXPECT_EQ(days(" 2013-05/2013-07 "), "2013-05-01 2013-08-01");
}

TEST(When, Words) {
    EXPECT_EQ(days("May 2013"), "2013-05-01 2013-06-01");
    EXPECT_EQ(days("the 1990s"), "1990-01-01 2000-01-01");
    EXPECT_EQ(days("last week"), "2021-09-20 2021-09-27");
    EXPECT_EQ(days("yesterday"), "2021-09-28 2021-09-29");
    EXPECT_EQ(days("summer 2014"), "2014-06-01 2014-09-01");
    EXPECT_EQ(days("from May to July 2013"), "2013-05-01 2013-08-01");
    EXPECT_EQ(days("2010 to 2014"), "2010-01-01 2015-01-01");
    EXPECT_EQ(days("3-5 May 2015"), "2015-05-03 2015-05-06");
    EXPECT_EQ(days("Christmas 2020"), "2020-12-25 2020-12-26");
}

TEST(When, NoTimeOfCertainDays) {
    for (const char* when : {"", "Ada Rolfe", "three years", "recently", "2013-13", "2013-02-30", "2013-W60",
                             "20a3", "2013 Ada", "2013-05/2012-05", "-013"}) {
        EXPECT_EQ(days(when), "none") << when;
    }
    EXPECT_FALSE(days_asked_for("yesterday", std::nullopt).has_value());
    EXPECT_TRUE(days_asked_for("2013", std::nullopt).has_value());
}

TEST(When, ReadsWhatIsWritten) {
    using namespace dates;
    for (const CalendarValue& value :
         {year_value(2013), month_value(2013, 5), day_value(2013, 5, 30), piece_value(Grain::week, 2020, 53),
          piece_value(Grain::quarter, 1999, 4), piece_value(Grain::half, 1999, 1),
          piece_value(Grain::season, 2014, 3)}) {
        const auto read = read_value(timex(value));
        ASSERT_TRUE(read.has_value()) << timex(value);
        EXPECT_EQ(timex(*read), timex(value));
    }
}

}  // namespace
}  // namespace dateline
