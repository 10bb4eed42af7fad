#include <gmock/gmock.h>

#include "archive_folder.h"

namespace dateline {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

/// What somebody does to an archive by hand, and what `verify` has to say to it.
struct Edit {
    const char* name;
    const char* sql;
    const char* where;
    const char* what;
};

void PrintTo(const Edit& edit, std::ostream* out) {
    *out << edit.name;
}

class Verify : public ArchiveTest {
  protected:
    Verify() {
        add({record_of("wedding", "2012-02-01", "A wedding",
                       "Åsa Lindqvist, 36, married Tomás Halvorsen on 14 January 2012.\n\n\"It was cold,\" "
                       "Lindqvist "
                       "said.\n\nÅsa Lindqvist (Bridie Quill/PA)"),
             record_of("other", "2012-02-02", "Another", "The harbour at Lysterfjord closed in 2011.")});
    }
    [[nodiscard]] std::vector<Finding> findings() const { return *open(ArchiveMode::read).verify(); }
};

class VerifyEdited : public Verify, public testing::WithParamInterface<Edit> {};

TEST_F(Verify, AnUntouchedArchiveIsClean) {
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(Verify, TellsHowFarItIs) {
    std::vector<std::uint64_t> done;
    ASSERT_TRUE(open(ArchiveMode::read).verify([&](std::uint64_t stories, std::uint64_t all) {
        done.push_back(stories);
        EXPECT_EQ(all, 2U);
    }));
    EXPECT_THAT(done, testing::ElementsAre(1U, 2U));
}

TEST_P(VerifyEdited, IsFound) {
    by_hand(GetParam().sql);
    const auto found = findings();
    ASSERT_FALSE(found.empty());
    bool told = false;
    for (const Finding& finding : found) {
        EXPECT_NE(finding.where, "other") << finding.what;
        told |= finding.where == GetParam().where && finding.what.find(GetParam().what) != std::string::npos;
    }
    EXPECT_TRUE(told) << found.front().where << ": " << found.front().what;
}

constexpr const char* kChanged = "has been changed";

INSTANTIATE_TEST_SUITE_P(
    ByHand, VerifyEdited,
    testing::Values(
        Edit{"text", "UPDATE stories SET text = replace(text, 'cold', 'warm') WHERE story = 1", "wedding",
             "the text is not the one"},
        Edit{"text_and_words", "UPDATE stories SET text = replace(text, 'cold', 'warm') WHERE story = 1",
             "story_words", "does not fit"},
        Edit{"title", "UPDATE stories SET title = 'Another title' WHERE story = 1", "wedding", kChanged},
        Edit{"date", "UPDATE stories SET published = '2012-02-03' WHERE story = 1", "wedding", kChanged},
        Edit{"name", "UPDATE entities SET name = 'Nobody' WHERE story = 1 AND entity = 1", "wedding",
             kChanged},
        Edit{"quote_moved", "UPDATE quotes SET begin_byte = begin_byte + 1 WHERE story = 1", "wedding",
             kChanged},
        Edit{"quote_outside", "UPDATE quotes SET end_byte = 100000 WHERE story = 1", "wedding",
             "outside the text"},
        Edit{"quote_empty", "UPDATE quotes SET end_byte = begin_byte WHERE story = 1", "wedding", "is empty"},
        Edit{"quote_backwards", "UPDATE quotes SET end_byte = 0 WHERE story = 1", "wedding",
             "outside the text"},
        Edit{"time_cut",
             "UPDATE times SET begin_byte = (SELECT instr(CAST(text AS BLOB), CAST('Åsa' AS BLOB)) FROM "
             "stories WHERE "
             "story = 1) WHERE story = 1",
             "wedding", "cuts a character"},
        Edit{"quote_gone", "DELETE FROM quotes WHERE story = 1", "wedding", kChanged},
        Edit{"quote_longer", "INSERT INTO quote_spans VALUES (1, 1, 2, 0, 3)", "wedding", kChanged},
        Edit{"speaker", "UPDATE quotes SET speaker = 99 WHERE story = 1", "wedding", "names nothing"},
        Edit{"time_value", "UPDATE times SET value = '2013-01-14' WHERE story = 1 AND value = '2012-01-14'",
             "wedding", kChanged},
        Edit{"time_day", "UPDATE times SET begin_day = begin_day + 1, end_day = end_day + 1 WHERE story = 1",
             "wedding", kChanged},
        Edit{"event_gone", "DELETE FROM events WHERE story = 1", "wedding", "names nothing"},
        Edit{"event_kind",
             "PRAGMA ignore_check_constraints = ON; UPDATE events SET class_code = 77 WHERE story = 1",
             "wedding", "unknown kind"},
        Edit{"event_denied", "UPDATE events SET polarity_code = 1 WHERE story = 1", "wedding", kChanged},
        Edit{"score", "UPDATE events SET rule = (SELECT max(rule) + 1 FROM rules) WHERE story = 1", "events",
             "not there"},
        Edit{"fact_value", "UPDATE facts SET value = '37' WHERE story = 1 AND value = '36'", "wedding",
             kChanged},
        Edit{"fact_evidence", "UPDATE facts SET end_byte = end_byte - 1 WHERE story = 1 AND fact = 1",
             "wedding", kChanged},
        Edit{"credit", "UPDATE credits SET person = 'Somebody Else' WHERE story = 1", "wedding", kChanged},
        Edit{"mentions", "UPDATE entities SET mentions = mentions + 1 WHERE story = 1 AND entity = 1",
             "wedding", "mentions"},
        Edit{"layout_cut", "UPDATE stories SET layout = CAST(substr(layout, 1, 9) AS BLOB) WHERE story = 1",
             "wedding", "layout"},
        Edit{"layout_of_another",
             "UPDATE stories SET layout = (SELECT layout FROM stories WHERE story = 2) WHERE story = 1",
             "wedding", ""},
        Edit{"sentence", "UPDATE events SET sentence_begin = sentence_begin + 1 WHERE story = 1", "wedding",
             "the sentence"},
        Edit{"participant", "UPDATE event_participants SET entity = 98 WHERE story = 1", "event_participants",
             "not there"},
        Edit{"source", "UPDATE stories SET source = 77 WHERE story = 1", "stories", "not there"},
        Edit{"story_gone", "DELETE FROM stories WHERE story = 1", "times", "not there"}),
    [](const testing::TestParamInfo<Edit>& edit) { return std::string(edit.param.name); });

TEST_F(Verify, AWordMissingFromTheIndexIsFound) {
    by_hand(
        "INSERT INTO story_words (story_words, rowid, text) SELECT 'delete', story, text FROM stories WHERE "
        "story = 2");
    const auto found = findings();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().where, "story_words");
}

TEST_F(Verify, ADamagedPageIsFoundOrTold) {
    by_hand("PRAGMA wal_checkpoint(TRUNCATE)");
    const auto size = std::filesystem::file_size(path_);
    std::FILE* file = std::fopen(path_.c_str(), "r+b");
    ASSERT_NE(file, nullptr);
    const std::string noise(4096, '\x5a');
    std::fseek(file, static_cast<long>(size / 2 / 4096 * 4096), SEEK_SET);
    std::fwrite(noise.data(), 1, noise.size(), file);
    std::fclose(file);
    const auto archive = Archive::open(path_, ArchiveMode::read);
    if (!archive) return;
    const auto found = archive->verify();
    EXPECT_TRUE(!found || !found->empty());
}

}  // namespace
}  // namespace dateline
