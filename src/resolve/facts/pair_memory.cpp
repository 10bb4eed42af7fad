#include "resolve/facts/pair_memory.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::uint32_t kReach = 60;

Side united(const Side& one, const Side& other) {
    Side both = one;
    both.persons.insert(both.persons.end(), other.persons.begin(), other.persons.end());
    both.spans.insert(both.spans.end(), other.spans.begin(), other.spans.end());
    return both;
}

/// The last two names before a token that "and" joins.
Side joined_before(const PeopleView& people, std::uint32_t token) {
    for (std::uint32_t at = token; at > 1 && token - at < kReach; --at) {
        const PersonMention* second = people.words().is(at - 1, "and") ? people.beginning_at(at) : nullptr;
        const PersonMention* first = second != nullptr ? people.ending_before(at - 1) : nullptr;
        if (first == nullptr || first->kind != MentionKind::name || second->kind != MentionKind::name) continue;
        return united(side_of(people, first), side_of(people, second));
    }
    return {};
}

}  // namespace

bool makes_couple(Property property) {
    return property == Property::spouse || property == Property::ex_spouse || property == Property::partner ||
           property == Property::fiance;
}

PairMemory::PairMemory(const PeopleView& people, const std::vector<Fact>& facts) {
    for (const Fact& fact : facts) {
        if (!makes_couple(fact.property)) continue;
        Side side;
        side.persons = {fact.subject, *fact.object};
        side.spans = {fact.evidence.spans().begin() + 1, fact.evidence.spans().end()};
        married_.push_back({people.words().segmentation().token_at(fact.evidence.spans().front().begin), side});
    }
    std::sort(married_.begin(), married_.end(), [](const Told& a, const Told& b) { return a.token < b.token; });
}

void PairMemory::tell_couple(const Side& one, const Side& other, std::uint32_t token) {
    couples_.push_back({token, united(one, other)});
}

void PairMemory::tell_siblings(const Side& one, const Side& other, std::uint32_t token) {
    siblings_.push_back({token, united(one, other)});
}

void PairMemory::tell_children(const Side& children) {
    if (children.persons.size() < 2) return;
    ++lists_told_;
    for (const EntityId child : children.persons) lists_.try_emplace(child, lists_told_);
}

bool PairMemory::told_siblings(const std::vector<EntityId>& persons) const {
    std::vector<std::size_t> lists;
    for (const EntityId person : persons) {
        const auto list = lists_.find(person);
        if (list != lists_.end()) lists.push_back(list->second);
    }
    std::sort(lists.begin(), lists.end());
    return std::adjacent_find(lists.begin(), lists.end()) != lists.end();
}

bool PairMemory::are_couple(const std::vector<EntityId>& persons) const {
    if (persons.size() != 2) return false;
    constexpr std::ptrdiff_t kLast = 50;  // of each kind
    const auto same = [&](const Told& told) {
        return std::is_permutation(persons.begin(), persons.end(), told.side.persons.begin(), told.side.persons.end());
    };
    const auto among = [&](const List& list) {
        const auto behind = list.size() > kLast ? list.end() - kLast : list.begin();
        return std::any_of(behind, list.end(), same);
    };
    return among(couples_) || among(married_);
}

bool PairMemory::couple_ends_with(Span word) const {
    return !couples_.empty() && couples_.back().side.spans.back().end == word.end;
}

const PairMemory::Told* PairMemory::last_before(const List& list, std::uint32_t token) {
    const auto behind =
        std::lower_bound(list.begin(), list.end(), token, [](const Told& told, std::uint32_t t) { return told.token < t; });
    return behind != list.begin() && token - std::prev(behind)->token <= kReach ? &*std::prev(behind) : nullptr;
}

Side PairMemory::couple_before(const PeopleView& people, std::uint32_t token) const {
    const Told* married = last_before(married_, token);
    const Told* couple = last_before(couples_, token);
    if (married != nullptr && (couple == nullptr || married->token > couple->token)) return married->side;
    return couple != nullptr ? couple->side : joined_before(people, token);
}

Side PairMemory::siblings_before(const PeopleView& people, std::uint32_t token) const {
    const Told* told = last_before(siblings_, token);
    return told != nullptr ? told->side : joined_before(people, token);
}

}  // namespace dateline
