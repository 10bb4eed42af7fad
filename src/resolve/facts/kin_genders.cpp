#include "resolve/facts/kin_genders.h"

#include "base/word_table.h"

namespace dateline {
namespace {

constexpr WordSet kFemale{words("wife", "bride", "widow", "girlfriend", "fiancee", "fiancée", "mother", "mom", "mum",
                                "stepmother", "daughter", "stepdaughter", "sister", "half-sister", "stepsister",
                                "grandmother", "granddaughter", "aunt", "niece", "ex-wife", "daughter-in-law",
                                "mother-in-law", "sister-in-law", "godmother", "goddaughter")};
constexpr WordSet kMale{words("husband", "widower", "boyfriend", "father", "dad", "stepfather", "son", "stepson",
                              "brother", "half-brother", "stepbrother", "grandfather", "grandson", "uncle", "nephew",
                              "ex-husband", "son-in-law", "father-in-law", "brother-in-law", "godfather", "godson")};

}  // namespace

void KinGenders::note(const Words& words, const KinTerm& term, EntityId person) {
    const std::string_view pronoun = pronoun_for(words, term);
    if (!pronoun.empty()) genders_.try_emplace(person, pronoun == "her" ? Gender::female : Gender::male);
}

std::string_view KinGenders::pronoun_for(const Words& words, const KinTerm& term) {
    const std::string_view word = words.lower(term.tokens.begin);
    if (term.plural) return {};
    return kFemale.has(word) ? "her" : kMale.has(word) ? "his" : "";
}

bool KinGenders::fits(const PeopleView& people, EntityId person, std::string_view pronoun) const {
    const auto known = genders_.find(person);
    const std::string_view name = people.entity(person).name;
    const Gender gender = known != genders_.end() ? known->second : gender_of_given_name(name.substr(0, name.find(' ')));
    return gender == Gender::unknown || (gender == Gender::female) == (pronoun == "her");
}

}  // namespace dateline
