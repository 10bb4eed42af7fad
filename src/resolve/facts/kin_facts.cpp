#include <algorithm>
#include <optional>

#include "annotate/person_words/numbers.h"
#include "annotate/person_words/role_table.h"
#include "base/word_table.h"
#include "resolve/facts/rules.h"

// A word of kinship joins two sides: the possessor ("her", "Ann's", "… of Ann") and the relative it stands for
// ("… husband Bob", "Bob, … husband"). Each side has its few patterns; both must be found for a fact.
namespace dateline {
namespace {

constexpr WordSet kPossessives{words("his", "her", "their")};
constexpr WordSet kCopulas{words("is", "was", "are", "were")};
constexpr WordSet kLinks{words("with", "by", "to", "from", "featuring", "alongside")};
constexpr WordSet kLoss{words("losing", "lost", "loss", "death", "died", "mourning")};
constexpr WordSet kModifiers{words(
    "late", "older", "younger", "eldest", "oldest", "youngest", "elder", "big", "little", "twin", "baby", "infant",
    "newborn", "only", "beloved", "dear", "former", "ex", "then", "estranged", "first", "second", "third", "fourth",
    "fifth", "surviving", "longtime", "long-time", "close", "closest", "old", "best", "good", "adult", "teenage", "young",
    "adopted", "adoptive", "biological", "foster", "paternal", "maternal", "famous", "new", "own", "two", "three", "four",
    "five", "six", "-", "pregnant", "dead", "deceased", "grown", "pop", "star", "fellow", "political", "loving",
    "devoted", "current", "future", "ailing", "elderly", "middle", "unborn", "common-law", "senior", "childhood")};

using Persons = std::vector<EntityId>;

/// One side of a relation: who, and the words that say so.
struct Side {
    Persons persons;
    std::vector<Span> spans;
    std::uint32_t begin = 0;  ///< first token of the possessor phrase, or of the term where there is none before it
    [[nodiscard]] bool found() const { return !persons.empty(); }
};

/// Nobody for no mention.
Side side_of(const PeopleView& people, const PersonMention* mention) {
    if (mention == nullptr) return {};
    return {people.persons(*mention), {mention->span}, mention->tokens.begin};
}

bool is_possessive_mark(std::string_view word) { return word == "'s" || word == "’s" || word == "'" || word == "’"; }

bool is_age(std::string_view word) { return word.ends_with("-year-old") || word == "year"; }

/// Walks left from the term over modifiers, ages and roles ("late", "35-year-old", "singer") to what stands before.
std::uint32_t before_modifiers(const PeopleView& people, std::uint32_t begin) {
    constexpr std::uint32_t kReach = 8;
    const Words& words = people.words();
    std::uint32_t at = begin;
    for (std::uint32_t steps = 0; steps < kReach && at > 0; ++steps) {
        const std::string_view word = words.lower(at - 1);
        const bool skip = kModifiers.has(word) || is_age(word) || small_number(word).has_value() ||
                          role_word(word).kind != RoleWord::none;
        if (!skip || people.ending_before(at) != nullptr) break;
        --at;
    }
    return at;
}

/// "her husband", "Ann's late husband", "Ann and Bob's son".
Side possessor_before(const PeopleView& people, const KinTerm& term) {
    const Words& words = people.words();
    const std::uint32_t at = before_modifiers(people, term.tokens.begin);
    if (at == 0) return {};
    const bool pronoun = kPossessives.has(words.lower(at - 1));
    if (!pronoun && !is_possessive_mark(words.text(at - 1))) return {};
    const PersonMention* owner = people.ending_before(pronoun ? at : at - 1);
    if (owner == nullptr) return {};
    Side side = side_of(people, owner);
    const std::uint32_t joint = owner->tokens.begin;
    if (!pronoun && joint >= 2 && words.is(joint - 1, "and")) {
        if (const PersonMention* other = people.ending_before(joint - 1); other != nullptr &&
            other->kind == MentionKind::name && term.property == Property::parent) {
            side.persons.push_back(other->entity);
            side.spans.push_back(other->span);
            side.begin = other->tokens.begin;
        }
    }
    return side;
}

/// "… of Ann Lee and Bob Lee", "… to Ann Lee".
Side possessor_behind(const PeopleView& people, const KinTerm& term) {
    const Words& words = people.words();
    if (!words.is(term.tokens.end, "of") && !words.is(term.tokens.end, "to")) return {};
    const PersonMention* owner = people.led_up_to_from(term.tokens.end + 1);
    if (owner == nullptr || owner->kind == MentionKind::nominal) return {};
    if (is_possessive_mark(words.text(owner->tokens.end))) return {};
    Side side = side_of(people, owner);
    side.begin = before_modifiers(people, term.tokens.begin);
    if (term.property == Property::parent && term.names_younger && words.is(owner->tokens.end, "and")) {
        const PersonMention* other = people.led_up_to_from(owner->tokens.end + 1);
        if (other != nullptr && other->kind == MentionKind::name) {
            side.persons.push_back(other->entity);
            side.spans.push_back(other->span);
        }
    }
    return side;
}

/// The tokens behind a name that belong to it: ", five", "(35)", ", a singer": only ages are stepped over.
std::uint32_t skip_age(const Words& words, std::uint32_t at) {
    const bool comma = words.is(at, ",") && small_number(words.lower(at + 1));
    const bool bracket = words.is(at, "(") && small_number(words.lower(at + 1)) && words.is(at + 2, ")");
    if (comma) return at + 2;
    return bracket ? at + 3 : at;
}

/// "… husband Bob", "… daughters Ann, five, and Eve", "… son, Army Capt. Lee": the names behind the term.
Side relatives_behind(const PeopleView& people, const KinTerm& term) {
    const Words& words = people.words();
    std::uint32_t at = term.tokens.end;
    if (words.is(at, ",") || words.is(at, ":") || words.is(at, "-") || words.is(at, "—") || words.is(at, "–")) ++at;
    if (words.is(at, "and")) return {};
    Side side;
    while (const PersonMention* person = people.led_up_to_from(at)) {
        if (person->kind != MentionKind::name || is_possessive_mark(words.text(person->tokens.end))) break;
        side.persons.push_back(person->entity);
        side.spans.push_back(person->span);
        if (!term.plural) break;
        at = skip_age(words, person->tokens.end);
        const std::uint32_t behind = at;
        if (words.is(at, ",")) ++at;
        if (words.is(at, "and")) ++at;
        if (at == behind) break;
    }
    return side;
}

/// "Bob, her husband", "Bob Lee, 35, the son of …", "Bob is her husband": the name before the phrase that begins at a token.
Side relative_before(const PeopleView& people, const KinTerm& term, std::uint32_t begin) {
    const Words& words = people.words();
    std::uint32_t at = begin;
    while (at > 0 && (words.is(at - 1, "the") || words.is(at - 1, "a") || words.is(at - 1, "an"))) --at;
    if (at == 0) return {};
    const std::string_view opener = words.text(at - 1);
    const bool comma = opener == "," || opener == "—" || opener == "–" || opener == "--" || opener == "(";
    const bool copula = kCopulas.has(words.lower(at - 1)) && !term.plural;
    if (!comma && !copula) return {};
    const std::string_view closer = words.lower(term.tokens.end);
    const bool closed = closer == "," || closer == "." || closer == "of" || closer == ")" || closer == "who" ||
                        closer == "and" || closer == "" || closer == "—" || closer == "–" || closer == "--" || closer == "to" ||
                        closer == "from";
    if (comma && !closed) return {};
    std::uint32_t end = at - 1;
    if (copula && words.is(end - 1, "who")) --end;
    if (copula && words.is(end - 1, ",")) --end;
    const PersonMention* person = comma ? people.ending_before_comma(end) : people.ending_before(end);
    if (person == nullptr || person->kind == MentionKind::pronoun) return {};
    return side_of(people, person);
}

/// "her husband said": the description itself is linked to a named person.
Side relative_itself(const PeopleView& people, const KinTerm& term) {
    const PersonMention* person = people.holding(term.tokens.begin);
    if (person == nullptr || person->kind != MentionKind::nominal) return {};
    return side_of(people, person);
}

/// "daughter Luna and son Miles": a term without possessor of its own takes that of the term before it; "parents to
/// daughter Luna" takes the subject of "are parents".
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
        if (near && term.property == Property::parent && term.names_younger) return side_;
        return {};
    }

  private:
    Side side_;
    std::uint32_t sentence_ = 0;
    std::uint32_t end_ = 0;
};

/// "They are already parents to daughter Luna": the subject of the clause is the parents.
Side subject_as_parents(const PeopleView& people, const KinTerm& term) {
    const Words& words = people.words();
    const bool joined = words.is(term.tokens.end, "to") || words.is(term.tokens.end, "of");
    if (!joined || term.names_younger || term.property != Property::parent) return {};
    std::uint32_t at = term.tokens.begin;
    for (int steps = 0; steps < 4 && at > 0 && !kCopulas.has(words.lower(at - 1)); ++steps) --at;
    if (at == 0 || !kCopulas.has(words.lower(at - 1))) return {};
    const PersonMention* subject = people.ending_before(at - 1);
    return side_of(people, subject);
}

/// "X and wife Ann", "with wife Ann": the subject of the sentence, when it is the only person before the term.
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

void add(const PeopleView& people, const KinTerm& term, const Side& possessor, const Side& relative, FactList& facts) {
    const Words& words = people.words();
    const bool lost = term.status == FactStatus::current && is_lost(words, possessor.begin);
    const FactStatus status = lost ? FactStatus::deceased : term.status;
    for (const EntityId owner : possessor.persons) {
        for (const EntityId other : relative.persons) {
            Evidence evidence(words.segmentation().span_of(term.tokens), "facts", "kin.possessive");
            for (const Span span : possessor.spans) evidence.also(span);
            for (const Span span : relative.spans) evidence.also(span);
            const bool turned = !is_symmetric(term.property) && !term.names_younger;
            facts.relation(turned ? other : owner, term.property, turned ? owner : other, status, std::move(evidence));
        }
    }
}

/// "brothers Tom and Tim Roe", "friends Ann and Bob": the names behind a plural that nobody owns are each other's.
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
bool may_be_shared(Property property) { return property != Property::spouse && property != Property::fiance; }

Side possessor_of(const PeopleView& people, const KinTerm& term, const PossessorMemory& memory) {
    Side side = possessor_before(people, term);
    if (!side.found()) side = possessor_behind(people, term);
    if (!side.found()) side = memory.for_term(people, term);
    if (!side.found()) side = subject_of_sentence(people, term);
    return side;
}

Side relative_of(const PeopleView& people, const KinTerm& term, const Side& possessor) {
    Side side = relatives_behind(people, term);
    if (!side.found()) side = relative_before(people, term, std::min(possessor.begin, term.tokens.begin));
    if (!side.found()) side = relative_itself(people, term);
    return side;
}

void find(const PeopleView& people, const KinTerm& term, PossessorMemory& memory, FactList& facts) {
    if (const PersonMention* name = people.holding(term.tokens.begin); name && name->kind == MentionKind::name) return;
    if (const Side parents = subject_as_parents(people, term); parents.found()) {
        memory.set(people, term, parents);
        return;
    }
    const Side possessor = possessor_of(people, term, memory);
    if (!possessor.found()) {
        const bool mutual = term.plural && (term.property == Property::sibling || term.property == Property::friend_of);
        if (mutual) add_mutual(people, term, relatives_behind(people, term), facts);
        return;
    }
    memory.set(people, term, possessor);
    if (possessor.persons.size() > 1 && !may_be_shared(term.property)) return;
    const Side relative = relative_of(people, term, possessor);
    if (relative.found()) add(people, term, possessor, relative, facts);
}

}  // namespace

void find_kin_facts(const PeopleView& people, const std::vector<KinTerm>& kin_terms, FactList& facts) {
    PossessorMemory memory;
    for (const KinTerm& term : kin_terms) find(people, term, memory, facts);
}

}  // namespace dateline
