#include <string>

#include "annotate/names/lexicon.h"
#include "base/word_table.h"
#include "resolve/facts/countries.h"
#include "resolve/facts/rules.h"

namespace dateline {
namespace {

constexpr WordSet kLiving{
    words("lives", "lived", "living", "live", "resides", "residing", "reside", "based", "settled")};
constexpr WordSet kDwellers{words("resident", "residents", "man", "woman", "native", "teenager", "couple",
                                  "businessman", "businesswoman", "mother", "father", "mom", "dad", "mum",
                                  "pensioner", "homeowner", "local", "teen", "grandmother", "grandfather",
                                  "parent")};
constexpr WordSet kTitles{words("king", "queen", "prince", "princess", "archbishop", "bishop", "duke", "duchess", "emir",
                                "sultan", "emperor", "lord", "lady")};

bool holds_title(const PeopleView& people, const PersonMention& person) {
    return person.tokens.begin > 0 && kTitles.has(people.words().lower(person.tokens.begin - 1));
}

/// "Ann Lee and | Bob Roe": the first of the two; null where a name stands alone.
const PersonMention* joined_before(const PeopleView& people, const PersonMention& person) {
    const std::uint32_t begin = person.tokens.begin;
    const PersonMention* other = begin > 1 && people.words().is(begin - 1, "and") ? people.ending_before(begin - 1) : nullptr;
    return other != nullptr && other->kind == MentionKind::name ? other : nullptr;
}

/// "Ann Lee, 35, of Buckeye, Arizona", "Sen. Ann Lee of Ohio", "Ann Lee of Norway", "Ann Lee from Ohio", "Ann Lee and Bob Roe
/// of Ulm". What a king or bishop is of is the title's.
void behind_name(const PeopleView& people, const PersonMention& place, FactList& facts) {
    const Words& words = people.words();
    const std::uint32_t at = place.tokens.begin;
    if (at < 2) return;
    const bool of = words.is(at - 1, "of");
    const bool from = words.is(at - 1, "from");
    if (!of && !from) return;
    const bool comma = words.is(at - 2, ",");
    const PersonMention* person = comma ? people.ending_before_comma(at - 2) : people.ending_before(at - 1);
    if (person == nullptr || person->kind != MentionKind::name || (!comma && holds_title(people, *person)))
        return;
    const bool home = of && !is_country(folded(words.document().text(place.span)));
    const Property property = home ? Property::residence : Property::origin;
    const std::string_view rule = of ? "residence.of" : "origin.from";
    add_value(people, *person, property, whole_place(people, place), rule, facts);
    const PersonMention* other = joined_before(people, *person);
    if (of && !comma && other != nullptr) {
        add_value(people, *other, property, whole_place(people, place), rule, facts);
    }
}

/// "Norway, where Ann Lee was born", "Ulm, where she lives", "his native Norway".
void where_clause(const PeopleView& people, const PersonMention& place, FactList& facts) {
    const Words& words = people.words();
    const std::uint32_t begin = place.tokens.begin;
    if (begin > 1 && words.is(begin - 1, "native")) {
        const PersonMention* owner = people.ending_before(is_possessive_mark(words.text(begin - 2)) ? begin - 2 : begin - 1);
        if (owner != nullptr) add_value(people, *owner, Property::origin, place.span, "origin.native", facts);
    }
    const std::uint32_t at = place.tokens.end;
    if (!words.is(at, ",") || !words.is(at + 1, "where")) return;
    const PersonMention* person = people.beginning_at(at + 2);
    if (person == nullptr) return;
    std::uint32_t verb = person->tokens.end;
    if (words.is(verb, "was") || words.is(verb, "has") || words.is(verb, "now")) ++verb;
    const Span whole = whole_place(people, place);
    if (words.is(verb, "born")) add_value(people, *person, Property::birth_place, whole, "birth.where", facts);
    if (kLiving.has(words.lower(verb)) && !words.is(verb, "based")) add_value(people, *person, Property::residence, whole, "residence.where", facts);
    if (words.is(verb, "grew") && words.is(verb + 1, "up")) add_value(people, *person, Property::origin, whole, "origin.where", facts);
}

/// "X resident Ann Lee", "the X-based lawyer Ann Lee", "the X home of Ann Lee".
void residence_before_name(const PeopleView& people, const PersonMention& place, FactList& facts) {
    const Words& words = people.words();
    std::uint32_t at = place.tokens.end;
    const bool based = words.is(at, "-") && words.is(at + 1, "based");
    if (based) {
        const PersonMention* person = people.led_up_to_from(at + 2);
        if (person == nullptr && words.is(at + 3, ",")) person = people.beginning_at(at + 4);
        if (person != nullptr && person->kind == MentionKind::name) {
            add_value(people, *person, Property::residence, place.span, "residence.based", facts);
        }
        return;
    }
    if (!kDwellers.has(words.lower(at++))) return;
    if (words.is(at, ",")) ++at;
    const bool native = words.is(place.tokens.end, "native");
    const PersonMention* person = people.beginning_at(at);
    if (person == nullptr && (native || words.is(place.tokens.end, "resident"))) person = people.described_with(place.tokens.end);
    if (person == nullptr || person->kind == MentionKind::nominal) return;
    add_value(people, *person, native ? Property::origin : Property::residence, place.span,
              native ? "origin.native" : "residence.resident", facts);
}

/// "lives in X and Y": the second of two places.
void second_home(const PeopleView& people, const PersonMention& person, const PersonMention& place, FactList& facts) {
    std::uint32_t end = place.tokens.end;
    if (const auto* around = people.words().is(end, ",") ? people.places().beginning_at(end + 1) : nullptr) end = around->tokens.end;
    const PersonMention* other = people.words().is(end, "and") ? people.places().beginning_at(end + 1) : nullptr;
    if (other != nullptr) add_value(people, person, Property::residence, whole_place(people, *other), "residence.lives", facts);
}

/// "A native of X, | Ann Lee …": whom the phrase that opens a sentence describes.
const PersonMention* named_behind(const PeopleView& people, std::uint32_t opener, const PersonMention& place) {
    const Words& words = people.words();
    const auto& segmentation = words.segmentation();
    if (segmentation.sentences[segmentation.sentence_of(opener)].tokens.begin != opener || !words.is(place.tokens.end, ",")) return nullptr;
    const PersonMention* person = people.beginning_at(place.tokens.end + 1);
    return person != nullptr && person->kind != MentionKind::nominal && !is_possessive_mark(words.text(person->tokens.end)) ? person : nullptr;
}

/// "who lives in X", "Ann Lee, a resident of X", "a native of X".
void by_word(const PeopleView& people, const PersonMention& place, FactList& facts) {
    const Words& words = people.words();
    const std::uint32_t at = place.tokens.begin;
    if (at < 3 || (!words.is(at - 1, "in") && !words.is(at - 1, "of") && !words.is(at - 1, "near"))) return;
    if (kLiving.has(words.lower(at - 2))) {
        const PersonMention* person = people.subject_of(at - 2);
        if (person == nullptr) return;
        add_value(people, *person, Property::residence, whole_place(people, place), "residence.lives", facts);
        if (const PersonMention* other = joined_before(people, *person); other != nullptr && words.is(at - 2, "live")) {
            add_value(people, *other, Property::residence, whole_place(people, place), "residence.lives", facts);
        }
        second_home(people, *person, place, facts);
        return;
    }
    const bool native = words.is(at - 2, "native");
    if (!native && !words.is(at - 2, "resident")) return;
    std::uint32_t opener = at - 2;
    while (opener > 0 && at - opener < 6 && !words.is(opener, "a") && !words.is(opener, "an")) --opener;
    const PersonMention* person = nullptr;
    if (opener > 0 && words.is(opener - 1, ",")) person = people.ending_before_comma(opener - 1);
    if (person == nullptr) person = people.described_with(at - 2);
    if (person == nullptr) person = named_behind(people, opener, place);
    if (person == nullptr) return;
    add_value(people, *person, native ? Property::origin : Property::residence, whole_place(people, place),
              native ? "origin.native" : "residence.resident", facts);
}

/// "moved to X", "grew up in X", "was raised in X".
void by_move(const PeopleView& people, const PersonMention& place, FactList& facts) {
    const Words& words = people.words();
    std::uint32_t at = place.tokens.begin;
    if (at > 0 && words.is(at - 1, "the")) --at;
    if (at < 3) return;
    const bool raised = words.is(at - 1, "in") && words.is(at - 2, "raised") && (words.is(at - 3, "was") || words.is(at - 3, ","));
    constexpr WordSet kMoving{dateline::words("moved", "relocated", "emigrated", "immigrated", "relocating")};
    std::uint32_t verb = at - 2;
    const PersonMention* from = words.is(at - 1, "to") ? people.places().ending_before(at - 1) : nullptr;
    if (from != nullptr && from->tokens.begin > 2 && words.is(from->tokens.begin - 1, "from")) verb = from->tokens.begin - 2;
    const bool moved = words.is(at - 1, "to") && kMoving.has(words.lower(verb));
    const bool grew = words.is(at - 1, "in") && words.is(at - 2, "up") &&
                      (words.is(at - 3, "grew") || words.is(at - 3, "growing"));
    if (!moved && !grew && !raised) return;
    const PersonMention* person = people.subject_of(grew ? at - 3 : verb);
    if (person == nullptr) return;
    add_value(people, *person, moved ? Property::residence : Property::origin, whole_place(people, place),
              moved ? "residence.moved" : "origin.grew_up", facts);
    if (!moved) add_value(people, *person, Property::residence, whole_place(people, place), "residence.grew_up", facts, FactStatus::former);
}

/// "from her home in X", "Ann Lee's home in X", "at the home of Ann Lee in X".
void by_home(const PeopleView& people, const PersonMention& place, FactList& facts) {
    const Words& words = people.words();
    std::uint32_t at = place.tokens.begin;
    if (at < 3 || !words.is(at - 1, "in")) return;
    at -= 2;
    const PersonMention* person = people.ending_before(at + 1);
    if (person != nullptr) {
        const std::uint32_t of = person->tokens.begin;
        if (of < 2 || !words.is(of - 1, "of") || !words.is(of - 2, "home")) return;
    } else {
        if (!words.is(at, "home") && !words.is(at, "house") && !words.is(at, "apartment")) return;
        const bool mark = words.is(at - 1, "'s") || words.is(at - 1, "’s") || words.is(at - 1, "'") ||
                          words.is(at - 1, "’");
        person = people.ending_before(mark ? at - 1 : at);
    }
    if (person != nullptr)
        add_value(people, *person, Property::residence, whole_place(people, place), "residence.home", facts);
}

bool is_nationality(std::string_view text) {
    constexpr WordSet kNone{
        words("muslim", "christian", "catholic", "jewish", "democrat", "republican", "democratic", "muslims",
              "christians", "jews", "islamic", "hindu", "sikh", "labour", "tory", "conservative", "buddhist",
              "protestant", "islamist", "evangelical", "hispanic", "latino", "latina", "arab", "asian",
              "republicans", "democrats", "communist", "nazi", "baptist", "methodist", "lutheran", "anglican",
              "mormon", "presbyterian", "episcopalian", "orthodox", "pentecostal", "quaker", "yazidi", "jew",
              "kurdish", "sunni", "shiite", "shi'ite", "gop", "black", "white", "african-american")};
    return !text.empty() && text[0] >= 'A' && text[0] <= 'Z' && classes_of(text).has(WordClass::demonym) &&
           !kNone.has(folded(text));
}

/// "South | Korean", "North | Korean": the word before belongs to it.
Span whole_nationality(const Words& words, std::uint32_t at) {
    const bool compound = at > 0 && (words.is(at - 1, "north") || words.is(at - 1, "south"));
    const bool nation = words.is(at, "korean") || words.is(at, "african") || words.is(at, "sudanese") ||
                        words.is(at, "vietnamese");
    return compound && nation ? words.span(at - 1).cover(words.span(at)) : words.span(at);
}

/// "French President Ann Lee", "the Australian backpacker Ann Lee": a nationality before the words that lead
/// up to a name.
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
    add_value(people, *person, Property::origin, whole_nationality(words, at), "origin.nationality", facts);
}

/// "Ann Lee, a Norwegian citizen", "she is a naturalized American": nationality as what somebody is.
void citizenship(const PeopleView& people, std::uint32_t at, FactList& facts) {
    constexpr WordSet kCitizens{
        words("citizen", "national", "native", "immigrant", "expatriate", ",", ".", "who", "by")};
    const Words& words = people.words();
    if (!kCitizens.has(words.lower(at + 1)) || people.organizations().holding(at) != nullptr) return;
    const PersonMention* person = people.described_with(at);
    if (person != nullptr)
        add_value(people, *person, Property::origin, whole_nationality(words, at), "origin.citizen", facts);
}

/// "France's interior minister": a country that owns the role.
void country_before(const PeopleView& people, const HeldRole& held, FactList& facts) {
    constexpr std::uint32_t kReach = 3;
    const Words& words = people.words();
    std::uint32_t at = held.role.tokens.begin;
    for (std::uint32_t steps = 0; steps < kReach && at > 1; ++steps, --at) {
        if (words.is(at - 1, "'s") || words.is(at - 1, "’s")) break;
    }
    if (at < 2 || !is_possessive_mark(words.text(at - 1))) return;
    const PersonMention* place = people.places().ending_before(at - 1);
    if (place == nullptr || !is_country(folded(words.document().text(place->span)))) return;
    add_value(people, held.holder, Property::origin, place->span, "origin.country", facts);
}

/// "an Iranian cleric", "the Cuban leader": a nationality among the adjectives of a role that stands behind
/// or for its person (before a name see `nationality`).
void nationality_of_role(const PeopleView& people, const HeldRole& held, FactList& facts) {
    constexpr std::uint32_t kReach = 4;
    const Words& words = people.words();
    for (std::uint32_t at = held.role.tokens.begin; at > 0 && held.role.tokens.begin - at < kReach; --at) {
        const std::string_view word = words.text(at - 1);
        const bool named =
            people.organizations().holding(at - 1) != nullptr || people.places().holding(at - 1) != nullptr;
        if (named || word == "-" || word == "," || word == "." || word == "'s" || word == "’s" ||
            word == "of" || word == "the" || word == "a" || word == "an") {
            return;
        }
        if (!is_nationality(word)) continue;
        add_value(people, held.holder, Property::origin, whole_nationality(words, at - 1), "origin.role",
                  facts);
        return;
    }
}

/// "an entrepreneur from China".
void from_place(const PeopleView& people, const HeldRole& held, FactList& facts) {
    const std::uint32_t end = held.role.tokens.end;
    const PersonMention* place =
        people.words().is(end, "from") ? people.places().beginning_at(end + 1) : nullptr;
    if (place != nullptr && !held.before_name) {
        add_value(people, held.holder, Property::origin, whole_place(people, *place), "origin.role_from",
                  facts);
    }
}

}  // namespace

void find_place_facts(const PeopleView& people, const std::vector<HeldRole>& held, FactList& facts) {
    for (const PersonMention& place : people.places().mentions()) {
        behind_name(people, place, facts);
        where_clause(people, place, facts);
        residence_before_name(people, place, facts);
        by_word(people, place, facts);
        by_home(people, place, facts);
        by_move(people, place, facts);
    }
    for (const HeldRole& one : held) {
        country_before(people, one, facts);
        from_place(people, one, facts);
        if (!one.before_name) nationality_of_role(people, one, facts);
    }
    for (std::uint32_t at = 0; at < people.words().size(); ++at) {
        if (!is_nationality(people.words().text(at))) continue;
        nationality(people, at, facts);
        citizenship(people, at, facts);
    }
}

}  // namespace dateline
