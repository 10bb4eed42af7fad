#include "ingest/timestamp.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

namespace dateline {
namespace {

TEST(Timestamp, UnderstandsEachFormOfTheCaseFile) {
    std::ifstream cases(std::string(DATELINE_SOURCE_DIR) + "/tests/cases/published.txt");
    int count = 0;
    for (std::string line; std::getline(cases, line);) {
        if (line.empty() || line[0] == '#') continue;
        const auto at = line.rfind(" = ");
        ASSERT_NE(at, line.npos) << line;
        const auto timestamp = parse_timestamp(line.substr(0, at));
        EXPECT_EQ(timestamp ? timestamp->iso : "-", line.substr(at + 3)) << line;
        ++count;
    }
    EXPECT_GT(count, 60);
}

TEST(Timestamp, KnowsTheDayWhereItWasTold) {
    using namespace std::chrono;
    EXPECT_EQ(parse_timestamp("Sept. 29, 2021, 11 pm ET")->day, 2021y / September / 29);
    EXPECT_EQ(parse_timestamp("2021-09")->day, std::nullopt);
}

TEST(Timestamp, AMatchTellsHowFarItGoes) {
    EXPECT_EQ(match_timestamp("2021-09-29 Ann Ray has won")->length, 10U);
    EXPECT_EQ(match_timestamp("Sept. 29, 2021 at 2 pm BST - Ann")->length, 26U);
    EXPECT_EQ(match_timestamp("29 September 2021 14 people")->length, 17U);
    EXPECT_FALSE(match_timestamp("Ann Ray"));
}

TEST(DateLabel, TellsWhatALineDates) {
    EXPECT_EQ(match_date_label("Published: x").length, 11U);
    EXPECT_EQ(match_date_label("date 2021").length, 5U);
    EXPECT_EQ(match_date_label("Last updated on 3 May").label, DateLabel::updated);
    EXPECT_EQ(match_date_label("Dates are sweet").length, 0U);
    EXPECT_EQ(match_date_label("First of all").length, 0U);
}

}  // namespace
}  // namespace dateline
