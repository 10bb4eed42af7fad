#pragma once

#include "annotate/names/lexicon.h"
#include "segment/words.h"

namespace dateline {

/// What a noun phrase or pronoun does in its clause, as far as the words beside it tell.
enum class GrammaticalRole : unsigned char { subject, object, oblique, possessor };

/// The role of the phrase in tokens [phrase.begin, phrase.end), by the word before it (behind its own article,
/// adjectives and titles) and the word behind it.
[[nodiscard]] GrammaticalRole role_of(const Words& words, TokenRange phrase);

/// The first token of the noun phrase that ends in `head`: back over articles, possessives, adjectives and titles.
[[nodiscard]] std::uint32_t begin_of_noun_phrase(const Words& words, std::uint32_t head);

/// Whether a token begins a clause: a conjunction, relative pronoun, "that", or a mark.
[[nodiscard]] bool opens_clause(const Words& words, std::uint32_t token);

}  // namespace dateline
