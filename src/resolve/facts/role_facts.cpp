#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "annotate/person_words/role_table.h"
#include "base/word_table.h"
#include "resolve/facts/role_names.h"
#include "resolve/facts/role_words.h"
#include "resolve/facts/rules.h"

// Roles are taken in chains ("model, journalist and producer", "actor-turned-director"): what the first
// stands behind and what the last stands before belongs to all of them.
namespace dateline {
namespace {

using namespace role_words;  // NOLINT(google-build-using-namespace): the word sets of this file

using Roles = std::span<const Role>;

/// Whose the roles of a chain are, and the rule that says so; nobody where no rule does.
struct Holders {
    std::vector<const PersonMention*> persons;
    std::string_view rule;
    [[nodiscard]] bool found() const { return !persons.empty(); }
};

/// Where the next role of a chain would begin behind a role: "and", a comma or "-turned-" and adjectives
/// between them.
bool joins(const Words& words, const Role& role, const Role& next) {
    std::uint32_t at = role.tokens.end;
    bool joined = false;
    for (; at < next.tokens.begin; ++at) {
        const std::string_view word = words.lower(at);
        const bool link = word == "and" || word == "," || word == "/" || word == "-" || word == "turned";
        const bool filler = joined && (word == "former" || word == "the" || word == "a" || word == "an" ||
                                       word == "current" || word == "ex" || word == "now");
        if (!link && !filler) return false;
        joined = true;
    }
    const bool title_behind = next.tokens.begin == role.tokens.end;  // "chairwoman | Sen."
    return title_behind || (joined && next.tokens.begin - role.tokens.end <= 4);
}

std::size_t chain_length(const Words& words, Roles roles) {
    std::size_t length = 1;
    while (length < roles.size() && joins(words, roles[length - 1], roles[length])) ++length;
    return length;
}

/// The token that opens the phrase of a role: walks left over adjectives and names to an article or to what
/// ends the clause before; 0 where the way is barred.
std::uint32_t phrase_begin(const PeopleView& people, const Role& role) {
    constexpr std::uint32_t kReach = 9;
    const Words& words = people.words();
    std::uint32_t at = role.tokens.begin;
    for (std::uint32_t steps = 0; steps < kReach && at > 0; ++steps) {
        const std::string_view word = words.lower(at - 1);
        const bool dash = word == "—" || word == "–" || word == "--";
        if (word == "," || word == "(" || dash || word == "as" || kNaming.has(word)) return at;
        if (kCopulas.has(word) && !is_possessive_mark(word)) return at;
        if (is_possessive_mark(word) && people.ending_before(at - 1) == nullptr && kDeterminers.has(words.lower(at)))
            return at;
        if (kStops.has(word) || word == "." || word == ";") return 0;
        if (kDeterminers.has(word)) return at - 1;
        const PersonMention* person = people.ending_before(at);
        if (person != nullptr && person->kind == MentionKind::name && !is_possessive_mark(words.text(at))) return 0;
        --at;
    }
    return 0;
}

bool opens_with_determiner(const Words& words, std::uint32_t begin, std::uint32_t end) {
    if (begin == end || kDeterminers.has(words.lower(begin))) return true;
    for (std::uint32_t at = begin; at < end; ++at) {
        if (is_possessive_mark(words.text(at))) return true;
    }
    return false;
}

struct Phrase {
    Roles chain;
    std::uint32_t begin;
    [[nodiscard]] const Role& first() const { return chain.front(); }
    [[nodiscard]] const Role& last() const { return chain.back(); }
};

/// "Ann Lee, a former singer, …", "Lee, 35, chief of …", "Lee — a painter and poet —".
Holders in_apposition(const PeopleView& people, const Phrase& phrase) {
    const Words& words = people.words();
    if (phrase.begin == 0 || !kEnds.has(words.lower(phrase.last().tokens.end))) return {};
    const std::string_view opener = words.text(phrase.begin - 1);
    if (opener != "," && opener != "—" && opener != "–" && opener != "--" && opener != "(") return {};
    const bool in_picture = words.lower(phrase.first().tokens.begin).starts_with("cent") && opener == "(";
    if (in_picture) return {};  // "Ann Lee (center)"
    const PersonMention* person = people.ending_before_comma(phrase.begin - 1);
    if (person == nullptr || person->kind == MentionKind::pronoun) return {};
    std::vector<const PersonMention*> named{person};
    if (phrase.last().plural && people.persons(*person).size() < 2) {
        const std::uint32_t begin = person->tokens.begin;
        const PersonMention* other =
            begin > 1 && words.is(begin - 1, "and") ? people.ending_before(begin - 1) : nullptr;
        if (other == nullptr) return {};
        named.insert(named.begin(), other);
    }
    const std::string_view closer = words.text(phrase.last().tokens.end);
    const bool article = opens_with_determiner(words, phrase.begin, phrase.first().tokens.begin) ||
                         kFormerly.has(words.lower(phrase.begin));
    const bool bare = closer == "," || closer == "." || closer == ")" || closer == "of" || closer == "at" ||
                      closer == "for";
    if (!article && !bare) return {};
    return {std::move(named), "role.apposition"};
}

/// What somebody is still to become, or might be, they are not: "to become", "would become", "dreamed of
/// becoming".
bool is_open(const Words& words, std::uint32_t verb) {
    constexpr WordSet kDone{dateline::words("has", "have", "had", "'s", "'ve", "’s", "’ve", "since", "also",
                                            "already", "recently")};
    constexpr WordSet kThen{dateline::words("after", "before", "since", "upon", ",", "by", "shortly")};
    constexpr WordSet kOpen{dateline::words("to", "would", "could", "might", "may", "should", "will", "can",
                                            "n't", "not", "never")};
    const std::string_view before = words.lower(verb - 1);
    if (words.is(verb, "become")) return !kDone.has(before);
    if (words.is(verb, "becoming")) return !kThen.has(before);
    return (words.is(verb, "be") || words.is(verb, "named") || words.is(verb, "elected")) &&
           kOpen.has(before);
}

/// The subject of a verb; null after "if": "if Ann Lee is the nominee".
const PersonMention* stated_subject(const PeopleView& people, std::uint32_t verb) {
    const PersonMention* person = people.subject_of(verb);
    const bool supposed =
        person != nullptr && person->tokens.begin > 0 && people.words().is(person->tokens.begin - 1, "if");
    return supposed ? nullptr : person;
}

/// Who is said to do something "as" a role, by the parse: the owner of the work, whoever is appointed, or the
/// subject.
const PersonMention* acting_as(const PeopleView& people, const Phrase& phrase) {
    const Words& words = people.words();
    const ClauseTree& tree = people.tree();
    std::uint32_t word = phrase.last().tokens.end - 1;
    while (tree.is(word, {Deprel::conj}) && tree.head(word) && *tree.head(word) >= phrase.begin && *tree.head(word) < word) word = *tree.head(word);
    const auto head = tree.head(word);
    if (phrase.last().plural || !head || *head >= phrase.begin || kComparing.has(words.lower(*head)))
        return nullptr;
    if (kTenures.has(words.lower(*head)) || tree.is(*head, {Upos::noun})) {
        const auto owner = tree.dependent(*head, {Deprel::nmod_poss});
        if (owner) return people.holding(*owner);
        const auto verb = tree.is(*head, {Deprel::obj}) ? tree.head(*head) : std::nullopt;
        const bool done = verb && tree.is(*verb, {Upos::verb}) && *verb < *head && people.holding(*head) == nullptr;
        return done ? people.subject_of(*verb) : nullptr;  // "cut spending as governor"
    }
    if (!tree.is(*head, {Upos::verb})) return nullptr;
    const auto object = tree.dependent(*head, {Deprel::obj});
    if (object && people.holding(*object) != nullptr) {
        return kNaming.has(words.lower(*head)) ? people.holding(*object) : nullptr;
    }
    return people.subject_of(*head);
}

/// "Ann Lee is a singer", "she became the first president", "Ann Lee served as mayor".
Holders behind_verb(const PeopleView& people, const Phrase& phrase) {
    const Words& words = people.words();
    if (phrase.begin < 3 || !kEnds.has(words.lower(phrase.last().tokens.end))) return {};
    constexpr WordSet kAdverbs{dateline::words("currently", "now", "presently", "also", "still", "already")};
    const std::uint32_t verb = phrase.begin - (kAdverbs.has(words.lower(phrase.begin - 1)) ? 2 : 1);
    const bool copula = kCopulas.has(words.lower(verb)) &&
                        opens_with_determiner(words, phrase.begin, phrase.first().tokens.begin);
    const bool as = words.is(verb, "as");
    const bool direct = as && kAs.has(words.lower(verb - 1));
    const bool named = kNaming.has(words.lower(verb));
    const std::uint32_t end = phrase.last().tokens.end;
    const bool award = words.is(end, "of") && words.is(end + 1, "the") && kAwards.has(words.lower(end + 2));
    if ((!copula && !as && !named) || award || is_open(words, verb)) return {};
    const PersonMention* person =
        as && !direct ? acting_as(people, phrase) : stated_subject(people, as ? verb - 1 : verb);
    if (person == nullptr || (phrase.last().plural && people.persons(*person).size() < 2)) return {};
    if (as) return {{person}, direct ? "role.as" : "role.as_parse"};
    return {{person}, named ? "role.named" : "role.copula"};
}

/// "the singer said", "the model and author said": a description that is linked to a person and ends with the role or roles.
Holders in_description(const PeopleView& people, const Role& role) {
    const PersonMention* person = people.holding(role.tokens.begin);
    if (person == nullptr || person->kind != MentionKind::nominal) return {};
    if (person->tokens.end < role.tokens.end || role.plural) return {};
    const bool last = person->tokens.end == role.tokens.end || people.words().is(role.tokens.end, "and");
    if (!last) return {};  // "the judge's daughter"
    std::uint32_t begin = person->tokens.begin;
    if (begin > 0 && kDeterminers.has(people.words().lower(begin - 1))) --begin;
    const bool stated = kCopulas.has(people.words().lower(begin)) ||
                        (begin > 0 && kCopulas.has(people.words().lower(begin - 1)));
    if (stated) return {};  // what somebody is said to be is read by `behind_verb`
    return {{person}, "role.description"};
}

/// "David and Charles Lee, successful traders aligned with …": an apposition by the parse.
Holders by_parse(const PeopleView& people, Roles chain) {
    const ClauseTree& tree = people.tree();
    const std::uint32_t noun = chain.front().tokens.end - 1;
    const auto head = tree.head(noun);
    if (!head || *head > noun || !tree.is(noun, {Deprel::appos}) || !tree.is(noun, {Upos::noun})) return {};
    if (tree.dependent(noun, {Deprel::nmod_poss}) || tree.is(noun + 1, {Upos::verb})) return {};  // "sued Ann, a minister said"
    for (std::uint32_t at = *head; at < noun; ++at) {
        if (people.words().is(at, ":") || people.words().is(at, "(")) return {};
    }
    std::vector<const PersonMention*> named;
    const auto take = [&](std::uint32_t word) {
        const PersonMention* person = people.holding(word);
        if (person != nullptr && person->kind == MentionKind::name && people.is_person(person->entity)) named.push_back(person);
    };
    take(*head);
    for (const std::uint32_t other : tree.dependents(*head)) {
        if (chain.front().plural && other < noun && tree.is(other, {Deprel::conj})) take(other);
    }
    const bool right_number = chain.front().plural ? named.size() > 1 : named.size() == 1;
    return right_number ? Holders{std::move(named), "role.apposition_parse"} : Holders{};
}

bool is_in_name(const PeopleView& people, const Role& role) {
    const PersonMention* person = people.holding(role.tokens.begin);
    return person != nullptr && person->kind == MentionKind::name;
}

/// The value of a role is its words as they stand. One person has no plural role.
void add(const PeopleView& people, Roles chain, const Holders& holders, FactList& facts,
         std::vector<HeldRole>& held) {
    const Words& words = people.words();
    for (const PersonMention* person : holders.persons) {
        for (const Role& role : chain) {
            held.push_back({role, *person, holders.rule == "role.before_name"});
            const Span span = words.segmentation().span_of(role.tokens);
            const Property property = role.rank ? Property::military_rank : Property::role;
            for (const EntityId id : people.persons(*person)) {
                Evidence evidence(span, "facts", holders.rule);
                facts.value(id, property, std::string(words.document().text(span)), role.status,
                            std::move(evidence.also(person->span)));
            }
        }
    }
}

/// "A former teacher in Ulm, | Ann Lee …": whom the phrase that opens a sentence describes.
Holders behind_opener(const PeopleView& people, Roles chain) {
    constexpr std::uint32_t kReach = 7;
    const Words& words = people.words();
    const auto& sentence = words.segmentation().sentences[words.segmentation().sentence_of(chain.front().tokens.begin)].tokens;
    const std::uint32_t first = sentence.begin;
    const bool opens = (words.is(first, "a") || words.is(first, "an")) && chain.front().tokens.begin - first <= 4;
    if (!opens || chain.back().plural) return {};
    for (std::uint32_t at = first + 1; at < chain.front().tokens.begin; ++at) {
        if (people.tree().is(at, {Upos::verb, Upos::aux, Upos::det, Upos::adp})) return {};  // "A man met the mayor, …"
    }
    std::uint32_t comma = chain.back().tokens.end;
    const std::uint32_t limit = std::min(sentence.end, comma + kReach);
    while (comma < limit && !words.is(comma, ",")) {
        if (people.tree().is(comma, {Upos::verb, Upos::aux}) || people.holding(comma) != nullptr || words.is(comma, "and")) return {};
        ++comma;
    }
    const PersonMention* person = words.is(comma, ",") ? people.beginning_at(comma + 1) : nullptr;
    if (person == nullptr || person->kind == MentionKind::nominal || !people.is_person(person->entity)) return {};
    const std::uint32_t next = person->tokens.end;
    return people.tree().is(next, {Upos::verb, Upos::aux, Upos::adv}) ? Holders{{person}, "role.opener"} : Holders{};
}

Holders holders_of(const PeopleView& people, Roles chain) {
    if (Holders found{names_behind_roles(people, chain), "role.before_name"}; found.found()) return found;
    const Phrase phrase{chain, phrase_begin(people, chain.front())};
    if (Holders found = in_apposition(people, phrase); found.found()) return found;
    if (Holders found = behind_verb(people, phrase); found.found()) return found;
    if (Holders found = behind_opener(people, chain); found.found()) return found;
    return by_parse(people, chain);
}

void find(const PeopleView& people, Roles chain, FactList& facts, std::vector<HeldRole>& held) {
    const Holders holders = holders_of(people, chain);
    if (holders.found()) add(people, chain, holders, facts, held);
}

bool holds_role_at(const std::vector<HeldRole>& held, const Role& role) {
    return std::any_of(held.begin(), held.end(),
                       [&](const HeldRole& one) { return one.role.tokens.begin == role.tokens.begin; });
}

/// Whether somebody else holds the office that a description names: then it is most likely that one's.
bool is_of_another(const PeopleView& people, const std::vector<HeldRole>& held, const Role& role,
                   EntityId person) {
    const std::string_view noun = people.words().lower(role.tokens.end - 1);
    return std::any_of(held.begin(), held.end(), [&](const HeldRole& one) {
        return one.holder.entity != person && people.words().lower(one.role.tokens.end - 1) == noun;
    });
}

/// Descriptions once all else is known; offices that every other story has somebody for are left out.
void find_descriptions(const PeopleView& people, Roles roles, FactList& facts, std::vector<HeldRole>& held) {
    constexpr WordSet kCommon{dateline::words("president", "leader", "candidate", "official", "speaker",
                                              "moderator", "mayor", "spokeswoman", "spokesman", "chief",
                                              "head")};
    std::vector<HeldRole> described;
    for (const Role& role : roles) {
        const Holders holders = in_description(people, role);
        if (!holders.found() || holds_role_at(held, role) ||
            kCommon.has(people.words().lower(role.tokens.end - 1)))
            continue;
        if (is_of_another(people, held, role, holders.persons.front()->entity)) continue;
        add(people, Roles(&role, 1), holders, facts, described);
    }
    held.insert(held.end(), described.begin(), described.end());
}

/// The roles without the words of an organisation that stands before them ("Chicago Police |
/// Superintendent"), and without those that are part of a name.
std::vector<Role> free_roles(const PeopleView& people, const std::vector<Role>& roles) {
    std::vector<Role> out;
    for (Role role : roles) {
        while (role.tokens.size() > 1 &&
               (people.organizations().holding(role.tokens.begin) != nullptr ||
                people.places().holding(role.tokens.begin) != nullptr || is_in_name(people, role))) {
            ++role.tokens.begin;
        }
        const bool sergeant = people.words().lower(role.tokens.end - 1) == "sgt." ||
                              people.words().is(role.tokens.end - 1, "sergeant");
        role.rank = role.rank ||
                    (sergeant && role.tokens.size() == 2 && people.words().is(role.tokens.begin, "staff"));
        const std::string_view before =
            role.tokens.begin > 0 ? people.words().lower(role.tokens.begin - 1) : "";
        role.rank = role.rank || (kForces.has(before) && kRanks.has(people.words().lower(role.tokens.begin)));
        const bool named =
            people.organizations().holding(role.tokens.begin) != nullptr || is_in_name(people, role);
        if (!named) out.push_back(role);
    }
    return out;
}

}  // namespace

std::vector<HeldRole> find_role_facts(const PeopleView& people, const std::vector<Role>& roles,
                                      FactList& facts) {
    std::vector<HeldRole> held;
    const std::vector<Role> free = free_roles(people, roles);
    for (std::size_t place = 0; place < free.size();) {
        const std::size_t length = chain_length(people.words(), Roles(free).subspan(place));
        find(people, Roles(free).subspan(place, length), facts, held);
        place += length;
    }
    find_descriptions(people, free, facts, held);
    return held;
}

}  // namespace dateline
