#include <optional>
#include <string>

#include "base/word_table.h"
#include "resolve/facts/rules.h"

namespace dateline {
namespace {

constexpr WordSet kOpening{words("\"", "“", "'", "‘", "``")};
constexpr WordSet kClosing{words("\"", "”", "'", "’", "''")};
constexpr WordSet kSelves{words("himself", "herself", "themselves", "him", "her")};

bool is_capital(std::string_view text) { return !text.empty() && text[0] >= 'A' && text[0] <= 'Z'; }

/// The name that begins at a token: what stands in quotation marks, or a run of capitalised words.
std::optional<TokenRange> name_from(const Words& words, std::uint32_t at) {
    constexpr std::uint32_t kReach = 6;
    if (kOpening.has(words.text(at))) {
        for (std::uint32_t end = at + 1; end <= at + kReach; ++end) {
            if (kClosing.has(words.text(end))) return end > at + 1 ? std::optional(TokenRange{at + 1, end}) : std::nullopt;
        }
        return std::nullopt;
    }
    if (words.is(at, "the")) ++at;
    std::uint32_t end = at;
    while (end < at + kReach && is_capital(words.text(end))) ++end;
    return end > at ? std::optional(TokenRange{at, end}) : std::nullopt;
}

/// The quoted name may have its comma inside the marks: “Chemical Ali,”.
void add(const PeopleView& people, const PersonMention* person, std::optional<TokenRange> name, std::string_view rule,
         FactList& facts) {
    if (person == nullptr || !name) return;
    const Words& words = people.words();
    while (name->size() > 1 && (words.is(name->end - 1, ",") || words.is(name->end - 1, "."))) --name->end;
    const Span span = words.segmentation().span_of(*name);
    if (span.overlaps(person->span) || !is_capital(words.text(name->begin))) return;
    add_value(people, *person, Property::alias, span, rule, facts);
}

/// Who is known by the words at a token: the mention before, commas, brackets and what opens a clause between them.
const PersonMention* known_before(const PeopleView& people, std::uint32_t at) {
    constexpr WordSet kBetween{words(",", "(", "also", "better", "formerly", "formally", "widely", "popularly", "now", "then",
                                     "previously", "once", "sometimes", "commonly", "best", "who", "is", "was", "has", "been",
                                     "—", "–", "whose", "real", "simply", "affectionately")};
    constexpr std::uint32_t kReach = 6;
    for (std::uint32_t end = at; end > 0 && at - end <= kReach; --end) {
        if (const PersonMention* person = people.ending_before(end)) return person;
        if (!kBetween.has(people.words().lower(end - 1))) return nullptr;
    }
    return nullptr;
}

void at_token(const PeopleView& people, std::uint32_t at, FactList& facts) {
    const Words& words = people.words();
    const std::string_view word = words.lower(at);
    if (word == "known" && words.is(at + 1, "as")) {
        add(people, known_before(people, at), name_from(words, at + 2), "alias.known", facts);
    } else if (word == "nicknamed" || word == "alias" || word == "aka" || word == "a.k.a." || word == "dubbed" || word == "née" || word == "nee") {
        add(people, known_before(people, at), name_from(words, at + 1), "alias.named", facts);
    } else if ((word == "goes" || word == "went") && words.is(at + 1, "by")) {
        const std::uint32_t name = words.is(at + 2, "the") && words.is(at + 3, "name") ? at + 4 : at + 2;
        add(people, people.subject_of(at), name_from(words, words.is(name, "of") ? name + 1 : name), "alias.goes_by", facts);
    } else if ((word == "called" || word == "calls") && kSelves.has(words.lower(at + 1)) && words.lower(at + 1).ends_with("self")) {
        add(people, people.subject_of(at), name_from(words, at + 2), "alias.called", facts);
    } else if (word == "name" && (words.is(at - 1, "real") || words.is(at - 1, "birth"))) {
        const std::uint32_t next = words.is(at + 1, "is") || words.is(at + 1, "was") ? at + 2 : at + 1;
        add(people, known_before(people, at - 1), name_from(words, next), "alias.real_name", facts);
    } else if (word == "born" && is_capital(words.text(at + 1)) && people.places().holding(at + 1) == nullptr) {
        const PersonMention* own = people.beginning_at(at + 1);
        const bool name = own != nullptr && own->kind == MentionKind::name;
        if (name) add(people, people.subject_of(at), own->tokens, "alias.born", facts);
    }
}

/// Sean "Diddy" Combs: a name in quotation marks inside a name.
void inside_name(const PeopleView& people, const PersonMention& person, FactList& facts) {
    const Words& words = people.words();
    for (std::uint32_t at = person.tokens.begin + 1; at + 2 < person.tokens.end; ++at) {
        if (!kOpening.has(words.text(at)) || words.text(at) == "'") continue;
        const auto name = name_from(words, at);
        if (!name || name->end >= person.tokens.end) return;
        add_value(people, person, Property::alias, words.segmentation().span_of(*name), "alias.inside", facts);
        return;
    }
}

}  // namespace

void find_alias_facts(const PeopleView& people, FactList& facts) {
    for (const PersonMention& person : people.mentions()) {
        if (person.kind == MentionKind::name) inside_name(people, person, facts);
    }
    for (std::uint32_t at = 1; at < people.words().size(); ++at) at_token(people, at, facts);
}

}  // namespace dateline
