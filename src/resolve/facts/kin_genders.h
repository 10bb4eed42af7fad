#pragma once

#include <map>

#include "annotate/person_words.h"
#include "resolve/facts/people_view.h"
#include "resolve/people/person_name.h"

namespace dateline {

[[nodiscard]] inline bool is_gendered(std::string_view pronoun) {
    return pronoun == "his" || pronoun == "her";
}

/// Whether somebody is a woman or a man, by the given name and by the words of kinship they are called by: "his
/// daughter-in-law, Amelie". Only to keep "his" from standing for a daughter; told nowhere.
class KinGenders {
  public:
    /// A term stands for a person.
    void note(const Words& words, const KinTerm& term, EntityId person);
    /// Whether "his" or "her" may stand for a person; true where nothing is known.
    [[nodiscard]] bool fits(const PeopleView& people, EntityId person, std::string_view pronoun) const;
    /// "her" or "his" for whom a term stands; empty for "child", "cousins".
    [[nodiscard]] static std::string_view pronoun_for(const Words& words, const KinTerm& term);

  private:
    std::map<EntityId, Gender> genders_;
};

}  // namespace dateline
