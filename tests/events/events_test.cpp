#include "annotate/events.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

#include "resolve/event_dates.h"

namespace dateline {
namespace {

using std::chrono::sys_days;
using std::chrono::year;

Document one_block(std::string text) {
    const Span all{0, static_cast<std::uint32_t>(text.size())};
    DocumentInfo info;
    info.published.day = year(2021) / 9 / 29;
    return Document(std::move(info), std::move(text), {all}, {{BlockKind::body, all, 0}}, {});
}

Interval day(int number) {
    const sys_days begin = sys_days{year(2021) / 9 / 1} + std::chrono::days{number};
    return {begin, begin + std::chrono::days{1}};
}

// A text whose times stand in square brackets, and those that name no days in braces.
struct Marked {
    std::string text;
    Layer<Time, TimeId> times;
};

Marked read_marked(std::string_view line) {
    Marked marked;
    std::uint32_t open = 0;
    for (const char c : line) {
        const auto at = static_cast<std::uint32_t>(marked.text.size());
        if (c == '[' || c == '{') {
            open = at;
        } else if (c == '}') {
            marked.times.append(
                {{open, at}, TimeType::duration, "", "", {}, Evidence({open, at}, "test", "test")});
        } else if (c == ']') {
            // The preposition, where the brackets hold one, is no part of a time.
            const std::uint32_t begin =
                marked.text.compare(open, 3, "on ") == 0 || marked.text.compare(open, 3, "On ") == 0
                    ? open + 3
                    : open;
            marked.times.append({{begin, at},
                                 TimeType::date,
                                 "",
                                 "",
                                 day(static_cast<int>(marked.times.size())),
                                 Evidence({begin, at}, "test", "test")});
        } else {
            marked.text += c;
        }
    }
    return marked;
}

Layer<Event, EventId> events_of(const Document& document, const Layer<Time, TimeId>& times,
                                const Entities& entities = {}) {
    const Segmentation segmentation = segment(document);
    return resolve_events(document, segmentation, find_events(Words(document, segmentation)), times, {}, entities);
}

std::string told(const std::string& line) {
    Marked marked = read_marked(line);
    const Document document = one_block(marked.text);
    std::string events;
    for (const Event& event : events_of(document, marked.times)) {
        if (!events.empty()) events += ", ";
        events += std::string(document.text(event.trigger)) + ' ' +
                  std::string(document.text(marked.times[*event.time].span));
    }
    return events.empty() ? "-" : events;
}

TEST(Events, are_dated_as_the_case_file_says) {
    std::ifstream file(std::string(DATELINE_SOURCE_DIR) + "/tests/cases/events.txt");
    int cases = 0;
    for (std::string line; std::getline(file, line);) {
        const std::size_t arrow = line.find(" => ");
        if (line.empty() || line[0] == '#' || arrow == std::string::npos) continue;
        EXPECT_EQ(told(line.substr(0, arrow)), line.substr(arrow + 4)) << line;
        ++cases;
    }
    EXPECT_GT(cases, 15);
}

EventTrigger trigger_in(const std::string& text, const std::string& word) {
    const Document document = one_block(text);
    const Segmentation segmentation = segment(document);
    for (const EventTrigger& trigger : find_events(Words(document, segmentation))) {
        if (document.text(trigger.span) == word) return trigger;
    }
    ADD_FAILURE() << "no trigger " << word << " in " << text;
    return {};
}

TEST(Events, triggers_know_their_modality_and_polarity) {
    EXPECT_EQ(trigger_in("Vale will resign.", "resign").modality, Modality::planned);
    EXPECT_EQ(trigger_in("Vale is scheduled to speak.", "speak").modality, Modality::planned);
    EXPECT_EQ(trigger_in("Vale could resign.", "resign").modality, Modality::hypothetical);
    EXPECT_EQ(trigger_in("Holm allegedly robbed a bank.", "robbed").modality, Modality::alleged);
    EXPECT_EQ(trigger_in("Holm denied robbing a bank.", "denied").modality, Modality::actual);
    EXPECT_EQ(trigger_in("Vale resigned.", "resigned").modality, Modality::actual);
    EXPECT_EQ(trigger_in("Vale did not resign.", "resign").polarity, Polarity::negative);
    EXPECT_EQ(trigger_in("Vale never resigned.", "resigned").polarity, Polarity::negative);
    EXPECT_EQ(trigger_in("Vale resigned.", "resigned").polarity, Polarity::positive);
    EXPECT_EQ(trigger_in("Vale said no.", "said").event_class, EventClass::reporting);
}

TEST(Events, words_that_only_look_like_verbs_are_none) {
    const Document document =
        one_block("The armed man, a well-known figure, lives on the left in the United States.");
    const Segmentation segmentation = segment(document);
    for (const EventTrigger& trigger : find_events(Words(document, segmentation))) {
        EXPECT_NE(document.text(trigger.span), "armed");
        EXPECT_NE(document.text(trigger.span), "known");
        EXPECT_NE(document.text(trigger.span), "left");
        EXPECT_NE(document.text(trigger.span), "United");
    }
}

TEST(Events, a_range_of_two_times_is_one) {
    Marked marked = read_marked("She served from [2008] through [2014].");
    const Document document = one_block(marked.text);
    const auto events = events_of(document, marked.times);
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[EventId{0}].interval, (Interval{day(0).begin, day(1).end}));
}

TEST(Events, since_lasts_until_the_story) {
    Marked marked = read_marked("She has served since [May].");
    const auto events = events_of(one_block(marked.text), marked.times);
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[EventId{0}].interval, (Interval{day(0).begin, sys_days{year(2021) / 9 / 30}}));
}

// The participants of the first event with the trigger `word`; `names` are the persons of the text, each a
// mention of its own.
std::string participants_in(const std::string& line, const std::string& word,
                            const std::vector<std::string>& names) {
    Marked marked = read_marked(line);
    const Document document = one_block(marked.text);
    Entities entities;
    std::size_t from = 0;
    for (const std::string& name : names) {
        from = document.text().find(name, from);
        const auto begin = static_cast<std::uint32_t>(from);
        from += name.size();
        entities.mentions.append({{begin, static_cast<std::uint32_t>(from)},
                                  MentionKind::name,
                                  entities.entities.append({EntityType::person, name, {}})});
    }
    std::string found;
    for (const Event& event : events_of(document, marked.times, entities)) {
        if (document.text(event.trigger) != word) continue;
        for (const EntityId entity : event.participants)
            found += (found.empty() ? "" : ", ") + entities.entities[entity].name;
        return found;
    }
    return "no event";
}

TEST(Events, since_dates_nothing_without_a_day_of_the_story) {
    Marked marked = read_marked("She has served since [May].");
    const Span all{0, static_cast<std::uint32_t>(marked.text.size())};
    const Document document({}, marked.text, {all}, {{BlockKind::body, all, 0}}, {});
    EXPECT_TRUE(events_of(document, marked.times).empty());
}

TEST(Events, the_persons_of_the_clause_take_part) {
    EXPECT_EQ(participants_in("Nora Vale met Ole Holm [on Friday], said Ida Moss.", "met",
                              {"Nora Vale", "Ole Holm", "Ida Moss"}),
              "Nora Vale, Ole Holm");
    EXPECT_EQ(participants_in("Vale and Holm met [14 years ago] and married in [2013].", "married",
                              {"Vale", "Holm"}),
              "Vale, Holm");
    EXPECT_EQ(participants_in("Vale, who was elected in [2012], resigned [on 3 May].", "resigned", {"Vale"}),
              "Vale");
    EXPECT_EQ(participants_in("Vale, who was elected in [2012], resigned [on 3 May].", "elected", {"Vale"}),
              "Vale");
    EXPECT_EQ(participants_in("It was Holm, and not Vale, who hired Moss in [1998].", "hired",
                              {"Holm", "Vale", "Moss"}),
              "Holm, Moss");
    EXPECT_EQ(participants_in("Her husband was buried in [April 2009].", "buried", {"Her"}), "");
    EXPECT_EQ(participants_in("Vale left [on Monday] and Holm married in [2013].", "left", {"Vale", "Holm"}),
              "Vale");
    EXPECT_EQ(
        participants_in("Vale left [on Monday] and Holm married in [2013].", "married", {"Vale", "Holm"}),
        "Holm");
    EXPECT_EQ(participants_in("Vale and Sen. Holm won [on Tuesday].", "won", {"Vale", "Holm"}), "Vale, Holm");
    EXPECT_EQ(participants_in("After the death of Ole Holm in [2014], and Vale knew it, he wept.", "death",
                              {"Ole Holm", "Vale"}),
              "Ole Holm");
    EXPECT_EQ(participants_in("After Vale's arrest in [May], Holm resigned.", "arrest", {"Vale", "Holm"}),
              "Vale");
}

TEST(Events, an_empty_document_has_none) {
    EXPECT_TRUE(events_of(Document(), {}).empty());
}

// Quadratic steps would take minutes on these.
TEST(Events, long_sentences_take_linear_time) {
    for (const char* unit : {"met [2013] and ", "the election ", "who met ", "“ ", "to see ", "[2013] "}) {
        std::string line;
        while (line.size() < 300'000) line += unit;
        Marked marked = read_marked(line);
        const Document document = one_block(marked.text);
        EXPECT_GE(segment(document).tokens.size(), events_of(document, marked.times).size());
    }
}

}  // namespace
}  // namespace dateline
