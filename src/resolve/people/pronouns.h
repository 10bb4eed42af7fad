#pragma once

#include <vector>

#include "dateline/facts.h"
#include "resolve/people/chains.h"

namespace dateline {

/// A pronoun of the third person singular and the individual it stands for.
struct PronounLink {
    std::uint32_t token;
    std::uint32_t individual;
};

/// Links he, she and their forms to persons by gender, grammatical role and recency (the salience of Lappin and Leass,
/// 1994, by the words beside a mention in place of a parse). Unnamed people ("a tourist", "his mother") compete and are
/// never linked; where two are as likely, the pronoun is left out. Where the neural reader is sure of somebody of the
/// right gender, its chain decides.
[[nodiscard]] std::vector<PronounLink> link_pronouns(const Words& words, const Layer<Name, NameId>& names,
                                                     const Layer<Quote, QuoteId>& quotes, const NamedIndividuals& named,
                                                     const Chains& chains);

}  // namespace dateline
