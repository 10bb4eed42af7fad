#include <gtest/gtest.h>

#include <fstream>
#include <random>
#include <string>
#include <vector>

#include "dateline/reader.h"
#include "ingest/document.h"
#include "resolve/speakers.h"

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
        for (auto at = text.find("¶"); at != std::string::npos; at = text.find("¶"))
            text.replace(at, 2, "\n\n");
    }
    return found;
}

/// By the rules alone: the quotes and speakers are theirs, and thousands of random texts are read.
Story read(const std::string& text) {
    static const Reader reader = Reader::load({.models = {}, .rules_alone = true}).value();
    Record record;
    record.text = text;
    return reader.read(*make_document(record, {}));
}

std::string sources_of(const Story& story, QuoteKind kind) {
    std::string sources;
    for (std::size_t i = 0; i < story.quotes.size(); ++i) {
        if (story.quotes[story.quotes.id(i)].kind != kind) continue;
        std::string source = "-";
        for (const Attribution& attribution : story.attributions) {
            if (attribution.quote == story.quotes.id(i) && attribution.source)
                source = story.document.text(*attribution.source);
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

std::string entity_of(const Story& story, std::size_t quote) {
    for (const Attribution& attribution : story.attributions) {
        if (attribution.quote == story.quotes.id(quote) && attribution.speaker)
            return story.entities[*attribution.speaker].name;
    }
    return "-";
}

TEST(Speakers, APronounIsTheNearestSubjectOfItsGender) {
    const Story story = read(
        "Mary Solheim spoke first. Her brother John Solheim left.\n\n“I stay,” she said. “I went,” he said.");
    EXPECT_EQ(entity_of(story, 0), "Mary Solheim");
    EXPECT_EQ(entity_of(story, 1), "John Solheim");
}

TEST(Speakers, APronounIsWhoSpokeBeforeNotWhoWasSpokenOf) {
    const Story story = read("John Solheim said the boat was lent before Peter Rask’s arrest. “I asked for it back,” he said.");
    EXPECT_EQ(entity_of(story, 1), "John Solheim");
}

TEST(Speakers, APronounIsWhoItsOwnSentenceNames) {
    const Story story = read("Peter Rask spoke first.\n\nWhen John Solheim came in he shouted: “I want it back.”");
    EXPECT_EQ(entity_of(story, 0), "John Solheim");
}

TEST(Speakers, ALongChainOfPronounsIsReadInOnePass) {
    std::string text = "John Solheim spoke.";
    for (int i = 0; i < 20000; ++i) text += " He said it was late.";
    const Story story = read(text + " “I am tired,” he said.");
    EXPECT_EQ(entity_of(story, story.quotes.size() - 1), "John Solheim");
}

/// A text with people who are told, not found.
struct WithPeople {
    explicit WithPeople(const std::string& text)
        : document(*make_document(record_of(text), {})), segmentation(segment(document)), words(document, segmentation) {}

    static Record record_of(const std::string& text) {
        Record record;
        record.text = text;
        return record;
    }
    [[nodiscard]] Span span_of(std::string_view text) const {
        const auto begin = static_cast<std::uint32_t>(document.text().find(text));
        return {begin, begin + static_cast<std::uint32_t>(text.size())};
    }
    EntityId add_person(const std::string& name) {
        const EntityId person = people.entities.append({EntityType::person, name, {}});
        people.mentions.append({span_of(name), MentionKind::name, person});
        return person;
    }

    Document document;
    Segmentation segmentation;
    Words words;
    Entities people;
};

TEST(Speakers, WhereNoRuleTellsTheModelDoes) {
    WithPeople story("“The quay is ours and we will stay here.”\n\nNobody moved.\n\nSo it was, in the words of Mary Solheim.");
    const EntityId mary = story.add_person("Mary Solheim");
    const FoundQuotes quotes = find_quotes(story.words);
    ASSERT_EQ(quotes.quotes.size(), 1U);
    EXPECT_TRUE(resolve_speakers(story.words, quotes, {}, story.people).empty());
    const Span quote = quotes.quotes[quotes.quotes.id(0)].spans[0];
    const auto told = resolve_speakers(story.words, quotes, {{{story.span_of("Mary Solheim")}, {}, {quote}}}, story.people);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].speaker, mary);
}

TEST(Speakers, ARoleIsTheSubjectBeforeNotWhoWasNamedLast) {
    WithPeople story("Mary Solheim came second behind Bo Lund. “I am tired,” the actor said.");
    const EntityId mary = story.add_person("Mary Solheim");
    const EntityId bo = story.add_person("Bo Lund");
    story.people.mentions.append({story.span_of("the actor"), MentionKind::nominal, bo});
    const auto told = resolve_speakers(story.words, find_quotes(story.words), {}, story.people);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].speaker, mary);
}

TEST(Speakers, ALawyerIsNotTheClient) {
    const Story story = read("Mary Solheim is free. “She is innocent,” said a lawyer for Mary Solheim.");
    EXPECT_EQ(entity_of(story, 0), "-");
}

TEST(Speakers, AStatementIsItsAuthors) {
    const Story story = read("The harbour closed. “I was wrong,” reads Mary Solheim’s statement.");
    EXPECT_EQ(entity_of(story, 0), "Mary Solheim");
}

TEST(Speakers, TheMediumInTheStorysWord) {
    const Story story = read("Mary Solheim wrote on Instagram: “I was wrong.”");
    ASSERT_EQ(story.attributions.size(), 1U);
    ASSERT_TRUE(story.attributions[0].medium);
    EXPECT_EQ(story.document.text(*story.attributions[0].medium), "Instagram");
}

TEST(Speakers, AnyWordsGiveSoundSpans) {
    const std::vector<std::string> pieces{"“",          "” ",
                                          "\"",         "‘",
                                          "’ ",         "Mary ",
                                          "Solheim ",   "said ",
                                          ", ",         ". ",
                                          "\n\n",       "she ",
                                          "he ",        "the lawyer ",
                                          "for ",       "who ",
                                          "told ",      "that ",
                                          "had ",       "and ",
                                          "as ",        "put it ",
                                          "by ",        "to ",
                                          "on Monday ", "according to ",
                                          "35",         "'s ",
                                          ": ",         "saying ",
                                          "it ",        "is ",
                                          "not ",       "in a statement "};
    std::mt19937 random(20210929);
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (auto count = random() % 50; count > 0; --count) text += pieces[random() % pieces.size()];
        const Story story = read(text);
        for (const Attribution& attribution : story.attributions) {
            ASSERT_TRUE(story.quotes.has(attribution.quote)) << text;
            for (const auto& span : {attribution.source, attribution.cue, attribution.medium}) {
                ASSERT_TRUE(!span || (span->begin < span->end && span->end <= story.document.text().size()))
                    << text;
            }
        }
        for (const AttributionRelation& relation : story.attribution_relations)
            ASSERT_FALSE(relation.content.empty()) << text;
    }
}

}  // namespace
}  // namespace dateline
