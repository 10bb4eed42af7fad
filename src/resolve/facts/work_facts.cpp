#include <string>

#include "base/word_table.h"
#include "resolve/facts/rules.h"

namespace dateline {
namespace {

constexpr WordSet kParties{words("democrat", "democrats", "democratic", "republican", "republicans", "gop", "labour",
                                 "conservative", "tory", "liberal", "independent", "green", "libertarian")};
constexpr WordSet kPartyHeads{words("sen.", "rep.", "gov.", "senator", "senators", "representative", "congressman",
                                    "congresswoman", "governor", "mayor", "mp", "candidate", "nominee", "lawmaker",
                                    "leader", "sens.", "reps.", "politician", "strategist", "incumbent", "councilman")};
constexpr WordSet kSeats{words("senate", "house", "congress", "parliament", "court", "supreme", "party", "legislature",
                               "government", "ministry", "army", "navy", "republican", "democratic", "team", "assembly")};
constexpr WordSet kSchools{words("university", "college", "school", "academy", "institute", "polytechnic", "harvard",
                                 "yale", "oxford", "cambridge", "stanford", "princeton", "mit")};
constexpr WordSet kSchoolVerbs{words("graduate", "graduated", "degree", "studied", "attended", "alumnus", "alumna", "student",
                                     "phd", "doctorate", "graduating", "studying", "master", "bachelor")};

std::string text_of(const PeopleView& people, Span span) {
    return std::string(people.words().document().text(span));
}

Span span_of(const PeopleView& people, std::uint32_t token) { return people.words().span(token); }

bool has_word(const PeopleView& people, TokenRange tokens, const auto& set) {
    for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
        if (set.has(people.words().lower(at))) return true;
    }
    return false;
}

void add(const PeopleView& people, const PersonMention& person, Property property, Span value, std::string_view rule,
         FactList& facts) {
    for (const EntityId id : people.persons(person)) {
        Evidence evidence(value, "facts", rule);
        facts.value(id, property, text_of(people, value), FactStatus::unknown, std::move(evidence.also(person.span)));
    }
}

/// The person a role describes by title or apposition: the two safest ways (role_facts.cpp has the others).
const PersonMention* holder_of(const PeopleView& people, const Role& role, std::uint32_t phrase_begin) {
    const PersonMention* named = people.beginning_at(role.tokens.end);
    if (named != nullptr && named->kind == MentionKind::name) return named;
    if (phrase_begin == 0 || !people.words().is(phrase_begin - 1, ",")) return nullptr;
    return people.ending_before_comma(phrase_begin - 1);
}

/// "Acme spokesman Ann Lee".
void employer_before_role(const PeopleView& people, const Role& role, FactList& facts) {
    const PersonMention* organization = people.organizations().ending_before(role.tokens.begin);
    const PersonMention* named = people.beginning_at(role.tokens.end);
    if (organization == nullptr || named == nullptr || named->kind != MentionKind::name) return;
    const auto& segmentation = people.words().segmentation();
    const bool together = segmentation.sentence_of(organization->tokens.begin) == segmentation.sentence_of(named->tokens.begin);
    if (!together || has_word(people, organization->tokens, kSeats)) return;
    add(people, *named, Property::employer, organization->span, "employer.before_role", facts);
}

/// "Ann Lee, a spokeswoman for Acme", "chief executive of Acme Ann Lee" is not told apart and left out.
void employer_behind_role(const PeopleView& people, const Role& role, FactList& facts) {
    const Words& words = people.words();
    std::uint32_t at = role.tokens.end;
    if (!words.is(at, "of") && !words.is(at, "for") && !words.is(at, "at") && !words.is(at, "with")) return;
    if (words.is(++at, "the")) ++at;
    const PersonMention* organization = people.organizations().beginning_at(at);
    if (organization == nullptr || has_word(people, organization->tokens, kSeats)) return;
    std::uint32_t begin = role.tokens.begin;
    for (int steps = 0; steps < 5 && begin > 0 && !words.is(begin - 1, ","); ++steps) --begin;
    const PersonMention* holder = holder_of(people, role, begin);
    if (holder == nullptr || holder->kind != MentionKind::name) return;
    add(people, *holder, Property::employer, organization->span, "employer.behind_role", facts);
}

/// "(D-Ohio)", ", R-Ga.,": the letter before the hyphen, right behind a name.
void party_by_letter(const PeopleView& people, const PersonMention& person, FactList& facts) {
    const Words& words = people.words();
    const std::uint32_t at = person.tokens.end + 1;
    if (!words.is(at - 1, "(") && !words.is(at - 1, ",")) return;
    const std::string_view text = words.text(at);
    if (text.empty() || (text[0] != 'D' && text[0] != 'R' && text[0] != 'I')) return;
    const bool apart = text.size() == 1 && (words.is(at + 1, "-") || words.is(at + 1, "–") || words.is(at + 1, ")"));
    const bool together = text.size() > 2 && text[1] == '-' && text[2] >= 'A' && text[2] <= 'Z';
    if (!apart && !together) return;
    const Span letter{words.span(at).begin, words.span(at).begin + 1};
    add(people, person, Property::party, letter, "party.letter", facts);
}

/// "Democrat Ann Lee", "Republican Sen. Bob Roe", "Bob Roe, a Republican".
void party_by_word(const PeopleView& people, std::uint32_t at, FactList& facts) {
    const Words& words = people.words();
    if (words.text(at)[0] < 'A' || words.text(at)[0] > 'Z') return;
    const PersonMention* person = people.beginning_at(at + 1);
    std::uint32_t next = at + 1;
    for (int steps = 0; person == nullptr && steps < 3 && kPartyHeads.has(words.lower(next)); ++steps) {
        person = people.beginning_at(++next);
    }
    const bool described = at >= 2 && (words.is(at - 1, "a") || words.is(at - 1, "the")) && words.is(at - 2, ",");
    const std::string_view closer = words.lower(at + 1);
    if (person == nullptr && described && (closer == "," || closer == "." || closer == "who" || closer == "from")) {
        person = people.ending_before_comma(at - 2);
    }
    if (person == nullptr || person->kind != MentionKind::name) return;
    add(people, *person, Property::party, span_of(people, at), "party.word", facts);
}

/// "a graduate of X University", "earned his degree from X", with the last person named before in the sentence.
void education(const PeopleView& people, const PersonMention& school, FactList& facts) {
    const Words& words = people.words();
    if (!has_word(people, school.tokens, kSchools)) return;
    const auto& segmentation = words.segmentation();
    const std::uint32_t first = segmentation.sentences[segmentation.sentence_of(school.tokens.begin)].tokens.begin;
    bool studied = false;
    for (std::uint32_t at = school.tokens.begin; at > first; --at) {
        const std::uint32_t distance = school.tokens.begin - at;
        studied = studied || (distance < 8 && kSchoolVerbs.has(words.lower(at - 1)));
        const PersonMention* person = people.ending_before(at);
        if (person == nullptr) continue;
        if (studied) add(people, *person, Property::education, school.span, "education.verb", facts);
        return;
    }
}

}  // namespace

void find_work_facts(const PeopleView& people, const std::vector<Role>& roles, FactList& facts) {
    for (const Role& role : roles) {
        employer_before_role(people, role, facts);
        employer_behind_role(people, role, facts);
    }
    for (const PersonMention& person : people.mentions()) {
        if (person.kind == MentionKind::name) party_by_letter(people, person, facts);
    }
    for (std::uint32_t at = 0; at < people.words().size(); ++at) {
        if (kParties.has(people.words().lower(at))) party_by_word(people, at, facts);
    }
    for (const PersonMention& school : people.organizations().mentions()) education(people, school, facts);
}

}  // namespace dateline
