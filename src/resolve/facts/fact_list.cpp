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
        if (fact.property == Property::parent) parents_[*fact.object].push_back(fact.subject);
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
    if (contradicts_kin(subject, property, object, status)) return;
    const bool turned = is_symmetric(property) && object < subject;
    Key key = turned ? Key{object, property, subject, ""} : Key{subject, property, object, ""};
    if (!from.empty() && known_.contains(key)) return;
    add(std::move(key), {subject, property, object, "", status, {}, std::move(evidence), std::move(from)});
}

/// Nobody is married to their own child or sibling, and nobody is the child or sibling of their own child: what is read
/// later is the wrong one.
bool FactList::contradicts_kin(EntityId subject, Property property, EntityId object, FactStatus status) const {
    const bool ancestry = has_relation(subject, object, Property::parent) || has_relation(subject, object, Property::grandparent);
    if (property == Property::spouse && has_relation(subject, object, Property::ex_spouse)) return true;
    if (makes_couple(property)) return ancestry || are_siblings(subject, object);
    if (property == Property::sibling) return ancestry || are_couple(subject, object) || have_child(subject, object);
    if (property != Property::parent && property != Property::grandparent) return false;
    if (are_siblings(subject, object) || descends_from(subject, object, 0)) return true;
    if (property == Property::grandparent) return has_relation(subject, object, Property::parent);
    const bool old = status != FactStatus::deceased && contradicts_ages(subject, object);
    return old || contradicts_parents(subject, object) || has_relation(subject, object, Property::grandparent);
}

bool FactList::are_siblings(EntityId one, EntityId other) const {
    if (has_relation(one, other, Property::sibling)) return true;
    const auto& shared = parents(other);
    return std::any_of(parents(one).begin(), parents(one).end(),
                       [&](EntityId parent) { return std::find(shared.begin(), shared.end(), parent) != shared.end(); });
}

bool FactList::may_be_couple(EntityId one, EntityId other) const {
    return !are_siblings(one, other) && !has_relation(one, other, Property::parent) &&
           !has_relation(one, other, Property::grandparent);
}

bool FactList::are_couple(EntityId one, EntityId other) const {
    return has_relation(one, other, Property::spouse) || has_relation(one, other, Property::ex_spouse) ||
           has_relation(one, other, Property::fiance) || has_relation(one, other, Property::partner);
}

bool FactList::have_child(EntityId one, EntityId other) const {
    const auto all = children(one);
    return std::any_of(all.begin(), all.end(),
                       [&](EntityId child) { return known_.contains(Key{other, Property::parent, child, ""}); });
}

bool FactList::contradicts_parents(EntityId parent, EntityId child) const {
    constexpr std::size_t kMost = 4;  // with those who adopt or marry in
    const auto& all = parents(child);
    if (all.size() >= kMost && std::find(all.begin(), all.end(), parent) == all.end()) return true;
    return std::any_of(all.begin(), all.end(),
                       [&](EntityId other) { return other != parent && !may_be_couple(parent, other); });
}

/// A parent is at least so many years older than a child, where the story tells the ages of both.
bool FactList::contradicts_ages(EntityId parent, EntityId child) const {
    constexpr int kLeastYears = 12;
    const int older = age(parent);
    const int younger = age(child);
    return older >= 0 && younger >= 0 && older - younger < kLeastYears;
}

/// −1 where the story doesn't tell it.
int FactList::age(EntityId person) const {
    const auto at = known_.lower_bound(Key{person, Property::age, EntityId{}, ""});
    const bool told = at != known_.end() && std::get<0>(at->first) == person && std::get<1>(at->first) == Property::age;
    return told ? std::stoi(facts_[at->second].value) : -1;
}

const std::vector<EntityId>& FactList::parents(EntityId person) const {
    static const std::vector<EntityId> kNone;
    const auto at = parents_.find(person);
    return at != parents_.end() ? at->second : kNone;
}

std::vector<EntityId> FactList::children(EntityId person) const {
    std::vector<EntityId> out;
    for (auto at = known_.lower_bound(Key{person, Property::parent, EntityId{}, ""});
         at != known_.end() && std::get<0>(at->first) == person && std::get<1>(at->first) == Property::parent; ++at) {
        out.push_back(std::get<2>(at->first));
    }
    return out;
}

/// By the parents and grandparents told.
bool FactList::descends_from(EntityId person, EntityId ancestor, int steps) const {
    constexpr int kMostSteps = 6;
    if (known_.contains(Key{ancestor, Property::grandparent, person, ""})) return true;
    const auto& all = parents(person);
    return steps < kMostSteps && std::any_of(all.begin(), all.end(), [&](EntityId parent) {
               return parent == ancestor || descends_from(parent, ancestor, steps + 1);
           });
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
