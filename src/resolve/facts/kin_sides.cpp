#include "resolve/facts/kin_sides.h"

#include <algorithm>

#include "annotate/person_words/numbers.h"
#include "annotate/person_words/role_table.h"
#include "base/word_table.h"

namespace dateline {
namespace {

constexpr WordSet kPossessives{words("his", "her", "their")};
constexpr WordSet kCopulas{words("is", "was", "are", "were", "became", "becomes")};
constexpr WordSet kSpeech{words("said", "says", "added", "wrote", "tweeted", "recalled", "explained")};
constexpr WordSet kDashes{words("-", "—", "–", "--")};
constexpr WordSet kClosers{words(",", ".", "of", ")", "who", "and", "", "—", "–", "--", "to", "from", ";", "in", "at")};
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

/// The first token of what a possessor owns: "senior adviser and | son-in-law" begins with the adviser where somebody owns
/// both.
std::uint32_t owned_phrase(const PeopleView& people, std::uint32_t begin) {
    const Words& words = people.words();
    const std::uint32_t at = before_modifiers(people, begin);
    if (at < 3 || !words.is(at - 1, "and")) return at;
    const std::uint32_t joint = before_modifiers(people, at - 1);
    const bool owned = joint + 1 < at && joint > 0 &&
                       (kPossessives.has(words.lower(joint - 1)) || is_possessive_mark(words.text(joint - 1)));
    return owned ? joint : at;
}

/// "Ann Lee and | her husband": whoever "and" joins to what the pronoun owns owns it; null where nobody is joined, and
/// in "her son Bob and her husband".
const PersonMention* joined_owner(const PeopleView& people, std::uint32_t pronoun) {
    if (pronoun < 2 || !people.words().is(pronoun - 1, "and") || people.words().is(pronoun, "their")) return nullptr;
    const PersonMention* owner = people.ending_before(pronoun - 1);
    for (std::uint32_t back = 1; owner != nullptr && back <= 5 && back <= owner->tokens.begin; ++back) {
        if (people.words().lower(owner->tokens.begin - back) == people.words().lower(pronoun)) return nullptr;
    }
    return owner != nullptr && owner->kind == MentionKind::name && people.is_person(owner->entity) ? owner : nullptr;
}

/// "Lee confidant Bob Roe", "close Lee friend Bob Roe": friends and colleagues may stand right between two names.
Side bare_owner(const PeopleView& people, const KinTerm& term, std::uint32_t at) {
    const bool may = term.property == Property::friend_of || term.property == Property::colleague;
    const PersonMention* owner = may && !term.plural ? people.ending_before(at) : nullptr;
    const PersonMention* other = owner != nullptr ? people.beginning_at(term.tokens.end) : nullptr;
    const bool names = other != nullptr && owner->kind == MentionKind::name && other->kind == MentionKind::name;
    return names ? side_of(people, owner) : Side{};
}

/// "her husband", "Ann's late husband", "Ann and Bob's son". What two people own together is younger than
/// both.
Side possessor_before(const PeopleView& people, const KinTerm& term) {
    const Words& words = people.words();
    const std::uint32_t at = owned_phrase(people, term.tokens.begin);
    if (at == 0) return {};
    if (words.is(at - 1, "whose")) {
        Side side = side_of(people, before_whose(people, at - 1));
        side.begin = at - 1;
        return side;
    }
    const bool pronoun = kPossessives.has(words.lower(at - 1));
    if (!pronoun && !is_possessive_mark(words.text(at - 1))) return bare_owner(people, term, at);
    const PersonMention* owner = pronoun ? joined_owner(people, at - 1) : nullptr;
    if (owner == nullptr) owner = people.ending_before(pronoun ? at : at - 1);
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

/// Behind "friend and teammate", "sister and manager": what is said of the second word goes for the first as well.
std::uint32_t behind_joined(const PeopleView& people, const KinTerm& term, const KinTerm* next) {
    const Words& words = people.words();
    if (!words.is(term.tokens.end, "and")) return term.tokens.end;
    const std::uint32_t at = term.tokens.end + 1;
    if (next != nullptr && before_modifiers(people, next->tokens.begin) == at) return next->tokens.end;
    std::uint32_t end = at;
    while (role_word(words.lower(end)).kind != RoleWord::none) ++end;
    return end > at ? end : term.tokens.end;
}

/// Whether a word cannot belong to what stands before it: "a teammate of Lee's | on the team".
bool ends_phrase(const Words& words, std::uint32_t at) {
    constexpr WordSet kEnds{dateline::words(",", ".", ";", "on", "in", "at", "and", "who", "from", "for", "since", "")};
    return kEnds.has(words.lower(at));
}

/// "of Ann Lee", "of Norway's late king Bob Roe", "of Ann Lee's lawyer Bob Roe": the last of the names that lead up to
/// each other.
const PersonMention* owner_from(const PeopleView& people, std::uint32_t at) {
    const Words& words = people.words();
    if (const PersonMention* place = people.places().beginning_at(words.is(at, "the") ? at + 1 : at);
        place != nullptr && is_possessive_mark(words.text(place->tokens.end))) {
        at = place->tokens.end + 1;
    }
    const PersonMention* owner = people.led_up_to_from(at);
    if (owner == nullptr || !is_possessive_mark(words.text(owner->tokens.end))) return owner;
    const std::uint32_t noun = owner->tokens.end + 1;
    const PersonMention* behind = people.led_up_to_from(noun);
    const bool by_role = behind != nullptr && behind->kind == MentionKind::name && behind->tokens.begin > noun &&
                         role_word(words.lower(behind->tokens.begin - 1)).kind == RoleWord::noun;
    return by_role ? behind : owner;
}

/// "of Lee | son-in-law Bob Roe": a term right behind a name leads on to the next.
bool bare_kin(const PeopleView& people, const PersonMention& owner, const KinTerm* next) {
    return next != nullptr && owner.kind == MentionKind::name && before_modifiers(people, next->tokens.begin) == owner.tokens.end;
}

/// "… of Ann Lee and Bob Lee", "… to Ann Lee", "… of his cousin, Bob Lee".
Side possessor_behind(const PeopleView& people, const KinTerm& term, const KinTerm* next) {
    const Words& words = people.words();
    const std::uint32_t of = behind_joined(people, term, next);
    const bool friends = words.is(of, "with") && term.plural && term.property == Property::friend_of;
    if (!words.is(of, "of") && !words.is(of, "to") && !friends) return {};
    const PersonMention* owner = owner_from(people, of + 1);
    if (owner == nullptr) return {};
    const bool marked = is_possessive_mark(words.text(owner->tokens.end)) && !ends_phrase(words, owner->tokens.end + 1);
    const bool owns = marked || (owner->kind == MentionKind::pronoun && kPossessives.has(words.lower(owner->tokens.begin)));
    if (const PersonMention* named = owns || bare_kin(people, *owner, next) ? named_relative(people, owner->tokens.end + (marked ? 1 : 0), next) : nullptr) {
        Side side = side_of(people, named);
        side.begin = before_modifiers(people, term.tokens.begin);
        return side;
    }
    if (owner->kind == MentionKind::nominal || marked) return {};
    if (owns && people.tree().is(owner->tokens.begin, {Deprel::nmod_poss})) return {};
    Side side = side_of(people, owner);
    side.begin = before_modifiers(people, term.tokens.begin);
    if (term.names_younger && words.is(owner->tokens.end, "and")) {
        const PersonMention* other = people.led_up_to_from(owner->tokens.end + 1);
        const bool named = other != nullptr && other->kind == MentionKind::name;
        if (named && !is_possessive_mark(words.text(other->tokens.end))) side.add(people, *other);
        const std::uint32_t pronoun = owner->tokens.end + 1;
        const bool wed = !named && next != nullptr && kPossessives.has(words.lower(pronoun)) &&
                         (next->property == Property::spouse || next->property == Property::ex_spouse);
        const PersonMention* wife = wed ? named_relative(people, pronoun + 1, next) : nullptr;
        if (wife != nullptr) side.add(people, *wife);
    }
    return side;
}

/// Behind what belongs to a name of a list: ", five", "(35)", "(played by Bob Roe)", ", center".
std::uint32_t behind_aside(const Words& words, std::uint32_t at) {
    constexpr std::uint32_t kReach = 5;
    constexpr WordSet kPlaces{dateline::words("left", "right", "center", "centre", "top", "bottom")};
    if (words.is(at, ",") && (small_number(words.lower(at + 1)) || kPlaces.has(words.lower(at + 1)))) return at + 2;
    if (!words.is(at, "(")) return at;
    for (std::uint32_t end = at + 1; end < at + kReach; ++end) {
        if (words.is(end, ")")) return end + 1;
    }
    return at;
}

/// "Lee | supporters": a name that stands before a noun it belongs to.
bool leads_to_noun(const PeopleView& people, const PersonMention& name) {
    const auto head = people.tree().head(name.tokens.end - 1);
    return head && *head >= name.tokens.end && *head <= name.tokens.end + 2 &&
           people.tree().is(name.tokens.end - 1, {Deprel::compound, Deprel::nmod_poss}) && people.holding(*head) == nullptr;
}

/// "… husband Bob", "… daughters Ann, five, and Eve", "… son, Army Capt. Lee", "… father was Bob": the names
/// behind.
Side relatives_behind(const PeopleView& people, const KinTerm& term) {
    const Words& words = people.words();
    std::uint32_t at = behind_joined(people, term, nullptr);
    if (at > term.tokens.end && !words.is(at, ",")) at = term.tokens.end;  // "her husband and President Bob Roe" are two
    const bool stated = (words.is(at, "was") || words.is(at, "is")) && people.beginning_at(at + 1) != nullptr;
    const bool comma = words.is(at, ",");
    if (comma || (words.is(at, ":") && term.plural) || kDashes.has(words.text(at)) || stated) ++at;
    if (words.is(at, "and")) return {};
    Side side;
    const std::uint32_t sentence = words.segmentation().sentence_of(term.tokens.begin);
    while (const PersonMention* person = people.led_up_to_from(at)) {
        if (words.segmentation().sentence_of(person->tokens.begin) != sentence) break;
        if (person->kind != MentionKind::name || is_possessive_mark(words.text(person->tokens.end))) break;
        if (leads_to_noun(people, *person)) break;
        if (comma && !side.found() && kSpeech.has(words.lower(person->tokens.end)))
            break;  // "… of her mother, Ann said"
        side.add(people, *person);
        if (!term.plural) break;
        at = behind_aside(words, person->tokens.end);
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
    constexpr WordSet kJoint{dateline::words("friend", "colleague", "mentor", "ally", "confidant", "teammate", "adviser",
                                             "husband", "wife", "father", "mother")};
    std::uint32_t at = begin;
    if (at > 2 && words.is(at - 1, "and") && kJoint.has(words.lower(at - 2))) at = before_modifiers(people, at - 2);
    while (at > 0 && (words.is(at - 1, "the") || words.is(at - 1, "a") || words.is(at - 1, "an"))) --at;
    const bool one_of = at > 2 && words.is(at - 1, "of") && words.is(at - 2, "one");
    if (one_of) at -= 2;
    if (at == 0) return {};
    const std::string_view opener = words.text(at - 1);
    const bool comma = opener == "," || opener == "(" || (opener != "-" && kDashes.has(opener));
    const bool copula = kCopulas.has(words.lower(at - 1)) && (one_of || !term.plural);
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

const PersonMention* named_relative(const PeopleView& people, std::uint32_t owner_end, const KinTerm* next) {
    if (next == nullptr || next->plural || before_modifiers(people, next->tokens.begin) != owner_end) return nullptr;
    const std::uint32_t end = next->tokens.end;
    const PersonMention* person = people.led_up_to_from(people.words().is(end, ",") ? end + 1 : end);
    return person != nullptr && person->kind == MentionKind::name ? person : nullptr;
}

Side possessor_by_words(const PeopleView& people, const KinTerm& term, const KinTerm* next) {
    Side side = possessor_before(people, term);
    return side.found() ? side : possessor_behind(people, term, next);
}

bool is_in_list(const PeopleView& people, const KinTerm& term) {
    const Words& words = people.words();
    const std::uint32_t at = term.tokens.end;
    if (term.plural) return false;
    if (words.is(at, "and")) {
        const PersonMention* next = people.led_up_to_from(at + 1);
        return next != nullptr && next->kind == MentionKind::name && next->tokens.begin <= at + 4 &&
               !words.is(next->tokens.begin - 1, ",");
    }
    const PersonMention* name = words.is(at, ",") ? people.led_up_to_from(at + 1) : nullptr;
    const PersonMention* next = name != nullptr && words.is(name->tokens.end, "and") ? people.led_up_to_from(name->tokens.end + 1) : nullptr;
    return next != nullptr && next->kind == MentionKind::name && next->tokens.begin <= name->tokens.end + 4;
}

Side relative_by_words(const PeopleView& people, const KinTerm& term, const Side& possessor) {
    Side side = relatives_behind(people, term);
    if (!side.found()) side = relative_before(people, term, std::min(possessor.begin, term.tokens.begin));
    if (!side.found()) side = relative_behind_possessor(people, term);
    if (!side.found()) side = relative_itself(people, term);
    return side;
}

}  // namespace dateline
