#include "render/report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline {
namespace {

using testing::HasSubstr;
using testing::Not;

/// A story made by hand, so that each line of the report has one cause.
class Report : public testing::Test {
  protected:
    /// Paragraphs are separated by an empty line.
    void write(std::string text) {
        std::vector<Span> paragraphs;
        std::vector<Block> blocks;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find("\n\n", at), text.size());
            paragraphs.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
            at = end + 2;
        }
        story_.sentences = paragraphs;
        story_.document = Document({}, std::move(text), paragraphs, blocks, {});
    }
    Span find(std::string_view words) const {
        const auto at = static_cast<std::uint32_t>(story_.document.text().find(words));
        return {at, at + static_cast<std::uint32_t>(words.size())};
    }
    EntityId person(std::string name) {
        const EntityId id = story_.entities.append({EntityType::person, name, {}});
        story_.mentions.append({find(name), MentionKind::name, id});
        return id;
    }
    std::string print() const { return report(story_, {}); }

    Story story_;
};

TEST_F(Report, TellsAFactUnderItsPersonWithItsWordsAndParagraph) {
    write("A day.\n\nAda Orr, 40, left.");
    const EntityId ada = person("Ada Orr");
    story_.facts.append(
        {ada, Property::age, {}, "40", {}, {}, Evidence(find("Orr, 40"), "facts", "age"), {}});
    EXPECT_THAT(print(), HasSubstr("PEOPLE\n  Ada Orr  ¶2\n    age               40  “Orr, 40” ¶2\n"));
}

TEST_F(Report, TellsARelationUnderBoth) {
    write("Ada Orr and her son Bo Orr left.");
    const EntityId ada = person("Ada Orr");
    const EntityId bo = person("Bo Orr");
    story_.facts.append(
        {ada, Property::parent, bo, "", {}, {}, Evidence(find("her son Bo"), "facts", "kin"), {}});
    EXPECT_THAT(print(), HasSubstr("parent of         Bo Orr  “her son Bo” ¶1"));
    EXPECT_THAT(print(), HasSubstr("child of          Ada Orr  “her son Bo” ¶1"));
}

TEST_F(Report, TellsPeopleOfOneKindAndEvidenceTogether) {
    write("Ada Orr has two sons, Bo and Cy.");
    const EntityId ada = person("Ada Orr");
    for (const char* name : {"Bo", "Cy"}) {
        story_.facts.append({ada,
                             Property::parent,
                             person(name),
                             "",
                             {},
                             {},
                             Evidence(find("two sons, Bo and Cy"), "facts", "kin"),
                             {}});
    }
    EXPECT_THAT(print(), HasSubstr("parent of         Bo, Cy  “two sons, Bo and Cy” ¶1"));
}

TEST_F(Report, ListsPeopleOfWhomNothingElseIsTold) {
    write("Ada Orr met Bo Li.");
    person("Ada Orr");
    person("Bo Li");
    EXPECT_THAT(print(), HasSubstr("PEOPLE\n  Ada Orr ¶1, Bo Li ¶1\n"));
}

TEST_F(Report, PutsOneQuotationTogetherUnderItsSpeaker) {
    write("“One,” said Ada Orr on Faces. “Two.\n\n“Three.”");
    const EntityId ada = person("Ada Orr");
    const QuoteId first = story_.quotes.append({QuoteKind::direct, {find("“One,”"), find("“Two.")}, 0});
    story_.quotes.append({QuoteKind::direct, {find("“Three.”")}, 0});
    story_.attributions.push_back({first, ada, find("Ada Orr"), find("said"), find("Faces"),
                                   Evidence(find("said"), "speakers", "cue")});
    EXPECT_THAT(
        print(),
        HasSubstr("WHO SAID WHAT\n  Ada Orr\n    “One,” … “Two.\n      “Three.”  said, Faces ¶1, 2\n"));
}

TEST_F(Report, SaysWhenASpeakerIsNotKnown) {
    write("“Go!”");
    story_.quotes.append({QuoteKind::direct, {find("“Go!”")}, 0});
    EXPECT_THAT(print(), HasSubstr("  not told by whom\n    “Go!”  ¶1\n"));
}

Interval day(int year, unsigned month, unsigned of_month) {
    const std::chrono::sys_days begin{std::chrono::year(year) / std::chrono::month(month) /
                                      std::chrono::day(of_month)};
    return {begin, begin + std::chrono::days(1)};
}

TEST_F(Report, OrdersEventsByTheirDays) {
    write("Ada Orr left on Friday.\n\nShe came on Monday.");
    story_.events.append({find("left"),
                          EventClass::occurrence,
                          Polarity::positive,
                          Modality::actual,
                          {},
                          day(2021, 10, 1),
                          {},
                          Evidence(find("left"), "events", "verb")});
    story_.events.append({find("came"),
                          EventClass::occurrence,
                          Polarity::negative,
                          Modality::planned,
                          {},
                          day(2021, 9, 27),
                          {},
                          Evidence(find("came"), "events", "verb")});
    EXPECT_THAT(print(), HasSubstr("WHAT HAPPENED WHEN\n"
                                   "  27 September 2021   She came on Monday. (did not happen) (planned) ¶2\n"
                                   "  1 October 2021      Ada Orr left on Friday. ¶1\n"));
}

TEST_F(Report, LeavesOutSayingAndTheUndated) {
    write("Ada Orr said so and left.");
    story_.events.append({find("said"),
                          EventClass::reporting,
                          Polarity::positive,
                          Modality::actual,
                          {},
                          day(2021, 10, 1),
                          {},
                          Evidence(find("said"), "events", "verb")});
    story_.events.append({find("left"),
                          EventClass::occurrence,
                          Polarity::positive,
                          Modality::actual,
                          {},
                          {},
                          {},
                          Evidence(find("left"), "events", "verb")});
    EXPECT_THAT(print(), Not(HasSubstr("WHAT HAPPENED WHEN")));
}

TEST_F(Report, MarksWordsInColourOnly) {
    write("Ada Orr left.");
    person("Ada Orr");
    EXPECT_THAT(report(story_, {.color = true}), HasSubstr("\x1b["));
    EXPECT_THAT(print(), Not(HasSubstr("\x1b")));
}

TEST_F(Report, AnEmptyStoryHasAReport) {
    EXPECT_THAT(print(),
                HasSubstr("(no text)\npublication date unknown: --published tells it\n  nothing was found"));
}

}  // namespace
}  // namespace dateline
