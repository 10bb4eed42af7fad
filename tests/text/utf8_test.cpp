#include "text/utf8.h"

#include <gtest/gtest.h>

#include <random>

namespace dateline {
namespace {

std::string cleaned(std::string_view bytes) { return clean_utf8(std::string(bytes)).text; }

TEST(Utf8, WhatIsValidStaysAsItIs) {
    for (const char* text : {"", "plain", "é 漢 😀", "a\r\n\tb\n", "\xef\xbb\xbf" "with a mark", "e\xcc\x81 not composed"}) {
        const CleanText clean = clean_utf8(text);
        EXPECT_EQ(clean.text, text);
        EXPECT_TRUE(clean.source_map.empty());
    }
}

TEST(Utf8, EachMaximalSubpartBecomesOneReplacement) {
    EXPECT_EQ(cleaned("a\xff" "b"), "a\uFFFD" "b");
    EXPECT_EQ(cleaned("\xe2\x80"), "\uFFFD");                      // cut short
    EXPECT_EQ(cleaned("\xe2\x80z"), "\uFFFDz");
    EXPECT_EQ(cleaned("\xc0\xaf"), "\uFFFD\uFFFD");                // overlong
    EXPECT_EQ(cleaned("\xed\xa0\x80"), "\uFFFD\uFFFD\uFFFD");      // surrogate
    EXPECT_EQ(cleaned("\xf4\x90\x80\x80"), "\uFFFD\uFFFD\uFFFD\uFFFD");  // beyond U+10FFFF
    EXPECT_EQ(cleaned("\xf0\x9f\x98"), "\uFFFD");
}

TEST(Utf8, ControlsThatAreNoWhiteSpaceAreReplaced) {
    using namespace std::string_view_literals;
    EXPECT_EQ(cleaned("a\0b\x1b[2J\x7f"sv), "a\uFFFD" "b\uFFFD[2J\uFFFD");
    EXPECT_EQ(cleaned("\t\n\v\f\r"), "\t\n\v\f\r");
}

TEST(Utf8, TheMapLeadsBackToTheSource) {
    const CleanText clean = clean_utf8("ab\xff\xfe" "c");
    ASSERT_EQ(clean.source_map.size(), 4U);
    EXPECT_EQ(clean.source_map[1].text, (Span{2, 5}));
    EXPECT_EQ(clean.source_map[1].source_begin, 2U);
    EXPECT_EQ(clean.source_map[1].source_end, 3U);
    EXPECT_EQ(clean.source_map[3].text, (Span{8, 9}));
    EXPECT_EQ(clean.source_map[3].source_begin, 4U);
}

TEST(Utf8, FindsTheFirstInvalidByte) {
    EXPECT_EQ(find_invalid("valid é"), std::string_view::npos);
    EXPECT_EQ(find_invalid("0123456789\xe9 caf"), 10U);
}

// Bytes that are likely to meet in a damaged text.
std::string random_bytes(std::mt19937& random) {
    static const std::vector<std::string> kPieces{"a", " ", "\n", "é", "漢", "😀", "\xe2", "\x80", "\xf0\x9f", "\xff",
                                                  std::string(1, '\0'), "\x1b", "\xed\xa0\x80", "plain ascii words"};
    std::string out;
    for (std::size_t n = random() % 40; n > 0; --n) out += kPieces[random() % kPieces.size()];
    return out;
}

TEST(Utf8, AnyBytesBecomeValidTextWithATrueMap) {
    std::mt19937 random(20210929);
    for (int round = 0; round < 20000; ++round) {
        const std::string source = random_bytes(random);
        const CleanText clean = clean_utf8(source);
        ASSERT_EQ(find_invalid(clean.text), std::string_view::npos);
        if (clean.source_map.empty()) {
            ASSERT_EQ(clean.text, source);
            continue;
        }
        std::uint32_t text_end = 0;
        std::uint64_t source_end = 0;
        for (const SourceRange& range : clean.source_map) {
            ASSERT_EQ(range.text.begin, text_end);
            ASSERT_EQ(range.source_begin, source_end);
            ASSERT_TRUE(is_border(clean.text, range.text.begin));
            const auto words = slice(clean.text, range.text);
            const auto given = source.substr(range.source_begin, range.source_end - range.source_begin);
            ASSERT_TRUE(words == given || words == kReplacement);
            text_end = range.text.end;
            source_end = range.source_end;
        }
        ASSERT_EQ(text_end, clean.text.size());
        ASSERT_EQ(source_end, source.size());
    }
}

TEST(Trim, TakesWhiteSpaceOfAllKindsFromBothEnds) {
    const std::string text = "\xef\xbb\xbf \u00a0a b\u2003\r\n";
    const Span inner = trim(text, {0, static_cast<std::uint32_t>(text.size())});
    EXPECT_EQ(slice(text, inner), "a b");
}

TEST(Trim, BytesThatBeginNoCharacterAreKept) {
    EXPECT_EQ(trim("\xA1", {0, 1}), (Span{0, 1}));
    EXPECT_EQ(trim("a \x80\x80 b", {1, 4}), (Span{2, 4}));
}

TEST(Trim, NothingButWhiteSpaceIsEmpty) { EXPECT_TRUE(trim("a \n b", {1, 4}).empty()); }

}  // namespace
}  // namespace dateline
