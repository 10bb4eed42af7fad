#include "resolve/facts/people_view.h"

#include "annotate/person_words/numbers.h"
#include "annotate/person_words/role_table.h"
#include "base/word_table.h"

namespace dateline {
namespace {

constexpr WordSet kLeading{words("the", "a", "an", "fellow", "former", "late", "ex", "then", "retired", "great", "longtime",
                                 "veteran", "star", "pop", "fashion", "actual", "famous", "young", "old", "-", "and")};

int rank(MentionKind kind) {
    switch (kind) {
        case MentionKind::name: return 2;
        case MentionKind::pronoun: return 1;
        case MentionKind::nominal: return 0;
    }
    return 0;
}

}  // namespace

PeopleView::PeopleView(const Words& words, const Entities& entities)
    : words_(words),
      entities_(entities),
      begins_(words.size() + 1),
      ends_(words.size() + 1),
      holds_(words.size() + 1) {
    for (const Mention& mention : entities.mentions) {
        const EntityType type = entities.entities[mention.entity].type;
        const TokenRange tokens = words.segmentation().tokens_in(mention.span);
        if ((type != EntityType::person && type != EntityType::group) || tokens.size() == 0) continue;
        mentions_.push_back({tokens, mention.span, mention.kind, mention.entity});
        const auto number = static_cast<std::uint32_t>(mentions_.size());
        enter(begins_, tokens.begin, number);
        enter(ends_, tokens.end, number);
        for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) enter(holds_, token, number);
    }
}

void PeopleView::enter(Index& index, std::uint32_t token, std::uint32_t mention) {
    std::uint32_t& place = index[token];
    if (place == 0 || rank(mentions_[mention - 1].kind) > rank(mentions_[place - 1].kind)) place = mention;
}

std::vector<EntityId> PeopleView::persons(const PersonMention& mention) const {
    const Entity& one = entity(mention.entity);
    if (one.type == EntityType::person) return {mention.entity};
    std::vector<EntityId> members;
    for (const EntityId member : one.members) {
        if (is_person(member)) members.push_back(member);
    }
    return members;
}

const PersonMention* PeopleView::led_up_to_from(std::uint32_t token) const {
    constexpr std::uint32_t kReach = 6;
    for (std::uint32_t at = token; at <= token + kReach && at < words_.size(); ++at) {
        if (const PersonMention* mention = beginning_at(at)) return mention;
        const char first = words_.text(at)[0];
        const bool capital = first >= 'A' && first <= 'Z';
        if (!capital && role_word(words_.lower(at)).kind == RoleWord::none && !kLeading.has(words_.lower(at))) break;
    }
    return nullptr;
}

const PersonMention* PeopleView::ending_before_comma(std::uint32_t comma) const {
    if (const PersonMention* mention = ending_before(comma)) return mention;
    const bool age = comma >= 3 && small_number(words_.lower(comma - 1)) && words_.is(comma - 2, ",");
    return age ? ending_before(comma - 2) : nullptr;
}

}  // namespace dateline
