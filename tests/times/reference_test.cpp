// What a single sentence cannot show: stories without a date, narratives, the evidence of a value, odd input.
#include <gtest/gtest.h>

#include <random>

#include "annotate/quotes.h"
#include "ingest/document.h"
#include "resolve/dates.h"
#include "segment/segment.h"

namespace dateline {
namespace {

struct Read {
    Document document;
    ResolvedTimes dates;
    [[nodiscard]] std::string value(std::string_view words) const {
        for (const Time& time : dates.times) {
            if (document.text(time.span) == words) return time.value;
        }
        return "not found";
    }
};

Read read(std::string text, std::string published) {
    Record record;
    record.text = std::move(text);
    record.published = std::move(published);
    Document document = *make_document(record, {});
    const Segmentation segmentation = segment(document);
    ResolvedTimes dates = resolve_dates(document, segmentation, find_times(document, segmentation),
                                        find_quotes(Words(document, segmentation)).quotes);
    return {std::move(document), std::move(dates)};
}

TEST(TimeReference, WithoutADateRelativeWordsStayOpen) {
    const Read story = read("She left on Saturday, 4 July. He came yesterday, in 1990 or two years ago.", "");
    EXPECT_EQ(story.value("1990"), "1990");
    EXPECT_EQ(story.value("Saturday, 4 July"), "XXXX-07-04");
    EXPECT_EQ(story.value("yesterday"), "");
    EXPECT_EQ(story.value("two years ago"), "");
    ASSERT_EQ(story.dates.warnings.size(), 1U);
    EXPECT_EQ(story.dates.warnings[0].code, "no-publication-date");
}

TEST(TimeReference, AgoLooksToThePublicationDateWhateverYearsWereNamed) {
    const Read story =
        read("The mill opened in 1920 and burned in 1931. It was sold five years ago and closed last year.",
             "2021-09-29");
    EXPECT_EQ(story.value("five years ago"), "2016");
    EXPECT_EQ(story.value("last year"), "2020");
}

TEST(TimeReference, ThatTimeIsTheTimeToldLast) {
    const Read story = read(
        "The price will be set by June 10. If nobody agrees by that time, a judge decides.", "2021-05-29");
    EXPECT_EQ(story.value("that time"), "2021-06-10");
}

TEST(TimeReference, WhatIsToComeDoesNotTakeAYearToldInPassing) {
    const Read story =
        read("The towns, invited in July 1997, will join the league on March 12.", "1999-02-27");
    EXPECT_EQ(story.value("March 12"), "1999-03-12");
}

const char* const kHistory =
    "The siege began in March 1861. In May 1861 the town was hungry. By August the wells were dry. In 1862 "
    "relief came. "
    "The second siege began in June 1863 and ended in 1864. In 1865 the walls were rebuilt. In 1866 trade "
    "returned. "
    "In October 1867 the railway came. In November a fair was held. In January the mayor died. The following "
    "year his son was chosen.";

TEST(TimeReference, ANarrativeGoesOnByItsOwnYears) {
    const Read story = read(kHistory, "2009-12-19");
    EXPECT_EQ(story.value("August"), "1861-08");
    EXPECT_EQ(story.value("November"), "1867-11");
    EXPECT_EQ(story.value("January"), "1868-01");
    EXPECT_EQ(story.value("The following year"), "1869");
}

TEST(TimeReference, AQuotationGivenOnAnotherDayGoesByThatDay) {
    const Read story = read(
        "“We leave tomorrow,” Ada Rolfe said on Monday. “It rained last night,” she said.", "2021-09-29");
    EXPECT_EQ(story.value("tomorrow"), "2021-09-28");
    EXPECT_EQ(story.value("last night"), "2021-09-28TNI");
}

TEST(TimeReference, ADayOfAnEventIsNoDayOfASaying) {
    const Read story =
        read("After the fire on Monday, “we leave tomorrow” was all she could write.", "2021-09-29");
    EXPECT_EQ(story.value("tomorrow"), "2021-09-30");
}

TEST(TimeReference, ACaptionGoesByItsOwnDate) {
    std::string text = "Ada Rolfe, who won today, waves on May 3, 2015.";
    const Span all{0, static_cast<std::uint32_t>(text.size())};
    DocumentInfo info;
    info.published = {"2021-09-29", std::chrono::year{2021} / 9 / 29};
    const Document document(info, std::move(text), {all}, {{BlockKind::caption, all, 0}}, {});
    const Segmentation segmentation = segment(document);
    const ResolvedTimes dates = resolve_dates(document, segmentation, find_times(document, segmentation), {});
    ASSERT_EQ(dates.times.size(), 2U);
    EXPECT_EQ(dates.times[dates.times.id(0)].value, "2015-05-03");
}

TEST(TimeReference, EvidenceTellsTheClassAndTheReference) {
    const Read story =
        read("She came two years ago, on Friday, in May 1990. The next day she left.", "2021-09-29");
    std::vector<std::string_view> rules;
    for (const Time& time : story.dates.times) rules.push_back(time.evidence.rule());
    const std::vector<std::string_view> expected{"counted-step, from the publication date",
                                                 "weekday, nearest to the publication date", "month",
                                                 "pointed-period, from the text before it"};
    EXPECT_EQ(rules, expected);
}

TEST(TimeReference, NoneInAnEmptyDocument) {
    EXPECT_TRUE(find_times(Document(), segment(Document())).empty());
    EXPECT_TRUE(resolve_dates(Document(), segment(Document()), {}, {}).times.empty());
}

/// Random strings of the words and marks of time expressions: spans stay inside, sorted, apart, on character
/// borders.
TEST(TimeReference, SpansHoldOnAnyWords) {
    static const char* const kPieces[] = {
        "the ",        "last ",   "next ",  "May",    "Friday ",   "3",         "1990",     "0",
        "99999999999", "-",       "–",      "/",      ":",         ".",         ", ",       "'",
        "’",           "s ",      "year",   "years ", "ago ",      "a ",        "few ",     "half ",
        "quarter ",    "third",   "p.m. ",  "B.C.",   "é",         "“",         "\n",       "Christmas ",
        "Day ",        "of ",     "every ", "two ",   "hundred ",  "thousand ", "early ",   "mid-",
        "noon ",       "and ",    "to ",    "31",     "February ", "24",        "century ", "'90s ",
        "o'clock ",    "fiscal ", "since "};
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int i = 0; i < 14; ++i) text += kPieces[random() % std::size(kPieces)];
        const Read story = read(text, round % 3 == 0 ? "" : "2020-02-29");
        std::uint32_t end = 0;
        for (const Time& time : story.dates.times) {
            ASSERT_GE(time.span.begin, end) << text;
            ASSERT_LT(time.span.begin, time.span.end) << text;
            ASSERT_LE(time.span.end, story.document.text().size()) << text;
            end = time.span.end;
            const auto continues = [&](std::uint32_t at) {
                return at < story.document.text().size() &&
                       (static_cast<unsigned char>(story.document.text()[at]) & 0xC0U) == 0x80U;
            };
            ASSERT_FALSE(continues(time.span.begin)) << text;
            ASSERT_FALSE(continues(time.span.end)) << text;
            if (time.interval) {
                ASSERT_LT(time.interval->begin, time.interval->end) << text;
            }
        }
    }
}

}  // namespace
}  // namespace dateline
