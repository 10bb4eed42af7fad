#pragma once

#include <vector>

#include "resolve/facts/fact_list.h"
#include "resolve/facts/kin_sides.h"

namespace dateline {

/// The people that "their", "they", "the couple" and "the twins" stand for when no mention says so: those last told to be a
/// couple or to be siblings, else the last two names that "and" joins; nobody where they stand too far back.
class PairMemory {
  public:
    /// Begins with the couples that the facts tell of.
    PairMemory(const PeopleView& people, const std::vector<Fact>& facts);

    /// Told at a token, behind all that were told before.
    void tell_couple(const Side& one, const Side& other, std::uint32_t token);
    void tell_siblings(const Side& one, const Side& other, std::uint32_t token);
    /// Children that one list names.
    void tell_children(const Side& children);

    [[nodiscard]] Side couple_before(const PeopleView& people, std::uint32_t token) const;
    /// Whether the last couple was told by words that end with these: "his wife Ann | Lee".
    [[nodiscard]] bool couple_ends_with(Span word) const;
    /// Whether these are two who were told to be a couple, not long ago.
    [[nodiscard]] bool are_couple(const std::vector<EntityId>& persons) const;
    /// Whether any two of them were named in a list of children.
    [[nodiscard]] bool told_siblings(const std::vector<EntityId>& persons) const;
    [[nodiscard]] Side siblings_before(const PeopleView& people, std::uint32_t token) const;

  private:
    struct Told {
        std::uint32_t token;
        Side side;
    };
    using List = std::vector<Told>;  // sorted by the token
    [[nodiscard]] static const Told* last_before(const List& list, std::uint32_t token);

    List married_;
    List couples_;
    List siblings_;
    std::map<EntityId, std::size_t> lists_;  // of children, by number
    std::size_t lists_told_ = 0;
};

/// Whether a relation makes a couple of two people.
[[nodiscard]] bool makes_couple(Property property);

}  // namespace dateline
