#pragma once

#include <vector>

#include "resolve/facts/rules.h"

namespace dateline {

/// Who "the president" and "the former governor" are: the only one of the story who is told to hold, or to have held, an
/// office of that name. Refers to the people and the roles it is made of.
class OfficeHolders {
  public:
    OfficeHolders(const PeopleView& people, const std::vector<HeldRole>& held) : people_(people), held_(held) {}

    /// For a definite description that ends before a token; null where it is none, or two could be meant.
    [[nodiscard]] const PersonMention* ending_before(std::uint32_t token) const;

  private:
    const PeopleView& people_;
    const std::vector<HeldRole>& held_;
};

}  // namespace dateline
