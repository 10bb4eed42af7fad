#include "segment/segment.h"

#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include "segment/characters.h"

namespace dateline {
namespace {

Document one_block(std::string text) {
    const Span all{0, static_cast<std::uint32_t>(text.size())};
    return Document({}, std::move(text), {all}, {{BlockKind::body, all, 0}}, {});
}

std::vector<std::string> cases(const std::string& name) {
    std::ifstream file(std::string(DATELINE_SOURCE_DIR) + "/tests/cases/" + name);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) {
        if (!line.empty() && (line[0] != '#')) lines.push_back(line);
    }
    return lines;
}

std::string tokens_of(const std::string& text) {
    const Document document = one_block(text);
    std::string joined;
    for (const Token& token : segment(document).tokens) {
        if (!joined.empty()) joined += ' ';
        joined += document.text(token.span);
    }
    return joined;
}

std::string sentences_of(const std::string& text) {
    const Document document = one_block(text);
    std::string joined;
    for (const Sentence& sentence : segment(document).sentences) {
        if (!joined.empty()) joined += " | ";
        joined += document.text(sentence.span);
    }
    return joined;
}

std::string without(std::string text, const std::string& mark, const std::string& replacement) {
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
        text.replace(at, mark.size(), replacement);
    }
    return text;
}

// Every invariant of segment.h.
void expect_sound(const Document& document) {
    const Segmentation segmentation = segment(document);
    const std::string_view text = document.text();
    std::uint32_t covered = 0;
    for (const Token& token : segmentation.tokens) {
        ASSERT_LE(covered, token.span.begin);
        for (std::uint32_t at = covered; at < token.span.begin;) {
            const Character skipped = character_at(text, at);
            ASSERT_EQ(skipped.kind, CharacterClass::space) << "byte " << at;
            at += skipped.length;
        }
        ASSERT_LT(token.span.begin, token.span.end);
        for (const std::uint32_t border : {token.span.begin, token.span.end}) {
            ASSERT_TRUE(border == text.size() || (text[border] & 0xC0) != 0x80)
                << "cuts a character at " << border;
        }
        covered = token.span.end;
    }
    std::uint32_t next = 0;
    for (const Sentence& sentence : segmentation.sentences) {
        ASSERT_EQ(sentence.tokens.begin, next);
        ASSERT_LT(sentence.tokens.begin, sentence.tokens.end);
        ASSERT_EQ(sentence.span, segmentation.span_of(sentence.tokens));
        ASSERT_TRUE(document.blocks()[sentence.block].span.contains(sentence.span));
        next = sentence.tokens.end;
    }
    ASSERT_EQ(next, segmentation.tokens.size());
}

TEST(Segment, tokens_are_those_of_the_case_file) {
    const auto lines = cases("tokens.txt");
    ASSERT_FALSE(lines.empty());
    for (const std::string& line : lines) {
        const std::size_t arrow = line.find(" => ");
        ASSERT_NE(arrow, std::string::npos) << line;
        EXPECT_EQ(tokens_of(line.substr(0, arrow)), line.substr(arrow + 4));
    }
}

TEST(Segment, sentences_are_those_of_the_case_file) {
    const auto lines = cases("sentences.txt");
    ASSERT_FALSE(lines.empty());
    for (const std::string& line : lines) EXPECT_EQ(sentences_of(without(line, " | ", " ")), line);
}

TEST(Segment, kinds_tell_words_from_the_rest) {
    const Segmentation found = segment(one_block("Anna paid $5 to @vale at https://example.org."));
    const std::vector<TokenKind> kinds{TokenKind::word,   TokenKind::word, TokenKind::symbol,
                                       TokenKind::number, TokenKind::word, TokenKind::handle,
                                       TokenKind::word,   TokenKind::url,  TokenKind::punctuation};
    ASSERT_EQ(found.tokens.size(), kinds.size());
    for (std::size_t i = 0; i < kinds.size(); ++i) EXPECT_EQ(found.tokens[i].kind, kinds[i]) << i;
}

TEST(Segment, an_empty_document_has_nothing) {
    EXPECT_TRUE(segment(Document()).tokens.empty());
    EXPECT_TRUE(segment(Document()).sentences.empty());
}

TEST(Segment, a_sentence_never_crosses_a_block) {
    const std::string text = "Storm hits coast\n\nIt rained.";
    const Document document({}, text, {{0, 16}, {18, 28}},
                            {{BlockKind::headline, {0, 16}, 0}, {BlockKind::body, {18, 28}, 1}}, {});
    const Segmentation found = segment(document);
    ASSERT_EQ(found.sentences.size(), 2U);
    EXPECT_EQ(found.sentences[0].span, (Span{0, 16}));
    EXPECT_EQ(found.sentences[1].block, 1U);
    EXPECT_TRUE(found.tokens[3].space_before);
}

TEST(Segment, no_token_reaches_over_a_text_that_ends_within_a_character) {
    for (const std::string text : {"Caf\xC3", "Z\xE2\x80", "5\xF0\x9F\x91", "@a\xE6", "\xE2", "\xF0\x9F"}) {
        for (const Token& token : segment(one_block(text)).tokens) EXPECT_LE(token.span.end, text.size());
    }
}

TEST(Segment, any_text_is_covered_and_never_cut) {
    const std::vector<std::string> pieces{
        "a",     "Z",      "9",      ".",       "...",    "…",  "'",    "’",   "‘",
        "“",     "”",      "\"",     "-",       "—",      "/",  "@",    "#",   "$",
        "€",     "%",      "&",      ":",       ",",      "!",  "?",    "(",   ")",
        " ",     "\n",     "\u00A0", "\u200D",  "\uFE0F", "é",  "Ж",    "日",  "👍",
        "🏽",  "\u0301", "www.",   "http://", "n't",    "'s", "U.S.", "Mr.", "555-0134",
        "x@y.z", "\x01",   "^_^",    "12,345",  "cannot", "co-"};
    std::mt19937 random(20260704);
    for (int round = 0; round < 3000; ++round) {
        std::string text = "x";
        for (auto length = random() % 30; length > 0; --length) text += pieces[random() % pieces.size()];
        ASSERT_NO_FATAL_FAILURE(expect_sound(one_block(text))) << text;
    }
}

// A quadratic step would take minutes on these.
TEST(Segment, hostile_texts_take_linear_time) {
    const std::vector<std::string> units{
        ".",       "\"",      "'",  "“",  "a",    "a.",      "a-",        "co-", "1-",   "1.",  "a@",
        "www.",    "http://", "(",  ")",  "!”",   "A. ",     "a/",        "’",   ":",    "a'b", "\u200D",
        "👍\u200D", "? A",     "&A", "a&", "a@b-", "a.com/ ", "http://(.", " .",  "it.’ "};
    const auto begin = std::chrono::steady_clock::now();
    for (const std::string& unit : units) {
        std::string text;
        while (text.size() < 1'000'000) text += unit;
        const Document document = one_block(std::move(text));
        EXPECT_FALSE(segment(document).tokens.empty());
    }
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(60));
}

TEST(Segment, finds_tokens_and_sentences_by_place) {
    const Segmentation found = segment(one_block("It rained. It snowed."));
    EXPECT_EQ(found.token_at(0), 0U);
    EXPECT_EQ(found.token_at(10), 3U);
    EXPECT_EQ(found.token_at(100), found.tokens.size());
    EXPECT_EQ(found.sentence_of(2), 0U);
    EXPECT_EQ(found.sentence_of(3), 1U);
    const TokenRange range = found.tokens_in({3, 12});
    EXPECT_EQ(range.begin, 1U);
    EXPECT_EQ(range.end, 4U);
}

std::string cut_at(const Document& document, const std::vector<std::uint32_t>& starts) {
    std::string joined;
    for (const Sentence& sentence : with_sentences(segment(document), starts).sentences) {
        joined += (joined.empty() ? "" : " | ") + std::string(document.text(sentence.span));
    }
    return joined;
}

TEST(WithSentences, CutsAndJoinsAtTheGivenTokens) {
    const Document document = one_block("we came. we saw it we won");
    EXPECT_EQ(cut_at(document, {0, 3, 6}), "we came. | we saw it | we won");
    EXPECT_EQ(cut_at(document, {0, 6}), "we came. we saw it | we won");
    EXPECT_EQ(cut_at(document, {}), "we came. we saw it we won");
}

TEST(WithSentences, AlwaysBeginsAnewWithABlock) {
    const Document document({}, "One two. Three", {{0, 8}, {9, 14}},
                            {{BlockKind::headline, {0, 8}, 0}, {BlockKind::body, {9, 14}, 1}}, {});
    EXPECT_EQ(cut_at(document, {}), "One two. | Three");
    EXPECT_EQ(cut_at(document, {1}), "One | two. | Three");
}

TEST(WithSentences, OfNothingIsNothing) { EXPECT_EQ(cut_at(one_block(""), {0}), ""); }

}  // namespace
}  // namespace dateline
