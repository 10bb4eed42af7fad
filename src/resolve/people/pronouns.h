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

/// Links he, she and their forms to persons. Where the neural reader has candidates, the chain with the likeliest one of the
/// right gender decides, as far as the parse allows: the object of a verb is not its subject, and behind an opening phrase
/// stands whom it is about ("In his speech, Moore"). Else by gender, grammatical role and recency (the salience of Lappin
/// and Leass, 1994, by the words beside a mention): unnamed people ("a tourist", "his mother") compete and are never
/// linked; where two are as likely, the pronoun is left out. Enters all mentions in the chains.
[[nodiscard]] std::vector<PronounLink> link_pronouns(const Words& words, const Layer<Name, NameId>& names,
                                                     const Layer<Quote, QuoteId>& quotes, const NamedIndividuals& named,
                                                     Chains& chains, const NeuralReading& neural);

}  // namespace dateline
