#pragma once

#include "resolve/people/chains.h"

namespace dateline {

/// People named together and the words that stand for all of them.
struct PersonGroup {
    Span named;                          ///< "Ann Lee and Bob Roe", where they are named together
    std::vector<std::uint32_t> members;  ///< individuals
    std::vector<TokenRange> mentions;    ///< "they", "the couple"
};

/// Groups that something stands for. "they", "their", "the couple", "the pair" stand for the last two or more people who
/// were named together, in the same sentence or one of the two before; where the neural reader links the pronoun, its
/// chain must lead to one of them.
[[nodiscard]] std::vector<PersonGroup> link_groups(const Words& words, const Layer<Name, NameId>& names,
                                                   const NamedIndividuals& named, const Chains& chains);

}  // namespace dateline
