#include <gmock/gmock.h>

#include "archive_folder.h"

namespace dateline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class Search : public ArchiveTest {
  protected:
    Search() {
        add({record_of("cafe", "2013-04-02", "Café José reopens",
                       "The Café José on Brückenstraße reopened on Monday.\n\nAn Ångström prize followed."),
             record_of("ferry", "2013-06-10", "Ferry runs aground",
                       "The ferry Halvorsen ran aground on 14 May 2013. The city council met in June."),
             record_of("council", "2014-01-20", "Council meets",
                       "The council of the city met. The budget was passed in May 2013.")});
        by_hand("UPDATE sources SET name = 'Gazette.example'");
    }

    [[nodiscard]] static SearchQuery words(std::string what) {
        SearchQuery query;
        query.words = std::move(what);
        return query;
    }
    [[nodiscard]] static SearchQuery when(std::string_view days) {
        SearchQuery query;
        query.when = *parse_days(days);
        return query;
    }

    /// The ids found, best first.
    [[nodiscard]] std::vector<std::string> found(const SearchQuery& query) const {
        const auto result = open(ArchiveMode::read).search(query);
        EXPECT_TRUE(result) << result.error().message;
        std::vector<std::string> ids;
        if (!result) return ids;
        for (const Hit& hit : result->hits) ids.push_back(hit.story.id);
        return ids;
    }
    [[nodiscard]] std::vector<std::string> found(const std::string& what) const { return found(words(what)); }
};

TEST_F(Search, CaseAndAccentsDoNotMatter) {
    for (const char* what : {"cafe", "CAFÉ", "Cafe\u0301", "jose", "josé", "angstrom", "Ångström"}) {
        EXPECT_THAT(found(what), ElementsAre("cafe")) << what;
    }
}

TEST_F(Search, HitsAreBytesOfTheText) {
    const Archive archive = open(ArchiveMode::read);
    const auto result = archive.search(words("angstrom"));
    ASSERT_EQ(result->hits.size(), 1U);
    const Hit& hit = result->hits.front();
    ASSERT_EQ(hit.hits.size(), 1U);
    EXPECT_EQ(archive.story("cafe")->document.text(hit.hits.front()), "Ångström");
    ASSERT_EQ(hit.marks.size(), 1U);
    EXPECT_EQ(slice(hit.snippet, hit.marks.front()), "Ångström");
}

TEST_F(Search, AllWordsMustOccur) {
    EXPECT_THAT(found("city council"), testing::UnorderedElementsAre("ferry", "council"));
    EXPECT_THAT(found("city council budget"), ElementsAre("council"));
    EXPECT_THAT(found("city zeppelin"), IsEmpty());
}

TEST_F(Search, PhrasesPrefixesAlternativesAndAbsentWords) {
    EXPECT_THAT(found("\"city council\""), ElementsAre("ferry"));
    EXPECT_THAT(found("halv*"), ElementsAre("ferry"));
    EXPECT_THAT(found("halv"), IsEmpty());
    EXPECT_THAT(found("zeppelin OR ferry"), ElementsAre("ferry"));
    EXPECT_THAT(found("council -ferry"), ElementsAre("council"));
    EXPECT_THAT(found("met zeppelin OR budget"), ElementsAre("council"));
}

TEST_F(Search, OnlyAbsentWordsAreRefused) {
    const auto result = open(ArchiveMode::read).search(words("-ferry"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::invalid_argument);
}

TEST_F(Search, NothingTypedIsAMistakeOfTheIndex) {
    const Archive archive = open(ArchiveMode::read);
    for (const char* what : {"\"",
                             "\"\"",
                             "*",
                             "-",
                             "ferry\"",
                             "ferry AND",
                             "NEAR(ferry",
                             "text:ferry",
                             "^ferry",
                             "a + b",
                             "{ferry}",
                             "(ferry",
                             "OR",
                             "OR ferry",
                             "ferry OR",
                             "ferry -\"",
                             "'; DROP TABLE stories",
                             "\xff\xfe",
                             "NOT",
                             "ferry NOT council"}) {
        const auto result = archive.search(words(what));
        EXPECT_TRUE(result || result.error().code == ErrorCode::invalid_argument) << what;
    }
    EXPECT_THAT(found("text:ferry"), IsEmpty());
    EXPECT_THAT(found("(ferry"), ElementsAre("ferry"));
}

TEST_F(Search, ByDayOfPublication) {
    SearchQuery query = words("the");
    query.published = *parse_days("2013-06-10..2013-12");
    EXPECT_THAT(found(query), ElementsAre("ferry"));
    query.published = *parse_days("2014..");
    EXPECT_THAT(found(query), ElementsAre("council"));
    query.published = *parse_days("..2013-06-09");
    EXPECT_THAT(found(query), ElementsAre("cafe"));
}

TEST_F(Search, BySource) {
    SearchQuery query = words("ferry");
    query.source = "GAZETTE";
    EXPECT_THAT(found(query), ElementsAre("ferry"));
    query.source = "herald";
    EXPECT_THAT(found(query), IsEmpty());
    query.source = "%";
    EXPECT_THAT(found(query), IsEmpty());
}

TEST_F(Search, ByTheDaysAStoryTellsOf) {
    EXPECT_THAT(found(when("2013-05")), ElementsAre("ferry", "council"));
    EXPECT_THAT(found(when("2013-05-14")), ElementsAre("ferry", "council")) << "May 2013 has that day in it";
    EXPECT_THAT(found(when("2013-04-01")), ElementsAre("cafe"));
    EXPECT_THAT(found(when("1999")), IsEmpty());
    EXPECT_THAT(found(when("2013-06-01..")), testing::Contains("ferry"));
}

TEST_F(Search, ADayBesideAnIntervalIsNotWithinIt) {
    const auto of_may = when("2013-05-31");
    EXPECT_THAT(found(of_may), ElementsAre("council"));
    EXPECT_THAT(found(when("2013-05-15..2013-05-15")), ElementsAre("council"));
}

TEST_F(Search, DaysTogetherWithWords) {
    SearchQuery query = when("2013-05");
    query.words = "budget";
    EXPECT_THAT(found(query), ElementsAre("council"));
}

TEST_F(Search, DaysMarkTheWordsForTheTime) {
    const Archive archive = open(ArchiveMode::read);
    const auto result = archive.search(when("2013-05-14"));
    ASSERT_EQ(result->hits.size(), 2U);
    const Hit& hit = result->hits.front();
    ASSERT_FALSE(hit.hits.empty());
    EXPECT_EQ(archive.story("ferry")->document.text(hit.hits.front()), "14 May 2013");
}

TEST_F(Search, APageOfMany) {
    SearchQuery query = words("the");
    query.limit = 1;
    const auto first = open(ArchiveMode::read).search(query);
    EXPECT_EQ(first->total, 3U);
    ASSERT_EQ(first->hits.size(), 1U);
    query.offset = 1;
    query.limit = 5;
    const auto rest = found(query);
    EXPECT_EQ(rest.size(), 2U);
    EXPECT_THAT(rest, testing::Not(testing::Contains(first->hits.front().story.id)));
}

TEST_F(Search, ATextWithoutEnd) {
    std::string text = "It began. ";
    for (int i = 0; i < 20000; ++i) text += "word ";
    text += "needle.";
    add({record_of("long", "2015-01-01", "Long", text)});
    const auto result = open(ArchiveMode::read).search(words("needle"));
    ASSERT_EQ(result->hits.size(), 1U);
    EXPECT_LE(result->hits.front().snippet.size(), 300U);
    ASSERT_EQ(result->hits.front().marks.size(), 1U);
}

}  // namespace
}  // namespace dateline
