#include "pipeline/read_records.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace dateline {
namespace {

class ReadRecords : public testing::Test {
  protected:
    ReadRecords() {
        std::string name = (std::filesystem::temp_directory_path() / "dateline-records-XXXXXX").string();
        folder_ = mkdtemp(name.data());
        file_ = folder_ + "/stories.jsonl";
        std::ofstream out(file_);
        for (int i = 1; i <= 200; ++i) {
            if (i % 50 == 0) {
                out << "{\"id\": \"" << i << "\"}\n";
                continue;
            }
            out << "{\"id\": \"" << i << "\", \"text\": \"Ida Solberg opened bridge " << i << " in 2013.";
            for (int more = 0; more < i % 7 * 20; ++more) out << " It was cold.";
            out << "\"}\n";
        }
    }
    ~ReadRecords() override { std::filesystem::remove_all(folder_); }

    /// What is handed out: "+id" for a story, "=id" for a known one, "-record" for a failure.
    [[nodiscard]] Status read(const ReadingOptions& options, std::vector<std::string>& out,
                              std::size_t limit = 1000) const {
        const auto reader = Reader::load({.models = {}, .rules_alone = true});
        auto source = RecordSource::open({file_}, {});
        return read_records(*reader, *source, options,
                            [&](Reading reading, const ReadingProgress& progress) -> Status {
                                if (out.size() == limit)
                                    return Error{ErrorCode::unwritable, "the sink is full"};
                                if (const auto* story = std::get_if<Story>(&reading.outcome))
                                    out.push_back("+" + story->document.info().id);
                                if (const auto* known = std::get_if<KnownStory>(&reading.outcome))
                                    out.push_back("=" + known->id);
                                if (const auto* failure = std::get_if<Failure>(&reading.outcome))
                                    out.push_back("-" + std::to_string(failure->record));
                                EXPECT_EQ(progress.records, out.size());
                                EXPECT_EQ(reading.file, file_);
                                return Done();
                            });
    }
    [[nodiscard]] static ReadingOptions with_threads(unsigned threads) {
        ReadingOptions options;
        options.threads = threads;
        return options;
    }

    std::string folder_;
    std::string file_;
};

TEST_F(ReadRecords, TheOrderIsThatOfTheInputForAnyNumberOfThreads) {
    for (const unsigned threads : {1U, 2U, 8U}) {
        std::vector<std::string> out;
        ASSERT_TRUE(read(with_threads(threads), out));
        ASSERT_EQ(out.size(), 200U);
        for (std::size_t i = 1; i <= 200; ++i)
            EXPECT_EQ(out[i - 1], (i % 50 == 0 ? "-" : "+") + std::to_string(i)) << threads;
    }
}

TEST_F(ReadRecords, WhatIsKnownIsNotRead) {
    ReadingOptions options = with_threads(3);
    options.known = [](const DocumentInfo& info) { return info.id.size() == 1; };
    std::vector<std::string> out;
    ASSERT_TRUE(read(options, out));
    EXPECT_EQ(out[8], "=9");
    EXPECT_EQ(out[9], "+10");
}

TEST_F(ReadRecords, AFailureOfTheSinkIsHandedOnAndEndsTheReading) {
    std::vector<std::string> out;
    const Status status = read(with_threads(4), out, 10);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().message, "the sink is full");
    EXPECT_EQ(out.size(), 10U);
}

TEST_F(ReadRecords, NothingIsTakenOnceStopped) {
    const std::atomic<bool> stop = true;
    ReadingOptions options = with_threads(2);
    options.stop = &stop;
    std::vector<std::string> out;
    ASSERT_TRUE(read(options, out));
    EXPECT_TRUE(out.empty());
}

}  // namespace
}  // namespace dateline
