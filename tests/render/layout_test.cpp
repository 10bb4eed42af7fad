#include "render/layout.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(Columns, CountsCharactersAndNoColourCodes) {
    EXPECT_EQ(columns("naïve “x”"), 9U);
    EXPECT_EQ(columns(Style(true).bold("née")), 3U);
    EXPECT_EQ(columns("\x1b[1"), 0U) << "a code cut short";
}

TEST(Wrap, FillsLinesUpToTheWidth) {
    EXPECT_EQ(wrap("one two three", 7, 2), "one two\n  three");
    EXPECT_EQ(wrap("one two three", 13, 2), "one two three");
    EXPECT_EQ(wrap("", 5, 2), "");
}

TEST(Wrap, AWordLongerThanALineStandsAlone) {
    EXPECT_EQ(wrap("a extraordinary b", 5, 0), "a\nextraordinary\nb");
}

TEST(Wrap, KeepsSpacesWithinALine) {
    EXPECT_EQ(wrap("one  two   three", 8, 1), "one  two\n three");
}

TEST(Wrap, KeepsLineBreaks) {
    EXPECT_EQ(wrap("one\ntwo", 20, 2), "one\n  two");
}

TEST(SingleLine, TakesWhiteSpaceTogether) {
    EXPECT_EQ(single_line(" a \n\t b\r\n"), "a b");
}

TEST(SingleLine, LeavesOutWhatATerminalActsOn) {
    EXPECT_EQ(single_line("a\x1b[31m\x07\x7f"
                          "b"),
              "a[31mb");
    EXPECT_EQ(single_line("a\xC2\x9B"
                          "b\xC2\xA3"),
              "ab\xC2\xA3");
    EXPECT_EQ(single_line("a\xC2"), "a\xC2") << "the end of the text";
}

TEST(Shortened, KeepsALineThatFits) {
    EXPECT_EQ(shortened("one two three", 13), "one two three");
}

TEST(Shortened, KeepsTheBeginningAndTheEnd) {
    const std::string line = "the quick brown fox jumps over the lazy dog near the river";
    const std::string cut = shortened(line, 30);
    EXPECT_LE(columns(cut), 30U);
    EXPECT_TRUE(cut.starts_with("the quick")) << cut;
    EXPECT_TRUE(cut.ends_with("river")) << cut;
    EXPECT_NE(cut.find(" … "), std::string::npos) << cut;
}

TEST(Shortened, TwoWordsStay) {
    EXPECT_EQ(shortened("incomprehensibilities notwithstanding", 5), "incomprehensibilities notwithstanding");
}

}  // namespace
}  // namespace dateline
