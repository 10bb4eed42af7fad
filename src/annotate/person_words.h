#pragma once

#include <vector>

#include "dateline/facts.h"
#include "segment/segment.h"

namespace dateline {

/// An age as it stands: "35", "five", "52-year-old".
struct Age {
    Span span;
    int years;
};

/// A word of kinship or friendship: "husband", "daughter", "ex-wife", "half-brother".
struct KinTerm {
    Span span;
    Property property;   ///< the relation; `parent` also for "son" and "daughter"
    bool names_child;    ///< the term stands for the child of a `parent` (or grandparent) relation: "son", "granddaughter"
    bool plural;
    FactStatus status;   ///< former for "ex-", deceased for "late"
};

/// An occupation, title or office: "singer", "Secretary of State".
struct Role {
    Span span;
    FactStatus status;  ///< former for "former", "ex-", "then-"
};

[[nodiscard]] std::vector<Age> find_ages(const Document& document, const Segmentation& segmentation);
[[nodiscard]] std::vector<KinTerm> find_kin_terms(const Document& document, const Segmentation& segmentation);
[[nodiscard]] std::vector<Role> find_roles(const Document& document, const Segmentation& segmentation);

}  // namespace dateline
