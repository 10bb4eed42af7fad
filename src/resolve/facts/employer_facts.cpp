#include "base/word_table.h"
#include "resolve/facts/rules.h"

namespace dateline {
namespace {

constexpr WordSet kNoEmployee{
    words("owner", "author", "graduate", "student", "fan", "candidate", "nominee", "critic", "plaintiff",
          "defendant", "winner", "champion", "member", "senator", "lawmaker", "veteran", "donor", "investor",
          "hopeful", "frontrunner", "contender", "alumnus", "supporter", "patriarch", "leader", "prince",
          "king", "queen", "writer", "hitmaker", "lawyer", "attorney", "subscriber", "sponsor", "advocate",
          "biographer", "sen.", "sens.", "gov.", "rep.", "reps.", "mayor", "governor", "congressman",
          "congresswoman", "representative", "lawmakers", "senators", "millionaire", "billionaire",
          "candidates", "rep", "sen", "gov")};
constexpr WordSet kNoHouse{words("senate", "house", "congress", "parliament", "court", "supreme",
                                 "legislature", "government", "assembly", "cabinet", "committee",
                                 "subcommittee", "caucus", "panel", "commons", "lords", "bundestag",
                                 "knesset", "duma")};
constexpr WordSet kPartyWords{
    words("party", "gop", "democrats", "republicans", "tories", "labour", "democratic", "republican")};
constexpr WordSet kJoints{words("of", "for", "at", "with", "in", "behind", "on")};
constexpr WordSet kWorking{words("works", "worked", "working", "joined", "joins", "joining", "employed", "hired", "work",
                                 "taught", "teaches", "teach", "directs", "heads", "chairs", "traded",
                                 "loaned", "drafted", "signed")};
constexpr WordSet kBarred{words(",", ".", ";", ":", "(", ")", "who", "that", "which", "but", "or", "said",
                                "says", "to", "from", "by", "as", "is", "was", "has", "had", "—", "–", "\"",
                                "“", "”", "after", "when")};

bool has_word(const PeopleView& people, TokenRange tokens, const auto& set) {
    for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
        if (set.has(people.words().lower(at))) return true;
    }
    return false;
}

/// Parliaments, courts and parties employ nobody who holds an office in them; the White House does.
bool employs(const PeopleView& people, const PersonMention& organization) {
    constexpr WordSet kPlaces{words("county", "borough", "city", "state", "council", "city-state")};
    if (kPlaces.has(people.words().lower(organization.tokens.end - 1))) return false;
    const bool white_house = people.words().is(organization.tokens.begin, "white");
    return (white_house || !has_word(people, organization.tokens, kNoHouse)) &&
           !has_word(people, organization.tokens, kPartyWords);
}

bool is_employee(const PeopleView& people, const Role& role) {
    return !role.rank && !has_word(people, role.tokens, kNoEmployee);
}

void add(const PeopleView& people, const PersonMention& person, const PersonMention* organization,
         std::string_view rule, FactList& facts) {
    if (organization == nullptr || !employs(people, *organization)) return;
    const auto& segmentation = people.words().segmentation();
    if (segmentation.sentence_of(organization->tokens.begin) != segmentation.sentence_of(person.tokens.begin))
        return;
    add_value(people, person, Property::employer, organization->span, rule, facts);
}

/// "Acme spokesman Ann Lee", "Acme's chief lobbyist": adjectives in small letters may stand between.
const PersonMention* organization_before(const PeopleView& people, const Role& role) {
    constexpr std::uint32_t kReach = 3;
    const Words& words = people.words();
    std::uint32_t at = role.tokens.begin;
    for (std::uint32_t steps = 0; steps <= kReach && at > 0; ++steps, --at) {
        if (const PersonMention* organization = people.organizations().ending_before(at)) return organization;
        const std::string_view word = words.text(at - 1);
        const bool mark = word == "'s" || word == "’s" || word == "’" || word == "'";
        if (mark) return people.organizations().ending_before(at - 1);
        if (word == "-" && steps > 0) continue;
        const bool adjective = word[0] >= 'a' && word[0] <= 'z' && !kBarred.has(word) && !kJoints.has(word) &&
                               word != "and" && word != "the" && word != "a" && word != "an";
        if (!adjective || people.holding(at - 1) != nullptr) return nullptr;
    }
    return nullptr;
}

/// "… spokeswoman for Acme", "director of public policy at the Acme Council": the first organisation of the
/// phrase.
const PersonMention* organization_behind(const PeopleView& people, std::uint32_t at) {
    constexpr std::uint32_t kReach = 9;
    const Words& words = people.words();
    if (!kJoints.has(words.lower(at))) return nullptr;
    for (std::uint32_t steps = 0; steps < kReach; ++steps, ++at) {
        if (const PersonMention* organization = people.organizations().beginning_at(at)) return organization;
        if (people.holding(at) != nullptr || people.places().holding(at) != nullptr) return nullptr;
        if (kBarred.has(words.lower(at)) || at >= words.size()) return nullptr;
    }
    return nullptr;
}

void by_role(const PeopleView& people, const HeldRole& held, FactList& facts) {
    if (!is_employee(people, held.role)) return;
    const PersonMention* before = organization_before(people, held.role);
    add(people, held.holder, before, "employer.before_role", facts);
    const bool apart = held.before_name && held.holder.tokens.begin > held.role.tokens.end + 1;
    if (before != nullptr || (held.before_name && !apart)) return;
    const PersonMention* behind = organization_behind(people, held.role.tokens.end);
    if (apart && behind != nullptr && behind->tokens.begin > held.holder.tokens.begin) return;
    add(people, held.holder, behind, "employer.behind_role", facts);
    if (behind == nullptr || !people.words().is(behind->tokens.end, "at")) return;
    add(people, held.holder, organization_behind(people, behind->tokens.end), "employer.behind_role", facts);
}

/// "Ann Lee of Acme", "Ann Lee, of the Acme Council,", "Acme's Ann Lee".
void by_name(const PeopleView& people, const PersonMention& person, FactList& facts) {
    const Words& words = people.words();
    std::uint32_t at = person.tokens.end;
    if (words.is(at, ",") && !words.is(at + 1, "in") && !words.is(at + 1, "at")) ++at;
    if (words.is(at, "of") || (words.is(at, "from") && at == person.tokens.end) ||
        (words.is(at, "with") && at > person.tokens.end)) {
        at += words.is(at + 1, "the") ? 2 : 1;
        add(people, person, people.organizations().beginning_at(at), "employer.of", facts);
    }
    const std::string_view mark =
        person.tokens.begin > 0 ? words.text(person.tokens.begin - 1) : std::string_view{};
    if (mark == "'s" || mark == "’s" || mark == "’" || mark == "'") {
        const PersonMention* organization = people.organizations().ending_before(person.tokens.begin - 1);
        add(people, person, organization, "employer.possessive", facts);
        const PersonMention* other = words.is(person.tokens.end, "and") ? people.beginning_at(person.tokens.end + 1) : nullptr;
        if (other != nullptr && other->kind == MentionKind::name) add(people, *other, organization, "employer.possessive", facts);
    }
}

/// "Ann Lee, who works for Acme", "she joined Acme in 2013".
void by_verb(const PeopleView& people, std::uint32_t verb, FactList& facts) {
    const Words& words = people.words();
    std::uint32_t at = verb + 1;
    constexpr WordSet kDirect{dateline::words("joined", "joins", "joining", "directs", "heads", "chairs")};
    const bool joined = kDirect.has(words.lower(verb));
    const bool traded = (words.is(verb, "traded") || words.is(verb, "loaned")) && words.is(at, "to");
    const bool linked = traded || words.is(at, "for") || words.is(at, "at") ||
                        (words.is(at, "by") && words.lower(verb).ends_with("ed"));
    if (linked == joined) return;
    if (linked) ++at;
    if (words.is(at, "the")) ++at;
    const PersonMention* organization = people.organizations().beginning_at(at);
    if (organization == nullptr) return;
    const PersonMention* person = people.subject_of(verb);
    const auto clause = person == nullptr && words.is(verb, "joining") ? people.tree().head(verb) : std::nullopt;
    if (const auto subject = clause ? people.tree().subject(*clause) : std::nullopt) person = people.holding(*subject);  // "before joining Acme, Ann Lee was"
    if (person != nullptr)
        add(people, *person, organization, "employer.verb", facts);
}

/// The organisation that hangs on a word with one of its prepositions, by the parse.
const PersonMention* organization_under(const PeopleView& people, std::uint32_t word, bool with) {
    constexpr WordSet kPlain{dateline::words("at", "for", "in")};
    for (const std::uint32_t noun : people.tree().dependents(word)) {
        if (noun < word || !people.tree().is(noun, {Deprel::obl, Deprel::nmod})) continue;
        const auto preposition = people.tree().dependent(noun, {Deprel::case_});
        if (!preposition) continue;
        const std::string_view link = people.words().lower(*preposition);
        const PersonMention* organization = people.organizations().holding(noun);
        if (organization != nullptr && (with ? link == "with" : kPlain.has(link))) return organization;
    }
    return nullptr;
}

/// "served in the Roe, Lee and Quill administrations".
bool is_administration(const PeopleView& people, const PersonMention& organization) {
    constexpr std::uint32_t kReach = 8;
    for (std::uint32_t at = organization.tokens.end; at < organization.tokens.end + kReach; ++at) {
        if (people.words().lower(at).starts_with("administration")) return true;
    }
    return false;
}

/// "taught art twice a week at Acme School", "served in the Army", "signed with the Cubs", "her years at Acme".
void by_parse(const PeopleView& people, std::uint32_t word, FactList& facts) {
    constexpr WordSet kVerbs{dateline::words("work", "works", "worked", "working", "teach", "teaches", "taught", "teaching",
                                             "serve", "serves", "served", "serving", "play", "plays", "played", "playing",
                                             "coached", "coaches", "interned")};
    constexpr WordSet kSpans{dateline::words("tenure", "run", "stint", "career", "years", "job", "time")};
    const std::string_view text = people.words().lower(word);
    const bool signing = text == "signed" || text == "signs";
    if (!signing && !kVerbs.has(text) && !kSpans.has(text)) return;
    const PersonMention* organization = organization_under(people, word, signing);
    if (organization == nullptr) return;
    const PersonMention* person = nullptr;
    if (kSpans.has(text)) {
        constexpr WordSet kSchools{dateline::words("university", "college", "school", "academy", "institute", "harvard", "yale",
                                                   "princeton", "stanford", "oxford", "cambridge", "mit")};
        const auto owner = people.tree().dependent(word, {Deprel::nmod_poss});
        const PersonMention* named = owner ? people.holding(*owner) : nullptr;
        const bool sure = named != nullptr && named->kind == MentionKind::name;
        if (sure && !has_word(people, organization->tokens, kSchools)) person = named;
    } else if (people.tree().is(word, {Upos::verb})) {
        person = people.subject_of(word);
    }
    if (person != nullptr && !is_administration(people, *organization)) add(people, *person, organization, "employer.parse", facts);
}

/// "Ann Lee, a partner at Acme": what is a role only of a firm.
void by_firm(const PeopleView& people, std::uint32_t noun, FactList& facts) {
    const Words& words = people.words();
    if (!words.is(noun, "partner") && !words.is(noun, "associate") && !words.is(noun, "analyst")) return;
    if (!words.is(noun + 1, "at") && !words.is(noun + 1, "with") && !words.is(noun + 1, "in")) return;
    const PersonMention* organization = organization_behind(people, noun + 1);
    const PersonMention* person = organization != nullptr ? people.described_with(noun) : nullptr;
    if (person != nullptr) add(people, *person, organization, "employer.firm", facts);
}

}  // namespace

void find_employer_facts(const PeopleView& people, const std::vector<HeldRole>& held, FactList& facts) {
    for (const HeldRole& one : held) by_role(people, one, facts);
    for (const PersonMention& person : people.mentions()) {
        if (person.kind == MentionKind::name) by_name(people, person, facts);
    }
    for (std::uint32_t at = 0; at < people.words().size(); ++at) {
        if (kWorking.has(people.words().lower(at))) by_verb(people, at, facts);
        by_parse(people, at, facts);
        by_firm(people, at, facts);
    }
}

}  // namespace dateline
