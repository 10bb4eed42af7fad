#include "resolve/facts.h"
#include "resolve/facts/rules.h"

namespace dateline {

Layer<Fact, FactId> resolve_facts(const Words& words, const Entities& entities, const std::vector<Age>& ages,
                                  const std::vector<KinTerm>& kin_terms, const std::vector<Role>& roles,
                                  const Layer<Time, TimeId>& times, const NeuralReading& neural) {
    const PeopleView people(words, entities, neural);
    FactList facts;
    find_age_facts(people, ages, facts);
    const std::vector<HeldRole> held = find_role_facts(people, roles, facts);
    FactList marriages;
    find_marriage_facts(people, kin_terms, marriages);
    find_kin_facts(people, kin_terms, held, marriages.facts(), facts);
    find_marriage_facts(people, kin_terms, facts);  // again, as what is read of close kin stands against them
    find_employer_facts(people, held, facts);
    find_party_facts(people, held, facts);
    find_school_facts(people, facts);
    find_place_facts(people, held, facts);
    find_alias_facts(people, facts);
    find_religion_facts(people, facts);
    find_birth_facts(people, times, facts);
    find_death_facts(people, times, facts);
    find_charge_facts(people, facts);
    find_neural_facts(people, neural, facts);
    derive_facts(people, facts);
    return std::move(facts).take();
}

}  // namespace dateline
