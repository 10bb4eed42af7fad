#include <optional>

#include "base/word_table.h"
#include "resolve/facts/kin_sides.h"
#include "resolve/facts/rules.h"

// A word of kinship joins two sides: the possessor ("her", "Ann's", "… of Ann") and the relative it stands
// for
// ("… husband Bob", "Bob, … husband"). Each side has its few patterns (kin_sides.h); both must be found for a
// fact.
namespace dateline {
namespace {

constexpr WordSet kCopulas{words("is", "was", "are", "were")};
constexpr WordSet kLinks{words("with", "by", "to", "from", "featuring", "alongside")};
constexpr WordSet kLoss{words("losing", "lost", "loss", "death", "died", "mourning")};

/// "daughter Luna and son Miles": a term without possessor of its own takes that of the term before it;
/// "parents to daughter Luna" takes the subject of "are parents".
class PossessorMemory {
  public:
    void set(const PeopleView& people, const KinTerm& term, const Side& side) {
        sentence_ = people.words().segmentation().sentence_of(term.tokens.begin);
        end_ = term.tokens.end;
        side_ = side;
    }
    [[nodiscard]] Side for_term(const PeopleView& people, const KinTerm& term) const {
        constexpr std::uint32_t kReach = 12;
        const std::uint32_t sentence = people.words().segmentation().sentence_of(term.tokens.begin);
        const bool near = side_.found() && sentence == sentence_ && term.tokens.begin - end_ <= kReach;
        const std::uint32_t at = before_modifiers(people, term.tokens.begin);
        const bool joined = at > 0 && people.words().is(at - 1, "and");
        return near && (joined || (term.property == Property::parent && term.names_younger)) ? side_ : Side{};
    }

  private:
    Side side_;
    std::uint32_t sentence_ = 0;
    std::uint32_t end_ = 0;
};

/// The two people that "their", "they" and "the couple" stand for when no mention says so: those last told to
/// be a couple, else the last two names that "and" joins; nobody where they stand too far back.
class CoupleMemory {
  public:
    void set(const Side& one, const Side& other, std::uint32_t token) {
        couple_ = one;
        couple_.persons.push_back(other.persons.front());
        couple_.spans.push_back(other.spans.front());
        told_ = token;
    }
    [[nodiscard]] Side before(const PeopleView& people, std::uint32_t token) const {
        constexpr std::uint32_t kReach = 60;
        if (couple_.found() && token - told_ <= kReach) return couple_;
        for (std::uint32_t at = token; at > 1 && token - at < kReach; --at) {
            const PersonMention* second =
                people.words().is(at - 1, "and") ? people.beginning_at(at) : nullptr;
            const PersonMention* first = second != nullptr ? people.ending_before(at - 1) : nullptr;
            if (first == nullptr || first->kind != MentionKind::name || second->kind != MentionKind::name)
                continue;
            Side side = side_of(people, first);
            side.add(people, *second);
            return side;
        }
        return {};
    }

  private:
    Side couple_;
    std::uint32_t told_ = 0;
};

/// Whether no mention says which two people a word stands for.
bool is_unknown(const PeopleView& people, std::uint32_t token) {
    const PersonMention* mention = people.holding(token);
    return mention == nullptr || people.persons(*mention).size() < 2;
}

/// "their daughter", "the couple's son": where a couple owns the term its first word, else nothing.
std::optional<std::uint32_t> couple_owner(const PeopleView& people, const KinTerm& term) {
    const Words& words = people.words();
    const std::uint32_t at = before_modifiers(people, term.tokens.begin);
    if (at > 0 && words.is(at - 1, "their") && is_unknown(people, at - 1)) return at - 1;
    const bool couple =
        at > 2 && (words.is(at - 1, "'s") || words.is(at - 1, "’s")) && words.is(at - 2, "couple");
    return couple && is_unknown(people, at - 2) ? std::optional(at - 3) : std::nullopt;
}

/// "They are already parents to daughter Luna", "Ann and Bob are parents of": the subject of the clause is
/// the parents.
Side subject_as_parents(const PeopleView& people, const KinTerm& term, const CoupleMemory& couples) {
    const Words& words = people.words();
    const bool joined = words.is(term.tokens.end, "to") || words.is(term.tokens.end, "of");
    if (!joined || term.names_younger || term.property != Property::parent) return {};
    std::uint32_t at = term.tokens.begin;
    for (int steps = 0; steps < 4 && at > 0 && !kCopulas.has(words.lower(at - 1)); ++steps) --at;
    if (at < 2 || !kCopulas.has(words.lower(at - 1))) return {};
    const PersonMention* subject = people.ending_before(at - 1);
    if (subject == nullptr) return words.is(at - 2, "they") ? couples.before(people, at - 2) : Side{};
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

bool is_lost(const Words& words, std::uint32_t begin) {
    for (std::uint32_t back = 1; back <= 3 && back <= begin; ++back) {
        if (kLoss.has(words.lower(begin - back))) return true;
    }
    return false;
}

void add(const PeopleView& people, const KinTerm& term, const Side& possessor, const Side& relative,
         FactList& facts) {
    const Words& words = people.words();
    const bool lost = term.status == FactStatus::current && is_lost(words, possessor.begin);
    const FactStatus status = lost ? FactStatus::deceased : term.status;
    for (const EntityId owner : possessor.persons) {
        for (const EntityId other : relative.persons) {
            Evidence evidence(words.segmentation().span_of(term.tokens), "facts", "kin.possessive");
            for (const Span span : possessor.spans) evidence.also(span);
            for (const Span span : relative.spans) evidence.also(span);
            const bool turned = !is_symmetric(term.property) && !term.names_younger;
            facts.relation(turned ? other : owner, term.property, turned ? owner : other, status,
                           std::move(evidence));
        }
    }
}

/// "brothers Tom and Tim Roe", "friends Ann and Bob": the names behind a plural that nobody owns are each
/// other's.
void add_mutual(const PeopleView& people, const KinTerm& term, const Side& side, FactList& facts) {
    for (std::size_t i = 0; i < side.persons.size(); ++i) {
        for (std::size_t j = i + 1; j < side.persons.size(); ++j) {
            Evidence evidence(people.words().segmentation().span_of(term.tokens), "facts", "kin.mutual");
            facts.relation(side.persons[i], term.property, side.persons[j], term.status,
                           std::move(evidence.also(side.spans[i]).also(side.spans[j])));
        }
    }
}

/// Two people are no one's wife; a couple's children and each one's siblings are.
bool may_be_shared(Property property) {
    return property != Property::spouse && property != Property::fiance;
}

struct Memory {
    PossessorMemory possessor;
    CoupleMemory couple;
};

bool makes_couple(Property property) {
    return property == Property::spouse || property == Property::ex_spouse || property == Property::partner ||
           property == Property::fiance;
}

Side possessor_of(const PeopleView& people, const KinTerm& term, const Memory& memory) {
    if (const auto owner = couple_owner(people, term)) {
        Side couple = may_be_shared(term.property) ? memory.couple.before(people, *owner) : Side{};
        couple.begin = *owner;
        return couple;
    }
    Side side = possessor_by_words(people, term);
    if (!side.found()) side = possessor_by_tree(people, term);
    const std::uint32_t at = before_modifiers(people, term.tokens.begin);
    const bool owned = at > 0 && (people.words().is(at - 1, "his") || people.words().is(at - 1, "her") ||
                                  people.words().is(at - 1, "my"));
    if (side.found() || owned) return side;  // somebody's, but nobody knows whose
    side = memory.possessor.for_term(people, term);
    if (!side.found()) side = subject_of_sentence(people, term);
    return side;
}

Side relative_of(const PeopleView& people, const KinTerm& term, const Side& possessor) {
    Side side = relative_by_words(people, term, possessor);
    return side.found() ? side : relative_by_tree(people, term);
}

void find(const PeopleView& people, const KinTerm& term, Memory& memory, FactList& facts) {
    if (const PersonMention* name = people.holding(term.tokens.begin);
        name && name->kind == MentionKind::name)
        return;
    if (const Side parents = subject_as_parents(people, term, memory.couple); parents.found()) {
        memory.possessor.set(people, term, parents);
        return;
    }
    const Side possessor = possessor_of(people, term, memory);
    if (!possessor.found()) {
        const bool mutual =
            term.plural && (term.property == Property::sibling || term.property == Property::friend_of);
        if (mutual) add_mutual(people, term, relative_by_words(people, term, {}), facts);
        return;
    }
    memory.possessor.set(people, term, possessor);
    if (possessor.persons.size() > 1 && !may_be_shared(term.property)) return;
    const Side relative = relative_of(people, term, possessor);
    if (!relative.found()) return;
    if (makes_couple(term.property) && relative.persons.size() == 1) {
        memory.couple.set(possessor, relative, term.tokens.begin);
    }
    add(people, term, possessor, relative, facts);
}

}  // namespace

void find_kin_facts(const PeopleView& people, const std::vector<KinTerm>& kin_terms, FactList& facts) {
    Memory memory;
    for (const KinTerm& term : kin_terms) find(people, term, memory, facts);
}

}  // namespace dateline
