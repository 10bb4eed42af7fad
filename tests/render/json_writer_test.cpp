#include "render/json_writer.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

std::string written(std::string_view text) {
    JsonWriter json;
    json.string(text);
    return json.take();
}

TEST(JsonWriter, PutsCommasBetweenValuesOnly) {
    JsonWriter json;
    json.begin_object()
        .key("a")
        .begin_array()
        .number(std::uint64_t{1})
        .begin_array()
        .end_array()
        .null()
        .end_array();
    json.key("b").begin_object().end_object().key("c").boolean(true).end_object();
    EXPECT_EQ(json.take(), R"({"a":[1,[],null],"b":{},"c":true})");
}

TEST(JsonWriter, EscapesWhatJsonRequires) {
    EXPECT_EQ(written("a\"b\\c\nd\te\rf\x01g\x1f"), R"("a\"b\\c\nd\te\rf\u0001g\u001f")");
}

TEST(JsonWriter, LeavesOtherCharactersAsTheyAre) {
    EXPECT_EQ(written("“é” \xF0\x9F\x98\x80"), "\"“é” \xF0\x9F\x98\x80\"");
}

TEST(JsonWriter, PutsTheReplacementCharacterForBadBytes) {
    EXPECT_EQ(written("a\xFFz"), "\"a\xEF\xBF\xBDz\"");
    EXPECT_EQ(written("a\xC3"), "\"a\xEF\xBF\xBD\"");
    EXPECT_EQ(written("\xED\xA0\x80").find('\xED'), std::string::npos) << "half a surrogate pair";
}

TEST(JsonWriter, WritesTheShortestNumberThatReadsBackTheSame) {
    JsonWriter json;
    json.begin_array().number(0.9F).number(1.0F).number(std::uint64_t{18446744073709551615U}).end_array();
    EXPECT_EQ(json.take(), "[0.9,1,18446744073709551615]");
}

TEST(JsonWriter, NoWordsAreNull) {
    JsonWriter json;
    json.string_or_null("");
    EXPECT_EQ(json.take(), "null");
}

}  // namespace
}  // namespace dateline
