#include "text/offsets.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "text/utf8.h"

namespace dateline {
namespace {

template <class A, class B>
concept Comparable = requires(A a, B b) { a == b; };

TEST(Offsets, UnitsDoNotMix) {
    static_assert(Comparable<Utf16Offset, Utf16Offset>);
    static_assert(!Comparable<Utf16Offset, CodePointOffset>);
    static_assert(!Comparable<CodePointOffset, std::uint32_t>);
}

TEST(Offsets, CountCodePointsAndUtf16Units) {
    const std::string text = "é😀z";
    const OffsetIndex index(text);
    EXPECT_EQ(index.code_point(2).value, 1U);
    EXPECT_EQ(index.code_point(6).value, 2U);
    EXPECT_EQ(index.utf16(6).value, 3U);
    EXPECT_EQ(index.code_point(7).value, 3U);
    EXPECT_EQ(index.utf16(7).value, 4U);
}

TEST(Offsets, AnEmptyTextHasOnePlace) { EXPECT_EQ(OffsetIndex("").utf16(0).value, 0U); }

TEST(Offsets, AgreeWithCountingFromTheBegin) {
    std::mt19937 random(7);
    const std::vector<std::string> pieces{"a", "é", "漢", "😀", "words ", "\n"};
    std::string text;
    while (text.size() < 3000) text += pieces[random() % pieces.size()];
    const OffsetIndex index(text);
    std::uint32_t code_points = 0;
    std::uint32_t units = 0;
    for (std::uint32_t at = 0; at < text.size();) {
        ASSERT_EQ(index.code_point(at).value, code_points);
        ASSERT_EQ(index.utf16(at).value, units);
        const CodePoint character = decode(text, at);
        at += character.size;
        ++code_points;
        units += character.value > 0xFFFF ? 2 : 1;
    }
    EXPECT_EQ(index.utf16(static_cast<std::uint32_t>(text.size())).value, units);
}

}  // namespace
}  // namespace dateline
