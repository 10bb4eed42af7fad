#include "resolve/people.h"

#include <algorithm>

#include "resolve/people/descriptions.h"
#include "resolve/people/groups.h"
#include "resolve/people/pronouns.h"

namespace dateline {
namespace {

/// Collects the mentions of a story and hands them out in order; where two of one kind begin together the first stays.
class MentionList {
  public:
    explicit MentionList(const Words& words) : words_(words) {}

    void add(Span span, MentionKind kind, std::uint32_t entity) { mentions_.push_back({span, kind, EntityId{entity}}); }
    void add(TokenRange tokens, MentionKind kind, std::uint32_t entity) {
        add(words_.segmentation().span_of(tokens), kind, entity);
    }
    Layer<Mention, MentionId> take() && {
        std::stable_sort(mentions_.begin(), mentions_.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
        Layer<Mention, MentionId> out;
        for (const Mention& mention : mentions_) out.append(mention);
        return out;
    }

  private:
    const Words& words_;
    std::vector<Mention> mentions_;
};

}  // namespace

Entities resolve_entities(const Words& words, const Layer<Name, NameId>& names, const Layer<Quote, QuoteId>& quotes,
                          const NeuralReading& neural) {
    const Document& document = words.document();
    const NamedIndividuals named = link_names(document, words, names);
    Chains chains(words, names, named, neural);
    Entities out;
    MentionList mentions(words);
    for (const Individual& individual : named.individuals) out.entities.append({individual.type, individual.display, {}});
    for (std::uint32_t i = 0; i < names.size(); ++i) mentions.add(names[NameId{i}].span, MentionKind::name, named.owner[i]);
    for (const PronounLink& link : link_pronouns(words, names, quotes, named, chains, neural)) {
        mentions.add(words.span(link.token), MentionKind::pronoun, link.individual);
    }
    for (const PersonLink& link : link_descriptions(words, named, chains, neural)) mentions.add(link.tokens, link.kind, link.individual);
    for (const PersonGroup& group : link_groups(words, names, named, chains)) {
        Entity entity{EntityType::group, std::string(document.text(group.named)), {}};
        for (const std::uint32_t member : group.members) entity.members.push_back(EntityId{member});
        const EntityId id = out.entities.append(std::move(entity));
        for (const TokenRange mention : group.mentions) {
            mentions.add(mention, mention.size() == 1 ? MentionKind::pronoun : MentionKind::nominal, id.index);
        }
    }
    out.mentions = std::move(mentions).take();
    return out;
}

}  // namespace dateline
