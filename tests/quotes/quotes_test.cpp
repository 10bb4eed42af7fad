#include "annotate/quotes.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace dateline {
namespace {

std::vector<std::string> cases(const std::string& name) {
    std::ifstream file(std::string(DATELINE_SOURCE_DIR) + "/tests/cases/" + name);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) {
        if (!line.empty() && line[0] != '#') lines.push_back(line);
    }
    return lines;
}

std::string without(std::string text, const std::string& mark, const std::string& replacement) {
    for (std::size_t at = text.find(mark); at != std::string::npos;
         at = text.find(mark, at + replacement.size())) {
        text.replace(at, mark.size(), replacement);
    }
    return text;
}

Document document_of(std::string text) {
    std::vector<Span> paragraphs;
    std::vector<Block> blocks;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find("\n\n", at), text.size());
        const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
        blocks.push_back({BlockKind::body, span, static_cast<std::uint32_t>(paragraphs.size())});
        paragraphs.push_back(span);
        at = end + 2;
    }
    return Document({}, std::move(text), std::move(paragraphs), std::move(blocks), {});
}

std::string plain(const std::string& line) {
    std::string text = without(line, "¶", "\n\n");
    for (const char* mark : {"[[+", "[[", "]]", "{{", "}}"}) text = without(text, mark, "");
    return text;
}

FoundQuotes quotes_of(const Document& document) {
    const Segmentation segmentation = segment(document);
    return find_quotes(Words(document, segmentation));
}

/// The document's text with its quotes marked as the case files mark them.
std::string marked(const Document& document, QuoteKind kind) {
    std::multimap<std::uint32_t, std::string> marks;
    const auto quotes = quotes_of(document).quotes;
    std::uint32_t last_group = ~0U;
    for (const Quote& quote : quotes) {
        if (quote.kind != kind) continue;
        const bool direct = kind == QuoteKind::direct;
        marks.emplace(quote.spans[0].begin, !direct ? "{{" : quote.group == last_group ? "[[+" : "[[");
        marks.emplace(quote.spans[0].end, direct ? "]]" : "}}");
        last_group = quote.group;
    }
    std::string text(document.text());
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) text.insert(mark->first, mark->second);
    return without(text, "\n\n", "¶");
}

TEST(Quotes, DirectCases) {
    for (const std::string& line : cases("quotes.txt")) {
        const Document document = document_of(plain(line));
        EXPECT_EQ(marked(document, QuoteKind::direct), line);
    }
}

TEST(Quotes, IndirectCases) {
    for (const std::string& line : cases("quotes_indirect.txt")) {
        const Document document = document_of(plain(line));
        EXPECT_EQ(marked(document, QuoteKind::indirect), line);
    }
}

TEST(Quotes, NoneInAnEmptyDocument) {
    EXPECT_TRUE(quotes_of(Document()).quotes.empty());
}

TEST(Quotes, AnUnclosedMarkEndsWithItsParagraph) {
    std::string text = "He began: “So it goes";
    const auto end = text.size();
    for (int i = 0; i < 50; ++i) text += "\n\nThe story goes on without him.";
    const Document document = document_of(text);
    const auto quotes = quotes_of(document).quotes;
    ASSERT_EQ(quotes.size(), 1U);
    EXPECT_EQ(quotes[quotes.id(0)].spans[0].end, end);
}

TEST(Quotes, AnyMarksGiveSoundSpans) {
    const std::vector<std::string> pieces{"“",
                                          "”",
                                          "\"",
                                          "'",
                                          "‘",
                                          "’",
                                          "``",
                                          "''",
                                          "«",
                                          "»",
                                          "Ada ",
                                          "said ",
                                          ", ",
                                          ". ",
                                          "\n\n",
                                          "she ",
                                          "the boats were late ",
                                          "s",
                                          "6",
                                          " ",
                                          "that ",
                                          "according to ",
                                          "é",
                                          "—"};
    std::mt19937 random(20210929);
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (auto count = random() % 40; count > 0; --count) text += pieces[random() % pieces.size()];
        const Document document = document_of(text);
        Span last{};
        const auto quotes = quotes_of(document).quotes;
        for (const Quote& quote : quotes) {
            ASSERT_EQ(quote.spans.size(), 1U);
            const Span span = quote.spans[0];
            ASSERT_LT(span.begin, span.end) << text;
            ASSERT_LE(span.end, text.size()) << text;
            ASSERT_LE(last.begin, span.begin) << text;
            ASSERT_NE(static_cast<unsigned char>(text[span.begin]) & 0xC0U, 0x80U) << text;
            ASSERT_TRUE(span.end == text.size() ||
                        (static_cast<unsigned char>(text[span.end]) & 0xC0U) != 0x80U)
                << text;
            last = span;
        }
    }
}

TEST(Quotes, ManyUnmatchedMarksTakeLinearTime) {
    for (const char* piece : {"“a ", "a” ", "\"a ", "'a ", "s' ", "“a” “b ", "''''", "he said, “",
                              "he said she ran ", "he said that ", "said, X, ", "x y z "}) {
        std::string text;
        while (text.size() < 500'000) text += piece;
        const Document document = document_of(text);
        const auto quotes = quotes_of(document).quotes;
        SCOPED_TRACE(piece);
        for (const Quote& quote : quotes) EXPECT_LE(quote.spans[0].end, text.size());
    }
}

}  // namespace
}  // namespace dateline
