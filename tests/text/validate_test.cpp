#include "dateline/validate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Document document_of(std::string text, std::vector<Span> paragraphs, std::vector<Block> blocks) {
    return Document({}, std::move(text), std::move(paragraphs), std::move(blocks), {});
}

Story story_of(std::string text) {
    Story story;
    const Span all{0, static_cast<std::uint32_t>(text.size())};
    story.document = document_of(std::move(text), {all}, {{BlockKind::body, all, 0}});
    return story;
}

TEST(Validate, AGoodStoryHasNoViolation) {
    Story story = story_of("Ann said “no”.");
    const EntityId ann = story.entities.append({EntityType::person, "Ann", {}});
    story.mentions.append({{0, 3}, MentionKind::name, ann});
    const QuoteId quote = story.quotes.append({QuoteKind::direct, {{9, 17}}, 0});
    story.attributions.push_back({quote, ann, Span{0, 3}, Span{4, 8}, std::nullopt, Evidence({0, 8}, "x", "y")});
    EXPECT_THAT(validate(story), IsEmpty());
    EXPECT_THAT(validate(Story()), IsEmpty());
}

TEST(Validate, TellsSpansThatAreEmptyReversedOutsideOrCutACharacter) {
    Story story = story_of("“no”");
    story.sentences = {{0, 9}, {1, 3}, {3, 3}, {5, 4}};
    EXPECT_THAT(validate(story),
                ElementsAre("sentences 0: span [0, 9) leaves the text",
                            "sentences 1: span [1, 3) cuts a character",
                            "sentences 1: overlaps the one before, or is out of order",
                            "sentences 2: span [3, 3) is empty",
                            "sentences 3: span [5, 4) is reversed"));
}

TEST(Validate, TellsTextThatIsNotUtf8) {
    EXPECT_THAT(validate(document_of("a\xff", {}, {})), ElementsAre("text 0: is not UTF-8"));
}

TEST(Validate, TellsBlocksOutsideTheirParagraph) {
    EXPECT_THAT(validate(document_of("one\ntwo", {{0, 3}, {4, 7}}, {{BlockKind::body, {4, 7}, 0}})),
                ElementsAre("blocks 0: leaves its paragraph"));
    EXPECT_THAT(validate(document_of("one", {}, {{BlockKind::body, {0, 3}, 0}})),
                ElementsAre("blocks 0: has no paragraph"));
}

TEST(Validate, TellsIdsOfNothingAndLayersOutOfOrder) {
    Story story = story_of("Ann and Bo met.");
    story.mentions.append({{8, 10}, MentionKind::name, EntityId{3}});
    story.mentions.append({{0, 3}, MentionKind::name, EntityId{3}});
    EXPECT_THAT(validate(story), ElementsAre("mentions 0: has no entity", "mentions 1: is out of order",
                                             "mentions 1: has no entity"));
}

TEST(Validate, TellsRelationsWithoutAnObject) {
    Story story = story_of("Ann is married.");
    const EntityId ann = story.entities.append({EntityType::person, "Ann", {}});
    story.facts.append({ann, Property::spouse, std::nullopt, "", FactStatus::unknown, std::nullopt,
                        Evidence({0, 3}, "x", "y"), {}});
    EXPECT_THAT(validate(story), ElementsAre("facts 0: is a relation without an object, or a property with one"));
}

}  // namespace
}  // namespace dateline
