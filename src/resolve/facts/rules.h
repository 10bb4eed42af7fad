#pragma once

#include "neural/reading.h"
#include "resolve/facts/fact_list.h"
#include "resolve/facts/people_view.h"

/// The rules that draw facts, one file a kind. Each adds to the list what it finds and looks at nothing that
/// another found, so that they stand in any order; only the derived facts need the rest before them.
namespace dateline {

/// A role and the mention of the person, or group, that holds it.
struct HeldRole {
    Role role;
    PersonMention holder;
    bool before_name;  ///< the holder's name stands right behind the role
};

/// A place with the one it lies in: "Park Ridge, Illinois".
[[nodiscard]] Span whole_place(const PeopleView& people, const PersonMention& place);

/// A property of everybody that a mention stands for, whose value is the words of a span.
void add_value(const PeopleView& people, const PersonMention& person, Property property, Span value,
               std::string_view rule, FactList& facts, FactStatus status = FactStatus::unknown);

void find_age_facts(const PeopleView& people, const std::vector<Age>& ages, FactList& facts);
/// Returns the roles with those who hold them.
std::vector<HeldRole> find_role_facts(const PeopleView& people, const std::vector<Role>& roles,
                                      FactList& facts);
/// `held` tells who "the president" is, `marriages` to whom "their" may go back.
void find_kin_facts(const PeopleView& people, const std::vector<KinTerm>& kin_terms, const std::vector<HeldRole>& held,
                    const std::vector<Fact>& marriages, FactList& facts);
void find_marriage_facts(const PeopleView& people, const std::vector<KinTerm>& kin_terms, FactList& facts);
void find_employer_facts(const PeopleView& people, const std::vector<HeldRole>& held, FactList& facts);
void find_party_facts(const PeopleView& people, const std::vector<HeldRole>& held, FactList& facts);
void find_school_facts(const PeopleView& people, FactList& facts);
void find_alias_facts(const PeopleView& people, FactList& facts);
void find_religion_facts(const PeopleView& people, FactList& facts);
/// When and where somebody was born.
void find_birth_facts(const PeopleView& people, const Layer<Time, TimeId>& times, FactList& facts);
/// Origin and residence.
void find_place_facts(const PeopleView& people, const std::vector<HeldRole>& held, FactList& facts);
/// When, where and of what somebody died.
void find_death_facts(const PeopleView& people, const Layer<Time, TimeId>& times, FactList& facts);
/// Crimes somebody is charged with or convicted of.
void find_charge_facts(const PeopleView& people, FactList& facts);
/// What the neural reader sees beyond the rules: values with their person, words of kinship with their two
/// sides.
void find_neural_facts(const PeopleView& people, const NeuralReading& neural, FactList& facts);

/// Siblings by a shared parent, grandparents by two steps, years of birth by age and publication date.
void derive_facts(const PeopleView& people, FactList& facts);

}  // namespace dateline
