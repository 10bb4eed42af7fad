// People named together, and chains of antecedents, with hand-made readings in place of the neural reader.
#include <gtest/gtest.h>

#include "annotate/quotes.h"
#include "ingest/document.h"
#include "resolve/people.h"

namespace dateline {
namespace {

struct Told {
    Document document;
    Entities entities;

    /// "name: words of its mentions that are no names" of an entity.
    [[nodiscard]] std::string others_of(std::uint32_t entity) const {
        std::string out = entities.entities[EntityId{entity}].name + ":";
        for (const Mention& mention : entities.mentions) {
            if (mention.entity.index != entity || mention.kind == MentionKind::name) continue;
            out += " [" + std::string(document.text(mention.span)) + "]";
        }
        return out;
    }
};

Told told(const std::string& text, const NeuralReading& neural = {}) {
    Record record;
    record.text = text;
    Told out{*make_document(record, {}), {}};
    const Segmentation segmentation = segment(out.document);
    const auto names = find_names(out.document, segmentation, {});
    const Words words(out.document, segmentation);
    out.entities = resolve_entities(words, names, find_quotes(words).quotes, neural);
    return out;
}

TEST(Groups, TheyStandsForTwoNamedTogether) {
    const Told story = told("Mara Quill and Tomas Brandt sued the city. They said so on Monday. Their lawyer agreed.");
    ASSERT_EQ(story.entities.entities.size(), 3U);
    EXPECT_EQ(story.others_of(2), "Mara Quill and Tomas Brandt: [They] [Their]");
    EXPECT_EQ(story.entities.entities[EntityId{2}].members, (std::vector<EntityId>{EntityId{0}, EntityId{1}}));
}

TEST(Groups, TheCoupleIsADescriptionOfBoth) {
    const Told story = told("Mara Quill and Tomas Brandt sued the city. The couple won.");
    EXPECT_EQ(story.others_of(2), "Mara Quill and Tomas Brandt: [The couple]");
}

TEST(Groups, NobodyIsTheyWithoutTwoNamedTogether) {
    EXPECT_EQ(told("Mara Quill sued the city. They won.").entities.entities.size(), 1U);
    EXPECT_EQ(told("Mara Quill met officers from Oslo. They won.").entities.mentions.size(), 2U);
}

TEST(Groups, AGroupIsForgottenAfterAFewSentences) {
    const Told story = told("Mara Quill and Tomas Brandt won. It rained. It snowed. It froze. They left.");
    EXPECT_EQ(story.entities.entities.size(), 2U);
}

/// A reading in which all words are nouns that hang on nothing, to be changed by each test.
NeuralReading blank(std::size_t words) {
    NeuralReading out;
    out.upos.assign(words, Upos::noun);
    out.heads.assign(words, NeuralReading::kRoot);
    out.deprels.assign(words, Deprel::root);
    out.mentions.assign(words, MentionLabel::none);
    return out;
}

/// Makes words the articles and adjectives of a noun.
void hang(NeuralReading& neural, std::uint32_t noun, std::initializer_list<std::uint32_t> words) {
    for (const std::uint32_t word : words) {
        neural.heads[word] = noun;
        neural.deprels[word] = Deprel::det;
    }
}

TEST(Descriptions, ADefiniteNounOfAChainToANameIsItsPersonAndTakesWhatHangsOnIt) {
    // Mara Quill sued . The old singer won .
    NeuralReading neural = blank(9);
    neural.mentions[0] = neural.mentions[6] = MentionLabel::person;
    hang(neural, 6, {4, 5});
    neural.candidates = {{6, 0, 2.0F}};
    EXPECT_EQ(told("Mara Quill sued. The old singer won.", neural).others_of(0), "Mara Quill: [The old singer]");
    neural.candidates = {{6, 0, 0.1F}};
    EXPECT_EQ(told("Mara Quill sued. The old singer won.", neural).others_of(0), "Mara Quill:");
}

TEST(Descriptions, TheSubjectTakesUpTheSubjectBefore) {
    // Mara Quill lost Tomas Brandt . The old singer wept .
    NeuralReading neural = blank(11);
    for (const std::uint32_t word : {0U, 3U, 8U}) neural.mentions[word] = MentionLabel::person;
    neural.upos[2] = neural.upos[9] = Upos::verb;
    for (const auto& [word, verb] : {std::pair{0U, 2U}, {8U, 9U}}) {
        neural.heads[word] = verb;
        neural.deprels[word] = Deprel::nsubj;
    }
    for (const std::uint32_t word : {1U, 3U, 4U, 5U}) neural.heads[word] = 2;
    neural.heads[10] = 9;
    hang(neural, 8, {6, 7});
    const std::string text = "Mara Quill lost Tomas Brandt. The old singer wept.";
    neural.candidates = {{8, 3, 1.4F}, {8, 0, 1.2F}};
    EXPECT_EQ(told(text, neural).others_of(0), "Mara Quill: [The old singer]");
    neural.candidates = {{8, 3, 2.0F}, {8, 0, 0.9F}};  // about as likely: nobody's
    EXPECT_EQ(told(text, neural).others_of(0), "Mara Quill:");
    EXPECT_EQ(told(text, neural).others_of(1), "Tomas Brandt:");
    neural.candidates = {{8, 3, 4.0F}, {8, 0, 0.9F}};
    EXPECT_EQ(told(text, neural).others_of(1), "Tomas Brandt: [The old singer]");
}

TEST(Descriptions, AnIndefiniteNounStandsForNobodyNamed) {
    NeuralReading neural = blank(9);
    neural.mentions[0] = neural.mentions[6] = MentionLabel::person;
    hang(neural, 6, {4, 5});
    neural.candidates = {{6, 0, 2.0F}};
    EXPECT_EQ(told("Mara Quill sued. An old singer won.", neural).others_of(0), "Mara Quill:");
}

TEST(Descriptions, ANounOfTheOtherGenderIsSomebodyElse) {
    // Mr Quill sued . His wife won .
    NeuralReading neural = blank(8);
    neural.mentions[1] = neural.mentions[5] = MentionLabel::person;
    neural.heads[4] = 5;
    neural.candidates = {{5, 1, 2.0F}};
    EXPECT_EQ(told("Mr Quill sued. His wife won.", neural).others_of(0), "Quill: [His]");
}

TEST(Chains, APronounOfTheOtherGenderIsNotLinkedWhateverTheChainSays) {
    // Mrs Quill sued . He won .
    NeuralReading neural = blank(7);
    neural.mentions[1] = neural.mentions[4] = MentionLabel::person;
    neural.candidates = {{4, 1, 9.0F}};
    EXPECT_EQ(told("Mrs Quill sued. He won.", neural).others_of(0), "Quill:");
}

TEST(Chains, TheObjectOfAVerbIsNotItsSubject) {
    // Mara Quill met Dora Brandt . Dora Brandt thanked her .
    NeuralReading neural = blank(11);
    for (const std::uint32_t word : {0U, 3U, 6U, 9U}) neural.mentions[word] = MentionLabel::person;
    neural.deprels.assign(11, Deprel::dep);
    neural.heads[6] = neural.heads[9] = 8;
    neural.deprels[6] = Deprel::nsubj;
    neural.deprels[9] = Deprel::obj;
    neural.candidates = {{9, 6, 5.0F}, {9, 0, 2.0F}};
    EXPECT_EQ(told("Mara Quill met Dora Brandt. Dora Brandt thanked her.", neural).others_of(0), "Mara Quill: [her]");
}

TEST(Chains, AnOpeningPhraseIsAboutTheSubjectBehindIt) {
    // Tomas Brandt left . In his speech Martin Quill wept .
    NeuralReading neural = blank(11);
    for (const std::uint32_t word : {0U, 5U, 7U}) neural.mentions[word] = MentionLabel::person;
    neural.deprels.assign(11, Deprel::dep);
    neural.heads[5] = 6;
    neural.deprels[5] = Deprel::nmod_poss;
    neural.heads[6] = 9;
    neural.deprels[6] = Deprel::obl;
    neural.heads[7] = 9;
    neural.deprels[7] = Deprel::nsubj;
    neural.candidates = {{5, 0, 5.0F}};
    EXPECT_EQ(told("Tomas Brandt left. In his speech Martin Quill wept.", neural).others_of(1), "Martin Quill: [his]");
}

TEST(Chains, AnUnnamedPersonsChainBecomesThePersonsWhoseNameFollows) {
    // Her husband , Tomas Brandt , won .
    NeuralReading neural = blank(8);
    for (const std::uint32_t word : {1U, 3U}) neural.mentions[word] = MentionLabel::person;
    hang(neural, 1, {0});
    neural.candidates = {{3, 1, 2.0F}};
    EXPECT_EQ(told("Her husband, Tomas Brandt, won.", neural).others_of(0), "Tomas Brandt: [Her husband]");
}

}  // namespace
}  // namespace dateline
