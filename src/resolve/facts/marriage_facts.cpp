#include <algorithm>

#include "base/word_table.h"
#include "resolve/facts/kin_sides.h"
#include "resolve/facts/rules.h"

namespace dateline {
namespace {

struct Tie {
    Property property;
    FactStatus status;
};

constexpr auto kVerbs = word_map<Tie>({{"married", {Property::spouse, FactStatus::current}},
                                       {"marries", {Property::spouse, FactStatus::current}},
                                       {"wed", {Property::spouse, FactStatus::current}},
                                       {"divorced", {Property::ex_spouse, FactStatus::former}},
                                       {"engaged", {Property::fiance, FactStatus::current}}});

const KinTerm* term_behind(const std::vector<KinTerm>& terms, std::uint32_t token) {
    const auto at = std::lower_bound(terms.begin(), terms.end(), token,
                                     [](const KinTerm& term, std::uint32_t t) { return term.tokens.begin < t; });
    return at != terms.end() ? &*at : nullptr;
}

/// "married Ann", "married to the singer Ann Lee", "married the judge's daughter, Ann", "married his cousin Ann".
const PersonMention* person_behind(const PeopleView& people, const std::vector<KinTerm>& terms, std::uint32_t at) {
    constexpr std::uint32_t kReach = 5;
    const Words& words = people.words();
    if (words.is(at, "to")) ++at;
    if (words.is(at, ",") && (words.is(at + 1, "firstly") || words.is(at + 1, "first")) && words.is(at + 2, ",")) at += 3;
    if (words.is(at, "firstly") || words.is(at, "secondly")) ++at;
    const KinTerm* kin = term_behind(terms, at);
    if (kin != nullptr && kin->tokens.begin - at < kReach && words.segmentation().sentence_of(at) == words.segmentation().sentence_of(kin->tokens.begin)) {
        const std::uint32_t owner_end = before_modifiers(people, kin->tokens.begin);
        if (const PersonMention* named = named_relative(people, owner_end, kin)) return named;
    }
    const PersonMention* person = people.led_up_to_from(at);
    if (person == nullptr || person->kind == MentionKind::nominal) return nullptr;
    return is_possessive_mark(words.text(person->tokens.end)) ? nullptr : person;
}

/// "Ann Lee and Bob Roe": the two names of a list that ends with this mention; else nobody.
std::vector<const PersonMention*> pair_ending_with(const PeopleView& people, const PersonMention& last) {
    const std::uint32_t begin = last.tokens.begin;
    if (begin < 2 || !people.words().is(begin - 1, "and")) return {};
    const PersonMention* first = people.ending_before(begin - 1);
    const bool names = first != nullptr && first->kind == MentionKind::name && last.kind == MentionKind::name;
    if (!names || (begin >= 4 && people.ending_before(first->tokens.begin - 1) != nullptr &&
                   people.words().is(first->tokens.begin - 1, ","))) {
        return {};
    }
    return {first, &last};
}

/// The pair that opens the sentence of a verb: "Ann and Bob first met at school and married in 2013".
std::vector<const PersonMention*> pair_opening_sentence(const PeopleView& people, std::uint32_t verb) {
    const auto& segmentation = people.words().segmentation();
    const auto& sentence = segmentation.sentences[segmentation.sentence_of(verb)];
    const PersonMention* first = people.beginning_at(sentence.tokens.begin);
    if (first == nullptr || !people.words().is(first->tokens.end, "and")) return {};
    const PersonMention* second = people.beginning_at(first->tokens.end + 1);
    if (second == nullptr || second->tokens.end > verb) return {};
    return pair_ending_with(people, *second);
}

void add(const PeopleView& people, std::uint32_t verb, const Tie& tie, const PersonMention& one,
         const PersonMention& other, FactList& facts) {
    if (!people.is_person(one.entity) || !people.is_person(other.entity)) return;
    Evidence evidence(people.words().span(verb), "facts", "marriage.verb");
    facts.relation(one.entity, tie.property, other.entity, tie.status,
                   std::move(evidence.also(one.span).also(other.span)));
}

/// "her marriage to Bob", "Ann's engagement to Bob".
void find_noun(const PeopleView& people, const std::vector<KinTerm>& terms, std::uint32_t noun, FactList& facts) {
    const Words& words = people.words();
    const bool marriage = words.is(noun, "marriage");
    if ((!marriage && !words.is(noun, "engagement")) || !words.is(noun + 1, "to") || noun < 2) return;
    const bool mark = words.is(noun - 1, "'s") || words.is(noun - 1, "’s");
    const PersonMention* owner = people.ending_before(mark ? noun - 1 : noun);
    const PersonMention* other = person_behind(people, terms, noun + 2);
    const Tie tie{marriage ? Property::spouse : Property::fiance, FactStatus::current};
    if (owner != nullptr && other != nullptr) add(people, noun, tie, *owner, *other, facts);
}

/// "Ann married Bob", "Bob, who is engaged to Ann", "Ann and Bob married in May".
void find(const PeopleView& people, const std::vector<KinTerm>& terms, std::uint32_t verb, const Tie& tie, FactList& facts) {
    constexpr WordSet kUnsaid{
        dateline::words("not", "never", "n't", "n’t", "if", "would", "almost", "nearly")};
    for (std::uint32_t back = 1; back <= 3 && back <= verb; ++back) {
        if (kUnsaid.has(people.words().lower(verb - back))) return;
    }
    // "Ann and Bob were both married with children": each to somebody else
    const Words& words = people.words();
    if (words.is(verb + 1, "with") || words.is(verb - 1, "both") || words.is(verb - 1, "each")) return;
    const PersonMention* subject = people.subject_of(verb);
    if (const PersonMention* object = person_behind(people, terms, verb + 1)) {
        if (subject != nullptr) add(people, verb, tie, *subject, *object, facts);
        return;
    }
    auto pair = subject != nullptr ? pair_ending_with(people, *subject) : pair_opening_sentence(people, verb);
    if (pair.size() == 2) add(people, verb, tie, *pair[0], *pair[1], facts);
}

}  // namespace

void find_marriage_facts(const PeopleView& people, const std::vector<KinTerm>& kin_terms, FactList& facts) {
    for (std::uint32_t at = 0; at < people.words().size(); ++at) {
        if (const Tie* tie = kVerbs.find(people.words().lower(at))) find(people, kin_terms, at, *tie, facts);
        find_noun(people, kin_terms, at, facts);
    }
}

}  // namespace dateline
