#include <gtest/gtest.h>

#include "base/date.h"
#include "dateline/archive.h"

namespace dateline {
namespace {

/// "first/end" with "…" for an open end; "none" for what is no date.
std::string days(std::string_view words) {
    const auto range = parse_days(words);
    if (!range) return "none";
    const auto shown = [](const std::optional<std::chrono::sys_days>& day) {
        return day ? iso_date(*day) : "…";
    };
    return shown(range->begin) + "/" + shown(range->end);
}

TEST(ParseDays, OneDate) {
    EXPECT_EQ(days("2021"), "2021-01-01/2022-01-01");
    EXPECT_EQ(days("2021-12"), "2021-12-01/2022-01-01");
    EXPECT_EQ(days("2020-02-29"), "2020-02-29/2020-03-01");
}

TEST(ParseDays, TwoDates) {
    EXPECT_EQ(days("2021-09..2021-11"), "2021-09-01/2021-12-01");
    EXPECT_EQ(days("2021-09-29/2022"), "2021-09-29/2023-01-01");
    EXPECT_EQ(days("2021.."), "2021-01-01/…");
    EXPECT_EQ(days("..2021-09-29"), "…/2021-09-30");
}

TEST(ParseDays, WhatIsNoDate) {
    for (const std::string_view words :
         {"", "soon", "21", "2021-13", "2021-02-29", "2021-9-1", "-021", "2021-", "..", "/", "2022..2021",
          "2021-+1", "2021-09-2x", "2021..soon", "99999"}) {
        EXPECT_EQ(days(words), "none") << words;
    }
}

DatePrecision precision(std::string_view range) {
    const auto parsed = parse_days(range);
    return precision_of({*parsed->begin, *parsed->end});
}

TEST(PrecisionOf, WholePartsOfTheCalendar) {
    EXPECT_EQ(precision("2021-09-29"), DatePrecision::day);
    EXPECT_EQ(precision("2021-09-27..2021-10-03"), DatePrecision::week);
    EXPECT_EQ(precision("2021-09-28..2021-10-04"), DatePrecision::other);
    EXPECT_EQ(precision("2021-09"), DatePrecision::month);
    EXPECT_EQ(precision("2021-07..2021-09"), DatePrecision::quarter);
    EXPECT_EQ(precision("2021-06..2021-08"), DatePrecision::other);
    EXPECT_EQ(precision("2021"), DatePrecision::year);
    EXPECT_EQ(precision("2010..2019"), DatePrecision::decade);
    EXPECT_EQ(precision("2011..2020"), DatePrecision::other);
    EXPECT_EQ(precision("1900..1999"), DatePrecision::century);
    EXPECT_EQ(precision("1901..2000"), DatePrecision::century);
}

}  // namespace
}  // namespace dateline
