// Runs tests/cases/blocks.txt and credits.txt.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "ingest/credits.h"
#include "ingest/document.h"
#include "render/names.h"

namespace dateline {
namespace {

std::string trimmed(const std::string& words) {
    const auto begin = words.find_first_not_of(' ');
    return begin == std::string::npos ? "" : words.substr(begin, words.find_last_not_of(' ') - begin + 1);
}

/// The cases of a file, each as its parts.
std::vector<std::vector<std::string>> cases(const std::string& name) {
    std::ifstream file(DATELINE_SOURCE_DIR "/tests/cases/" + name);
    std::vector<std::vector<std::string>> out;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#') continue;
        std::istringstream stream(line);
        out.emplace_back();
        for (std::string part; std::getline(stream, part, '|');) out.back().push_back(trimmed(part));
    }
    return out;
}

Document document_of(std::string text) {
    for (std::size_t at = text.find("¶"); at != std::string::npos; at = text.find("¶")) text.replace(at, 2, "\n");
    Record record;
    record.text = text;
    return *make_document(record, {});
}

TEST(Layout, EveryCaseHolds) {
    for (const auto& parts : cases("blocks.txt")) {
        const Document document = document_of(parts[0]);
        std::string blocks;
        for (const Block& block : document.blocks()) {
            blocks += std::string(blocks.empty() ? "" : " ") + std::string(name_of(block.kind)) + "[";
            blocks += std::string(document.text(block.span)) + "]";
        }
        EXPECT_EQ(blocks, parts[1]);
        EXPECT_EQ(document.info().published.iso, parts.size() > 2 ? parts[2] : "") << parts[0];
        EXPECT_EQ(name_of(document.info().published_from), parts.size() > 3 ? parts[3] : "") << parts[0];
    }
}

TEST(Layout, ATitleThatThePageRepeatsIsAHeadline) {
    Record record;
    record.title = "Harbour reopens";
    record.text = "Harbour reopens\nBy Ann Lee\nHarbour reopens";
    const Document document = *make_document(record, {});
    ASSERT_EQ(document.blocks().size(), 4U);
    EXPECT_EQ(document.blocks()[1].kind, BlockKind::headline);
    EXPECT_EQ(document.blocks()[2].kind, BlockKind::byline);
    EXPECT_EQ(document.blocks()[3].kind, BlockKind::body);
}

TEST(Credits, EveryCaseHolds) {
    for (const auto& parts : cases("credits.txt")) {
        const Document document = document_of(parts[0]);
        std::string credits;
        for (const Credit& credit : find_credits(document)) {
            credits += credits.empty() ? "" : "; ";
            credits += (credit.person.empty() ? "-" : credit.person) + "/" + (credit.agency.empty() ? "-" : credit.agency);
        }
        EXPECT_EQ(credits.empty() ? "-" : credits, parts[1]) << parts[0];
    }
}

std::string published(const Record& record, const IngestOptions& options) {
    const Document document = *make_document(record, options);
    return document.info().published.iso;
}

TEST(Document, TheOptionOverridesTheRecordAndTheTextComesLast) {
    Record record;
    record.text = "date 2021-09-29 It reopened.";
    record.published = "2020-01-02";
    EXPECT_EQ(published(record, {"2019-03-04"}), "2019-03-04");
    EXPECT_EQ(published(record, {}), "2020-01-02");
    record.published = "";
    EXPECT_EQ(published(record, {}), "2021-09-29");
}

TEST(Document, ADateThatCannotBeReadIsToldAndAnOptionIsRefused) {
    Record record;
    record.text = "It reopened.";
    record.published = "soon";
    const Document document = *make_document(record, {});
    EXPECT_EQ(document.info().unread_date, "soon");
    EXPECT_FALSE(document.info().published.day);
    EXPECT_FALSE(make_document(record, {"soon"}).ok());
}

TEST(Document, TheTextIsTheTitleABlankLineAndTheTextAsGiven) {
    Record record;
    record.title = "Harbour reopens";
    record.text = "  It reopened.\n\nIt did. ";
    const Document document = *make_document(record, {});
    EXPECT_EQ(document.text(), "Harbour reopens\n\n  It reopened.\n\nIt did. ");
}

}  // namespace
}  // namespace dateline
