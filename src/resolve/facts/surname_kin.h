#pragma once

#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "resolve/facts/kin_genders.h"
#include "resolve/facts/kin_sides.h"

namespace dateline {

using OwnerAndRelative = std::pair<Side, Side>;

/// The people of a story by their surnames: whom a word of kinship names that stands without a name, or whose "the motorist's
/// brother" is, where one other person alone has the surname.
class SurnameKin {
  public:
    explicit SurnameKin(const PeopleView& people);

    /// The first name of the one other person with the surname of a person for whom "his" or "her" (empty: either) may stand.
    /// Null where there are none or several, or for a name of one word.
    [[nodiscard]] const PersonMention* only_other(const PeopleView& people, EntityId person, const KinGenders& genders,
                                                  std::string_view pronoun) const;
    /// "Ann Lee said her husband …": the owner and the one other Lee whom the term may stand for. Where that one is named in
    /// the sentence and the owner is not, the pronoun goes with the name: the two are turned, or it is nobody.
    [[nodiscard]] OwnerAndRelative unnamed_relative(const PeopleView& people, const KinTerm& term, const Side& owner,
                                                    const KinGenders& genders) const;

  private:
    std::map<std::string_view, std::vector<const PersonMention*>> persons_;  // one mention a person
};

/// "Lee urged Roe to leave a company tied to his son Bob Lee": of the people of the sentence a pronoun stands for the one
/// who shares the child's or sibling's surname, where only another was found.
[[nodiscard]] Side by_surname(const PeopleView& people, const KinTerm& term, Side possessor);

/// Whether a term stands for a parent, child or sibling.
[[nodiscard]] inline bool is_blood(const KinTerm& term) {
    return term.property == Property::parent || term.property == Property::sibling;
}

/// The surname of a name of several words, without "Jr."; empty for one word.
[[nodiscard]] std::string_view surname(std::string_view name);

}  // namespace dateline
