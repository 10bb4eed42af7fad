#include "archive/schema.h"
#include "archive/schema_sql.h"

#include <gmock/gmock.h>

#include <fstream>

#include "archive_folder.h"

namespace dateline {
namespace {

using testing::HasSubstr;

class Schema : public ArchiveTest {
  protected:
    void make() const { (void)open(); }
    [[nodiscard]] Error refused(ArchiveMode mode) const {
        const auto archive = Archive::open(path_, mode);
        EXPECT_FALSE(archive);
        return archive ? Error{} : archive.error();
    }
};

TEST_F(Schema, ANewArchiveTellsWhatItIs) {
    make();
    Database database(path_, Database::Mode::read);
    EXPECT_EQ(database.integer("PRAGMA application_id"), kApplicationId);
    EXPECT_EQ(database.integer("PRAGMA user_version"), kSchemaVersion);
    Statement mode = database.prepare("PRAGMA journal_mode");
    ASSERT_TRUE(mode.step());
    EXPECT_EQ(mode.text(0), "wal");
}

TEST_F(Schema, AllTablesAreStrict) {
    make();
    EXPECT_EQ(
        rows("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict "
             "AND name NOT LIKE 'sqlite_%'",
             1),
        std::vector<std::string>());
}

TEST_F(Schema, AnEmptyFileBecomesAnArchive) {
    std::ofstream(path_).close();
    EXPECT_EQ(refused(ArchiveMode::read).code, ErrorCode::unsupported);
    EXPECT_TRUE(open().verify()->empty());
}

TEST_F(Schema, ARunKilledBeforeTheTablesWereMadeIsMadeGood) {
    {
        Database database(path_, Database::Mode::write);
        database.execute("PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL");
    }
    EXPECT_TRUE(open().verify()->empty());
}

TEST_F(Schema, OpeningAgainMakesNothingAnew) {
    make();
    const auto before = rows("PRAGMA schema_version", 1);
    make();
    EXPECT_EQ(rows("PRAGMA schema_version", 1), before);
}

TEST_F(Schema, ANewerArchiveIsRefusedAndLeftAlone) {
    make();
    by_hand("PRAGMA user_version = " + std::to_string(kSchemaVersion + 1));
    for (const ArchiveMode mode : {ArchiveMode::read, ArchiveMode::write}) {
        const Error error = refused(mode);
        EXPECT_EQ(error.code, ErrorCode::unsupported);
        EXPECT_THAT(error.message, HasSubstr("newer Dateline"));
        EXPECT_THAT(error.message, HasSubstr(path_));
    }
    EXPECT_EQ(rows("PRAGMA user_version", 1), (std::vector<std::string>{std::to_string(kSchemaVersion + 1)}));
}

TEST_F(Schema, AnOlderArchiveIsNotReadBeforeItIsBroughtUpToDate) {
    make();
    by_hand("PRAGMA user_version = " + std::to_string(kSchemaVersion - 1));
    const Error error = refused(ArchiveMode::read);
    EXPECT_EQ(error.code, ErrorCode::unsupported);
    EXPECT_THAT(error.message, HasSubstr("older Dateline"));
}

TEST_F(Schema, AMigrationThatFailsLeavesTheArchiveAsItWas) {
    make();
    // The first script cannot make its tables twice.
    by_hand("PRAGMA user_version = 0");
    EXPECT_EQ(refused(ArchiveMode::write).code, ErrorCode::unreadable);
    EXPECT_EQ(rows("PRAGMA user_version", 1), (std::vector<std::string>{"0"}));
    by_hand("PRAGMA user_version = " + std::to_string(kSchemaVersion));
    EXPECT_TRUE(open().verify()->empty());
}

/// Tables, indexes and views as they are written down in the archive.
const std::string kDefinitions = "SELECT name, sql FROM sqlite_schema ORDER BY name";

TEST_F(Schema, AnArchiveOfVersion1ComesToTheSchemaOfANewOne) {
    make();
    const auto wanted = rows(kDefinitions, 2);
    path_ = folder_ + "/old.dateline";
    by_hand(std::string(kSchemaVersion1) + "; PRAGMA application_id = " + std::to_string(kApplicationId) + "; PRAGMA user_version = 1");
    make();
    EXPECT_EQ(rows(kDefinitions, 2), wanted);
    EXPECT_EQ(rows("PRAGMA user_version", 1), std::vector<std::string>{std::to_string(kSchemaVersion)});
}

TEST_F(Schema, TheStoriesOfAnArchiveOfVersion1StayAsTheyWere) {
    const Record record = record_of("a", "2021-09-29", "Harbour reopens", "The harbour reopened on Monday, Ann Lee said.");
    add({record});
    const std::string stored = "SELECT id, reading_sha256, text, (SELECT count(*) FROM times) FROM stories";
    const auto before = rows(stored, 4);
    by_hand(
        "DROP INDEX times_by_day; DROP INDEX stories_by_source; DROP INDEX events_by_day; "
        "CREATE INDEX events_by_day ON events (begin_day) WHERE begin_day IS NOT NULL; PRAGMA user_version = 1");
    EXPECT_EQ(refused(ArchiveMode::read).code, ErrorCode::unsupported);
    EXPECT_EQ(add({record}).added, 0U);
    EXPECT_EQ(rows(stored, 4), before);
    EXPECT_TRUE(open().verify()->empty());
    EXPECT_EQ(open().timeline({})->size(), 1U);
}

TEST_F(Schema, AnotherDatabaseIsNotOurs) {
    by_hand("CREATE TABLE recipes (name TEXT)");
    for (const ArchiveMode mode : {ArchiveMode::read, ArchiveMode::write}) {
        EXPECT_THAT(refused(mode).message, HasSubstr("no Dateline archive"));
    }
    EXPECT_EQ(rows("SELECT name FROM sqlite_schema", 1), (std::vector<std::string>{"recipes"}));
}

TEST_F(Schema, AnotherFileIsNotOurs) {
    const std::string words(5000, 'x');
    std::ofstream(path_) << words;
    for (const ArchiveMode mode : {ArchiveMode::read, ArchiveMode::write}) (void)refused(mode);
    EXPECT_EQ(std::filesystem::file_size(path_), words.size());
}

TEST_F(Schema, NoArchiveToRead) {
    EXPECT_EQ(refused(ArchiveMode::read).code, ErrorCode::not_found);
    EXPECT_FALSE(std::filesystem::exists(path_));
}

TEST_F(Schema, NamesThatLookLikeAnAddress) {
    path_ = folder_ + "/a?mode=memory#b%20c.dateline";
    make();
    EXPECT_TRUE(std::filesystem::exists(path_));
}

}  // namespace
}  // namespace dateline
