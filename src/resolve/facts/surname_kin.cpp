#include "resolve/facts/surname_kin.h"

#include <algorithm>

#include "base/word_table.h"

namespace dateline {

std::string_view surname(std::string_view name) {
    constexpr WordSet kSuffixes{words("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV")};
    auto space = name.rfind(' ');
    if (space != std::string_view::npos && kSuffixes.has(name.substr(space + 1))) {
        name = name.substr(0, name[space - 1] == ',' ? space - 1 : space);
        space = name.rfind(' ');
    }
    return space == std::string_view::npos ? std::string_view{} : name.substr(space + 1);
}

SurnameKin::SurnameKin(const PeopleView& people) {
    for (const PersonMention& mention : people.mentions()) {
        if (mention.kind != MentionKind::name || !people.is_person(mention.entity)) continue;
        const std::string_view shared = surname(people.entity(mention.entity).name);
        if (shared.empty()) continue;
        auto& all = persons_[shared];
        const auto known = [&](const PersonMention* other) { return other->entity == mention.entity; };
        if (std::none_of(all.begin(), all.end(), known)) all.push_back(&mention);
    }
}

const PersonMention* SurnameKin::only_other(const PeopleView& people, EntityId person, const KinGenders& genders,
                                            std::string_view pronoun) const {
    const auto all = persons_.find(surname(people.entity(person).name));
    if (all == persons_.end()) return nullptr;
    const PersonMention* only = nullptr;
    for (const PersonMention* other : all->second) {
        if (other->entity == person || (!pronoun.empty() && !genders.fits(people, other->entity, pronoun))) continue;
        if (only != nullptr) return nullptr;
        only = other;
    }
    return only;
}

namespace {

/// Whether somebody is named in the sentence of a token, before it.
bool is_named_before(const PeopleView& people, EntityId person, std::uint32_t token) {
    constexpr std::uint32_t kReach = 60;
    const auto& segmentation = people.words().segmentation();
    const std::uint32_t first = std::max(segmentation.sentences[segmentation.sentence_of(token)].tokens.begin, token - std::min(token, kReach));
    for (std::uint32_t at = token; at > first; --at) {
        const PersonMention* mention = people.ending_before(at);
        if (mention != nullptr && mention->kind == MentionKind::name && mention->entity == person) return true;
    }
    return false;
}

}  // namespace

OwnerAndRelative SurnameKin::unnamed_relative(const PeopleView& people, const KinTerm& term, const Side& owner,
                                              const KinGenders& genders) const {
    const std::uint32_t at = before_modifiers(people, term.tokens.begin);
    const std::string_view before = at > 0 ? people.words().lower(at - 1) : "";
    const std::string_view pronoun = KinGenders::pronoun_for(people.words(), term);
    const bool close = is_blood(term) || term.property == Property::spouse || term.property == Property::ex_spouse;
    if (owner.persons.size() != 1 || !close || pronoun.empty() || at < 2) return {};
    if ((!is_gendered(before) && !is_possessive_mark(before)) || people.words().is(at - 2, "as")) return {};
    const PersonMention* other = only_other(people, owner.persons.front(), genders, pronoun);
    if (other == nullptr || !is_named_before(people, other->entity, at - 1)) return {owner, side_of(people, other)};
    const bool turned = is_gendered(before) && !is_named_before(people, owner.persons.front(), at - 1) &&
                        genders.fits(people, other->entity, before) && genders.fits(people, owner.persons.front(), pronoun);
    return turned ? OwnerAndRelative{side_of(people, other), owner} : OwnerAndRelative{};
}

Side by_surname(const PeopleView& people, const KinTerm& term, Side possessor) {
    const bool blood = is_blood(term) && (term.names_younger || term.property == Property::sibling);
    const std::uint32_t at = before_modifiers(people, term.tokens.begin);
    if (!blood || possessor.persons.size() != 1 || at == 0 || !is_gendered(people.words().lower(at - 1))) return possessor;
    const PersonMention* relative = people.led_up_to_from(people.words().is(term.tokens.end, ",") ? term.tokens.end + 1 : term.tokens.end);
    if (relative == nullptr || relative->kind != MentionKind::name || !people.is_person(relative->entity)) return possessor;
    const std::string_view shared = surname(people.entity(relative->entity).name);
    if (shared.empty() || surname(people.entity(possessor.persons.front()).name) == shared) return possessor;
    const auto& segmentation = people.words().segmentation();
    constexpr std::uint32_t kReach = 60;
    const std::uint32_t first = std::max(segmentation.sentences[segmentation.sentence_of(at)].tokens.begin, at - std::min(at, kReach));
    for (std::uint32_t token = at; token > first; --token) {
        const PersonMention* other = people.ending_before(token);
        if (other == nullptr || other->kind != MentionKind::name || other->entity == relative->entity) continue;
        if (!people.is_person(other->entity) || surname(people.entity(other->entity).name) != shared) continue;
        Side side = side_of(people, other);
        side.begin = at - 1;
        return side;
    }
    return possessor;
}

}  // namespace dateline
