#include "resolve/facts/fact_list.h"

#include "annotate/names/lexicon.h"

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

bool makes_couple(Property property) {
    return property == Property::spouse || property == Property::ex_spouse || property == Property::fiance ||
           property == Property::partner;
}

}  // namespace

void FactList::add(Key key, Fact fact) {
    const auto [at, fresh] = known_.try_emplace(std::move(key), facts_.size());
    if (fresh) {
        facts_.push_back(std::move(fact));
        return;
    }
    Fact& first = facts_[at->second];
    for (const Span span : fact.evidence.spans()) {
        const auto& spans = first.evidence.spans();
        if (std::find(spans.begin(), spans.end(), span) == spans.end()) first.evidence.also(span);
    }
}

void FactList::value(EntityId subject, Property property, std::string value, FactStatus status, Evidence evidence) {
    Key key{subject, property, subject, folded(value)};
    add(std::move(key), {subject, property, {}, std::move(value), status, {}, std::move(evidence), {}});
}

void FactList::relation(EntityId subject, Property property, EntityId object, FactStatus status, Evidence evidence) {
    derived(subject, property, object, status, std::move(evidence), {});
}

void FactList::derived(EntityId subject, Property property, EntityId object, FactStatus status, Evidence evidence,
                       std::vector<FactId> from) {
    if (subject == object) return;
    if (property == Property::spouse && status == FactStatus::former) property = Property::ex_spouse;
    if (contradicts_kin(subject, property, object)) return;
    const bool turned = is_symmetric(property) && object < subject;
    Key key = turned ? Key{object, property, subject, ""} : Key{subject, property, object, ""};
    if (!from.empty() && known_.contains(key)) return;
    add(std::move(key), {subject, property, object, "", status, {}, std::move(evidence), std::move(from)});
}

/// Nobody is married to their own child or sibling, and nobody is the child or sibling of their own child: what is read
/// later is the wrong one.
bool FactList::contradicts_kin(EntityId subject, Property property, EntityId object) const {
    const bool ancestry = has_relation(subject, object, Property::parent) || has_relation(subject, object, Property::grandparent);
    const bool siblings = has_relation(subject, object, Property::sibling);
    if (makes_couple(property)) return ancestry || siblings;
    if (property == Property::sibling) return ancestry;
    if (property != Property::parent && property != Property::grandparent) return false;
    return siblings || known_.contains(Key{object, Property::parent, subject, ""}) ||
           known_.contains(Key{object, Property::grandparent, subject, ""});
}

void FactList::derived_value(EntityId subject, Property property, std::string value, Evidence evidence,
                             std::vector<FactId> from) {
    if (has(subject, property)) return;
    Key key{subject, property, subject, value};
    add(std::move(key), {subject, property, {}, std::move(value), FactStatus::unknown, {}, std::move(evidence),
                         std::move(from)});
}

bool FactList::has(EntityId subject, Property property) const {
    const auto at = known_.lower_bound(Key{subject, property, EntityId{}, ""});
    return at != known_.end() && std::get<0>(at->first) == subject && std::get<1>(at->first) == property;
}

bool FactList::has(Property property, Span words) const {
    return std::any_of(facts_.begin(), facts_.end(), [&](const Fact& fact) {
        return fact.property == property && fact.evidence.spans().front().overlaps(words);
    });
}

bool FactList::has_relation(EntityId one, EntityId other, Property property) const {
    return known_.contains(Key{one, property, other, ""}) || known_.contains(Key{other, property, one, ""});
}

Layer<Fact, FactId> FactList::take() && {
    Layer<Fact, FactId> out;
    for (Fact& fact : facts_) out.append(std::move(fact));
    return out;
}

}  // namespace dateline
