#include "annotate/person_words/role_table.h"
#include "base/word_table.h"
#include "resolve/facts/rules.h"

namespace dateline {
namespace {

constexpr WordSet kDeterminers{words("a", "an", "the", "his", "her", "their", "its", "our", "one", "'s", "’s")};
constexpr WordSet kCopulas{words("is", "was", "became", "remains", "are", "were", "be", "been", "being", "become")};
constexpr WordSet kAs{words("serves", "served", "works", "worked", "working", "serving", "named", "appointed", "elected",
                            "hired", "career", "installed", "nominated", "reappointed", "reelected", "re-elected")};
constexpr WordSet kStops{words("of", "for", "to", "with", "by", "at", "in", "on", "from", "and", "or", "but", "who",
                               "whose", "which", "that", "not", "said", "says", "like", "than", "as", "(", ")", "\"",
                               "“", "”", "n't", "n’t", ":")};
constexpr WordSet kEnds{words(",", ".", ";", ")", "of", "for", "at", "who", "in", "and", "from", "with", "to", "on",
                              "—", "–", "-", "whose", "when", "since", "", "!", "?")};

/// The value of a role is its words as they stand.
void add(const PeopleView& people, const Role& role, const PersonMention& person, std::string_view rule,
         FactList& facts) {
    const Span span = people.words().segmentation().span_of(role.tokens);
    const Property property = role.rank ? Property::military_rank : Property::role;
    for (const EntityId id : people.persons(person)) {
        Evidence evidence(span, "facts", rule);
        facts.value(id, property, std::string(people.words().document().text(span)), role.status,
                    std::move(evidence.also(person.span)));
    }
}

const PersonMention* name_at(const PeopleView& people, std::uint32_t token) {
    const PersonMention* person = people.beginning_at(token);
    return person != nullptr && person->kind == MentionKind::name ? person : nullptr;
}

/// The names of a list that begins at a token: "Ted Ames and Marco Roy", "A, B and C".
std::vector<const PersonMention*> names_from(const PeopleView& people, std::uint32_t token) {
    std::vector<const PersonMention*> out;
    const Words& words = people.words();
    while (const PersonMention* person = name_at(people, token)) {
        out.push_back(person);
        token = person->tokens.end;
        if (words.is(token, ",")) ++token;
        if (words.is(token, "and")) ++token;
        if (token == person->tokens.end) break;
    }
    return out;
}

/// Whether a comma behind the role leads to the person it describes: "the prime minister, Ann Lee, said".
bool names_behind_comma(const Words& words, const Role& role) {
    if (!words.is(role.tokens.end, ",") || role.tokens.begin == 0) return false;
    for (std::uint32_t back = 1; back <= 5 && back <= role.tokens.begin; ++back) {
        const std::string_view word = words.lower(role.tokens.begin - back);
        if (word == "the" || word == "his" || word == "her" || word == "their" || word == "'s" || word == "’s") {
            return true;
        }
        if (kStops.has(word) || word == ",") return false;
    }
    return false;
}

/// "singer Ann Lee", "Senators A and B", "the prime minister, Ann Lee,". True when somebody was found.
bool before_name(const PeopleView& people, const Role& role, FactList& facts) {
    const Words& words = people.words();
    std::uint32_t next = role.tokens.end;
    if (names_behind_comma(words, role)) ++next;
    std::vector<const PersonMention*> named = names_from(people, next);
    if (!role.plural && named.size() > 1) named.resize(1);
    for (const PersonMention* person : named) add(people, role, *person, "role.before_name", facts);
    return !named.empty();
}

/// The token that opens the phrase of a role: walks left over adjectives, names and articles; 0 where the way is barred.
std::uint32_t phrase_begin(const PeopleView& people, const Role& role) {
    constexpr std::uint32_t kReach = 9;
    const Words& words = people.words();
    std::uint32_t at = role.tokens.begin;
    for (std::uint32_t steps = 0; steps < kReach && at > 0; ++steps) {
        const std::string_view word = words.lower(at - 1);
        if (word == "," || kCopulas.has(word) || word == "as") return at;
        if (kStops.has(word) || word == "." || word == ";") return 0;
        const PersonMention* person = people.ending_before(at);
        if (person != nullptr && person->kind == MentionKind::name && !words.is(at, "'s") && !words.is(at, "’s")) return 0;
        --at;
    }
    return 0;
}

bool has_determiner(const Words& words, std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t at = begin; at < end; ++at) {
        if (kDeterminers.has(words.lower(at))) return true;
    }
    return begin == end || kDeterminers.has(words.lower(begin));
}

/// "Ann Lee, a former singer, …", "Lee, 35, chief of …".
bool in_apposition(const PeopleView& people, const Role& role, std::uint32_t begin, FactList& facts) {
    const Words& words = people.words();
    if (begin == 0 || !words.is(begin - 1, ",") || !kEnds.has(words.lower(role.tokens.end))) return false;
    const PersonMention* person = people.ending_before_comma(begin - 1);
    if (person == nullptr || person->kind == MentionKind::pronoun) return false;
    const bool phrase = has_determiner(words, begin, role.tokens.begin) || words.is(role.tokens.end, "of") ||
                        words.is(role.tokens.end, "at") || words.is(role.tokens.end, "for");
    const bool bare = words.is(role.tokens.end, ",") || words.is(role.tokens.end, ".");
    if (!phrase && !bare) return false;
    add(people, role, *person, "role.apposition", facts);
    return true;
}

/// "Ann Lee is a singer", "she became the first president".
bool behind_copula(const PeopleView& people, const Role& role, std::uint32_t begin, FactList& facts) {
    const Words& words = people.words();
    if (begin < 2 || !kCopulas.has(words.lower(begin - 1)) || !has_determiner(words, begin, role.tokens.begin)) return false;
    if (!kEnds.has(words.lower(role.tokens.end))) return false;
    std::uint32_t subject_end = begin - 1;
    for (int steps = 0; steps < 3 && subject_end > 0; ++steps) {
        const std::string_view word = words.lower(subject_end - 1);
        if (word != "who" && word != "," && word != "has" && word != "had" && word != "also" && word != "later") break;
        --subject_end;
    }
    const PersonMention* person = people.ending_before(subject_end);
    if (person == nullptr) return false;
    add(people, role, *person, "role.copula", facts);
    return true;
}

/// "Ann Lee served as mayor", "was named as head of".
bool behind_as(const PeopleView& people, const Role& role, std::uint32_t begin, FactList& facts) {
    const Words& words = people.words();
    if (begin < 3 || !words.is(begin - 1, "as") || !kAs.has(words.lower(begin - 2))) return false;
    std::uint32_t subject_end = begin - 2;
    for (int steps = 0; steps < 4 && subject_end > 0; ++steps) {
        const std::string_view word = words.lower(subject_end - 1);
        if (word != "who" && word != "," && word != "has" && word != "had" && word != "also" && word != "was" &&
            word != "been" && word != "previously") break;
        --subject_end;
    }
    const PersonMention* person = people.ending_before(subject_end);
    if (person == nullptr) return false;
    add(people, role, *person, "role.as", facts);
    return true;
}

/// "the singer said": a description that is linked to a person.
void in_description(const PeopleView& people, const Role& role, FactList& facts) {
    const PersonMention* person = people.holding(role.tokens.begin);
    if (person == nullptr || person->kind != MentionKind::nominal || person->tokens.end != role.tokens.end) return;
    add(people, role, *person, "role.description", facts);
}

/// "actor and singer Ann Lee": the first role belongs to whoever the second does. Null where they are not joined.
const Role* joined_behind(const Words& words, const std::vector<Role>& roles, std::size_t place) {
    if (place + 1 >= roles.size()) return nullptr;
    const std::uint32_t end = roles[place].tokens.end;
    const std::uint32_t next = roles[place + 1].tokens.begin;
    const bool joined = next == end + 1 && (words.is(end, "and") || words.is(end, "/") || words.is(end, ","));
    return joined ? &roles[place + 1] : nullptr;
}

bool find(const PeopleView& people, const Role& role, FactList& facts) {
    if (people.holding(role.tokens.begin) != nullptr &&
        people.holding(role.tokens.begin)->kind == MentionKind::name) return true;
    if (before_name(people, role, facts)) return true;
    const std::uint32_t begin = phrase_begin(people, role);
    return in_apposition(people, role, begin, facts) || behind_copula(people, role, begin, facts) ||
           behind_as(people, role, begin, facts);
}

}  // namespace

void find_role_facts(const PeopleView& people, const std::vector<Role>& roles, FactList& facts) {
    for (std::size_t place = 0; place < roles.size(); ++place) {
        if (find(people, roles[place], facts)) continue;
        in_description(people, roles[place], facts);
        if (const Role* next = joined_behind(people.words(), roles, place)) {
            const PersonMention* person = name_at(people, next->tokens.end);
            if (person != nullptr) add(people, roles[place], *person, "role.before_name", facts);
        }
    }
}

}  // namespace dateline
