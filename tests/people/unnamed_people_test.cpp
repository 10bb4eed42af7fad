// People who are never named, with hand-made readings in place of the neural reader.
#include "resolve/unnamed_people.h"

#include <gtest/gtest.h>

#include "annotate/quotes.h"
#include "ingest/document.h"

namespace dateline {
namespace {

/// Mentions of people at words, and which earlier word each may stand for the same as.
struct Hand {
    std::vector<std::uint32_t> mentions;
    std::vector<Antecedent> candidates;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> articles;  // word and its noun
    std::vector<std::uint32_t> pronouns;
};

NeuralReading reading(const Hand& hand, std::uint32_t words) {
    NeuralReading out;
    out.upos.assign(words, Upos::noun);
    out.heads.assign(words, NeuralReading::kRoot);
    out.deprels.assign(words, Deprel::root);
    out.mentions.assign(words, MentionLabel::none);
    for (const std::uint32_t word : hand.mentions) out.mentions[word] = MentionLabel::person;
    for (const std::uint32_t word : hand.pronouns) out.upos[word] = Upos::pron;
    for (const auto& [word, noun] : hand.articles) {
        out.heads[word] = noun;
        out.deprels[word] = Deprel::det;
    }
    out.candidates = hand.candidates;
    return out;
}

/// "[a mention] [another]; [of somebody else]" of the unnamed, then "Name: [new mentions]".
std::string wider(const std::string& text, const Hand& hand) {
    Record record;
    record.text = text;
    const Document document = *make_document(record, {});
    const Segmentation segmentation = segment(document);
    const Words words(document, segmentation);
    const NeuralReading neural = reading(hand, words.size());
    const auto quotes = find_quotes(words).quotes;
    const Entities people = resolve_entities(words, find_names(document, segmentation, {}), quotes, {});
    const WiderMentions found = find_unnamed_people(words, neural, quotes, people);
    std::string out;
    for (const UnnamedPerson& person : found.unnamed) {
        if (!out.empty()) out += "; ";
        for (const auto& place : person.mentions) out += "[" + std::string(document.text(place.span)) + "]";
    }
    for (const Mention& mention : found.mentions) {
        if (mention.kind == MentionKind::name) continue;
        out += " " + people.entities[mention.entity].name + ": [" + std::string(document.text(mention.span)) + "]";
    }
    return out;
}

TEST(UnnamedPeople, AChainOfTwoMentionsIsSomebody) {
    // A tourist fell . She lived .
    const Hand hand{{1, 4}, {{4, 1, 2.0F}}, {{0, 1}}, {4}};
    EXPECT_EQ(wider("A tourist fell. She lived.", hand), "[A tourist][She]");
}

TEST(UnnamedPeople, OneMentionIsNobody) {
    EXPECT_EQ(wider("A tourist fell. She lived.", {{1, 4}, {{4, 1, -1.0F}}, {{0, 1}}, {4}}), "");
    EXPECT_EQ(wider("A tourist fell. She lived.", {}), "");
}

TEST(UnnamedPeople, NumberAndGenderAgree) {
    EXPECT_EQ(wider("A tourist fell. They lived.", {{1, 4}, {{4, 1, 2.0F}}, {{0, 1}}, {4}}), "");
    EXPECT_EQ(wider("A widow fell. He lived.", {{1, 4}, {{4, 1, 2.0F}}, {{0, 1}}, {4}}), "");
}

TEST(UnnamedPeople, ThePhraseBeginsBehindThePreposition) {
    // Friends of the tourist sang . She lived .
    Hand hand{{3, 6}, {{6, 3, 2.0F}}, {{2, 3}}, {6}};
    EXPECT_EQ(wider("Friends of the tourist sang. She lived.", hand), "[the tourist][She]");
}

TEST(UnnamedPeople, TheSameDescriptionIsTheSame) {
    // The tourist fell . It rained . The tourist lived .
    EXPECT_EQ(wider("The tourist fell. It rained. The tourist lived.", {{1, 8}, {}, {{0, 1}, {7, 8}}, {}}), "[The tourist][The tourist]");
    EXPECT_EQ(wider("A tourist fell. It rained. A tourist lived.", {{1, 8}, {}, {{0, 1}, {7, 8}}, {}}), "");
}

TEST(UnnamedPeople, WeOfOneQuotationIsNotWeOfAnother) {
    // “ We won , and we sang , ” a singer said . “ We lost , ” a rider said .
    const std::string text = "“We won, and we sang,” a singer said. “We lost,” a rider said.";
    const Hand hand{{1, 5, 14}, {{14, 5, 3.0F}}, {}, {1, 5, 14}};
    EXPECT_EQ(wider(text, hand), "[We][we]");
}

TEST(UnnamedPeople, YouOfAQuotationIsNotItsSpeaker) {
    // “ I see you , ” a singer said .
    EXPECT_EQ(wider("“I see you,” a singer said.", {{1, 3}, {{3, 1, 3.0F}}, {}, {1, 3}}), "");
}

TEST(UnnamedPeople, WhatLeadsToANameIsAMentionOfIt) {
    // Mara Quill , a tourist , fell .
    EXPECT_EQ(wider("Mara Quill, a tourist, fell.", {{0, 4}, {{4, 0, 2.0F}}, {{3, 4}}, {}}), " Mara Quill: [a tourist]");
    EXPECT_EQ(wider("Mara Quill, a tourist, fell.", {{0, 4}, {{4, 0, 0.5F}}, {{3, 4}}, {}}), "");
}

}  // namespace
}  // namespace dateline
