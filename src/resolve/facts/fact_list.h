#pragma once

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "dateline/facts.h"

namespace dateline {

/// The facts of one story as they are found. The same fact found again only adds to the evidence of the first; a
/// symmetric relation is the same in either direction.
class FactList {
  public:
    /// A property with a value. `words`: where the value stands, the first evidence.
    void value(EntityId subject, Property property, std::string value, FactStatus status, Evidence evidence);
    /// A relation; between a person and themselves there is none, nor one that what is known of their kinship rules out.
    void relation(EntityId subject, Property property, EntityId object, FactStatus status, Evidence evidence);
    /// A relation that follows from others; left out where it is stated already.
    void derived(EntityId subject, Property property, EntityId object, FactStatus status, Evidence evidence,
                 std::vector<FactId> from);
    void derived_value(EntityId subject, Property property, std::string value, Evidence evidence,
                       std::vector<FactId> from);

    [[nodiscard]] const std::vector<Fact>& facts() const { return facts_; }
    [[nodiscard]] bool has(EntityId subject, Property property) const;
    /// Whether a fact of this property, whoever's, takes its value from words of a span.
    [[nodiscard]] bool has(Property property, Span words) const;
    /// Whether two people stand in this relation, in either direction.
    [[nodiscard]] bool has_relation(EntityId one, EntityId other, Property property) const;
    /// Whether two people are told to be siblings or to have a parent in common.
    [[nodiscard]] bool are_siblings(EntityId one, EntityId other) const;
    /// Whether nothing told stands against two people having a child together: siblings, a parent and their child have none.
    [[nodiscard]] bool may_be_couple(EntityId one, EntityId other) const;
    [[nodiscard]] Layer<Fact, FactId> take() &&;

  private:
    using Key = std::tuple<EntityId, Property, EntityId, std::string>;
    void add(Key key, Fact fact);
    [[nodiscard]] bool contradicts_kin(EntityId subject, Property property, EntityId object, FactStatus status) const;
    [[nodiscard]] bool descends_from(EntityId person, EntityId ancestor, int steps) const;
    [[nodiscard]] bool are_couple(EntityId one, EntityId other) const;
    [[nodiscard]] bool have_child(EntityId one, EntityId other) const;
    [[nodiscard]] bool contradicts_parents(EntityId parent, EntityId child) const;
    [[nodiscard]] bool contradicts_ages(EntityId parent, EntityId child) const;
    [[nodiscard]] int age(EntityId person) const;
    [[nodiscard]] const std::vector<EntityId>& parents(EntityId person) const;
    [[nodiscard]] std::vector<EntityId> children(EntityId person) const;

    std::vector<Fact> facts_;
    std::map<Key, std::size_t> known_;
    std::map<EntityId, std::vector<EntityId>> parents_;
};

/// Whether a relation reads the same from both sides.
[[nodiscard]] constexpr bool is_symmetric(Property property) {
    return is_relation(property) && property != Property::parent && property != Property::grandparent;
}

}  // namespace dateline
