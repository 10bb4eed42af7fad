#include <gmock/gmock.h>

#include "archive_folder.h"

namespace dateline {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class Adding : public ArchiveTest {
  protected:
    const Record bridge_ =
        record_of("bridge", "2019-03-04", "Bridge opens",
                  "Mayor Ingrid Vossberg opened the new bridge on Sunday.\n\n\"It has taken us "
                  "nine years,\" Vossberg said.");
    const Record harbour_ = record_of("harbour", "2019-03-05", "Harbour closes",
                                      "The harbour at Lysterfjord closed in 2018 after 140 years.");

    [[nodiscard]] std::vector<std::string> kept() const {
        return rows("SELECT story, id, revision, hex(reading_sha256) FROM stories ORDER BY story", 4);
    }
};

TEST_F(Adding, CountsWhatIsNew) {
    const AddCounts counts = add({bridge_, harbour_});
    EXPECT_EQ(counts.added, 2U);
    EXPECT_EQ(counts.known, 0U);
    EXPECT_EQ(counts.failed, 0U);
}

TEST_F(Adding, AStoryTwiceInOneBatchIsKeptOnce) {
    const AddCounts counts = add({bridge_, bridge_});
    EXPECT_EQ(counts.added, 1U);
    EXPECT_EQ(counts.known, 1U);
}

TEST_F(Adding, OtherWordsUnderTheSameIdAreARevision) {
    Record corrected = bridge_;
    corrected.text += " It cost 12 million.";
    add({bridge_});
    EXPECT_EQ(add({corrected}).added, 1U);
    EXPECT_EQ(add({bridge_, corrected}).known, 2U);
    EXPECT_THAT(rows("SELECT id, revision FROM stories ORDER BY story", 2),
                ElementsAre("bridge|1", "bridge|2"));

    const Archive archive = open(ArchiveMode::read);
    EXPECT_EQ(archive.revisions("bridge")->size(), 2U);
    EXPECT_THAT(std::string(archive.story("bridge")->document.text()), HasSubstr("12 million"));
    EXPECT_THAT(std::string(archive.story("bridge", 1)->document.text()),
                testing::Not(HasSubstr("12 million")));
    EXPECT_EQ(archive.story("bridge", 3).error().code, ErrorCode::not_found);
}

TEST_F(Adding, AnotherDateUnderTheSameIdIsARevision) {
    Record later = bridge_;
    later.published = "2019-03-11";
    add({bridge_, later});
    EXPECT_THAT(rows("SELECT published, revision FROM stories ORDER BY story", 2),
                ElementsAre("2019-03-04|1", "2019-03-11|2"));
}

TEST_F(Adding, AStoryWithoutAnIdIsKeptUnderItsHash) {
    Record nameless = bridge_;
    nameless.id.clear();
    add({nameless});
    EXPECT_EQ(add({nameless}).known, 1U);
    EXPECT_THAT(rows("SELECT id = 's' || lower(substr(hex(sha256), 1, 16)) FROM stories", 1),
                ElementsAre("1"));
}

TEST_F(Adding, KnowsWhatIsKeptAlready) {
    Archive archive = open();
    const Reading reading = reading_of(bridge_);
    const DocumentInfo& info = std::get<Story>(reading.outcome).document.info();
    EXPECT_FALSE(archive.knows(info));
    ASSERT_TRUE(archive.add({reading}));
    EXPECT_TRUE(archive.knows(info));
    DocumentInfo other = info;
    other.published.iso = "2019-03-11";
    EXPECT_FALSE(archive.knows(other));
}

TEST_F(Adding, FailuresAreKeptUntilTheirFileComesUpAgain) {
    const Failure failure{"stories.jsonl", 7, 4096, "seven", "no text"};
    Archive archive = open();
    ASSERT_EQ(archive.add({{"stories.jsonl", failure}})->failed, 1U);
    EXPECT_THAT(*archive.failures(), ElementsAre(failure));

    Archive other_file = open();
    Record elsewhere = harbour_;
    elsewhere.file = "more.jsonl";
    ASSERT_TRUE(other_file.add({reading_of(elsewhere)}));
    EXPECT_THAT(*other_file.failures(), ElementsAre(failure));

    Archive next_run = open();
    ASSERT_TRUE(next_run.add({reading_of(bridge_)}));
    EXPECT_THAT(*next_run.failures(), testing::IsEmpty());
}

TEST_F(Adding, FailuresOfOneRunDoNotDriveOutEachOther) {
    Archive archive = open();
    for (const std::uint64_t record : {1U, 2U}) {
        ASSERT_TRUE(
            archive.add({{"stories.jsonl", Failure{"stories.jsonl", record, record * 10, "", "no text"}}}));
    }
    EXPECT_EQ(archive.failures()->size(), 2U);
}

TEST_F(Adding, ABatchIsKeptWholeOrNotAtAll) {
    add({bridge_});
    by_hand(
        "CREATE TRIGGER full BEFORE INSERT ON stories WHEN new.id = 'harbour' BEGIN SELECT raise(ABORT, "
        "'full'); END");
    Record second = bridge_;
    second.id = "second";
    Archive archive = open();
    const auto counts = archive.add({reading_of(second), reading_of(harbour_)});
    ASSERT_FALSE(counts);
    EXPECT_THAT(counts.error().message, HasSubstr("full"));
    EXPECT_EQ(kept().size(), 1U);
    by_hand("DROP TRIGGER full");
    EXPECT_EQ(archive.add({reading_of(second), reading_of(harbour_)})->added, 2U);
}

TEST_F(Adding, TwoArchivesOpenAtOnceTakeTurns) {
    Archive one = open();
    Archive other = open();
    ASSERT_EQ(one.add({reading_of(bridge_)})->added, 1U);
    EXPECT_EQ(other.add({reading_of(bridge_), reading_of(harbour_)})->added, 1U);
    EXPECT_TRUE(one.verify()->empty());
}

TEST_F(Adding, BatchesFillByBytesAndByNumber) {
    Archive archive = open();
    BatchAdder adder(archive, {.text_bytes = 1U << 20U, .readings = 2});
    ASSERT_TRUE(adder.take(reading_of(bridge_)));
    EXPECT_EQ(adder.counts().added, 0U);
    ASSERT_TRUE(adder.take(reading_of(harbour_)));
    EXPECT_EQ(adder.counts().added, 2U);
    ASSERT_TRUE(adder.finish());

    BatchAdder by_bytes(archive, {.text_bytes = 10, .readings = 1000});
    Record another = bridge_;
    another.id = "another";
    ASSERT_TRUE(by_bytes.take(reading_of(another)));
    EXPECT_EQ(by_bytes.counts().added, 1U);
}

}  // namespace
}  // namespace dateline
