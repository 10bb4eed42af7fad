// Runs tests/cases/facts.txt through the whole reader.
#include <gtest/gtest.h>

#include <fstream>
#include <set>

#include "../case_lines.h"
#include "dateline/reader.h"
#include "dateline/validate.h"
#include "ingest/document.h"
#include "render/names.h"

namespace dateline {
namespace {

std::string told(const Story& story, const Fact& fact) {
    const std::string other = fact.object ? story.entities[*fact.object].name : fact.value;
    std::string out = story.entities[fact.subject].name + " " + std::string(name_of(fact.property)) + " " + other;
    const bool tells = fact.status == FactStatus::former || fact.status == FactStatus::deceased;
    if (tells) out += " " + std::string(name_of(fact.status));
    return fact.derived_from.empty() ? out : "+" + out;
}

/// A symmetric relation told from the other side.
std::string turned(const Story& story, const Fact& fact) {
    const bool directed = fact.property == Property::parent || fact.property == Property::grandparent;
    if (!fact.object || directed) return told(story, fact);
    Fact other = fact;
    std::swap(other.subject, *other.object);
    return told(story, other);
}

std::set<std::string> facts_of(const std::string& text, const std::string& published, const std::set<std::string>& wanted) {
    Record record;
    record.text = text;
    record.published = published;
    static const Reader reader = Reader::load({}).value();
    const Story story = reader.read(*make_document(record, {}));
    EXPECT_TRUE(validate(story).empty()) << text;
    std::set<std::string> out;
    for (const Fact& fact : story.facts) {
        const std::string words = wanted.contains(turned(story, fact)) ? turned(story, fact) : told(story, fact);
        if (words[0] != '+' || wanted.contains(words)) out.insert(words);
    }
    return out;
}

TEST(FactCases, EveryLineHolds) {
    std::ifstream file(DATELINE_SOURCE_DIR "/tests/cases/facts.txt");
    int cases = 0;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#') continue;
        const auto parts = split(line, '|');
        ASSERT_GE(parts.size(), 2U) << line;
        std::set<std::string> wanted;
        for (const std::string& fact : split(parts[1], ';')) wanted.insert(fact);
        wanted.erase("-");
        EXPECT_EQ(facts_of(parts[0], parts.size() > 2 ? parts[2] : "", wanted), wanted) << line;
        ++cases;
    }
    EXPECT_GE(cases, 50);
}

}  // namespace
}  // namespace dateline
