#pragma once

#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "resolve/facts/rules.h"

namespace dateline {

/// Who "the president" and "the former governor" are: the only one of the story who is told to hold, or to have held, an
/// office of that name. Refers to the people and the roles it is made of.
class OfficeHolders {
  public:
    OfficeHolders(const PeopleView& people, const std::vector<HeldRole>& held);

    /// For a definite description that ends before a token; null where it is none, or two could be meant.
    [[nodiscard]] const PersonMention* ending_before(std::uint32_t token) const;

  private:
    using Office = std::pair<std::string_view, FactStatus>;  ///< its last word
    const PeopleView& people_;
    std::map<Office, const PersonMention*> holders_;  ///< null where several hold it
};

}  // namespace dateline
