#pragma once

#include "annotate/quotes/narration.h"

namespace dateline {

/// The subject found before a verb.
struct Subject {
    TokenRange source;         ///< empty where none is found
    std::uint32_t begin = 0;   ///< the first token of subject, insertions and auxiliaries together
    bool negated = false;      ///< "did not", "never"
    bool progressive = false;  ///< "was saying"
    bool relative = false;     ///< found for "who": it is no subject of the main clause
};

/// Noun phrases by closed classes, capitals and punctuation, in the narration alone.
class NounPhrases {
  public:
    explicit NounPhrases(const Narration& narration) : narration_(narration), words_(narration.words()) {}

    /// The subject of the verb at `verb`, looked for back to `begin`: over adverbs, auxiliaries, times and
    /// what stands between commas behind it ("X, 35, a lawyer for Y, said").
    [[nodiscard]] Subject subject_before(std::uint32_t verb, std::uint32_t begin) const;
    /// The noun phrase that begins at a token; a name in apposition to it stands for it ("the matron, Lotte
    /// Dahlquist").
    [[nodiscard]] TokenRange after(std::uint32_t token, std::uint32_t end) const;
    /// The first noun phrase of a sentence that may be the subject of its main verb, before `limit`.
    [[nodiscard]] TokenRange first_of(TokenRange sentence, std::uint32_t limit) const;
    /// Whether a noun phrase may begin at a token.
    [[nodiscard]] bool may_begin(std::uint32_t token) const;
    /// Whether a phrase is a name: capitals but for particles.
    [[nodiscard]] bool is_name(TokenRange range) const;
    /// Whether a phrase that begins at a token may be a subject: it stands behind no preposition.
    [[nodiscard]] bool begins_clause(std::uint32_t token) const;

  private:
    struct Inserted {
        TokenRange source;
        std::uint32_t begin;  ///< of the phrase that the source is in apposition to, else of the source
    };
    [[nodiscard]] bool is_capital(std::uint32_t token) const;
    [[nodiscard]] bool is_noun_here(std::uint32_t token) const;
    [[nodiscard]] bool is_phrase_word(std::uint32_t token) const;
    [[nodiscard]] bool links(std::uint32_t preposition) const;
    [[nodiscard]] TokenRange back_from(std::uint32_t end, std::uint32_t begin) const;
    [[nodiscard]] TokenRange antecedent(std::uint32_t end, std::uint32_t begin) const;
    [[nodiscard]] Inserted before_insertions(std::uint32_t end, std::uint32_t begin) const;
    [[nodiscard]] bool is_span_of_time(std::uint32_t token) const;
    [[nodiscard]] TokenRange unclosed_apposition(TokenRange phrase, std::uint32_t begin) const;
    [[nodiscard]] std::uint32_t over_brackets(std::uint32_t end, std::uint32_t begin) const;
    [[nodiscard]] std::uint32_t over_times(std::uint32_t end, std::uint32_t begin) const;
    [[nodiscard]] std::uint32_t over_auxiliaries(std::uint32_t end, std::uint32_t begin,
                                                 Subject& subject) const;
    [[nodiscard]] TokenRange without_lead(TokenRange range) const;
    [[nodiscard]] bool may_be_verb(std::uint32_t token, std::uint32_t first) const;
    [[nodiscard]] TokenRange forward_from(std::uint32_t token, std::uint32_t end, bool before_verb) const;
    [[nodiscard]] TokenRange apposition_to(TokenRange phrase, std::uint32_t end) const;

    const Narration& narration_;
    const Words& words_;
};

}  // namespace dateline
