#include "resolve/first_persons.h"

#include <gtest/gtest.h>

#include "dateline/reader.h"
#include "ingest/document.h"

namespace dateline {
namespace {

/// "word=Name" of every first-person mention of a story.
std::string first_persons(const std::string& text) {
    Record record;
    record.text = text;
    static const Reader reader = Reader::load({.models = {}, .rules_alone = true}).value();
    const Story story = reader.read(*make_document(record, {}));
    std::string out;
    for (const Mention& mention : story.mentions) {
        const std::string_view words = story.document.text(mention.span);
        if (words != "I" && words != "my" && words != "me") continue;
        out += (out.empty() ? "" : " ") + std::string(words) + "=" + story.entities[mention.entity].name;
    }
    return out;
}

TEST(FirstPersons, StandForTheSpeakerOfTheirQuote) {
    EXPECT_EQ(first_persons("“I sold my boat,” said Mara Quill."), "I=Mara Quill my=Mara Quill");
    EXPECT_EQ(first_persons("“I sold it,” Mara Quill said. “Nobody told me,” said Tomas Brandt."), "I=Mara Quill me=Tomas Brandt");
}

TEST(FirstPersons, OfAnUnknownSpeakerOrOutsideQuotesStandForNobody) {
    EXPECT_EQ(first_persons("“I sold it,” a man said."), "");
    EXPECT_EQ(first_persons("I sold it, said Mara Quill."), "");
}

}  // namespace
}  // namespace dateline
