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

}  // namespace
}  // namespace dateline
