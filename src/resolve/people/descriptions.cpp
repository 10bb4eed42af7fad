#include "resolve/people/descriptions.h"

#include <algorithm>

#include "base/word_table.h"

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

bool is_plural(std::string_view noun) { return noun.ends_with('s') && !noun.ends_with("ss") && noun != "boss"; }

/// "wife" does not describe a man.
bool fits(std::string_view noun, const Individual& individual) {
    const WordClasses known = classes_of(noun);
    if (known.has(WordClass::female_noun)) return individual.gender != Gender::male;
    return !known.has(WordClass::male_noun) || individual.gender != Gender::female;
}

}  // namespace

std::uint32_t first_of_phrase(const NeuralReading& neural, std::uint32_t head) {
    std::uint32_t begin = head;
    while (begin > 0 && head - begin < kLongest) {
        const std::uint32_t before = begin - 1;
        const std::uint32_t on = neural.heads[before];
        if (on == NeuralReading::kRoot || on < begin || on > head) break;
        begin = before;
    }
    return begin;
}

std::vector<PersonLink> link_descriptions(const Words& words, const NamedIndividuals& named, const Chains& chains,
                                          const NeuralReading& neural) {
    std::vector<PersonLink> out;
    for (std::uint32_t token = 0; token < neural.upos.size(); ++token) {
        const bool head = neural.mentions[token] == MentionLabel::person && neural.upos[token] == Upos::noun;
        if (!head || chains.person_at(token) || is_plural(words.lower(token))) continue;
        const TokenRange phrase{first_of_phrase(neural, token), token + 1};
        if (!is_definite(words, phrase)) continue;
        const auto end = chains.end_of(token);
        if (end && end->score >= kLeastScore && fits(words.lower(token), named.individuals[end->individual])) out.push_back({phrase, MentionKind::nominal, end->individual});
    }
    return out;
}

}  // namespace dateline
