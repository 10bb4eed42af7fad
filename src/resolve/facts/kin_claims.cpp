#include "resolve/facts/kin_claims.h"

#include <algorithm>
#include <utility>

#include "base/word_table.h"

namespace dateline {
namespace {

constexpr WordSet kLoss{words("losing", "lost", "loss", "death", "died", "mourning")};
constexpr float kGroupScore = 0.7F;

bool is_lost(const Words& words, std::uint32_t begin) {
    for (std::uint32_t back = 1; back <= 3 && back <= begin; ++back) {
        if (kLoss.has(words.lower(begin - back))) return true;
    }
    return false;
}

bool is_possible(const Side& parents, const FactList& facts) {
    for (const EntityId one : parents.persons) {
        for (const EntityId other : parents.persons) {
            if (one != other && !facts.may_be_couple(one, other)) return false;
        }
    }
    return true;
}

}  // namespace

void KinClaims::add(const KinTerm& term, const Side& owner, const Side& relative, OwnerStrength strength) {
    claims_.push_back({term, owner, relative, strength});
}

void KinClaims::enter(const PeopleView& people, FactList& facts) {
    const auto rank = [](const Claim& claim) {
        return std::pair(claim.strength, claim.term.status != FactStatus::former);  // an ex-wife was the wife of earlier words
    };
    std::stable_sort(claims_.begin(), claims_.end(), [&](const Claim& a, const Claim& b) { return rank(a) < rank(b); });
    const Words& words = people.words();
    for (const auto& [term, owner, relative, strength] : claims_) {
        if (term.property == Property::parent && !is_possible(term.names_younger ? owner : relative, facts)) continue;
        const bool lost = term.status == FactStatus::current && is_lost(words, owner.begin);
        const bool turned = !is_symmetric(term.property) && !term.names_younger;
        for (const EntityId one : owner.persons) {
            for (const EntityId other : relative.persons) {
                Evidence evidence(words.segmentation().span_of(term.tokens), "facts", "kin.possessive",
                                  strength == OwnerStrength::group ? kGroupScore : 1.0F);
                for (const Span span : owner.spans) evidence.also(span);
                for (const Span span : relative.spans) evidence.also(span);
                facts.relation(turned ? other : one, term.property, turned ? one : other,
                               lost ? FactStatus::deceased : term.status, std::move(evidence));
            }
        }
    }
}

}  // namespace dateline
