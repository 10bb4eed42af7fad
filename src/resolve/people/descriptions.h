#pragma once

#include "resolve/people/chains.h"

namespace dateline {

/// A pronoun or description and the named person it stands for.
struct PersonLink {
    TokenRange tokens;
    MentionKind kind;
    std::uint32_t individual;
};

/// Definite descriptions of named people: "the 35-year-old singer", "her husband". The head is a singular noun that the
/// neural reader takes for a person and links to a name; the phrase is what hangs on it in the parse, right before it.
/// Empty without a neural reading.
[[nodiscard]] std::vector<PersonLink> link_descriptions(const Words& words, const NamedIndividuals& named,
                                                        const Chains& chains, const NeuralReading& neural);

/// The first token of the phrase that a head noun ends: its article, adjectives, owner and what belongs to them.
[[nodiscard]] std::uint32_t first_of_phrase(const ClauseTree& tree, std::uint32_t head);

}  // namespace dateline
