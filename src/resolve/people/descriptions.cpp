#include "resolve/people/descriptions.h"

#include <algorithm>

#include "base/word_table.h"
#include "resolve/people/person_form.h"

namespace dateline {
namespace {

constexpr float kLeastScore = 0.5F;
constexpr std::uint32_t kLongest = 9;  // tokens of a description before its head
constexpr WordSet kDefinite{words("the", "his", "her", "their", "this", "that")};
constexpr WordSet kIndefinite{words("a", "an", "any", "every", "each", "no", "another", "some", "one")};

bool is_definite(const Words& words, TokenRange phrase) {
    if (kIndefinite.has(words.lower(phrase.begin))) return false;
    for (std::uint32_t at = phrase.begin; at + 1 < phrase.end; ++at) {
        if (kDefinite.has(words.lower(at)) || words.is(at, "'s") || words.is(at, "’s")) return true;
    }
    return false;
}

/// "wife" does not describe a man.
bool fits(std::string_view noun, const Individual& individual) {
    const Gender told = gender_told_by(noun);
    return told == Gender::unknown || individual.gender == Gender::unknown || told == individual.gender;
}

}  // namespace

std::uint32_t first_of_phrase(const ClauseTree& tree, std::uint32_t head) {
    std::uint32_t begin = head;
    for (const std::uint32_t word : tree.dependents(head)) {
        if (word > head) break;
        if (!tree.is(word, {Deprel::det, Deprel::amod, Deprel::compound, Deprel::nmod_poss, Deprel::nummod})) continue;
        std::uint32_t first = word;
        while (!tree.dependents(first).empty() && tree.dependents(first).front() < first) first = tree.dependents(first).front();
        if (head - first <= kLongest) begin = std::min(begin, first);
    }
    return begin;
}

std::vector<PersonLink> link_descriptions(const Words& words, const NamedIndividuals& named, const Chains& chains,
                                          const NeuralReading& neural) {
    const ClauseTree& tree = chains.tree();
    std::vector<PersonLink> out;
    for (std::uint32_t token = 0; token < neural.upos.size(); ++token) {
        const bool head = neural.mentions[token] == MentionLabel::person && neural.upos[token] == Upos::noun;
        if (!head || chains.person_at(token) || is_of_several(words.lower(token), true)) continue;
        const TokenRange phrase{first_of_phrase(tree, token), token + 1};
        if (!is_definite(words, phrase)) continue;
        const auto end = chains.end_of(token);
        if (end && end->score >= kLeastScore && fits(words.lower(token), named.individuals[end->individual])) out.push_back({phrase, MentionKind::nominal, end->individual});
    }
    return out;
}

}  // namespace dateline
