#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

#include "dateline/reader.h"
#include "ingest/document.h"

namespace dateline {
namespace {

struct Case {
    std::string text;
    std::string sources;
};

std::vector<Case> cases(const std::string& name) {
    std::ifstream file(std::string(DATELINE_SOURCE_DIR) + "/tests/cases/" + name);
    std::vector<Case> found;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#') continue;
        const std::size_t arrow = line.find(" => ");
        found.push_back({line.substr(0, arrow), line.substr(arrow + 4)});
        std::string& text = found.back().text;
        for (auto at = text.find("¶"); at != std::string::npos; at = text.find("¶")) text.replace(at, 2, "\n\n");
    }
    return found;
}

Story read(const std::string& text) {
    Record record;
    record.text = text;
    return Reader::load({}).value().read(*make_document(record, {}));
}

std::string sources_of(const Story& story, QuoteKind kind) {
    std::string sources;
    for (std::size_t i = 0; i < story.quotes.size(); ++i) {
        if (story.quotes[story.quotes.id(i)].kind != kind) continue;
        std::string source = "-";
        for (const Attribution& attribution : story.attributions) {
            if (attribution.quote == story.quotes.id(i) && attribution.source) source = story.document.text(*attribution.source);
        }
        sources += (sources.empty() ? "" : "; ") + source;
    }
    return sources;
}

TEST(Speakers, SourcesOfDirectQuotes) {
    for (const Case& given : cases("speakers.txt")) {
        EXPECT_EQ(sources_of(read(given.text), QuoteKind::direct), given.sources) << given.text;
    }
}

}  // namespace
}  // namespace dateline
