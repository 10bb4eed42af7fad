// Runs tests/cases/events_read.txt through the whole reader, the neural reading included.
#include <gtest/gtest.h>

#include <fstream>
#include <set>

#include "../case_lines.h"
#include "base/date.h"
#include "dateline/reader.h"
#include "ingest/document.h"

namespace dateline {
namespace {

/// "fell 2021-05-03", "ran 2021-05-03/2021-05-05" with the last day of the range.
std::set<std::string> events_of(const std::string& text) {
    Record record;
    record.text = text;
    record.published = "2021-09-29";
    static const Reader reader = Reader::load({}).value();
    const Story story = reader.read(*make_document(record, {}));
    std::set<std::string> out;
    for (const Event& event : story.events) {
        if (!event.interval) continue;
        const std::string first = iso_date(std::chrono::year_month_day(event.interval->begin));
        const std::string last = iso_date(std::chrono::year_month_day(event.interval->end - std::chrono::days{1}));
        out.insert(std::string(story.document.text(event.trigger)) + " " + (first == last ? first : first + "/" + last));
    }
    return out;
}

TEST(EventReaderCases, EveryLineHolds) {
    std::ifstream file(DATELINE_SOURCE_DIR "/tests/cases/events_read.txt");
    int cases = 0;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#') continue;
        const auto parts = split(line, '|');
        ASSERT_EQ(parts.size(), 2U) << line;
        std::set<std::string> wanted;
        for (const std::string& event : split(parts[1], ';')) wanted.insert(event);
        wanted.erase("-");
        EXPECT_EQ(events_of(parts[0]), wanted) << line;
        ++cases;
    }
    EXPECT_GE(cases, 8);
}

}  // namespace
}  // namespace dateline
