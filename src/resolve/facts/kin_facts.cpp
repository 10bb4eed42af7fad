#include <algorithm>
#include <optional>

#include "annotate/person_words/role_table.h"
#include "base/word_table.h"
#include "resolve/facts/kin_claims.h"
#include "resolve/facts/kin_genders.h"
#include "resolve/facts/kin_sides.h"
#include "resolve/facts/office_holders.h"
#include "resolve/facts/pair_memory.h"
#include "resolve/facts/rules.h"
#include "resolve/facts/surname_kin.h"

// A word of kinship joins two sides: the possessor ("her", "Ann's", "… of Ann") and the relative it stands
// for
// ("… husband Bob", "Bob, … husband"). Each side has its few patterns (kin_sides.h); both must be found for a
// fact.
namespace dateline {
namespace {

constexpr WordSet kCopulas{words("is", "was", "are", "were")};
constexpr WordSet kLinks{words("with", "by", "to", "from", "featuring", "alongside")};

/// "daughter Luna and son Miles": a term without possessor of its own takes that of the term before it;
/// "parents to daughter Luna" takes the subject of "are parents".
class PossessorMemory {
  public:
    void set(const PeopleView& people, const KinTerm& term, const Side& side) {
        sentence_ = people.words().segmentation().sentence_of(term.tokens.begin);
        end_ = term.tokens.end;
        side_ = side;
    }
    /// The last possessor of the sentence of a term.
    [[nodiscard]] Side in_sentence(const PeopleView& people, const KinTerm& term) const {
        const bool same = people.words().segmentation().sentence_of(term.tokens.begin) == sentence_;
        return side_.found() && same ? side_ : Side{};
    }
    [[nodiscard]] Side for_term(const PeopleView& people, const KinTerm& term) const {
        constexpr std::uint32_t kReach = 12;
        const std::uint32_t sentence = people.words().segmentation().sentence_of(term.tokens.begin);
        const bool near = side_.found() && sentence == sentence_ && term.tokens.begin - end_ <= kReach;
        const std::uint32_t at = before_modifiers(people, term.tokens.begin);
        const bool others = at < term.tokens.begin && people.words().is(at, "other");
        const bool joined = at > 0 && people.words().is(at - 1, "and") && !others;
        return near && (joined || (term.property == Property::parent && term.names_younger)) ? side_ : Side{};
    }

  private:
    Side side_;
    std::uint32_t sentence_ = 0;
    std::uint32_t end_ = 0;
};

/// Whether no mention says which two people a word stands for.
bool is_unknown(const PeopleView& people, std::uint32_t token) {
    const PersonMention* mention = people.holding(token);
    return mention == nullptr || people.persons(*mention).size() < 2;
}

/// "his wife Ann Lee and | their sons".
bool follows_couple(const PeopleView& people, std::uint32_t their, const PairMemory& pairs) {
    return their > 1 && people.words().is(their - 1, "and") && pairs.couple_ends_with(people.words().span(their - 2));
}

/// "their" of a mention that the words around it speak against: "his wife Ann Lee and their sons", which are the couple's, and
/// two siblings, who have no child together.
bool is_unsure(const PeopleView& people, const KinTerm& term, std::uint32_t their, const PairMemory& pairs) {
    if (is_unknown(people, their)) return true;
    if (!term.names_younger || term.property != Property::parent) return false;
    return follows_couple(people, their, pairs) || pairs.told_siblings(people.persons(*people.holding(their)));
}

/// "their daughter", "the couple's son", "the twins' brother": where a pair owns the term its first word, else nothing.
std::optional<std::uint32_t> pair_owner(const PeopleView& people, const KinTerm& term, const PairMemory& pairs) {
    const Words& words = people.words();
    const std::uint32_t at = before_modifiers(people, term.tokens.begin);
    if (at > 0 && words.is(at - 1, "their") && is_unsure(people, term, at - 1, pairs)) return at - 1;
    constexpr WordSet kPairs{dateline::words("couple", "twins", "siblings", "brothers", "sisters")};
    const bool pair = at > 2 && is_possessive_mark(words.text(at - 1)) && kPairs.has(words.lower(at - 2));
    return pair && is_unknown(people, at - 2) ? std::optional(at - 3) : std::nullopt;
}

/// "They are already parents to daughter Luna", "Ann and Bob are parents of": the subject of the clause is
/// the parents.
Side subject_as_parents(const PeopleView& people, const KinTerm& term, const PairMemory& pairs) {
    const Words& words = people.words();
    const bool joined = words.is(term.tokens.end, "to") || words.is(term.tokens.end, "of");
    if (!joined || term.names_younger || term.property != Property::parent) return {};
    std::uint32_t at = term.tokens.begin;
    for (int steps = 0; steps < 4 && at > 0 && !kCopulas.has(words.lower(at - 1)); ++steps) --at;
    if (at < 2 || !kCopulas.has(words.lower(at - 1))) return {};
    const PersonMention* subject = people.ending_before(at - 1);
    if (subject == nullptr) return words.is(at - 2, "they") ? pairs.couple_before(people, at - 2) : Side{};
    Side side = side_of(people, subject);
    const std::uint32_t begin = subject->tokens.begin;
    const PersonMention* other =
        begin > 1 && words.is(begin - 1, "and") ? people.ending_before(begin - 1) : nullptr;
    if (other != nullptr) side.add(people, *other);
    return side;
}

/// "X and wife Ann", "with wife Ann": the subject of the sentence, when it is the only person before the
/// term.
Side subject_of_sentence(const PeopleView& people, const KinTerm& term) {
    const Words& words = people.words();
    const std::uint32_t at = before_modifiers(people, term.tokens.begin);
    if (at == 0) return {};
    if (words.is(at - 1, "and")) {
        const PersonMention* person = people.ending_before(at - 1);
        return side_of(people, person);
    }
    if (!kLinks.has(words.lower(at - 1))) return {};
    const auto& sentence = words.segmentation().sentences[words.segmentation().sentence_of(at - 1)];
    const PersonMention* only = nullptr;
    for (std::uint32_t token = sentence.tokens.begin; token < at; ++token) {
        const PersonMention* person = people.beginning_at(token);
        if (person == nullptr) continue;
        if (only != nullptr && only->entity != person->entity) return {};
        only = person;
    }
    return side_of(people, only);
}

/// "brothers Tom and Tim Roe", "friends Ann and Bob": the names behind a plural that nobody owns are each
/// other's. Not those whom one word names: "are they friends or rivals?".
void add_mutual(const PeopleView& people, const KinTerm& term, const Side& side, FactList& facts) {
    if (side.spans.size() < side.persons.size()) return;
    for (std::size_t i = 0; i < side.persons.size(); ++i) {
        for (std::size_t j = i + 1; j < side.persons.size(); ++j) {
            Evidence evidence(people.words().segmentation().span_of(term.tokens), "facts", "kin.mutual");
            facts.relation(side.persons[i], term.property, side.persons[j], term.status,
                           std::move(evidence.also(side.spans[i]).also(side.spans[j])));
        }
    }
}

bool may_be_mutual(const KinTerm& term) {
    return term.plural && (term.property == Property::sibling || term.property == Property::friend_of ||
                           term.property == Property::colleague || term.property == Property::other_family);
}

/// "brothers Tom and Tim Roe", "Tom and Tim Roe are brothers".
Side mutual_side(const PeopleView& people, const KinTerm& term) {
    Side side = relative_by_words(people, term, {});
    return side.found() ? side : mutual_by_tree(people, term);
}

/// Two people are no one's wife; a couple's children and each one's siblings are.
bool may_be_shared(Property property) {
    return property != Property::spouse && property != Property::fiance;
}

struct Memory {
    PossessorMemory possessor;
    PairMemory pairs;
    OfficeHolders holders;
    KinGenders genders;
    KinClaims claims;
    SurnameKin surnames;
};

/// "the couple had a daughter", "they have two sons": those last told to be a couple.
Side couple_with(const PeopleView& people, const KinTerm& term, const PairMemory& pairs) {
    const auto owner = owner_by_verb(people, term);
    if (!owner || !term.names_younger) return {};
    const std::string_view word = people.words().lower(*owner);
    return word == "couple" || word == "they" || word == "pair" ? pairs.couple_before(people, *owner) : Side{};
}

/// "the president's daughter".
Side office_holder(const PeopleView& people, const KinTerm& term, const OfficeHolders& holders) {
    const std::uint32_t at = before_modifiers(people, term.tokens.begin);
    if (at < 3 || !is_possessive_mark(people.words().text(at - 1))) return {};
    Side side = side_of(people, holders.ending_before(at - 1));
    side.begin = at - 2;
    while (side.found() && side.begin > 0 && !people.words().is(side.begin, "the")) --side.begin;
    return side;
}

/// "their daughter" is a couple's, "their mother" and "the twins' brother" are siblings'.
Side pair_that_owns(const PeopleView& people, const KinTerm& term, std::uint32_t owner, const PairMemory& pairs) {
    if (!may_be_shared(term.property)) return {};
    const bool older = !term.names_younger && (term.property == Property::parent || term.property == Property::grandparent);
    const bool siblings = older || (!people.words().is(owner, "their") && !people.words().is(owner + 1, "couple"));
    return siblings ? pairs.siblings_before(people, owner) : pairs.couple_before(people, owner);
}

/// "the mayor and his son", where nobody knows who the mayor is. `at`: behind the pronoun.
bool is_of_unnamed(const PeopleView& people, std::uint32_t at, std::string_view pronoun) {
    if (!is_gendered(pronoun) || at < 3 || !people.words().is(at - 2, "and")) return false;
    return people.holding(at - 3) == nullptr && role_word(people.words().lower(at - 3)).kind == RoleWord::noun;
}

/// "Bob Lee brought his daughters": the subject of the verb owns its object.
Side subject_of_object(const PeopleView& people, const KinTerm& term, std::string_view pronoun, const KinGenders& genders) {
    const ClauseTree& tree = people.tree();
    const std::uint32_t noun = term.tokens.end - 1;
    const auto verb = tree.head(noun);
    if (!is_gendered(pronoun) || !verb || *verb > noun || !tree.is(noun, {Deprel::obj})) return {};
    const auto subject = tree.dependent(*verb, {Deprel::nsubj});
    const PersonMention* person = subject && *subject < *verb ? people.holding(*subject) : nullptr;
    const bool named = person != nullptr && person->kind == MentionKind::name && people.is_person(person->entity);
    if (!named || !genders.fits(people, person->entity, pronoun)) return {};
    Side side = side_of(people, person);
    side.begin = before_modifiers(people, term.tokens.begin) - 1;
    return side;
}

/// "Ann Lee is survived by daughter Eve and sons Bob and Tim": the subject owns what stands behind. `at`: behind "by".
Side survived_by(const PeopleView& people, std::uint32_t at) {
    const Words& words = people.words();
    const bool opens = at > 2 && words.is(at - 1, "by") && (words.is(at - 2, "survived") || words.is(at - 2, "predeceased"));
    Side side = opens ? side_of(people, people.subject_of(at - 2)) : Side{};
    side.begin = at;
    return side;
}

Side possessor_of(const PeopleView& people, const KinTerm& term, const KinTerm* next, const Memory& memory) {
    if (const auto owner = pair_owner(people, term, memory.pairs)) {
        Side pair = pair_that_owns(people, term, *owner, memory.pairs);
        pair.begin = *owner;
        return pair;
    }
    const std::uint32_t at = before_modifiers(people, term.tokens.begin);
    const std::string_view pronoun = at > 0 ? people.words().lower(at - 1) : "";
    if (is_of_unnamed(people, at, pronoun)) return {};
    if (Side subject = subject_of_object(people, term, pronoun, memory.genders); subject.found()) return subject;
    Side side = office_holder(people, term, memory.holders);
    if (!side.found()) side = possessor_by_words(people, term, next);
    if (!side.found()) side = possessor_by_tree(people, term);
    if (side.persons.size() == 1 && is_gendered(pronoun) && !memory.genders.fits(people, side.persons.front(), pronoun)) {
        side = memory.possessor.in_sentence(people, term);
        return side.persons.size() == 1 && memory.genders.fits(people, side.persons.front(), pronoun) ? side : Side{};
    }
    const bool owned = at > 0 && (people.words().is(at - 1, "his") || people.words().is(at - 1, "her") ||
                                  people.words().is(at - 1, "my"));
    if (side.found() || owned) return side;  // somebody's, but nobody knows whose
    side = survived_by(people, at);
    if (!side.found()) side = possessor_by_verb(people, term);
    if (!side.found()) side = couple_with(people, term, memory.pairs);
    if (!side.found()) side = memory.possessor.for_term(people, term);
    if (!side.found()) side = subject_of_sentence(people, term);
    return side;
}

Side relative_of(const PeopleView& people, const KinTerm& term, const Side& possessor) {
    const bool listed = is_in_list(people, term);
    Side side = listed ? Side{} : relative_by_words(people, term, possessor);
    return side.found() || listed ? side : relative_by_tree(people, term);
}

/// "his accused partner": a partner in something that an unknown word before tells.
bool is_other_partner(const PeopleView& people, const KinTerm& term) {
    const std::uint32_t begin = term.tokens.begin;
    return term.property == Property::partner && people.words().is(begin, "partner") &&
           before_modifiers(people, begin) == begin && people.tree().is(begin - 1, {Upos::adj, Upos::verb, Upos::noun});
}

/// "Ann Lee, the motorist's sister": the one other Lee of the story, where nobody knows who the motorist is.
Side described_owner(const PeopleView& people, const KinTerm& term, const Memory& memory) {
    constexpr std::uint32_t kReach = 5;
    const Words& words = people.words();
    const std::uint32_t at = before_modifiers(people, term.tokens.begin);
    if (term.plural || !is_blood(term) || at < 3 || !is_possessive_mark(words.text(at - 1))) return {};
    Side described;
    described.begin = at - 1;
    while (described.begin > 0 && at - described.begin < kReach && !words.is(described.begin, "the")) --described.begin;
    if (!words.is(described.begin, "the")) return {};
    const Side relative = relative_of(people, term, described);
    if (relative.persons.size() != 1) return {};
    Side owner = side_of(people, memory.surnames.only_other(people, relative.persons.front(), memory.genders, ""));
    owner.begin = described.begin;
    return owner;
}

OwnerStrength strength_of(const PeopleView& people, const KinTerm& term, const Side& possessor, const PairMemory& pairs) {
    const std::uint32_t at = before_modifiers(people, term.tokens.begin);
    const std::string_view word = at > 0 ? people.words().lower(at - 1) : "";
    if (term.names_younger && pairs.are_couple(possessor.persons)) return OwnerStrength::pronoun;
    if (word == "their" || possessor.persons.size() > possessor.spans.size()) return OwnerStrength::group;
    return is_gendered(word) ? OwnerStrength::pronoun : OwnerStrength::named;
}

void find(const PeopleView& people, const KinTerm& term, const KinTerm* next, Memory& memory, FactList& facts) {
    if (const PersonMention* name = people.holding(term.tokens.begin);
        name && name->kind == MentionKind::name)
        return;
    if (const Side parents = subject_as_parents(people, term, memory.pairs); parents.found()) {
        memory.possessor.set(people, term, parents);
        return;
    }
    if (is_other_partner(people, term)) return;
    Side possessor = by_surname(people, term, possessor_of(people, term, next, memory));
    if (!possessor.found()) possessor = described_owner(people, term, memory);
    if (!possessor.found()) {
        if (may_be_mutual(term)) add_mutual(people, term, mutual_side(people, term), facts);
        return;
    }
    memory.possessor.set(people, term, possessor);
    if (possessor.persons.size() > 1 && !may_be_shared(term.property)) return;
    const Side relative = relative_of(people, term, possessor);
    if (!relative.found()) {
        const auto unnamed = memory.surnames.unnamed_relative(people, term, possessor, memory.genders);
        if (unnamed.second.found()) memory.claims.add(term, unnamed.first, unnamed.second, OwnerStrength::group);
        return;
    }
    if (makes_couple(term.property) && relative.persons.size() == 1) {
        memory.pairs.tell_couple(possessor, relative, term.tokens.begin);
    }
    if (term.property == Property::sibling) memory.pairs.tell_siblings(possessor, relative, term.tokens.begin);
    if (term.names_younger && term.property == Property::parent) memory.pairs.tell_children(relative);
    if (relative.persons.size() == 1) memory.genders.note(people.words(), term, relative.persons.front());
    memory.claims.add(term, possessor, relative, strength_of(people, term, possessor, memory.pairs));
}

/// "gave birth to Luna", "gave birth to a baby girl, Luna": the subject is the mother.
void find_birth(const PeopleView& people, std::uint32_t birth, FactList& facts) {
    const Words& words = people.words();
    const bool given = birth > 0 && words.is(birth + 1, "to") &&
                       (words.is(birth - 1, "gave") || words.is(birth - 1, "giving") || words.is(birth - 1, "given"));
    const PersonMention* mother = given ? people.subject_of(birth - 1) : nullptr;
    if (mother == nullptr || !people.is_person(mother->entity)) return;
    std::uint32_t at = birth + 2;
    for (int steps = 0; steps < 5 && people.tree().is(at, {Upos::det, Upos::adj, Upos::noun, Upos::num}); ++steps) ++at;
    if (words.is(at, ",")) ++at;
    const PersonMention* child = people.beginning_at(at);
    if (child == nullptr || child->kind != MentionKind::name || !people.is_person(child->entity)) return;
    Evidence evidence(words.span(birth), "facts", "kin.birth");
    facts.relation(mother->entity, Property::parent, child->entity, FactStatus::current,
                   std::move(evidence.also(mother->span).also(child->span)));
}

/// "Ann Lee, who worked with Bob Roe": the names of both stand with the verb.
void find_work(const PeopleView& people, std::uint32_t verb, FactList& facts) {
    const Words& words = people.words();
    if (!words.is(verb + 1, "with") || !(words.is(verb, "worked") || words.is(verb, "works"))) return;
    for (std::uint32_t back = 1; back <= 2 && back <= verb; ++back) {
        if (words.is(verb - back, "not") || words.is(verb - back, "n't") || words.is(verb - back, "never")) return;
    }
    const PersonMention* one = people.subject_of(verb);
    const PersonMention* other = people.led_up_to_from(verb + 2);
    if (one == nullptr || other == nullptr || other->kind != MentionKind::name || !people.is_person(one->entity) ||
        !people.is_person(other->entity) || is_possessive_mark(words.text(other->tokens.end)))
        return;
    Evidence evidence(words.span(verb), "facts", "work.with");
    facts.relation(one->entity, Property::colleague, other->entity, FactStatus::current,
                   std::move(evidence.also(one->span).also(other->span)));
}

}  // namespace

void find_kin_facts(const PeopleView& people, const std::vector<KinTerm>& kin_terms, const std::vector<HeldRole>& held,
                    const std::vector<Fact>& marriages, FactList& facts) {
    Memory memory{{}, {people, marriages}, {people, held}, {}, {}, SurnameKin(people)};
    for (std::size_t i = 0; i < kin_terms.size(); ++i) {
        find(people, kin_terms[i], i + 1 < kin_terms.size() ? &kin_terms[i + 1] : nullptr, memory, facts);
    }
    memory.claims.enter(people, facts);
    for (std::uint32_t at = 0; at < people.words().size(); ++at) {
        if (people.words().is(at, "birth")) find_birth(people, at, facts);
        find_work(people, at, facts);
    }
}

}  // namespace dateline
