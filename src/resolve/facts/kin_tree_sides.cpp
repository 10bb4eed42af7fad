#include "base/word_table.h"
#include "resolve/facts/kin_sides.h"

namespace dateline {
namespace {

/// The name in apposition to a noun: "she and her husband, | Luis"; else the word itself.
std::uint32_t named_word(const PeopleView& people, std::uint32_t word) {
    if (people.holding(word) != nullptr) return word;
    const auto name = people.tree().dependent(word, {Deprel::appos});
    return name && people.holding(*name) != nullptr ? *name : word;
}

/// Adds the person a word is the head of, and with `joined` those that "and" joins to it. Descriptions do not
/// count.
void add(const PeopleView& people, std::uint32_t word, bool joined, Side& side) {
    constexpr WordSet kSpeech{words("said", "says", "added", "wrote", "recalled", "explained")};
    const PersonMention* person = people.holding(word);
    if (person == nullptr || person->kind == MentionKind::nominal ||
        kSpeech.has(people.words().lower(person->tokens.end)))
        return;
    if (!side.found()) side.begin = person->tokens.begin;
    side.add(people, *person);
    if (!joined) return;
    for (const std::uint32_t other : people.tree().dependents(word)) {
        if (people.tree().is(other, {Deprel::conj})) add(people, named_word(people, other), false, side);
    }
}

/// The noun that a relative clause belongs to, for the word "whose" in it.
std::optional<std::uint32_t> noun_of_clause(const ClauseTree& tree, std::uint32_t word) {
    constexpr int kSteps = 5;
    for (int step = 0; step < kSteps; ++step) {
        const auto head = tree.head(word);
        if (!head || tree.is(word, {Deprel::acl_relcl})) return head;
        word = *head;
    }
    return std::nullopt;
}

bool has_case(const PeopleView& people, std::uint32_t noun) {
    for (const std::uint32_t word : people.tree().dependents(noun)) {
        if (people.tree().is(word, {Deprel::case_}) &&
            (people.words().is(word, "of") || people.words().is(word, "to")))
            return true;
    }
    return false;
}

/// The word of a term that carries its dependents: the last, but the first of "mother-in-law" in several
/// words.
std::uint32_t head_of(const Words& words, const KinTerm& term) {
    return words.is(term.tokens.end - 1, "law") ? term.tokens.begin : term.tokens.end - 1;
}

/// "a", "two", "one": a term that its own words give to nobody.
bool is_indefinite(const PeopleView& people, std::uint32_t noun) {
    constexpr WordSet kIndefinite{words("a", "an", "one", "two", "three", "four", "five", "six", "seven", "another")};
    const ClauseTree& tree = people.tree();
    if (tree.dependent(noun, {Deprel::nmod_poss})) return false;
    const auto first = tree.dependent(noun, {Deprel::det, Deprel::nummod});
    return first && kIndefinite.has(people.words().lower(*first));
}

}  // namespace

std::optional<std::uint32_t> owner_by_verb(const PeopleView& people, const KinTerm& term) {
    constexpr WordSet kHaving{words("has", "have", "had", "having", "leaves", "leave", "left", "raised", "raising",
                                    "adopted", "lost")};
    constexpr WordSet kOutliving{words("survives", "survive", "survived", "outlives", "outlived")};
    const ClauseTree& tree = people.tree();
    const std::uint32_t noun = head_of(people.words(), term);
    const auto verb = tree.head(noun);
    if (!verb || !is_indefinite(people, noun)) return std::nullopt;
    const std::string_view word = people.words().lower(*verb);
    if (kHaving.has(word) && tree.is(noun, {Deprel::obj})) return tree.subject(*verb);
    if (kOutliving.has(word) && tree.is(noun, {Deprel::nsubj})) return tree.dependent(*verb, {Deprel::obj});
    return std::nullopt;
}

Side possessor_by_verb(const PeopleView& people, const KinTerm& term) {
    Side side;
    if (const auto owner = owner_by_verb(people, term)) add(people, *owner, true, side);
    side.begin = term.tokens.begin;
    return side;
}

Side possessor_by_tree(const PeopleView& people, const KinTerm& term) {
    const ClauseTree& tree = people.tree();
    const std::uint32_t head = head_of(people.words(), term);
    Side side;
    if (const auto owner = tree.dependent(head, {Deprel::nmod_poss}); owner && *owner < head) {
        const bool whose = people.words().is(*owner, "whose");
        const auto noun = whose ? noun_of_clause(tree, *owner) : owner;
        if (noun) add(people, *noun, term.names_younger, side);
        return side;
    }
    for (const std::uint32_t noun : tree.dependents(head)) {
        if (noun > head && tree.is(noun, {Deprel::nmod}) && has_case(people, noun))
            add(people, noun, term.names_younger, side);
        if (side.found()) break;
    }
    side.begin = term.tokens.begin;
    return side;
}

Side mutual_by_tree(const PeopleView& people, const KinTerm& term) {
    const ClauseTree& tree = people.tree();
    const std::uint32_t word = term.tokens.end - 1;
    Side side;
    if (tree.dependent(word, {Deprel::nmod_poss})) return side;
    for (const std::uint32_t noun : tree.dependents(word)) {
        if (tree.is(noun, {Deprel::appos}) && noun > word) add(people, noun, true, side);
    }
    if (!side.found() && tree.dependent(word, {Deprel::cop}) && !has_case(people, word)) {
        if (const auto subject = tree.subject(word); subject && *subject < word) add(people, *subject, true, side);
    }
    return side.persons.size() > 1 ? side : Side{};
}

Side relative_by_tree(const PeopleView& people, const KinTerm& term) {
    constexpr WordSet kBecoming{words("became", "become", "becomes", "remained", "remains", "stayed")};
    const ClauseTree& tree = people.tree();
    const std::uint32_t word = head_of(people.words(), term);
    Side side;
    if (is_possessive_mark(people.words().text(term.tokens.end))) return side;
    for (const std::uint32_t noun : tree.dependents(word)) {
        if (tree.is(noun, {Deprel::appos, Deprel::flat}) && noun > word) add(people, noun, term.plural, side);
    }
    if (side.found()) return side;
    const auto head = tree.head(word);
    if (tree.dependent(word, {Deprel::cop})) {
        const auto subject = tree.subject(word);
        if (subject && *subject < word) add(people, *subject, false, side);
    } else if (head && tree.is(word, {Deprel::xcomp, Deprel::obj}) && kBecoming.has(people.words().lower(*head))) {
        const auto subject = tree.subject(*head);
        if (subject && *subject < word) add(people, *subject, false, side);
    } else if (head && tree.is(word, {Deprel::appos, Deprel::compound})) {
        add(people, *head, false, side);
    } else if (head && tree.is(word, {Deprel::nsubj}) && tree.dependent(*head, {Deprel::cop}) &&
               tree.is(*head, {Upos::propn})) {
        add(people, *head, false, side);
    }
    return side;
}

}  // namespace dateline
