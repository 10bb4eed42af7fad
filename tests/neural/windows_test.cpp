#include "neural/windows.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>
#include <random>

namespace dateline {
namespace {

/// A small vocabulary of its own, so that the test needs no model.
const Wordpieces& wordpieces() {
    static const auto opened = [] {
        const std::string path = testing::TempDir() + "/vocab.txt";
        std::ofstream(path) << "[PAD]\n[UNK]\n[CLS]\n[SEP]\nthe\nlight\n##house\n##s\n'\ns\n-\nzoe\n";
        auto out = Wordpieces::open(path, {8, 100});
        std::remove(path.c_str());
        return out;
    }();
    return *opened;
}

std::vector<Piece> pieces(std::string_view word) {
    std::string scratch;
    std::vector<Piece> out;
    wordpieces().append(word, scratch, out);
    return out;
}

TEST(Wordpieces, TakesTheLongestMatchInLowerCaseWithoutMarks) {
    EXPECT_EQ(pieces("Lighthouses"), (std::vector<Piece>{5, 6, 7}));
    EXPECT_EQ(pieces("Zoë"), (std::vector<Piece>{11}));
    EXPECT_EQ(pieces("’s"), (std::vector<Piece>{8, 9}));
}

TEST(Wordpieces, AWordAlwaysHasAPiece) {
    EXPECT_EQ(pieces(""), (std::vector<Piece>{1}));
    EXPECT_EQ(pieces("\u00ad"), (std::vector<Piece>{1}));
    EXPECT_EQ(pieces("\xff\xfe"), (std::vector<Piece>{1}));
    EXPECT_EQ(pieces(std::string(100000, 'x')), (std::vector<Piece>{1}));
    EXPECT_LE(pieces(std::string(100000, '-')).size(), 8U);
}

TEST(CaseShape, LooksAtCasedLettersAlone) {
    EXPECT_EQ(case_shape_of("light"), CaseShape::lower);
    EXPECT_EQ(case_shape_of("Zoë"), CaseShape::title);
    EXPECT_EQ(case_shape_of("A"), CaseShape::title);
    EXPECT_EQ(case_shape_of("NATO"), CaseShape::caps);
    EXPECT_EQ(case_shape_of("McRae"), CaseShape::mixed);
    EXPECT_EQ(case_shape_of("1,250"), CaseShape::digit);
    EXPECT_EQ(case_shape_of("“"), CaseShape::other);
}

TEST(Windows, NoWordsGiveNoWindow) { EXPECT_TRUE(make_windows({}, wordpieces(), 32).empty()); }

/// Random texts: every word is in exactly one window, none is too long, paragraphs that fit stay whole.
TEST(Windows, HoldEveryWordOnceAndAreNeverTooLong) {
    std::mt19937 random(5);
    const std::vector<std::string_view> words{"the", "light", "lighthouses", "light-house-the-s", "x"};
    for (int trial = 0; trial < 300; ++trial) {
        NeuralText text;
        while (text.words.size() < 10 + random() % 300) {
            const std::size_t sentences = 1 + random() % 4;
            for (std::size_t s = 0; s < sentences; ++s) {
                for (std::size_t w = 1 + random() % 40; w > 0; --w) text.words.push_back(words[random() % words.size()]);
                text.sentence_ends.push_back(static_cast<std::uint32_t>(text.words.size()));
            }
            text.paragraph_ends.push_back(text.sentence_ends.back());
        }
        std::uint32_t next = 0;
        for (const Window& window : make_windows(text, wordpieces(), 32)) {
            EXPECT_EQ(window.first_word, next);
            EXPECT_LE(window.pieces.size(), 32U);
            EXPECT_EQ(window.pieces.size(), window.shapes.size());
            EXPECT_TRUE(std::is_sorted(window.firsts.begin(), window.firsts.end()));
            next += static_cast<std::uint32_t>(window.firsts.size());
        }
        EXPECT_EQ(next, text.words.size());
    }
}

}  // namespace
}  // namespace dateline
