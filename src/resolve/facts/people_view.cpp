#include "resolve/facts/people_view.h"

#include <algorithm>
#include <iterator>

#include "annotate/person_words/numbers.h"
#include "annotate/person_words/role_table.h"
#include "base/word_table.h"
#include "resolve/facts/inferred_mentions.h"

namespace dateline {
namespace {

constexpr WordSet kLeading{words("the", "a", "an", "fellow", "former", "late", "ex", "then", "retired",
                                 "great", "longtime", "veteran", "star", "pop", "fashion", "actual", "famous",
                                 "young", "old", "-", "and")};

constexpr WordSet kBetweenSubjectAndVerb{words(
    "who", ",", "has", "had", "have", "also", "later", "was", "were", "is", "are", "been", "being",
    "previously", "once", "then", "now", "first", "allegedly", "reportedly", "since", "recently", "formally",
    "initially", "eventually", "already", "both", "still", "currently", "previously", "'s", "’s", "never")};

constexpr WordSet kArticles{words("a", "an", "the", "another")};
constexpr WordSet kAdverbs{words("also", "currently", "now", "presently", "still", "already", "once", "then", "later")};
constexpr WordSet kCopulas{words("is", "was", "'s", "’s", "became")};
constexpr WordSet kPhraseBars{words(",", ".", ";", ":", "(", ")", "who", "that", "of", "for", "by", "to",
                                    "with", "and", "said", "'s", "’s", "from", "in", "on", "at", "against",
                                    "\"", "“", "”")};

int rank(MentionKind kind) {
    switch (kind) {
        case MentionKind::name:
            return 2;
        case MentionKind::pronoun:
            return 1;
        case MentionKind::nominal:
            return 0;
    }
    return 0;
}

}  // namespace

MentionIndex::MentionIndex(const Words& words, const Entities& entities,
                           std::initializer_list<EntityType> types, const std::vector<Mention>& inferred)
    : begins_(words.size() + 1), ends_(words.size() + 1), holds_(words.size() + 1) {
    std::vector<Mention> all;
    std::merge(entities.mentions.begin(), entities.mentions.end(), inferred.begin(), inferred.end(),
               std::back_inserter(all),
               [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
    for (const Mention& mention : all) {
        const EntityType type = entities.entities[mention.entity].type;
        if (std::find(types.begin(), types.end(), type) != types.end()) enter(words, mention);
    }
}

void MentionIndex::enter(const Words& words, const Mention& mention) {
    const TokenRange tokens = words.segmentation().tokens_in(mention.span);
    if (tokens.size() == 0) return;
    mentions_.push_back({tokens, mention.span, mention.kind, mention.entity});
    const auto number = static_cast<std::uint32_t>(mentions_.size());
    enter(begins_, tokens.begin, number);
    enter(ends_, tokens.end, number);
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) enter(holds_, token, number);
}

void MentionIndex::enter(Index& index, std::uint32_t token, std::uint32_t mention) {
    std::uint32_t& place = index[token];
    if (place == 0 || rank(mentions_[mention - 1].kind) > rank(mentions_[place - 1].kind)) place = mention;
}

PeopleView::PeopleView(const Words& words, const Entities& entities, const NeuralReading& neural)
    : words_(words),
      entities_(entities),
      tree_(words, neural),
      people_(words, entities, {EntityType::person, EntityType::group},
              inferred_mentions(words, entities, neural, tree_)),
      organizations_(words, entities, {EntityType::organization}),
      places_(words, entities, {EntityType::place}) {}

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
        if (tree_.is(at, {Upos::verb, Upos::aux})) break;
        const bool leads = capital || kLeading.has(words_.lower(at)) ||
                           role_word(words_.lower(at)).kind != RoleWord::none ||
                           tree_.is(at, {Upos::adj, Upos::noun, Upos::num});
        if (!leads) break;
    }
    return nullptr;
}

const PersonMention* PeopleView::ending_before_comma(std::uint32_t comma) const {
    if (const PersonMention* mention = ending_before(comma)) return mention;
    const bool age = comma >= 3 && small_number(words_.lower(comma - 1)) && words_.is(comma - 2, ",");
    if (age) return ending_before(comma - 2);
    for (std::uint32_t back = 2; back <= 4 && back < comma; ++back) {
        if (!words_.is(comma - back, ",")) continue;
        const std::string_view word = words_.text(comma - back + 1);
        const bool party = word == "D" || word == "R" || word == "I" || word.starts_with("D-") || word.starts_with("R-");
        return party ? ending_before(comma - back) : nullptr;
    }
    return nullptr;
}

const PersonMention* PeopleView::described_with(std::uint32_t token) const {
    constexpr std::uint32_t kReach = 6;
    std::uint32_t opener = token;
    for (std::uint32_t steps = 0; steps < kReach && opener > 1 && !kArticles.has(words_.lower(opener));
         ++steps) {
        --opener;
        if (kPhraseBars.has(words_.lower(opener))) return nullptr;
    }
    if (opener < 2 || !kArticles.has(words_.lower(opener))) return nullptr;
    if (kAdverbs.has(words_.lower(opener - 1))) --opener;
    if (words_.is(opener - 1, ",")) return ending_before_comma(opener - 1);
    return kCopulas.has(words_.lower(opener - 1)) ? subject_of(opener - 1) : nullptr;
}

std::uint32_t PeopleView::before_bracket(std::uint32_t close) const {
    constexpr std::uint32_t kReach = 40;
    for (std::uint32_t open = close; open > 0 && close - open < kReach; --open) {
        if (words_.is(open, "(")) return open;
    }
    return close;
}

const PersonMention* PeopleView::subject_of(std::uint32_t verb) const {
    constexpr std::uint32_t kReach = 6;
    std::uint32_t from = verb;
    for (std::uint32_t end = verb; end > 0 && from - end <= kReach; --end) {
        if (const PersonMention* person = ending_before(end)) return person;
        if (words_.is(end - 1, ")")) {
            end = before_bracket(end - 1) + 1;
            from = end;
            continue;
        }
        const bool comma = words_.is(end - 1, ",");
        if (comma) {
            if (const PersonMention* person = ending_before_comma(end - 1)) return person;
        }
        if (!kBetweenSubjectAndVerb.has(words_.lower(end - 1))) break;
    }
    const auto subject = tree_.subject(verb);
    if (!subject || holding(*subject) != nullptr) return subject ? holding(*subject) : nullptr;
    // "Ann Lee, a trader who goes by …": whom the noun stands in apposition to
    const auto name = tree_.is(*subject, {Deprel::appos}) ? tree_.head(*subject) : tree_.dependent(*subject, {Deprel::appos});
    const PersonMention* person = name ? holding(*name) : nullptr;
    return person != nullptr && person->kind == MentionKind::name ? person : nullptr;
}

}  // namespace dateline
