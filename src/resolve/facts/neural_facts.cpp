#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>

#include "annotate/person_words/numbers.h"
#include "annotate/person_words/role_table.h"
#include "base/word_table.h"
#include "resolve/facts/rules.h"

namespace dateline {
namespace {

constexpr float kLeastSubject = 0.0F;  // logits: more likely than not
constexpr float kLeastSide = 1.5F;
constexpr float kLeastAntecedent = 1.0F;
constexpr float kLeastBoth = 0.5F;  // value and subject together

constexpr std::array<Property, 16> kProperties{
    Property::age,         Property::birth_date,     Property::death_date, Property::birth_place,
    Property::death_place, Property::cause_of_death, Property::role,       Property::employer,
    Property::education,   Property::residence,      Property::origin,     Property::religion,
    Property::party,       Property::military_rank,  Property::charge,     Property::alias};

constexpr std::array<Property, 12> kRelations{
    Property::other_family,  // none; never asked for
    Property::spouse,       Property::ex_spouse, Property::fiance,      Property::partner,
    Property::parent,       Property::sibling,   Property::grandparent, Property::in_law,
    Property::other_family, Property::friend_of, Property::colleague};

/// How sure the tags of a value must be (mean probability), by property: least where the rules say little,
/// most where they say most of what there is.
float least_score(Property property) {
    switch (property) {
        case Property::age:
        case Property::residence:
        case Property::origin:
            return 0.9F;
        case Property::role:
            return 0.8F;
        case Property::employer:
            return 0.75F;
        default:
            return 0.6F;
    }
}

/// Crimes and causes of death are left to the rules: a wrong subject does too much harm, and dates need a value.
bool is_asked(Property property) {
    return property != Property::charge && property != Property::cause_of_death && property != Property::birth_date &&
           property != Property::death_date;
}

float probability(float logit) {
    return 1.0F / (1.0F + std::exp(-logit));
}

/// Who a word stands for: the person whose mention holds it, or, back along the antecedents, whom its pronoun
/// or description stands for.
class Referents {
  public:
    Referents(const PeopleView& people, const NeuralReading& neural) : people_(people), neural_(neural) {}

    [[nodiscard]] const PersonMention* of(std::uint32_t word) const {
        constexpr int kSteps = 12;
        for (int step = 0; step < kSteps; ++step) {
            const PersonMention* mention = people_.holding(word);
            if (mention != nullptr && people_.is_person(mention->entity)) return mention;
            const auto found = antecedents_of(word, neural_.antecedents);
            if (found.empty() || found.front().score < kLeastAntecedent) return nullptr;
            word = found.front().antecedent;
        }
        return nullptr;
    }

  private:
    const PeopleView& people_;
    const NeuralReading& neural_;
};

/// The value as the contract gives it; nothing for what cannot be one (an age without a number, an unresolved
/// date).
std::optional<std::string> value_of(const PeopleView& people, Property property, Span span,
                                    std::uint32_t token) {
    const std::string_view text = people.words().document().text(span);
    if (property != Property::age) return std::string(text);
    if (people.words().is(token - 1, "was") || people.words().is(token + 1, "when"))
        return std::nullopt;  // an age of the past
    const auto years = small_number(people.words().lower(token));
    return years ? std::optional(std::to_string(*years)) : std::nullopt;
}

/// "if Ann Lee is the nominee", "was not charged with arson": said of what is not so.
bool is_unreal(const PeopleView& people, const PersonMention& person, std::uint32_t token) {
    constexpr std::uint32_t kReach = 6;
    const Words& words = people.words();
    if (person.tokens.begin > 0 && words.is(person.tokens.begin - 1, "if")) return true;
    for (std::uint32_t back = 1; back <= kReach && back <= token; ++back) {
        const std::string_view word = words.lower(token - back);
        if (word == "not" || word == "n't" || word == "n’t" || word == "never") return true;
        if (word == "." || word == ",") return false;
    }
    return false;
}

/// Not "the mayor's adviser", not "the Christian Bob Roe", not what somebody is only to others.
bool may_be_role(const PeopleView& people, const Tagged<FactLabel>& value) {
    const std::string_view text = people.words().text(value.begin);
    const bool capital = text[0] >= 'A' && text[0] <= 'Z';
    const bool known = role_word(people.words().lower(value.end - 1)).kind != RoleWord::none;
    constexpr WordSet kToOthers{words("associate", "friend", "ally", "colleague", "suspect", "victim", "widow", "accuser",
                                      "motorist", "supporter", "critic")};
    if (kToOthers.has(people.words().lower(value.end - 1))) return false;
    return !is_possessive_mark(people.words().text(value.end)) && (!capital || known);
}

void add_value(const PeopleView& people, const Referents& referents, const FactReading& fact,
               FactList& facts) {
    const Property property = kProperties[static_cast<std::size_t>(fact.value.label)];
    if (!is_asked(property) || fact.value.score < least_score(property) || fact.score < kLeastSubject) return;
    if (fact.value.score * probability(fact.score) < kLeastBoth) return;
    const PersonMention* person = referents.of(fact.subject);
    if (person == nullptr || is_unreal(people, *person, fact.value.begin)) return;
    const Span span = people.words().segmentation().span_of({fact.value.begin, fact.value.end});
    const auto value = value_of(people, property, span, fact.value.begin);
    if (!value || facts.has(property, span) || (property == Property::role && !may_be_role(people, fact.value))) return;
    if (property == Property::age && facts.has(person->entity, property)) return;
    Evidence evidence(span, "facts", "neural.value", fact.value.score * probability(fact.score));
    facts.value(person->entity, property, *value, FactStatus::unknown,
                std::move(evidence.also(person->span)));
}

void add_kin(const PeopleView& people, const Referents& referents, const KinReading& kin, FactList& facts) {
    if (kin.score_a < kLeastSide || kin.score_b < kLeastSide) return;
    const PersonMention* a = referents.of(kin.a);
    const PersonMention* b = referents.of(kin.b);
    if (a == nullptr || b == nullptr) return;
    const Property property = kRelations[static_cast<std::size_t>(kin.label)];
    if (facts.has_relation(a->entity, b->entity, property) || facts.has(property, people.words().span(kin.word))) return;
    Evidence evidence(people.words().span(kin.word), "facts", "neural.kin",
                      probability(kin.score_a) * probability(kin.score_b));
    facts.relation(a->entity, property, b->entity, FactStatus::current,
                   std::move(evidence.also(a->span).also(b->span)));
}

}  // namespace

void find_neural_facts(const PeopleView& people, const NeuralReading& neural, FactList& facts) {
    const Referents referents(people, neural);
    for (const FactReading& fact : neural.facts) add_value(people, referents, fact, facts);
    for (const KinReading& kin : neural.kin) add_kin(people, referents, kin, facts);
}

}  // namespace dateline
