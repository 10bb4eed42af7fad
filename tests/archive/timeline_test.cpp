#include <gmock/gmock.h>

#include "archive_folder.h"

namespace dateline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class Timeline : public ArchiveTest {
  protected:
    Timeline() {
        add({record_of("later", "2019-03-04", "Retirement",
                       "Ingrid Vossberg retired on 1 March 2019. Tomás Halvorsen resigned in 2018."),
             record_of("earlier", "2012-02-01", "A wedding",
                       "Åsa Lindqvist married Tomás Halvorsen on 14 January 2012.")});
    }

    [[nodiscard]] static TimelineQuery of(std::string name) {
        TimelineQuery query;
        query.of = std::move(name);
        return query;
    }
    [[nodiscard]] static TimelineQuery between(std::string_view days) {
        TimelineQuery query;
        query.days = *parse_days(days);
        return query;
    }
    [[nodiscard]] static TimelineQuery from(std::string source) {
        TimelineQuery query;
        query.source = std::move(source);
        return query;
    }
    [[nodiscard]] std::vector<TimelineRow> asked(const TimelineQuery& query) const {
        const auto rows = open(ArchiveMode::read).timeline(query);
        EXPECT_TRUE(rows) << rows.error().message;
        return rows ? *rows : std::vector<TimelineRow>();
    }
    [[nodiscard]] std::vector<std::string> dates(const TimelineQuery& query) const {
        std::vector<std::string> found;
        for (const TimelineRow& row : asked(query)) found.push_back(row.date);
        return found;
    }
};

TEST_F(Timeline, IsInTheOrderInWhichItHappened) {
    EXPECT_THAT(dates({}), ElementsAre("2012-01-14", "2018", "2019-03-01"));
}

TEST_F(Timeline, TellsTheStorysOwnWords) {
    const auto rows = asked({});
    ASSERT_EQ(rows.size(), 3U);
    const TimelineRow& row = rows.front();
    EXPECT_EQ(row.words, "Åsa Lindqvist married Tomás Halvorsen on 14 January 2012.");
    EXPECT_EQ(row.time, "14 January 2012");
    EXPECT_EQ(row.precision, DatePrecision::day);
    EXPECT_EQ(row.story.id, "earlier");
    const auto story = open(ArchiveMode::read).story("earlier");
    EXPECT_EQ(story->document.text(row.span), row.words);
    EXPECT_EQ(story->document.text(row.trigger), "married");
    EXPECT_EQ(rows[1].precision, DatePrecision::year);
}

TEST_F(Timeline, OfSomebody) {
    for (const char* name : {"Halvorsen", "tomas halvorsen", "Halvorsen, Tomás"}) {
        EXPECT_THAT(dates(of(name)), ElementsAre("2012-01-14", "2018")) << name;
    }
    EXPECT_THAT(dates(of("Asa")), ElementsAre("2012-01-14"));
    EXPECT_THAT(dates(of("Ingrid Halvorsen")), IsEmpty());
    EXPECT_THAT(dates(of("Nobody")), IsEmpty());
}

TEST_F(Timeline, OfNoName) {
    const auto rows = open(ArchiveMode::read).timeline(of("\"-*\""));
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().code, ErrorCode::invalid_argument);
}

TEST_F(Timeline, BetweenDays) {
    EXPECT_THAT(dates(between("2018-06-01")), ElementsAre("2018")) << "the year has that day in it";
    EXPECT_THAT(dates(between("2012-01-15..2017")), IsEmpty());
    EXPECT_THAT(dates(between("2019..")), ElementsAre("2019-03-01"));
    EXPECT_THAT(dates(between("..2012-01-14")), ElementsAre("2012-01-14"));
}

TEST_F(Timeline, BySourceAndWithALimit) {
    EXPECT_EQ(dates(from("gazette")).size(), 3U);
    EXPECT_THAT(dates(from("herald")), IsEmpty());
    TimelineQuery limited;
    limited.limit = 1;
    EXPECT_THAT(dates(limited), ElementsAre("2012-01-14"));
}

TEST_F(Timeline, OffsetsEditedByHandDoNotLeadOutOfTheText) {
    by_hand("UPDATE events SET begin_byte = -5, end_byte = 999999, sentence_end = 999999");
    for (const TimelineRow& row : asked({})) EXPECT_LE(row.trigger.end, 200U);
}

}  // namespace
}  // namespace dateline
