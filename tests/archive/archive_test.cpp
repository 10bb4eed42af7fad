#include "dateline/archive.h"

#include <gtest/gtest.h>

#include "archive/sqlite.h"
#include "render/names.h"
#include "stories.h"

namespace dateline {
namespace {

Archive opened(const std::string& path, ArchiveMode mode) {
    auto archive = Archive::open(path, mode);
    EXPECT_TRUE(archive.ok()) << (archive.ok() ? "" : archive.error().message);
    return *std::move(archive);
}

void fill(const std::string& path, int count) {
    Archive archive = opened(path, ArchiveMode::write);
    const auto counts = archive.add(invented_readings(count));
    ASSERT_TRUE(counts.ok()) << counts.error().message;
    EXPECT_EQ(counts->added, static_cast<std::uint64_t>(count));
}

std::vector<Finding> findings(const std::string& path) {
    const auto found = opened(path, ArchiveMode::read).verify();
    EXPECT_TRUE(found.ok());
    return *found;
}

void change(const std::string& path, const std::string& sql) {
    Database(path, Database::Mode::write)
        .execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; " + sql);
}

TEST(Archive, AddingAgainChangesNothing) {
    const TemporaryArchive file;
    fill(file.path(), 5);
    const std::string before = dump(file.path());
    Archive archive = opened(file.path(), ArchiveMode::write);
    const auto again = archive.add(invented_readings(5));
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->added, 0U);
    EXPECT_EQ(again->known, 5U);
    EXPECT_EQ(dump(file.path()), before);
    const Story third = invented_story(3);
    const Story sixth = invented_story(6);
    EXPECT_TRUE(archive.knows(third.document.info()));
    EXPECT_FALSE(archive.knows(sixth.document.info()));
}

TEST(Archive, WhatWasAddedComesBackAndIsClean) {
    const TemporaryArchive file;
    fill(file.path(), 3);
    EXPECT_TRUE(findings(file.path()).empty());
    const Archive archive = opened(file.path(), ArchiveMode::read);
    const auto story = archive.story("story-2");
    ASSERT_TRUE(story.ok());
    const Story added = invented_story(2);
    EXPECT_EQ(story->document.text(), added.document.text());
    EXPECT_EQ(story->document.info().authors, added.document.info().authors);
    EXPECT_EQ(story->facts.size(), 2U);
    EXPECT_EQ(archive.story("nobody").error().code, ErrorCode::not_found);
}

TEST(Archive, ANewTextUnderAnIdIsKeptBesideTheOld) {
    const TemporaryArchive file;
    Archive archive = opened(file.path(), ArchiveMode::write);
    Story other = invented_story(2);
    DocumentInfo info = other.document.info();
    info.id = "story-1";
    other.document = Document(info, std::string(other.document.text()), other.document.paragraphs(),
                              other.document.blocks(), {});
    std::vector<Reading> batch;
    batch.push_back({"a", invented_story(1)});
    batch.push_back({"a", other});
    ASSERT_TRUE(archive.add(batch).ok());
    EXPECT_EQ(archive.revisions("story-1")->size(), 2U);
    const auto first = archive.story("story-1", 1);
    const auto latest = archive.story("story-1");
    EXPECT_EQ(first->document.info().title, "Mårten Ölund wins prize 1");
    EXPECT_EQ(latest->document.info().title, "Mårten Ölund wins prize 2");
}

TEST(Archive, SearchForgivesCaseAndAccentsAndMarksWholeWords) {
    const TemporaryArchive file;
    fill(file.path(), 3);
    const Archive archive = opened(file.path(), ArchiveMode::read);
    SearchQuery query;
    query.words = "OLUND tres";
    const auto found = archive.search(query);
    ASSERT_TRUE(found.ok());
    ASSERT_EQ(found->total, 3U);
    const Hit& hit = found->hits.front();
    ASSERT_FALSE(hit.marks.empty());
    for (const Span mark : hit.marks) {
        const auto word = slice(hit.snippet, mark);
        EXPECT_TRUE(word == "Ölund" || word == "très") << word;
    }
    query.words = "\"prize 2\"";
    EXPECT_EQ(archive.search(query)->total, 1U);
    query.words = "AND (\" *";
    EXPECT_TRUE(archive.search(query).ok());
}

TEST(Archive, SearchByWhenTakesWhatOverlaps) {
    const TemporaryArchive file;
    fill(file.path(), 2);
    const Archive archive = opened(file.path(), ArchiveMode::read);
    SearchQuery query;
    query.when = *parse_days("2013-12");
    EXPECT_EQ(archive.search(query)->total, 2U);
    query.when = *parse_days("2014");
    EXPECT_EQ(archive.search(query)->total, 0U);
}

TEST(Archive, TimelineOfANameGivesTheStorysWords) {
    const TemporaryArchive file;
    fill(file.path(), 1);
    const Archive archive = opened(file.path(), ArchiveMode::read);
    const auto rows = archive.timeline({"froberg", {}, "", 0});
    ASSERT_TRUE(rows.ok());
    ASSERT_EQ(rows->size(), 1U);
    EXPECT_EQ(rows->front().date, "2013");
    EXPECT_EQ(rows->front().precision, DatePrecision::year);
    EXPECT_EQ(rows->front().words, "Mårten Ölund, 41, married Ida Fröberg in 2013.");
    EXPECT_TRUE(archive.timeline({"Nobody", {}, "", 0})->empty());
}

TEST(Archive, ViewsCutTextByBytesNotByCharacters) {
    const TemporaryArchive file;
    fill(file.path(), 1);
    Database database(file.path(), Database::Mode::read);
    Statement quotes = database.prepare("SELECT words, speaker_name, cue FROM quotes_view");
    ASSERT_TRUE(quotes.step());
    EXPECT_EQ(quotes.text(0), "“It’s a très good day,”");
    EXPECT_EQ(quotes.text(1), "Mårten Ölund");
    EXPECT_EQ(quotes.text(2), "told");
    Statement facts = database.prepare(
        "SELECT subject_name, property, value, evidence FROM facts_view WHERE object IS NOT NULL");
    ASSERT_TRUE(facts.step());
    EXPECT_EQ(facts.text(1), "spouse");
    EXPECT_EQ(facts.text(2), "Ida Fröberg");
}

TEST(Archive, KindsInTheTablesHaveTheContractsNames) {
    const TemporaryArchive file;
    fill(file.path(), 1);
    Database database(file.path(), Database::Mode::write);
    Transaction transaction(database);
    for (std::int64_t code = 0; code <= static_cast<std::int64_t>(Property::colleague); ++code) {
        database.prepare("UPDATE facts SET property_code = ? WHERE fact = 1").run(code);
        Statement property = database.prepare("SELECT property FROM facts WHERE fact = 1");
        ASSERT_TRUE(property.step());
        EXPECT_EQ(property.text(0), name_of(static_cast<Property>(code)));
    }
}

TEST(Archive, ANewerSchemaAndAnotherDatabaseAreRefused) {
    const TemporaryArchive file;
    fill(file.path(), 1);
    change(file.path(), "PRAGMA user_version = 99");
    for (const ArchiveMode mode : {ArchiveMode::read, ArchiveMode::write}) {
        EXPECT_EQ(Archive::open(file.path(), mode).error().code, ErrorCode::unsupported);
    }
    const TemporaryArchive other;
    change(other.path(), "CREATE TABLE t (a)");
    EXPECT_EQ(Archive::open(other.path(), ArchiveMode::write).error().code, ErrorCode::unsupported);
}

TEST(Archive, AFailureIsKeptUntilItsFileIsAddedAgain) {
    const TemporaryArchive file;
    fill(file.path(), 1);
    EXPECT_EQ(opened(file.path(), ArchiveMode::read).failures()->size(), 1U);
    Archive archive = opened(file.path(), ArchiveMode::write);
    std::vector<Reading> mended;
    mended.push_back({"stories.jsonl", KnownStory{"story-1"}});
    ASSERT_TRUE(archive.add(mended).ok());
    EXPECT_TRUE(archive.failures()->empty());
}

/// One change by hand that `verify` must find.
class Damage : public testing::TestWithParam<const char*> {};

TEST_P(Damage, IsFoundAndDoesNotCrash) {
    const TemporaryArchive file;
    fill(file.path(), 3);
    change(file.path(), GetParam());
    EXPECT_FALSE(findings(file.path()).empty());
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Damage,
    testing::Values("UPDATE stories SET text = replace(text, '41', '42') WHERE story = 2",
                    "UPDATE quotes SET end_byte = end_byte + 100000 WHERE story = 1",
                    "UPDATE quotes SET begin_byte = begin_byte + 1 WHERE story = 1",
                    "UPDATE quotes SET end_byte = end_byte + 3 WHERE story = 1",
                    "UPDATE entities SET name = 'Somebody Else' WHERE story = 3 AND entity = 1",
                    "UPDATE facts SET value = '42' WHERE story = 1 AND fact = 1",
                    "UPDATE entities SET mentions = 9 WHERE story = 2",
                    "UPDATE events SET begin_day = begin_day + 1",
                    "UPDATE facts SET begin_byte = begin_byte + 1 WHERE story = 1",
                    "UPDATE stories SET layout = zeroblob(5) WHERE story = 1",
                    "UPDATE events SET class_code = 77", "DELETE FROM story_words WHERE rowid = 1"));

}  // namespace
}  // namespace dateline
