#pragma once

#include "dateline/facts.h"
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

/// The names of a document, sorted, without overlap. Credits and datelines hold none.
[[nodiscard]] Layer<Name, NameId> find_names(const Document& document, const Segmentation& segmentation);

}  // namespace dateline
