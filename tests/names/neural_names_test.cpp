// How the tagger's names join those of the rules, with hand-made readings.
#include "annotate/names/neural_names.h"

#include <gtest/gtest.h>

#include "ingest/document.h"

namespace dateline {
namespace {

/// The names of a text as "words/type", given the tagger's as token ranges.
std::string names_of(const std::string& text, std::vector<Tagged<NameLabel>> tagged) {
    Record record;
    record.text = text;
    const Document document = *make_document(record, {});
    const Segmentation segmentation = segment(document);
    NeuralReading neural;
    neural.names = std::move(tagged);
    neural.upos.assign(segmentation.tokens.size(), Upos::noun);
    std::string out;
    for (const Name& name : find_names(document, segmentation, neural)) {
        out += (out.empty() ? "" : "; ") + std::string(document.text(name.span));
        out += name.type == EntityType::person ? "/person" : name.type == EntityType::place ? "/place" : "/other";
    }
    return out;
}

TEST(NeuralNames, NamesOfTwoTypesSideBySideStayTwo) {
    // The minister of Norway L. Dahl spoke .
    EXPECT_EQ(names_of("The minister of Norway L. Dahl spoke.",
                       {{3, 4, NameLabel::place, 1.0F}, {4, 6, NameLabel::person, 1.0F}}),
              "Norway/place; L. Dahl/person");
}

TEST(NeuralNames, WordsThatAHyphenJoinsAreOneNameHoweverTheyWereCut) {
    // President Akuno - Addo spoke .
    EXPECT_EQ(names_of("President Akuno-Addo spoke.", {{1, 2, NameLabel::person, 1.0F}}), "Akuno-Addo/person");
    EXPECT_EQ(names_of("President Akuno-Addo spoke.", {{1, 2, NameLabel::person, 1.0F}, {3, 4, NameLabel::person, 1.0F}}),
              "Akuno-Addo/person");
    EXPECT_EQ(names_of("Akuno-Addo spoke.", {{0, 1, NameLabel::person, 1.0F}, {2, 3, NameLabel::person, 1.0F}}),
              "Akuno-Addo/person");
}

TEST(NeuralNames, AHyphenBetweenTwoPeopleJoinsNoWords) {
    EXPECT_EQ(names_of("The Helen Orrick-Peter Pellow comedy won.", {{1, 6, NameLabel::person, 1.0F}}),
              "Helen Orrick/person; Peter Pellow/person");
    EXPECT_EQ(names_of("The Helen Orrick-Peter Pellow comedy won.",
                       {{1, 3, NameLabel::person, 1.0F}, {4, 6, NameLabel::person, 1.0F}}),
              "Helen Orrick/person; Peter Pellow/person");
}

TEST(NeuralNames, AShortLastSyllableInSmallLettersBelongsToItsName) {
    EXPECT_EQ(names_of("Minister Hal Dung-soo spoke.", {{1, 3, NameLabel::person, 1.0F}}), "Hal Dung-soo/person");
    EXPECT_EQ(names_of("The Hal Dung-led team spoke.", {{1, 3, NameLabel::person, 1.0F}}), "Hal Dung/person");
}

TEST(NeuralNames, NoNameGoesOnBehindAnEmptyLine) {
    EXPECT_EQ(names_of("Police thanked Mara Quill\n\nIvo Bell wrote in.", {{2, 6, NameLabel::person, 1.0F}}),
              "Mara Quill/person; Ivo Bell/person");
}

TEST(NeuralNames, AGivenNameWithAccentsAndAParticleBeforeATaggedNameBelongToIt) {
    EXPECT_EQ(names_of("Inés Orrick spoke.", {{1, 2, NameLabel::person, 1.0F}}), "Inés Orrick/person");
    EXPECT_EQ(names_of("Police thanked Della Orrick.", {{3, 4, NameLabel::person, 1.0F}}), "Della Orrick/person");
    EXPECT_EQ(names_of("Tuesday Orrick spoke.", {{1, 2, NameLabel::person, 1.0F}}), "Orrick/person");
}

TEST(NeuralNames, TheFirstWordOfAnInstitutionStandsForItLater) {
    const Tagged<NameLabel> full{0, 2, NameLabel::organization, 1.0F};
    EXPECT_EQ(names_of("Orrick Capital sold the mill. She praised Orrick.", {full, {8, 9, NameLabel::person, 0.9F}}),
              "Orrick Capital/other; Orrick/other");
    EXPECT_EQ(names_of("Orrick Capital sold the mill. She praised Mr Orrick.", {full, {9, 10, NameLabel::person, 0.9F}}),
              "Orrick Capital/other; Orrick/person");
}

TEST(NeuralNames, AnAwardIsNobody) {
    EXPECT_EQ(names_of("Mara Quill won an Oscar.", {{0, 2, NameLabel::person, 1.0F}, {4, 5, NameLabel::person, 1.0F}}),
              "Mara Quill/person");
}

TEST(NeuralNames, ATonyBehindADirectorIsSomebodyButForTheBest) {
    EXPECT_EQ(names_of("She thanked director Tony.", {{3, 4, NameLabel::person, 1.0F}}), "Tony/person");
    EXPECT_EQ(names_of("She won the best director Tony.", {{5, 6, NameLabel::person, 1.0F}}), "");
}

TEST(NeuralNames, AMonthAndAPartyWithItsStateAreNoNames) {
    EXPECT_EQ(names_of("Mara August left in August.", {{0, 2, NameLabel::person, 1.0F}, {4, 5, NameLabel::person, 0.9F}}),
              "Mara August/person");
    EXPECT_EQ(names_of("Mara August (R-Iowa) left.", {{0, 2, NameLabel::person, 1.0F}, {3, 6, NameLabel::person, 0.9F}}),
              "Mara August/person");
}

TEST(NeuralNames, TheFamilyOrCampaignOfNobodyElseNamedIsNoPerson) {
    const Tagged<NameLabel> first{1, 2, NameLabel::person, 1.0F};
    EXPECT_EQ(names_of("The Orrick campaign went on.", {first}), "Orrick/other");
    EXPECT_EQ(names_of("The Orrick campaign praised Mara Orrick.", {first, {4, 6, NameLabel::person, 1.0F}}),
              "Orrick/person; Mara Orrick/person");
}

TEST(NeuralNames, ASurnameInThePluralIsNobodyAlone) {
    // Mara Quill spoke . The Quills left .
    EXPECT_EQ(names_of("Mara Quill spoke. The Quills left.", {{0, 2, NameLabel::person, 1.0F}, {5, 6, NameLabel::person, 0.9F}}),
              "Mara Quill/person; Quills/other");
}

TEST(NeuralNames, ATitleAloneAndWordsWithoutACapitalAreNoNames) {
    EXPECT_EQ(names_of("The Minister spoke quietly.", {{1, 2, NameLabel::person, 0.9F}, {3, 4, NameLabel::person, 0.9F}}), "");
}

}  // namespace
}  // namespace dateline
