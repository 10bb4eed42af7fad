#include "base/word_table.h"
#include "resolve/facts/rules.h"

namespace dateline {
namespace {

constexpr WordSet kBelievers{words("muslim", "christian", "catholic", "jewish", "hindu", "sikh", "buddhist", "protestant",
                                   "mormon", "methodist", "baptist", "lutheran", "anglican", "presbyterian", "episcopalian",
                                   "jew", "atheist", "quaker", "sunni", "shiite", "shi'ite", "yazidi", "evangelical", "pentecostal",
                                   "agnostic", "orthodox", "amish", "jain", "zoroastrian", "unitarian")};
constexpr WordSet kReligions{words("islam", "christianity", "judaism", "catholicism", "hinduism", "buddhism", "sikhism",
                                   "mormonism", "protestantism", "anglicanism", "scientology", "orthodoxy")};
constexpr WordSet kCopulas{words("is", "was", "'s", "’s")};
constexpr WordSet kDegrees{words("a", "an", "the", "devout", "practicing", "practising", "strict", "fellow", "lifelong", "also",
                                 "roman", "born-again", "self-described", "secular", "proud")};
constexpr WordSet kEnds{words(",", ".", "and", "who", ";", ")", "but", "", "from", "in")};
constexpr WordSet kFaiths{words("faith", "religion", "beliefs", "upbringing")};

/// "Muslim cleric Ann Lee".
const PersonMention* named_behind(const PeopleView& people, std::uint32_t at) {
    const PersonMention* person = people.led_up_to_from(at + 1);
    if (person == nullptr || person->kind != MentionKind::name || person->tokens.begin == at + 1) return nullptr;
    for (std::uint32_t between = at + 1; between < person->tokens.begin; ++between) {
        if (people.organizations().holding(between) != nullptr || people.words().is(between, "and")) return nullptr;
    }
    return person;
}

/// "Ann Lee, a strict Methodist,", "she is Jewish": the person before the phrase that ends with the word.
const PersonMention* described_before(const PeopleView& people, std::uint32_t at) {
    const Words& words = people.words();
    if (!kEnds.has(words.lower(at + 1))) return nullptr;
    std::uint32_t begin = at;
    while (begin > 0 && at - begin < 4 && kDegrees.has(words.lower(begin - 1))) --begin;
    if (begin < 2) return nullptr;
    if (words.is(begin - 1, ",") && begin < at) return people.ending_before_comma(begin - 1);
    return kCopulas.has(words.lower(begin - 1)) ? people.subject_of(begin - 1) : nullptr;
}

/// "her Methodist faith", "Ann Lee's Mormon faith".
const PersonMention* owner_of_faith(const PeopleView& people, std::uint32_t at) {
    const Words& words = people.words();
    if (!kFaiths.has(words.lower(at + 1)) || at == 0) return nullptr;
    const bool mark = words.is(at - 1, "'s") || words.is(at - 1, "’s");
    return people.ending_before(mark ? at - 1 : at);
}

/// "a convert to Judaism", "converted to Islam".
const PersonMention* convert_to(const PeopleView& people, std::uint32_t at) {
    const Words& words = people.words();
    if (at < 3 || !words.is(at - 1, "to")) return nullptr;
    if (words.is(at - 2, "converted") || words.is(at - 2, "converting")) return people.subject_of(at - 2);
    if (!words.is(at - 2, "convert")) return nullptr;
    if (words.is(at - 4, ",")) return people.ending_before_comma(at - 4);
    return kCopulas.has(words.lower(at - 4)) ? people.subject_of(at - 4) : nullptr;
}

void by_believer(const PeopleView& people, std::uint32_t at, FactList& facts) {
    const std::string_view text = people.words().text(at);
    if (text[0] < 'A' || text[0] > 'Z' || people.organizations().holding(at) != nullptr) return;
    for (const auto rule : {named_behind, described_before, owner_of_faith}) {
        const PersonMention* person = rule(people, at);
        if (person == nullptr) continue;
        add_value(people, *person, Property::religion, people.words().span(at), "religion.word", facts);
        return;
    }
}

}  // namespace

void find_religion_facts(const PeopleView& people, FactList& facts) {
    const Words& words = people.words();
    for (std::uint32_t at = 0; at < words.size(); ++at) {
        if (kBelievers.has(words.lower(at))) by_believer(people, at, facts);
        if (!kReligions.has(words.lower(at))) continue;
        const PersonMention* person = convert_to(people, at);
        if (person != nullptr) add_value(people, *person, Property::religion, words.span(at), "religion.convert", facts);
    }
}

}  // namespace dateline
