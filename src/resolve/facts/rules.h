#pragma once

#include "resolve/facts/fact_list.h"
#include "resolve/facts/people_view.h"

/// The rules that draw facts, one file a kind. Each adds to the list what it finds and looks at nothing that another
/// found, so that they stand in any order; only the derived facts need the rest before them.
namespace dateline {

void find_age_facts(const PeopleView& people, const std::vector<Age>& ages, FactList& facts);
void find_role_facts(const PeopleView& people, const std::vector<Role>& roles, FactList& facts);
void find_kin_facts(const PeopleView& people, const std::vector<KinTerm>& kin_terms, FactList& facts);
void find_marriage_facts(const PeopleView& people, FactList& facts);

/// Siblings by a shared parent, grandparents by two steps, years of birth by age and publication date.
void derive_facts(const PeopleView& people, FactList& facts);

}  // namespace dateline
