#include "dateline/span.h"

#include <gtest/gtest.h>

#include <type_traits>

#include "dateline/document.h"
#include "dateline/facts.h"

namespace dateline {
namespace {

TEST(Span, HoldsItsBeginAndNotItsEnd) {
    constexpr Span span{2, 5};
    EXPECT_EQ(span.size(), 3U);
    EXPECT_TRUE(span.contains(2U));
    EXPECT_FALSE(span.contains(5U));
}

TEST(Span, EmptySpansOverlapNothing) {
    EXPECT_FALSE((Span{2, 2}.overlaps({0, 5})));
    EXPECT_TRUE((Span{1, 3}.overlaps({2, 5})));
    EXPECT_FALSE((Span{1, 3}.overlaps({3, 5})));
}

TEST(Span, CoverIsTheSmallestSpanAroundBoth) { EXPECT_EQ((Span{4, 6}.cover({1, 2})), (Span{1, 6})); }

template <class T>
concept GivesTextOfTemporary = requires { T().text(Span{}); };
template <class T>
concept GivesText = requires(const T& document) { document.text(Span{}); };

TEST(Document, AViewIntoATemporaryDoesNotCompile) {
    static_assert(GivesText<Document>);
    static_assert(!GivesTextOfTemporary<Document>);
}

template <class A, class B>
concept Comparable = requires(A a, B b) { a == b; };

TEST(Id, IdsOfDifferentLayersDoNotMix) {
    static_assert(Comparable<EntityId, EntityId>);
    static_assert(!Comparable<EntityId, QuoteId>);
}

}  // namespace
}  // namespace dateline
