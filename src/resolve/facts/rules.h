#pragma once

#include "neural/reading.h"
#include "resolve/facts/fact_list.h"
#include "resolve/facts/people_view.h"

/// The rules that draw facts, one file a kind. Each adds to the list what it finds and looks at nothing that another
/// found, so that they stand in any order; only the derived facts need the rest before them.
namespace dateline {

void find_age_facts(const PeopleView& people, const std::vector<Age>& ages, FactList& facts);
void find_role_facts(const PeopleView& people, const std::vector<Role>& roles, FactList& facts);
void find_kin_facts(const PeopleView& people, const std::vector<KinTerm>& kin_terms, FactList& facts);
void find_marriage_facts(const PeopleView& people, FactList& facts);
/// Employer, party, school.
void find_work_facts(const PeopleView& people, const std::vector<Role>& roles, FactList& facts);
/// Origin, residence, place of birth.
void find_place_facts(const PeopleView& people, FactList& facts);
/// When, where and of what somebody died.
void find_death_facts(const PeopleView& people, const Layer<Time, TimeId>& times, FactList& facts);
/// Crimes somebody is charged with or convicted of.
void find_charge_facts(const PeopleView& people, FactList& facts);
/// What the neural reader sees beyond the rules: values with their person, words of kinship with their two sides.
void find_neural_facts(const PeopleView& people, const NeuralReading& neural, FactList& facts);

/// Siblings by a shared parent, grandparents by two steps, years of birth by age and publication date.
void derive_facts(const PeopleView& people, FactList& facts);

}  // namespace dateline
