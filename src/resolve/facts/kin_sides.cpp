#include "resolve/facts/kin_sides.h"

#include <algorithm>

#include "annotate/person_words/numbers.h"
#include "annotate/person_words/role_table.h"
#include "base/word_table.h"

namespace dateline {
namespace {

constexpr WordSet kPossessives{words("his", "her", "their")};
constexpr WordSet kCopulas{words("is", "was", "are", "were")};
constexpr WordSet kSpeech{words("said", "says", "added", "wrote", "tweeted", "recalled", "explained")};
constexpr WordSet kDashes{words("-", "—", "–", "--")};
constexpr WordSet kClosers{words(",", ".", "of", ")", "who", "and", "", "—", "–", "--", "to", "from", ";")};
constexpr WordSet kTitles{words("mr.", "mr", "mrs.", "mrs", "ms.", "ms", "dr.", "former", "late", "then",
                                "the", "president", "sir")};
constexpr WordSet kModifiers{
    words("late", "older", "younger", "eldest", "oldest", "youngest", "elder", "big", "little", "twin",
          "baby", "infant", "newborn", "only", "beloved", "dear", "former", "ex", "then", "estranged",
          "first", "second", "third", "fourth", "fifth", "surviving", "longtime", "long-time", "close",
          "closest", "old", "best", "good", "adult", "teenage", "young", "adopted", "adoptive", "biological",
          "foster", "paternal", "maternal", "famous", "new", "own", "two", "three", "four", "five", "six",
          "-", "pregnant", "dead", "deceased", "grown", "pop", "star", "fellow", "political", "loving",
          "devoted", "current", "future", "ailing", "elderly", "middle", "unborn", "common-law", "senior",
          "childhood", "other", "slain", "murdered", "widowed", "disabled", "distant", "lifelong", "dearest",
          "great", "all-american", "seven", "eight")};

bool is_age(std::string_view word) {
    return word.ends_with("-year-old") || word.ends_with("-month-old") || word == "year";
}

/// The first token of a possessor: titles and offices before the name belong to it.
std::uint32_t with_title(const Words& words, std::uint32_t begin) {
    constexpr std::uint32_t kReach = 5;
    for (std::uint32_t steps = 0; steps < kReach && begin > 0; ++steps, --begin) {
        const std::string_view word = words.lower(begin - 1);
        if (!kTitles.has(word) && role_word(word).kind == RoleWord::none) break;
    }
    return begin;
}

/// "Ann, whose son": the mention before the comma.
const PersonMention* before_whose(const PeopleView& people, std::uint32_t whose) {
    return people.words().is(whose - 1, ",") ? people.ending_before_comma(whose - 1)
                                             : people.ending_before(whose);
}

/// "her husband", "Ann's late husband", "Ann and Bob's son". What two people own together is younger than
/// both.
Side possessor_before(const PeopleView& people, const KinTerm& term) {
    const Words& words = people.words();
    const std::uint32_t at = before_modifiers(people, term.tokens.begin);
    if (at == 0) return {};
    if (words.is(at - 1, "whose")) {
        Side side = side_of(people, before_whose(people, at - 1));
        side.begin = at - 1;
        return side;
    }
    const bool pronoun = kPossessives.has(words.lower(at - 1));
    if (!pronoun && !is_possessive_mark(words.text(at - 1))) return {};
    const PersonMention* owner = people.ending_before(pronoun ? at : at - 1);
    if (owner == nullptr) return {};
    Side side = side_of(people, owner);
    side.begin = with_title(words, side.begin);
    const std::uint32_t joint = owner->tokens.begin;
    if (pronoun || !term.names_younger || joint < 2 || !words.is(joint - 1, "and")) return side;
    const PersonMention* other = people.ending_before(joint - 1);
    if (other != nullptr && other->kind != MentionKind::nominal) {
        side.add(people, *other);
        side.begin = other->tokens.begin;
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
    if (term.names_younger && words.is(owner->tokens.end, "and")) {
        const PersonMention* other = people.led_up_to_from(owner->tokens.end + 1);
        const bool named = other != nullptr && other->kind == MentionKind::name;
        if (named && !is_possessive_mark(words.text(other->tokens.end))) side.add(people, *other);
    }
    return side;
}

/// The tokens behind a name that belong to it: ", five", "(35)": only ages are stepped over.
std::uint32_t skip_age(const Words& words, std::uint32_t at) {
    const bool comma = words.is(at, ",") && small_number(words.lower(at + 1));
    const bool bracket = words.is(at, "(") && small_number(words.lower(at + 1)) && words.is(at + 2, ")");
    if (comma) return at + 2;
    return bracket ? at + 3 : at;
}

/// "… husband Bob", "… daughters Ann, five, and Eve", "… son, Army Capt. Lee", "… father was Bob": the names
/// behind.
Side relatives_behind(const PeopleView& people, const KinTerm& term) {
    const Words& words = people.words();
    std::uint32_t at = term.tokens.end;
    const bool stated = (words.is(at, "was") || words.is(at, "is")) && people.beginning_at(at + 1) != nullptr;
    const bool comma = words.is(at, ",");
    if (comma || (words.is(at, ":") && term.plural) || kDashes.has(words.text(at)) || stated) ++at;
    if (words.is(at, "and")) return {};
    Side side;
    while (const PersonMention* person = people.led_up_to_from(at)) {
        if (person->kind != MentionKind::name || is_possessive_mark(words.text(person->tokens.end))) break;
        if (comma && !side.found() && kSpeech.has(words.lower(person->tokens.end)))
            break;  // "… of her mother, Ann said"
        side.add(people, *person);
        if (!term.plural) break;
        at = skip_age(words, person->tokens.end);
        const std::uint32_t behind = at;
        if (words.is(at, ",")) ++at;
        if (words.is(at, "and")) ++at;
        if (at == behind) break;
    }
    return side;
}

/// "Bob, her husband", "Bob Lee, 35, the son of …", "Bob is her husband": the name before the phrase that
/// begins at a token.
Side relative_before(const PeopleView& people, const KinTerm& term, std::uint32_t begin) {
    const Words& words = people.words();
    std::uint32_t at = begin;
    while (at > 0 && (words.is(at - 1, "the") || words.is(at - 1, "a") || words.is(at - 1, "an"))) --at;
    if (at == 0) return {};
    const std::string_view opener = words.text(at - 1);
    const bool comma = opener == "," || opener == "(" || (opener != "-" && kDashes.has(opener));
    const bool copula = kCopulas.has(words.lower(at - 1)) && !term.plural;
    if (!comma && !copula) return {};
    if (comma && !kClosers.has(words.lower(term.tokens.end))) return {};
    std::uint32_t end = at - 1;
    if (copula && words.is(end - 1, "who")) --end;
    if (copula && words.is(end - 1, ",")) --end;
    const PersonMention* person = comma ? people.ending_before_comma(end) : people.ending_before(end);
    if (person == nullptr || (comma && person->kind == MentionKind::pronoun)) return {};
    return side_of(people, person);
}

/// "The husband of CIA operative Ann Lee, Ambassador Bob Lee,": the name between commas behind the possessor.
Side relative_behind_possessor(const PeopleView& people, const KinTerm& term) {
    const Words& words = people.words();
    if (term.plural || !words.is(term.tokens.end, "of")) return {};
    const PersonMention* owner = people.led_up_to_from(term.tokens.end + 1);
    if (owner == nullptr || !words.is(owner->tokens.end, ",")) return {};
    const PersonMention* person = people.led_up_to_from(owner->tokens.end + 1);
    const bool closed = person != nullptr && (words.is(person->tokens.end, ",") ||
                                              people.tree().is(person->tokens.end, {Upos::verb, Upos::aux}));
    return closed && person->kind == MentionKind::name ? side_of(people, person) : Side{};
}

/// "her husband said": the description itself is linked to a named person.
Side relative_itself(const PeopleView& people, const KinTerm& term) {
    const PersonMention* person = people.holding(term.tokens.begin);
    if (person == nullptr || person->kind != MentionKind::nominal) return {};
    return side_of(people, person);
}

}  // namespace

void Side::add(const PeopleView& people, const PersonMention& mention) {
    for (const EntityId person : people.persons(mention)) persons.push_back(person);
    spans.push_back(mention.span);
}

Side side_of(const PeopleView& people, const PersonMention* mention) {
    if (mention == nullptr) return {};
    return {people.persons(*mention), {mention->span}, mention->tokens.begin};
}

std::uint32_t before_modifiers(const PeopleView& people, std::uint32_t begin) {
    constexpr std::uint32_t kReach = 8;
    const Words& words = people.words();
    std::uint32_t at = begin;
    for (std::uint32_t steps = 0; steps < kReach && at > 0; ++steps) {
        const std::string_view word = words.lower(at - 1);
        const bool skip = kModifiers.has(word) || is_age(word) || small_number(word).has_value() ||
                          role_word(word).kind != RoleWord::none;
        const PersonMention* person = people.ending_before(at);
        if (!skip || (person != nullptr && person->kind != MentionKind::nominal)) break;
        --at;
    }
    return at;
}

Side possessor_by_words(const PeopleView& people, const KinTerm& term) {
    Side side = possessor_before(people, term);
    return side.found() ? side : possessor_behind(people, term);
}

Side relative_by_words(const PeopleView& people, const KinTerm& term, const Side& possessor) {
    Side side = relatives_behind(people, term);
    if (!side.found()) side = relative_before(people, term, std::min(possessor.begin, term.tokens.begin));
    if (!side.found()) side = relative_behind_possessor(people, term);
    if (!side.found()) side = relative_itself(people, term);
    return side;
}

}  // namespace dateline
