#include <string>

#include "annotate/names/lexicon.h"
#include "base/word_table.h"
#include "resolve/facts/rules.h"

namespace dateline {
namespace {

constexpr WordSet kLiving{words("lives", "lived", "living", "resides", "residing", "home", "based", "settled")};
constexpr WordSet kDwellers{words("resident", "residents")};

void add(const PeopleView& people, const PersonMention& person, Property property, Span value, std::string_view rule,
         FactList& facts) {
    for (const EntityId id : people.persons(person)) {
        Evidence evidence(value, "facts", rule);
        facts.value(id, property, std::string(people.words().document().text(value)), FactStatus::unknown,
                    std::move(evidence.also(person.span)));
    }
}

/// A place with the one it lies in: "Park Ridge, Illinois".
Span whole_place(const PeopleView& people, const PersonMention& place) {
    if (!people.words().is(place.tokens.end, ",")) return place.span;
    const PersonMention* around = people.places().beginning_at(place.tokens.end + 1);
    return around == nullptr ? place.span : place.span.cover(around->span);
}

/// "Ann Lee, 35, of Buckeye, Arizona", "Ann Lee of Ohio".
void residence_behind_name(const PeopleView& people, const PersonMention& place, FactList& facts) {
    const Words& words = people.words();
    const std::uint32_t at = place.tokens.begin;
    if (at < 2) return;
    const bool of = words.is(at - 1, "of");
    const bool from = words.is(at - 1, "from");
    if (!of && !from) return;
    const bool comma = words.is(at - 2, ",");
    const PersonMention* person = comma ? people.ending_before_comma(at - 2) : people.ending_before(at - 1);
    if (person == nullptr || person->kind != MentionKind::name) return;
    add(people, *person, of ? Property::residence : Property::origin, whole_place(people, place),
        of ? "residence.of" : "origin.from", facts);
}

/// "who lives in X", "X resident Ann Lee", "Ann Lee, a resident of X".
void residence_by_word(const PeopleView& people, const PersonMention& place, FactList& facts) {
    const Words& words = people.words();
    if (kDwellers.has(words.lower(place.tokens.end))) {
        const PersonMention* person = people.beginning_at(place.tokens.end + 1);
        if (person != nullptr) add(people, *person, Property::residence, place.span, "residence.resident", facts);
        return;
    }
    const std::uint32_t at = place.tokens.begin;
    if (at < 3 || (!words.is(at - 1, "in") && !words.is(at - 1, "of"))) return;
    const bool lives = kLiving.has(words.lower(at - 2)) && !words.is(at - 2, "home");
    if (!lives) return;
    const PersonMention* person = people.subject_of(at - 2);
    if (person != nullptr) add(people, *person, Property::residence, whole_place(people, place), "residence.lives", facts);
}

/// "was born in X", "X-born Ann Lee".
void birth(const PeopleView& people, const PersonMention& place, FactList& facts) {
    const Words& words = people.words();
    const std::uint32_t at = place.tokens.begin;
    if (words.is(place.tokens.end, "-") && words.is(place.tokens.end + 1, "born")) {
        const PersonMention* person = people.led_up_to_from(place.tokens.end + 2);
        if (person != nullptr && person->kind == MentionKind::name) {
            add(people, *person, Property::birth_place, place.span, "birth.adjective", facts);
        }
        return;
    }
    if (at < 3 || (!words.is(at - 1, "in") && !words.is(at - 1, "at")) || !words.is(at - 2, "born")) return;
    const PersonMention* person = people.subject_of(at - 2);
    if (person != nullptr) add(people, *person, Property::birth_place, whole_place(people, place), "birth.verb", facts);
}

/// "a native of X", "X native Ann Lee".
void native(const PeopleView& people, const PersonMention& place, FactList& facts) {
    const Words& words = people.words();
    if (words.is(place.tokens.end, "native")) {
        const PersonMention* person = people.beginning_at(place.tokens.end + 1);
        if (person != nullptr) add(people, *person, Property::origin, place.span, "origin.native", facts);
    }
}

/// "French President Ann Lee", "the Australian backpacker Ann Lee": a nationality before the words that lead up to a name.
void nationality(const PeopleView& people, std::uint32_t at, FactList& facts) {
    const Words& words = people.words();
    if (people.holding(at) != nullptr || people.organizations().holding(at) != nullptr ||
        people.places().holding(at) != nullptr) {
        return;
    }
    const PersonMention* person = people.led_up_to_from(at + 1);
    if (person == nullptr || person->kind != MentionKind::name || person->tokens.begin > at + 5) return;
    for (std::uint32_t between = at + 1; between < person->tokens.begin; ++between) {
        if (people.organizations().holding(between) != nullptr || words.is(between, "and")) return;
    }
    add(people, *person, Property::origin, words.span(at), "origin.nationality", facts);
}

bool is_nationality(std::string_view text) {
    constexpr WordSet kNone{words("muslim", "christian", "catholic", "jewish", "democrat", "republican", "democratic",
                                  "muslims", "christians", "jews", "islamic", "hindu", "sikh", "labour", "tory",
                                  "conservative", "buddhist", "protestant", "islamist", "evangelical", "hispanic", "latino",
                                  "latina", "arab", "asian", "republicans", "democrats", "communist", "nazi", "baptist")};
    return text[0] >= 'A' && text[0] <= 'Z' && classes_of(text).has(WordClass::demonym) && !kNone.has(folded(text));
}

}  // namespace

void find_place_facts(const PeopleView& people, FactList& facts) {
    for (const PersonMention& place : people.places().mentions()) {
        residence_behind_name(people, place, facts);
        residence_by_word(people, place, facts);
        birth(people, place, facts);
        native(people, place, facts);
    }
    for (std::uint32_t at = 0; at < people.words().size(); ++at) {
        if (is_nationality(people.words().text(at))) nationality(people, at, facts);
    }
}

}  // namespace dateline
