#pragma once

#include "neural/reading.h"
#include "resolve/people.h"

namespace dateline {

/// Who is spoken of and never named ("a tourist … she"), and mentions of named people that only the neural reader links.
struct WiderMentions {
    Layer<Mention, MentionId> mentions;   ///< those given, and the new ones
    std::vector<UnnamedPerson> unnamed;   ///< in the order of their first mention
};

/// Chains of the words that the neural reader takes for people and no mention holds yet. Each joins the chain of its best
/// antecedent that agrees in number, gender and speaker (mention ranking, Denis and Baldridge 2008), else the last that is
/// called by the same words or, of "I" and "we", speaks in the same quotation or outside all (two sieves of Raghunathan et
/// al. 2010), or begins a chain. What joins a named person becomes a mention of theirs; of the others those with two mentions
/// or more are kept. Nothing new without a neural reading.
[[nodiscard]] WiderMentions find_unnamed_people(const Words& words, const NeuralReading& neural, const Layer<Quote, QuoteId>& quotes,
                                                const Entities& people);

}  // namespace dateline
