#include "annotate/times/observances.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "base/date.h"
#include "resolve/dates/observance_day.h"

namespace dateline {
namespace {

std::string day_of(std::string_view name, int year) {
    const int index = find_observance(name);
    if (index < 0) return "unknown";
    const auto day = dates::observance_day(observances()[static_cast<std::size_t>(index)], year);
    return day ? iso_date(*day) : "none";
}

TEST(Observances, DaysThatAreKnown) {
    const struct {
        const char* name;
        int year;
        const char* day;
    } kKnown[] = {
        {"easter", 1961, "1961-04-02"},
        {"easter", 2000, "2000-04-23"},
        {"easter", 2008, "2008-03-23"},
        {"easter", 2024, "2024-03-31"},
        {"easter", 2038, "2038-04-25"},
        {"orthodox easter", 2021, "2021-05-02"},
        {"orthodox easter", 2024, "2024-05-05"},
        {"mothering sunday", 2024, "2024-03-10"},
        {"passover", 2024, "2024-04-23"},
        {"passover", 2021, "2021-03-28"},
        {"rosh hashanah", 2020, "2020-09-19"},
        {"rosh hashanah", 2023, "2023-09-16"},
        {"yom kippur", 2023, "2023-09-25"},
        {"sukkot", 2023, "2023-09-30"},
        {"hanukkah", 2023, "2023-12-08"},
        {"hanukkah", 2024, "2024-12-26"},
        {"purim", 2024, "2024-03-24"},
        {"purim", 2021, "2021-02-26"},
        {"shavuot", 2023, "2023-05-26"},
        {"tisha bav", 2023, "2023-07-27"},
        {"eid al fitr", 2024, "2024-04-10"},
        {"thanksgiving", 2023, "2023-11-23"},
        {"black friday", 2019, "2019-11-29"},
        {"cyber monday", 2019, "2019-12-02"},
        {"labor day", 2021, "2021-09-06"},
        {"memorial day", 2021, "2021-05-31"},
        {"mothers day", 2021, "2021-05-09"},
        {"fathers day", 2021, "2021-06-20"},
        {"election day", 2016, "2016-11-08"},
        {"election day", 2021, "2021-11-02"},
        {"martin luther king day", 2023, "2023-01-16"},
        {"remembrance sunday", 2021, "2021-11-14"},
        {"victoria day", 2023, "2023-05-22"},
        {"advent sunday", 2023, "2023-12-03"},
        {"advent sunday", 2022, "2022-11-27"},
        {"grandparents day", 2025, "2025-09-07"},
        {"midsummers eve", 2020, "2020-06-19"},
        {"chinese new year", 2023, "2023-01-22"},
        {"diwali", 2021, "2021-11-04"},
        {"super tuesday", 2020, "2020-03-03"},
        {"super tuesday", 2021, "none"},
        {"leap day", 2024, "2024-02-29"},
        {"leap day", 2023, "none"},
        {"commonwealth day", 2021, "2021-03-08"},
        {"oktoberfest", 2018, "2018-09-22"},
    };
    for (const auto& known : kKnown) EXPECT_EQ(day_of(known.name, known.year), known.day) << known.name;
}

TEST(Observances, NamesAreInTheFormOfTheTable) {
    EXPECT_GE(observances().size(), 250U);
    for (const Observance& observance : observances()) {
        EXPECT_EQ(observance.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789 "),
                  std::string_view::npos)
            << observance.name;
        EXPECT_GE(find_observance(observance.name), 0) << observance.name;
    }
}

TEST(Observances, EachHasADayInSomeYear) {
    for (const Observance& observance : observances()) {
        bool found = false;
        for (int year = 2000; year <= 2024 && !found; ++year)
            found = dates::observance_day(observance, year).has_value();
        EXPECT_TRUE(found) << observance.name;
    }
}

TEST(Observances, NoneByAnotherName) {
    EXPECT_LT(find_observance("ada rolfe day"), 0);
    EXPECT_FALSE(begins_observance("zzz"));
    EXPECT_EQ(day_of("easter", 0), "none");
    EXPECT_EQ(day_of("easter", 10000), "none");
}

}  // namespace
}  // namespace dateline
