#include <chrono>
#include <map>

#include "base/date.h"
#include "resolve/facts/rules.h"

namespace dateline {
namespace {

struct Parenthood {
    FactId fact;
    EntityId parent;
    EntityId child;
    FactStatus status;
};

std::vector<Parenthood> stated_parents(const std::vector<Fact>& facts) {
    std::vector<Parenthood> out;
    for (std::uint32_t i = 0; i < facts.size(); ++i) {
        const Fact& fact = facts[i];
        if (fact.property == Property::parent) out.push_back({FactId{i}, fact.subject, *fact.object, fact.status});
    }
    return out;
}

Evidence joint_evidence(const FactList& facts, FactId one, FactId other, std::string_view rule) {
    const auto& spans = facts.facts()[one.index].evidence.spans();
    Evidence evidence(spans.front(), "facts", rule);
    for (std::size_t i = 1; i < spans.size(); ++i) evidence.also(spans[i]);
    for (const Span span : facts.facts()[other.index].evidence.spans()) evidence.also(span);
    return evidence;
}

/// Two steps are one step's risk twice: what only a group's "their" or the reader's heads say isn't built on.
bool is_sure(const FactList& facts, FactId fact) {
    constexpr float kLeast = 0.75F;
    return facts.facts()[fact.index].evidence.score() >= kLeast;
}

/// Children of one parent are siblings; the parent of a parent is a grandparent.
void derive_from(const Parenthood& one, const Parenthood& other, FactList& facts) {
    const bool deceased = one.status == FactStatus::deceased || other.status == FactStatus::deceased;
    const FactStatus status = deceased ? FactStatus::deceased : FactStatus::current;
    if (one.parent == other.parent && one.child < other.child) {
        facts.derived(one.child, Property::sibling, other.child, status,
                      joint_evidence(facts, one.fact, other.fact, "derived.siblings"), {one.fact, other.fact});
    }
    if (one.child == other.parent && is_sure(facts, one.fact) && is_sure(facts, other.fact)) {
        facts.derived(one.parent, Property::grandparent, other.child, status,
                      joint_evidence(facts, one.fact, other.fact, "derived.grandparent"), {one.fact, other.fact});
    }
}

/// The sibling of a sibling is a sibling.
void derive_siblings(FactList& facts) {
    constexpr std::size_t kMost = 100;
    std::vector<FactId> stated;
    for (std::uint32_t i = 0; i < facts.facts().size(); ++i) {
        if (facts.facts()[i].property == Property::sibling && facts.facts()[i].derived_from.empty()) stated.push_back(FactId{i});
    }
    if (stated.size() > kMost) return;
    for (std::size_t i = 0; i < stated.size(); ++i) {
        for (std::size_t j = i + 1; j < stated.size(); ++j) {
            const Fact one = facts.facts()[stated[i].index];
            const Fact other = facts.facts()[stated[j].index];
            for (const auto& [first, shared] : {std::pair(one.subject, *one.object), std::pair(*one.object, one.subject)}) {
                if (shared != other.subject && shared != *other.object) continue;
                const EntityId last = shared == other.subject ? *other.object : other.subject;
                facts.derived(first, Property::sibling, last, FactStatus::current,
                              joint_evidence(facts, stated[i], stated[j], "derived.siblings"), {stated[i], stated[j]});
            }
        }
    }
}

/// Somebody who is N years old on a day was born in the year that ended on it, N years before.
std::string birth_interval(std::chrono::year_month_day published, int years) {
    using namespace std::chrono;
    const auto back = [](year_month_day day, int n) {
        const year_month_day there = day - std::chrono::years(n);
        return sys_days(there.ok() ? there : there.year() / there.month() / last);
    };
    return iso_date(back(published, years + 1) + days(1)) + "/" + iso_date(back(published, years));
}

void derive_births(const PeopleView& people, FactList& facts) {
    const auto& published = people.words().document().info().published.day;
    if (!published) return;
    const std::vector<Fact> stated = facts.facts();
    for (std::uint32_t i = 0; i < stated.size(); ++i) {
        const Fact& fact = stated[i];
        if (fact.property != Property::age) continue;
        facts.derived_value(fact.subject, Property::birth_date, birth_interval(*published, std::stoi(fact.value)),
                            Evidence(fact.evidence.spans().front(), "facts", "derived.birth"), {FactId{i}});
    }
}

}  // namespace

void derive_facts(const PeopleView& people, FactList& facts) {
    constexpr std::size_t kMost = 200;  // a story that states more is a list, and pairs grow with the square
    const std::vector<Parenthood> parents = stated_parents(facts.facts());
    if (parents.size() <= kMost) {
        for (const Parenthood& one : parents) {
            for (const Parenthood& other : parents) derive_from(one, other, facts);
        }
    }
    derive_siblings(facts);
    derive_births(people, facts);
}

}  // namespace dateline
