#pragma once

#include <vector>

#include "resolve/facts/fact_list.h"
#include "resolve/facts/kin_sides.h"

namespace dateline {

/// How surely the words give a term its owner; what is surer is entered first and stands against the rest.
enum class OwnerStrength {
    named,    ///< "Ann's", "of Ann", whoever the words or the parse join to the term
    pronoun,  ///< "his", "her"
    group,    ///< "their", "the twins'": two people that are found together
};

/// What the words of kinship in a story say, kept until all of it is read.
class KinClaims {
  public:
    void add(const KinTerm& term, const Side& owner, const Side& relative, OwnerStrength strength);

    /// Enters the surest first. Of two who cannot be a couple, as they are siblings or one is the other's child, no child is
    /// entered for either.
    void enter(const PeopleView& people, FactList& facts);

  private:
    struct Claim {
        KinTerm term;
        Side owner;
        Side relative;
        OwnerStrength strength;
    };
    std::vector<Claim> claims_;
};

}  // namespace dateline
