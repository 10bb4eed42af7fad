#include "annotate/person_words/role_table.h"
#include "base/word_table.h"
#include "resolve/facts/rules.h"

namespace dateline {
namespace {

constexpr WordSet kParties{words("democrat", "democrats", "democratic", "republican", "republicans", "gop",
                                 "labour", "conservative", "tory", "independent", "libertarian",
                                 "liberal-democrat", "socialist")};
constexpr WordSet kBearers{
    words("democrat", "republican", "conservative", "tory", "independent", "libertarian")};
constexpr WordSet kEvents{words("primary", "convention", "debate", "debates", "primaries", "caucus",
                                "caucuses", "party", "national", "nomination", "race", "field", "base",
                                "voters", "majority", "rival", "rivals", "opponent", "opponents")};
constexpr WordSet kEnds{words(",", ".", "who", "from", "on", "in", ")", "and", ";", "—", "–", "of",
                              "representing", "elected", "running", "whose", "said", "")};

bool is_capital(std::string_view text) {
    return !text.empty() && text[0] >= 'A' && text[0] <= 'Z';
}

/// "(D-Ohio)", ", R-Ga.,": the letter before the hyphen, right behind a name.
void by_letter(const PeopleView& people, const PersonMention& person, FactList& facts) {
    const Words& words = people.words();
    const std::uint32_t at = person.tokens.end + 1;
    if (!words.is(at - 1, "(") && !words.is(at - 1, ",")) return;
    const std::string_view text = words.text(at);
    if (text.empty() || (text[0] != 'D' && text[0] != 'R' && text[0] != 'I')) return;
    const bool apart =
        text.size() == 1 && (words.is(at + 1, "-") || words.is(at + 1, "–") || words.is(at + 1, ")"));
    const bool together = text.size() > 2 && text[1] == '-' && is_capital(text.substr(2));
    if (!apart && !together) return;
    const Span letter{words.span(at).begin, words.span(at).begin + 1};
    add_value(people, person, Property::party, letter, "party.letter", facts);
}

/// "Democrat Ann Lee", "Republican Texas Sen. Bob Roe", "GOP presidential nominee Bob Roe".
const PersonMention* named_behind(const PeopleView& people, std::uint32_t at) {
    const Words& words = people.words();
    const PersonMention* person = people.led_up_to_from(at + 1);
    if (person == nullptr || person->kind != MentionKind::name) return nullptr;
    if (words.segmentation().sentence_of(person->tokens.begin) != words.segmentation().sentence_of(at)) return nullptr;
    for (std::uint32_t between = at + 1; between < person->tokens.begin; ++between) {
        if (kEvents.has(words.lower(between)) || words.is(between, "and")) return nullptr;
    }
    return person;
}

/// "the Democratic | representative from Ohio", "a Republican state | senator": one person's role, at most a word between.
bool precedes_role(const Words& words, std::uint32_t at) {
    for (std::uint32_t next = at + 1; next <= at + 2; ++next) {
        const RoleEntry role = role_word(words.lower(next));
        if (role.kind == RoleWord::noun) return !role.plural;
        if (role.kind != RoleWord::modifier) return false;
    }
    return false;
}

/// "Bob Roe, a New York Republican on the panel", "Ann Lee is a Democrat", "Ann Lee, the Democratic senator".
const PersonMention* described_before(const PeopleView& people, std::uint32_t at) {
    const bool ends = kBearers.has(people.words().lower(at)) && kEnds.has(people.words().lower(at + 1));
    return ends || precedes_role(people.words(), at) ? people.described_with(at) : nullptr;
}

/// "Ann Lee and Bob Roe are Democrats", "both are Republicans": the two names before the verb.
void by_plural(const PeopleView& people, std::uint32_t at, FactList& facts) {
    const Words& words = people.words();
    const bool plural = words.is(at, "democrats") || words.is(at, "republicans");
    if (!plural || at < 4 || !words.is(at - 1, "are")) return;
    const PersonMention* last = people.ending_before(at - 1);
    if (last == nullptr) return;
    add_value(people, *last, Property::party, words.span(at), "party.plural", facts);
    const std::uint32_t begin = last->tokens.begin;
    const PersonMention* first =
        begin > 1 && words.is(begin - 1, "and") ? people.ending_before(begin - 1) : nullptr;
    if (first != nullptr) add_value(people, *first, Property::party, words.span(at), "party.plural", facts);
}

/// "the Texas Republican said": a description that is linked to a person and ends with the word.
const PersonMention* described_by(const PeopleView& people, std::uint32_t at) {
    const PersonMention* person = people.holding(at);
    return person != nullptr && person->kind == MentionKind::nominal && person->tokens.end == at + 1
               ? person
               : nullptr;
}

void by_word(const PeopleView& people, std::uint32_t at, FactList& facts) {
    const Words& words = people.words();
    if (!is_capital(words.text(at)) || kEvents.has(words.lower(at + 1))) return;
    const PersonMention* person = named_behind(people, at);
    if (person == nullptr) person = described_before(people, at);
    if (person == nullptr) person = described_by(people, at);
    if (person != nullptr) add_value(people, *person, Property::party, words.span(at), "party.word", facts);
}

/// Words for what somebody is in a party.
bool is_partisan(const Words& words, std::uint32_t at) {
    constexpr WordSet kPartisans{dateline::words("politician", "member", "candidate", "leader", "chairman", "chairwoman",
                                                 "chair", "mp", "councillor", "lawmaker", "senator", "activist", "nominee",
                                                 "official", "secretary", "president", "legislator", "deputy", "minister")};
    return kPartisans.has(words.lower(at));
}

/// "Green Party", "Communist Party of India".
bool is_party(const Words& words, TokenRange tokens) {
    for (std::uint32_t at = tokens.begin + 1; at < tokens.end; ++at) {
        if (words.is(at, "party")) return true;
    }
    return false;
}

/// "Labour Party leader Ann Lee", "Ann Lee, a Green Party politician", "a member of the Green Party", "joined the Green
/// Party".
void by_organization(const PeopleView& people, const PersonMention& party, FactList& facts) {
    const Words& words = people.words();
    const std::uint32_t end = party.tokens.end;
    if (!is_party(words, party.tokens)) return;
    const PersonMention* person = nullptr;
    if (is_partisan(words, end)) {
        person = people.led_up_to_from(end + 1);
        if (person == nullptr || person->kind != MentionKind::name) person = people.described_with(end);
    } else {
        std::uint32_t at = party.tokens.begin;
        if (at > 0 && words.is(at - 1, "the")) --at;
        if (at < 2) return;
        const bool belongs = words.is(at - 1, "of") || words.is(at - 1, "for") || words.is(at - 1, "in");
        if (belongs && is_partisan(words, at - 2)) person = people.described_with(at - 2);
        if (words.is(at - 1, "joined")) person = people.subject_of(at - 1);
    }
    if (person != nullptr) add_value(people, *person, Property::party, party.span, "party.organization", facts);
}

/// "the Republican presidential candidate, Ann Lee": a party among the words of a role.
void by_role(const PeopleView& people, const HeldRole& held, FactList& facts) {
    constexpr std::uint32_t kReach = 3;
    const Words& words = people.words();
    for (std::uint32_t at = held.role.tokens.end; held.before_name && at < held.holder.tokens.begin; ++at) {
        if (people.beginning_at(at) != nullptr) break;
        if (words.is(at, "and")) return;  // "Republican strategist and Lee friend Bob Roe"
    }
    for (std::uint32_t at = held.role.tokens.begin; at > 0 && held.role.tokens.begin - at < kReach; --at) {
        if (kParties.has(words.lower(at - 1)) && is_capital(words.text(at - 1))) {
            add_value(people, held.holder, Property::party, words.span(at - 1), "party.role", facts);
        }
        if (!people.tree().is(at - 1, {Upos::adj})) return;
    }
}

}  // namespace

void find_party_facts(const PeopleView& people, const std::vector<HeldRole>& held, FactList& facts) {
    for (const HeldRole& one : held) by_role(people, one, facts);
    for (const PersonMention& person : people.mentions()) {
        if (person.kind == MentionKind::name) by_letter(people, person, facts);
    }
    for (const PersonMention& organization : people.organizations().mentions()) by_organization(people, organization, facts);
    for (std::uint32_t at = 0; at < people.words().size(); ++at) {
        by_plural(people, at, facts);
        if (kParties.has(people.words().lower(at))) by_word(people, at, facts);
    }
}

}  // namespace dateline
