#include "render/timeml.h"

#include <gtest/gtest.h>

#include "dateline/reader.h"
#include "ingest/document.h"

namespace dateline {
namespace {

Story story_of(std::string text, std::string published) {
    Record record;
    record.id = "a<b";
    record.text = std::move(text);
    record.published = std::move(published);
    static const Reader reader = Reader::load({.models = {}, .rules_alone = true}).value();
    return reader.read(*make_document(record, {}));
}

std::string without_tags(const std::string& xml) {
    std::string out;
    bool tag = false;
    for (const char c : xml) {
        if (c == '<') tag = true;
        if (!tag) out += c;
        if (c == '>') tag = false;
    }
    return out;
}

std::string text_of(const std::string& xml) {
    const auto begin = xml.find("<TEXT>") + 6;
    return xml.substr(begin, xml.find("</TEXT>") - begin);
}

TEST(TimeMl, TagsTimesInPlace) {
    const std::string xml = to_timeml(story_of("Ada Rolfe left on Friday, two years ago.", "2021-09-29"));
    EXPECT_NE(xml.find("<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2021-09-24\" "
                       "functionInDocument=\"NONE\">Friday</TIMEX3>"),
              std::string::npos)
        << xml;
    EXPECT_NE(xml.find("value=\"2019\" functionInDocument=\"NONE\">two years ago</TIMEX3>"),
              std::string::npos)
        << xml;
    EXPECT_NE(xml.find("<TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2021-09-29\""), std::string::npos) << xml;
    EXPECT_NE(xml.find("<DOCID>a&lt;b</DOCID>"), std::string::npos) << xml;
}

TEST(TimeMl, KeepsTheTextAndItsMarks) {
    const std::string xml = to_timeml(
        story_of("Rolfe & Sons <sold> \"it\" in 1990.\n\nThey left\x01 in May 1991.", "2021-09-29"));
    EXPECT_EQ(without_tags(text_of(xml)),
              "Rolfe &amp; Sons &lt;sold&gt; &quot;it&quot; in 1990.\n\nThey left\xEF\xBF\xBD in May 1991.");
}

TEST(TimeMl, IsADocumentWithoutTimes) {
    const std::string xml = to_timeml(story_of("Nothing.", ""));
    EXPECT_EQ(text_of(xml), "Nothing.");
    EXPECT_EQ(xml.rfind("</TimeML>\n"), xml.size() - 10);
}

TEST(TimeMl, EveryInstanceHasItsEvent) {
    const std::string xml =
        to_timeml(story_of("She was born in 1990 and married on Friday. He died in 2001.", "2021-09-29"));
    for (std::size_t at = xml.find("eventID=\""); at != std::string::npos;
         at = xml.find("eventID=\"", at + 1)) {
        const auto id = xml.substr(at + 9, xml.find('"', at + 9) - at - 9);
        EXPECT_NE(xml.find("<EVENT eid=\"" + id + "\""), std::string::npos) << xml;
    }
}

}  // namespace
}  // namespace dateline
