#include "base/word_table.h"

#include <gtest/gtest.h>

#include <string>

namespace dateline {
namespace {

// "apple", "Apple" and "\x01" share their low bits; so do "pear" and "Pear".
constexpr WordSet kFruit{words("pear", "apple", "fig", "apples", "Apple", "", "\x01", "éclair", "plum")};
constexpr WordMap kPrices = word_map<int>({{"pear", 3}, {"fig", 1}, {"pear", 9}, {"plum", 2}});

TEST(WordTable, HasItsWordsAndNoOther) {
    for (const char* word : {"pear", "apple", "fig", "apples", "Apple", "", "\x01", "éclair", "plum"})
        EXPECT_TRUE(kFruit.has(word)) << word;
    for (const char* word : {"Pear", "appl", "figs", "a", "é", "zebra", "\x7f", "plun"})
        EXPECT_FALSE(kFruit.has(word)) << word;
    EXPECT_FALSE(kFruit.has(std::string(1000, 'p')));
}

TEST(WordTable, OfAWordListedTwiceTheFirstCounts) {
    ASSERT_NE(kPrices.find("pear"), nullptr);
    EXPECT_EQ(*kPrices.find("pear"), 3);
    EXPECT_EQ(*kPrices.find("fig"), 1);
    EXPECT_EQ(*kPrices.find("plum"), 2);
    EXPECT_EQ(kPrices.find("quince"), nullptr);
}

TEST(WordTable, AnEmptySetHasNothing) {
    constexpr WordSet kNone{words()};
    EXPECT_FALSE(kNone.has(""));
    EXPECT_FALSE(kNone.has("word"));
}

}  // namespace
}  // namespace dateline
