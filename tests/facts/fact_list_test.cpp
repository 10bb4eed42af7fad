#include "resolve/facts/fact_list.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

constexpr EntityId kMother{0}, kChild{1}, kOther{2};

Evidence somewhere() { return Evidence({0, 1}, "facts", "test"); }

void relate(FactList& facts, EntityId subject, Property property, EntityId object) {
    facts.relation(subject, property, object, FactStatus::current, somewhere());
}

TEST(FactList, NobodyIsTheParentOfTheirOwnParent) {
    FactList facts;
    relate(facts, kMother, Property::parent, kChild);
    relate(facts, kChild, Property::parent, kMother);
    relate(facts, kChild, Property::grandparent, kMother);
    ASSERT_EQ(facts.facts().size(), 1U);
    EXPECT_EQ(facts.facts()[0].subject, kMother);
}

TEST(FactList, NobodyIsTheSiblingOrSpouseOfTheirChild) {
    FactList facts;
    relate(facts, kMother, Property::parent, kChild);
    relate(facts, kChild, Property::sibling, kMother);
    relate(facts, kChild, Property::spouse, kMother);
    EXPECT_EQ(facts.facts().size(), 1U);
}

TEST(FactList, ASiblingIsNoParent) {
    FactList facts;
    relate(facts, kChild, Property::sibling, kOther);
    relate(facts, kChild, Property::parent, kOther);
    EXPECT_FALSE(facts.has_relation(kChild, kOther, Property::parent));
    EXPECT_TRUE(facts.has_relation(kOther, kChild, Property::sibling));
}

}  // namespace
}  // namespace dateline
