// Who is who among names, by the rules alone: one story a line.
#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "dateline/reader.h"
#include "ingest/document.h"

namespace dateline {
namespace {

/// "name: its mentions, …; name: …" of the people of a story.
std::string people_of(std::string text) {
    static const Reader reader = Reader::load({.models = {}, .rules_alone = true}).value();
    for (auto at = text.find("¶"); at != std::string::npos; at = text.find("¶")) text.replace(at, 2, "\n\n");
    Record record;
    record.text = text;
    const Story story = reader.read(*make_document(record, {}));
    std::string out;
    for (std::uint32_t i = 0; i < story.entities.size(); ++i) {
        const Entity& entity = story.entities[EntityId{i}];
        if (entity.type != EntityType::person) continue;
        out += (out.empty() ? "" : "; ") + entity.name + ":";
        std::string between = " ";
        for (const Mention& mention : story.mentions) {
            if (mention.entity.index != i || mention.kind != MentionKind::name) continue;
            out += between + std::string(story.document.text(mention.span));
            between = ", ";
        }
    }
    return out.empty() ? "-" : out;
}

TEST(PeopleCases, WhoIsWho) {
    std::ifstream file(std::string(DATELINE_SOURCE_DIR) + "/tests/cases/people.txt");
    int cases = 0;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#') continue;
        const std::size_t arrow = line.find(" => ");
        EXPECT_EQ(people_of(line.substr(0, arrow)), line.substr(arrow + 4)) << line;
        ++cases;
    }
    EXPECT_GE(cases, 60);
}

}  // namespace
}  // namespace dateline
