#include "ingest/records.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zlib.h>
#include <zstd.h>

#include <filesystem>
#include <fstream>

#include "ingest/json_record.h"

namespace dateline {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(JsonRecord, AWordThatOnlyBeginsLikeNullIsMalformed) {
    JsonRecordParser parser;
    for (std::string json : {R"({"id":7,"text":n})", R"({"title":nope,"text":"Rain."})",
                             R"({"text":"Rain.","authors":[nul]})"}) {
        const std::string given = json;
        const auto outcome = parser.parse(json);
        ASSERT_TRUE(std::holds_alternative<JsonError>(outcome)) << given;
        EXPECT_THAT(std::get<JsonError>(outcome).reason, HasSubstr("not JSON")) << given;
    }
}

Record record_of(std::string json) {
    JsonRecordParser parser;
    const std::string given = json;
    auto outcome = parser.parse(json);
    EXPECT_TRUE(std::holds_alternative<Record>(outcome)) << given;
    return std::holds_alternative<Record>(outcome) ? std::get<Record>(std::move(outcome)) : Record{};
}

TEST(JsonRecord, OtherCommonNamesStandInForTheContracts) {
    const Record record = record_of(
        R"({"headline":"Harbour reopens","body_text":"Rain.","date":"2021-09-29","date_modified":"2021-10-01",)"
        R"("url":"http://news.example/1","author":{"name":"Ann Ray","url":"x"}})");
    EXPECT_EQ(record.title, "Harbour reopens");
    EXPECT_EQ(record.text, "Rain.");
    EXPECT_EQ(record.published, "2021-09-29");
    EXPECT_EQ(record.updated, "2021-10-01");
    EXPECT_EQ(record.uri, "http://news.example/1");
    EXPECT_THAT(record.authors, ElementsAre("Ann Ray"));
}

TEST(JsonRecord, TheContractsNameIsBelievedFirstWhereverItStands) {
    EXPECT_EQ(record_of(R"({"date":"2021-09-30","published":"2021-09-29","text":""})").published,
              "2021-09-29");
    EXPECT_EQ(record_of(R"({"published":"2021-09-29","date":"2021-09-30","text":""})").published,
              "2021-09-29");
    EXPECT_EQ(record_of(R"({"date":"2021-09-30","publish_date":"2021-09-29","text":""})").published,
              "2021-09-29");
    EXPECT_EQ(record_of(R"({"link":"a","url":"b","uri":"c","text":""})").uri, "c");
    EXPECT_EQ(record_of(R"({"text":"Rain.","maintext":"Snow."})").text, "Rain.");
    EXPECT_THAT(
        record_of(R"({"byline":"By Bo Lee","authors":["Ann Ray",{"name":"Eve Hall"},{"age":5}],"text":""})")
            .authors,
        ElementsAre("Ann Ray", "Eve Hall"));
}

TEST(JsonRecord, AnEmptyFieldGivesWayToTheNextName) {
    EXPECT_EQ(record_of(R"({"published":null,"date":"2021-09-29","text":""})").published, "2021-09-29");
    EXPECT_EQ(record_of(R"({"date":"2021-09-29","published":"","text":""})").published, "2021-09-29");
    EXPECT_THAT(record_of(R"({"author":"Ann Ray","authors":[],"text":""})").authors, ElementsAre("Ann Ray"));
}

TEST(JsonRecord, TheDayOfACrawlIsNoDayOfPublication) {
    EXPECT_EQ(
        record_of(
            R"({"text":"","timestamp":"2021-09-29","created":"2021-09-29","date_download":"2021-09-29"})")
            .published,
        "");
    EXPECT_EQ(record_of(R"({"text":"","date":"2021-09-29","dump":"CC-MAIN-2021-39"})").published, "");
    EXPECT_EQ(
        record_of(R"({"dump":"CC-MAIN-2021-39","published":"2021-09-28","date":"2021-09-29","text":""})")
            .published,
        "2021-09-28");
}

TEST(JsonRecord, AnotherNameWithAnotherKindOfValueIsLeftAlone) {
    const Record record = record_of(
        R"({"text":"Rain.","date":1632873600,"link":{"href":"x"},"headline":["x"],"author":7,"byline":[{"a":[1]}]})");
    EXPECT_EQ(record.published + record.uri + record.title, "");
    EXPECT_TRUE(record.authors.empty());
}

class RecordSourceTest : public testing::Test {
  protected:
    RecordSourceTest() {
        folder_ = std::filesystem::temp_directory_path() /
                  ("dateline-records-" + std::to_string(getpid()) + "-" +
                   testing::UnitTest::GetInstance()->current_test_info()->name());
        std::filesystem::create_directories(folder_);
    }
    ~RecordSourceTest() override { std::filesystem::remove_all(folder_); }

    std::string file(const std::string& name, const std::string& bytes) {
        const auto path = folder_ / name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
        return path.string();
    }

    // "id" of each record, "!reason" of each error.
    static std::vector<std::string> told(RecordSource& source) {
        std::vector<std::string> out;
        while (const auto outcome = source.next()) {
            const auto* record = std::get_if<Record>(&*outcome);
            out.push_back(record != nullptr ? record->id : "!" + std::get<RecordError>(*outcome).reason);
        }
        return out;
    }
    static std::vector<std::string> told(const std::vector<std::string>& paths, RecordOptions options = {}) {
        auto source = RecordSource::open(paths, options);
        return source ? told(*source) : std::vector<std::string>{"closed: " + source.error().message};
    }
    static RecordOutcome first(const std::string& path, RecordOptions options = {}) {
        return RecordSource::open({path}, options)->next().value();
    }

    std::filesystem::path folder_;
};

std::string gzip(const std::string& bytes) {
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, bytes.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string zstandard(const std::string& bytes) {
    std::string out(ZSTD_compressBound(bytes.size()), '\0');
    out.resize(ZSTD_compress(out.data(), out.size(), bytes.data(), bytes.size(), 9));
    return out;
}

const std::string kTwo = "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n";

TEST_F(RecordSourceTest, GivesTheRecordsOfPlainAndCompressedFilesInOrder) {
    const auto plain = file("1.jsonl", kTwo);
    const auto zipped = file("2.jsonl.gz", gzip(kTwo));
    const auto squeezed = file("3.jsonl.zst", zstandard(kTwo));
    EXPECT_THAT(told({squeezed, plain, zipped}), ElementsAre("a", "b", "a", "b", "a", "b"));
}

TEST_F(RecordSourceTest, ReadsConcatenatedCompressedMembers) {
    EXPECT_THAT(told({file("1.gz", gzip(kTwo) + gzip(kTwo))}), ElementsAre("a", "b", "a", "b"));
    EXPECT_THAT(told({file("2.zst", zstandard(kTwo) + zstandard(kTwo))}), ElementsAre("a", "b", "a", "b"));
}

TEST_F(RecordSourceTest, ReadsAFolderRecursivelyAndSortedWithoutHiddenFiles) {
    file("in/b.jsonl", R"({"id":"b","text":"x"})");
    file("in/a/z.jsonl", R"({"id":"z","text":"x"})");
    file("in/.hidden/c.jsonl", R"({"id":"c","text":"x"})");
    file("in/c.txt", "A story.\n");
    EXPECT_THAT(told({(folder_ / "in").string()}), ElementsAre("z", "b", ""));
}

TEST_F(RecordSourceTest, ARecordKnowsWhereItStood) {
    auto source = RecordSource::open({file("x.jsonl", "\n" + kTwo)}, {});
    (void)source->next();
    const auto record = std::get<Record>(source->next().value());
    EXPECT_EQ(record.number, 2U);
    EXPECT_EQ(record.byte, 26U);
    EXPECT_EQ(record.file, (folder_ / "x.jsonl").string());
    EXPECT_EQ(record.uri, record.file);
}

TEST_F(RecordSourceTest, TakesAllFieldsOfTheContract) {
    const auto outcome =
        first(file("x.jsonl", R"({"id":7,"title":"T","text":"a\nb","published":"2021-09-29","updated":null,)"
                              R"("uri":"http://x","authors":["Ann Ray",null,"Bo Lee"],"other":{"text":1}})"));
    const auto& record = std::get<Record>(outcome);
    EXPECT_EQ(record.id, "7");
    EXPECT_EQ(record.title, "T");
    EXPECT_EQ(record.text, "a\nb");
    EXPECT_EQ(record.published, "2021-09-29");
    EXPECT_EQ(record.updated, "");
    EXPECT_EQ(record.uri, "http://x");
    EXPECT_THAT(record.authors, ElementsAre("Ann Ray", "Bo Lee"));
}

TEST_F(RecordSourceTest, ABadRecordIsAnErrorForItselfAlone) {
    const auto path = file("x.jsonl",
                           "{\"id\":\"a\",\"text\":\"ok\"}\n"
                           "not json\n"
                           "{\"id\":\"c\",\"title\":\"no text\"}\n"
                           "{\"id\":\"d\",\"text\":5}\n"
                           "{\"text\":[\"x\"],\"id\":\"e\"}\n"
                           "{\"id\":\"f\",\"text\":\"cut\n"
                           "{\"id\":\"g\",\"text\":\"\xff\"}\n"
                           "[1]\n"
                           "{\"id\":\"i\",\"text\":null}\n"
                           "{\"id\":\"j\",\"text\":\"two\"} {\"id\":\"k\"}\n"
                           "{\"id\":1.5,\"text\":\"x\"}\n"
                           "{\"id\":\"l\",\"text\":\"x\",\"authors\":[1]}\n"
                           "{\"id\":\"m\",\"text\":\"\\ud800\"}\n"
                           "{\"id\":\"z\",\"text\":\"ok\"}");
    EXPECT_THAT(
        told({path}),
        ElementsAre("a", "!not a JSON object", "!no text", "!text is not a string", "!text is not a string",
                    "!not JSON: cut short or malformed", "!invalid UTF-8", "!not a JSON object", "!no text",
                    "!more than one JSON value on the line", "!id is not a string or an integer",
                    "!an author is not a string", "!not JSON: a string with a bad escape", "z"));
}

TEST_F(RecordSourceTest, AnErrorKnowsIdAndPlace) {
    auto source = RecordSource::open({file("x.jsonl", kTwo + "{\"text\":5,\"id\":\"c\"}\n")}, {});
    (void)source->next();
    (void)source->next();
    const auto error = std::get<RecordError>(source->next().value());
    EXPECT_EQ(error.id, "c");
    EXPECT_EQ(error.record, 3U);
    EXPECT_EQ(error.byte, 50U);
    EXPECT_EQ(describe(error),
              (folder_ / "x.jsonl").string() + ", record 3, id c, byte 50: text is not a string");
}

TEST_F(RecordSourceTest, TruncatedCompressionIsAnErrorBehindTheRecordsBeforeIt) {
    std::string many;
    for (int i = 0; i < 50000; ++i)
        many += "{\"id\":\"" + std::to_string(i) + "\",\"text\":\"" + std::to_string(i * 7919) + "\"}\n";
    for (const std::string& whole : {gzip(many), zstandard(many)}) {
        const auto outcomes = told({file("x.jsonl.gz", whole.substr(0, whole.size() / 2))});
        ASSERT_GT(outcomes.size(), 1U);
        EXPECT_EQ(outcomes.front(), "0");
        EXPECT_THAT(outcomes.back(), HasSubstr("ends early, at byte " + std::to_string(whole.size() / 2)));
    }
}

TEST_F(RecordSourceTest, DamagedCompressionIsAnError) {
    std::string damaged = gzip(kTwo + kTwo + kTwo);
    damaged[damaged.size() / 2] ^= 0x55;
    EXPECT_THAT(told({file("x.gz", damaged)}).back(), HasSubstr("damaged"));
}

TEST_F(RecordSourceTest, AnOverlongRecordIsPassedOver) {
    RecordOptions options;
    options.max_record_bytes = 1000;
    const auto path = file(
        "x.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n{\"text\":\"" + std::string(400000, 'x') + "\"}\n" + kTwo);
    EXPECT_THAT(told({path}, options), ElementsAre("a", HasSubstr("longer than the limit"), "a", "b"));
}

TEST_F(RecordSourceTest, WhatIsNoTextIsRefusedWithAReason) {
    EXPECT_THAT(told({file("x.png", std::string("\x89PNG\0\0", 6))}), ElementsAre(HasSubstr("binary")));
    EXPECT_THAT(told({file("x.htm", "<!DOCTYPE html><p>A")}), ElementsAre(HasSubstr("page")));
    EXPECT_THAT(told({file("y.txt", std::string("\xff\xfe"
                                                "a\0",
                                                4))}),
                ElementsAre(HasSubstr("UTF-16")));
}

TEST_F(RecordSourceTest, ATextFileIsOneStoryExactlyAsGiven) {
    const auto outcome = first(file("story", " A.\r\n\r\n{b\xff "));
    EXPECT_EQ(std::get<Record>(outcome).text, " A.\r\n\r\n{b\xff ");
    EXPECT_EQ(std::get<Record>(outcome).number, 0U);
}

TEST_F(RecordSourceTest, AnEmptyFileOfRecordsHasNoneAndAnEmptyTextIsAStory) {
    EXPECT_THAT(told({file("x.jsonl", "")}), ElementsAre());
    EXPECT_THAT(told({file("x.txt", "")}), ElementsAre(""));
}

TEST_F(RecordSourceTest, AMissingPathIsAnErrorAtOnce) {
    const auto source = RecordSource::open({(folder_ / "none").string()}, {});
    ASSERT_FALSE(source.ok());
    EXPECT_EQ(source.error().code, ErrorCode::not_found);
}

TEST_F(RecordSourceTest, TakesADateFromTheFileOnlyWhenAsked) {
    const auto path = file("2021-09-29-wedding.txt", "x");
    EXPECT_EQ(std::get<Record>(first(path)).file_date, "");
    RecordOptions options;
    options.date_from_file = true;
    EXPECT_EQ(std::get<Record>(first(path, options)).file_date, "2021-09-29");
    EXPECT_EQ(std::get<Record>(first(file("a_20120229_b.txt", "x"), options)).file_date, "2012-02-29");
}

TEST_F(RecordSourceTest, CountsTheBytesItReads) {
    const auto path = file("x.jsonl.gz", gzip(kTwo));
    auto source = RecordSource::open({path, path}, {});
    (void)told(*source);
    EXPECT_EQ(source->bytes_read(), total_bytes({path, path}));
    EXPECT_EQ(total_bytes({path, "-"}), std::nullopt);
}

}  // namespace
}  // namespace dateline
