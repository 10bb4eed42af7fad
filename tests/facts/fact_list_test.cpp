#include "resolve/facts/fact_list.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

constexpr EntityId kMother{0}, kChild{1}, kOther{2}, kGrandchild{3};

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

TEST(FactList, NobodyIsTheParentOfTheirGrandparent) {
    FactList facts;
    relate(facts, kMother, Property::parent, kChild);
    relate(facts, kChild, Property::parent, kGrandchild);
    relate(facts, kGrandchild, Property::parent, kMother);
    EXPECT_EQ(facts.facts().size(), 2U);
}

TEST(FactList, SiblingsHaveNoChildTogether) {
    FactList facts;
    relate(facts, kMother, Property::parent, kChild);
    relate(facts, kMother, Property::parent, kOther);
    relate(facts, kChild, Property::parent, kGrandchild);
    relate(facts, kOther, Property::parent, kGrandchild);
    EXPECT_FALSE(facts.has_relation(kOther, kGrandchild, Property::parent));
    EXPECT_TRUE(facts.are_siblings(kChild, kOther));
    EXPECT_FALSE(facts.may_be_couple(kMother, kChild));
}

TEST(FactList, AFifthParentIsRefused) {
    FactList facts;
    for (std::uint32_t parent = 10; parent < 15; ++parent) relate(facts, EntityId{parent}, Property::parent, kChild);
    EXPECT_EQ(facts.facts().size(), 4U);
}

TEST(FactList, AParentIsOlder) {
    FactList facts;
    facts.value(kMother, Property::age, "35", FactStatus::unknown, somewhere());
    facts.value(kChild, Property::age, "41", FactStatus::unknown, somewhere());
    facts.value(kOther, Property::age, "5", FactStatus::unknown, somewhere());
    relate(facts, kMother, Property::parent, kChild);
    relate(facts, kMother, Property::parent, kOther);
    EXPECT_FALSE(facts.has_relation(kMother, kChild, Property::parent));
    EXPECT_TRUE(facts.has_relation(kMother, kOther, Property::parent));
}

}  // namespace
}  // namespace dateline
