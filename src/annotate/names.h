#pragma once

#include <array>
#include <vector>

#include "dateline/facts.h"
#include "neural/reading.h"
#include "segment/segment.h"

namespace dateline {

using NameId = Id<struct NameTag>;

/// A proper name in the text. Titles before it, possessive 's and quotation marks around it are not part of the span.
struct Name {
    Span span;
    EntityType type;  ///< other: a nationality, religion, law, product, … (a capitalised phrase that is none of the rest)
    Span title;       ///< the title or role words right before a person's name ("Mr", "Sen.", "Detective"); else empty
    float score;
};

/// How much speaks for each type of a name, by EntityType; about 1 is certain, below 0 speaks against it.
class TypeScores {
  public:
    [[nodiscard]] float of(EntityType type) const { return scores_[static_cast<std::size_t>(type)]; }
    void add(EntityType type, float score) { scores_[static_cast<std::size_t>(type)] += score; }
    void add(const TypeScores& other, float weight);
    [[nodiscard]] EntityType best() const;

  private:
    std::array<float, 7> scores_{};
};

/// A stretch that may be a name, with what its own sentence says of its type: from rules or from a tagger.
struct NameCandidate {
    Span span;
    Span title;  ///< as in Name; may be empty
    TypeScores scores;
};

/// What the rules propose; sorted, without overlap.
[[nodiscard]] std::vector<NameCandidate> find_name_candidates(const Document& document, const Segmentation& segmentation);

/// Makes names of candidates: lets all mentions of a form vote on its type, takes a surname for the person who has it, drops
/// what stays without evidence. For candidates of any origin that are sorted, do not overlap and hold no title.
[[nodiscard]] Layer<Name, NameId> refine_names(const Document& document, const std::vector<NameCandidate>& candidates);

/// The names of a document by rules and the neural reader together (by rules alone where its reading is empty); sorted,
/// without overlap. Credits and datelines hold none.
[[nodiscard]] Layer<Name, NameId> find_names(const Document& document, const Segmentation& segmentation,
                                             const NeuralReading& neural);

}  // namespace dateline
