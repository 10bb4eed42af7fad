#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "archive/sqlite.h"
#include "dateline/archive.h"
#include "dateline/reader.h"
#include "ingest/document.h"

namespace dateline {

/// A story read by the rules alone.
inline Reading reading_of(const Record& record) {
    static const Result<Reader> reader = Reader::load({.models = {}, .rules_alone = true});
    return {record.file, reader->read(*make_document(record, {}))};
}

inline Record record_of(std::string id, std::string published, std::string title, std::string text) {
    Record record;
    record.id = std::move(id);
    record.published = std::move(published);
    record.title = std::move(title);
    record.text = std::move(text);
    record.uri = "https://www.gazette.example/" + record.id;
    record.file = "stories.jsonl";
    return record;
}

/// A folder of its own for the test's archive, gone with the test.
class ArchiveTest : public testing::Test {
  protected:
    ArchiveTest() {
        std::string name = (std::filesystem::temp_directory_path() / "dateline-archive-XXXXXX").string();
        folder_ = mkdtemp(name.data());
        path_ = folder_ + "/news.dateline";
    }
    ~ArchiveTest() override { std::filesystem::remove_all(folder_); }

    [[nodiscard]] Archive open(ArchiveMode mode = ArchiveMode::write) const {
        auto archive = Archive::open(path_, mode);
        if (!archive) throw std::runtime_error(archive.error().message);
        return *std::move(archive);
    }

    AddCounts add(const std::vector<Record>& records) const {
        std::vector<Reading> batch;
        for (const Record& record : records) batch.push_back(reading_of(record));
        Archive archive = open();
        const auto counts = archive.add(batch);
        EXPECT_TRUE(counts) << counts.error().message;
        return counts ? *counts : AddCounts();
    }

    /// Runs SQL by hand, as somebody with the sqlite3 shell would: nothing is guarded.
    void by_hand(const std::string& sql) const {
        Database database(path_, Database::Mode::write);
        database.execute("PRAGMA foreign_keys = OFF; " + sql);
    }

    /// All rows of a query, columns separated by "|".
    [[nodiscard]] std::vector<std::string> rows(const std::string& sql, int columns) const {
        Database database(path_, Database::Mode::read);
        Statement query = database.prepare(sql);
        std::vector<std::string> found;
        while (query.step()) {
            found.emplace_back();
            for (int column = 0; column < columns; ++column) {
                found.back() += (column == 0 ? "" : "|") + query.string(column);
            }
        }
        return found;
    }

    std::string folder_;
    std::string path_;
};

}  // namespace dateline
