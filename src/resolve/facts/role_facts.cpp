#include <span>

#include "annotate/person_words/role_table.h"
#include "base/word_table.h"
#include "resolve/facts/rules.h"

// Roles are taken in chains ("model, journalist and producer", "actor-turned-director"): what the first stands behind and
// what the last stands before belongs to all of them.
namespace dateline {
namespace {

constexpr WordSet kDeterminers{words("a", "an", "the", "his", "her", "their", "its", "our", "one", "my")};
constexpr WordSet kCopulas{words("is", "was", "became", "remains", "are", "were", "be", "been", "being", "become", "'s", "’s")};
constexpr WordSet kAs{words("serves", "served", "works", "worked", "working", "serving", "named", "appointed", "elected",
                            "hired", "career", "installed", "nominated", "reappointed", "reelected", "re-elected")};
constexpr WordSet kStops{words("of", "for", "to", "with", "by", "at", "in", "on", "from", "or", "but", "who", "after",
                               "before", "since", "about", "against", "into", "over", "under", "through", "during",
                               "without", "whose", "which", "that", "not", "said", "says", "like", "than", "as", "(", ")",
                               "\"", "“", "”", "n't", "n’t", ":", "if", "when", "while", "and")};
constexpr WordSet kEnds{words(",", ".", ";", ")", "of", "for", "at", "who", "in", "and", "from", "with", "to", "on", "based",
                              "—", "–", "-", "--", "whose", "when", "since", "", "!", "?", "under", "himself", "herself")};
constexpr WordSet kVerbsToo{words("stars", "heads", "leads", "coaches", "judges", "models", "guards", "captains")};

using Roles = std::span<const Role>;

bool is_mark(std::string_view word) { return word == "'s" || word == "’s" || word == "'" || word == "’"; }

/// The value of a role is its words as they stand. One person has no plural role.
void add(const PeopleView& people, Roles chain, const PersonMention& person, std::string_view rule, FactList& facts) {
    const Words& words = people.words();
    const std::vector<EntityId> persons = people.persons(person);
    for (const Role& role : chain) {
        const Span span = words.segmentation().span_of(role.tokens);
        for (const EntityId id : persons) {
            Evidence evidence(span, "facts", rule);
            facts.value(id, role.rank ? Property::military_rank : Property::role,
                        std::string(words.document().text(span)), role.status, std::move(evidence.also(person.span)));
        }
    }
}

/// Where the next role of a chain would begin behind a role: "and", a comma or "-turned-" and adjectives between them.
bool joins(const Words& words, const Role& role, const Role& next) {
    std::uint32_t at = role.tokens.end;
    bool joined = false;
    for (; at < next.tokens.begin; ++at) {
        const std::string_view word = words.lower(at);
        const bool link = word == "and" || word == "," || word == "/" || word == "-" || word == "turned";
        const bool filler = joined && (word == "former" || word == "the" || word == "a" || word == "an" || word == "current" ||
                                       word == "ex" || word == "now");
        if (!link && !filler) return false;
        joined = true;
    }
    return joined && next.tokens.begin - role.tokens.end <= 4;
}

std::size_t chain_length(const Words& words, Roles roles) {
    std::size_t length = 1;
    while (length < roles.size() && joins(words, roles[length - 1], roles[length])) ++length;
    return length;
}

const PersonMention* name_at(const PeopleView& people, std::uint32_t token) {
    const PersonMention* person = people.beginning_at(token);
    return person != nullptr && person->kind == MentionKind::name ? person : nullptr;
}

/// Behind a name of a list: "of Ohio", "(R-Ohio)" do not end it.
std::uint32_t behind_place(const Words& words, std::uint32_t at) {
    constexpr std::uint32_t kReach = 4;
    if (!words.is(at, "of")) return at;
    for (std::uint32_t end = at + 1; end < at + kReach; ++end) {
        const std::string_view text = words.text(end);
        if (text.empty() || text[0] < 'A' || text[0] > 'Z') return end > at + 1 ? end : at;
    }
    return at;
}

/// The names of a list that begins at a token: "Ted Ames and Marco Roy", "A of Ohio, B and C".
std::vector<const PersonMention*> names_from(const PeopleView& people, std::uint32_t token) {
    std::vector<const PersonMention*> out;
    const Words& words = people.words();
    while (const PersonMention* person = name_at(people, token)) {
        out.push_back(person);
        const std::uint32_t end = behind_place(words, person->tokens.end);
        token = end;
        if (words.is(token, ",")) ++token;
        if (words.is(token, "and")) ++token;
        if (token == end) break;
    }
    return out;
}

/// Whether a comma behind the role leads to the person it describes: "the prime minister, Ann Lee, said".
bool names_behind_comma(const Words& words, const Role& first, const Role& last) {
    if (!words.is(last.tokens.end, ",")) return false;
    for (std::uint32_t back = 1; back <= 5 && back <= first.tokens.begin; ++back) {
        const std::string_view word = words.lower(first.tokens.begin - back);
        if (is_mark(word) || (kDeterminers.has(word) && word != "a" && word != "an")) return true;
        if (kStops.has(word) || word == ",") return false;
    }
    return false;
}

/// "singer Ann Lee", "Senators A and B", "the prime minister, Ann Lee,". True when somebody was found.
bool before_name(const PeopleView& people, Roles chain, FactList& facts) {
    const Words& words = people.words();
    const Role& last = chain.back();
    if (last.plural && kVerbsToo.has(words.lower(last.tokens.end - 1))) return false;
    std::uint32_t next = last.tokens.end;
    if (names_behind_comma(words, chain.front(), last)) ++next;
    if (words.is(next, "like") && last.plural) ++next;
    std::vector<const PersonMention*> named = names_from(people, next);
    if (!last.plural && named.size() > 1) named.resize(1);
    for (const PersonMention* person : named) add(people, chain, *person, "role.before_name", facts);
    return !named.empty();
}

/// The token that opens the phrase of a role: walks left over adjectives and names to an article or to what ends the
/// clause before; 0 where the way is barred.
std::uint32_t phrase_begin(const PeopleView& people, const Role& role) {
    constexpr std::uint32_t kReach = 9;
    const Words& words = people.words();
    std::uint32_t at = role.tokens.begin;
    for (std::uint32_t steps = 0; steps < kReach && at > 0; ++steps) {
        const std::string_view word = words.lower(at - 1);
        const bool dash = word == "—" || word == "–" || word == "--";
        if (word == "," || word == "(" || dash || word == "as") return at;
        if (kCopulas.has(word) && !is_mark(word)) return at;
        if (is_mark(word) && people.ending_before(at - 1) == nullptr && kDeterminers.has(words.lower(at))) return at;
        if (kStops.has(word) || word == "." || word == ";") return 0;
        if (kDeterminers.has(word)) return at - 1;
        const PersonMention* person = people.ending_before(at);
        if (person != nullptr && person->kind == MentionKind::name && !is_mark(words.text(at))) return 0;
        --at;
    }
    return 0;
}

bool opens_with_determiner(const Words& words, std::uint32_t begin, std::uint32_t end) {
    if (begin == end || kDeterminers.has(words.lower(begin))) return true;
    for (std::uint32_t at = begin; at < end; ++at) {
        if (is_mark(words.text(at))) return true;
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
bool in_apposition(const PeopleView& people, const Phrase& phrase, FactList& facts) {
    const Words& words = people.words();
    if (phrase.begin == 0 || !kEnds.has(words.lower(phrase.last().tokens.end))) return false;
    const std::string_view opener = words.text(phrase.begin - 1);
    if (opener != "," && opener != "—" && opener != "–" && opener != "--" && opener != "(") return false;
    const PersonMention* person = people.ending_before_comma(phrase.begin - 1);
    if (person == nullptr || person->kind == MentionKind::pronoun) return false;
    if (phrase.last().plural && people.persons(*person).size() < 2) return false;
    const std::string_view closer = words.text(phrase.last().tokens.end);
    const bool article = opens_with_determiner(words, phrase.begin, phrase.first().tokens.begin);
    const bool bare = closer == "," || closer == "." || closer == ")" || closer == "of" || closer == "at" || closer == "for";
    if (!article && !bare) return false;
    add(people, phrase.chain, *person, "role.apposition", facts);
    return true;
}

/// The subject of a verb; null after "if": "if Ann Lee is the nominee".
const PersonMention* stated_subject(const PeopleView& people, std::uint32_t verb) {
    const PersonMention* person = people.subject_of(verb);
    const bool supposed = person != nullptr && person->tokens.begin > 0 && people.words().is(person->tokens.begin - 1, "if");
    return supposed ? nullptr : person;
}

/// "Ann Lee is a singer", "she became the first president", "Ann Lee served as mayor".
bool behind_verb(const PeopleView& people, const Phrase& phrase, FactList& facts) {
    const Words& words = people.words();
    if (phrase.begin < 3 || !kEnds.has(words.lower(phrase.last().tokens.end))) return false;
    const std::uint32_t verb = phrase.begin - 1;
    const bool copula = kCopulas.has(words.lower(verb)) &&
                        opens_with_determiner(words, phrase.begin, phrase.first().tokens.begin);
    const bool as = words.is(verb, "as") && kAs.has(words.lower(verb - 1));
    if (!copula && !as) return false;
    const PersonMention* person = stated_subject(people, as ? verb - 1 : verb);
    if (person == nullptr || (phrase.last().plural && people.persons(*person).size() < 2)) return false;
    add(people, phrase.chain, *person, as ? "role.as" : "role.copula", facts);
    return true;
}

/// "the singer said": a description that is linked to a person and ends with the role.
void in_description(const PeopleView& people, Roles chain, FactList& facts) {
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const PersonMention* person = people.holding(chain[i].tokens.begin);
        if (person == nullptr || person->kind != MentionKind::nominal) continue;
        if (person->tokens.end < chain[i].tokens.end || chain[i].plural) continue;
        add(people, chain.subspan(i, 1), *person, "role.description", facts);
    }
}

bool is_in_name(const PeopleView& people, const Role& role) {
    const PersonMention* person = people.holding(role.tokens.begin);
    return person != nullptr && person->kind == MentionKind::name;
}

void find(const PeopleView& people, Roles chain, FactList& facts) {
    if (before_name(people, chain, facts)) return;
    const Phrase phrase{chain, phrase_begin(people, chain.front())};
    if (in_apposition(people, phrase, facts) || behind_verb(people, phrase, facts)) return;
    in_description(people, chain, facts);
}

}  // namespace

void find_role_facts(const PeopleView& people, const std::vector<Role>& roles, FactList& facts) {
    for (std::size_t place = 0; place < roles.size();) {
        const std::size_t length = chain_length(people.words(), Roles(roles).subspan(place));
        const Roles chain = Roles(roles).subspan(place, length);
        if (!is_in_name(people, chain.front())) find(people, chain, facts);
        place += length;
    }
}

}  // namespace dateline
