#include "resolve/people.h"

#include <algorithm>

#include "resolve/people/pronouns.h"

namespace dateline {

Entities resolve_entities(const Document& document, const Segmentation& segmentation, const Layer<Name, NameId>& names,
                          const Layer<Quote, QuoteId>& quotes, const std::vector<KinTerm>&, const std::vector<Role>&) {
    const Words words(document, segmentation);
    const NamedIndividuals named = link_names(document, words, names);
    Entities out;
    for (const Individual& individual : named.individuals) out.entities.append({individual.type, individual.display, {}});
    std::vector<Mention> mentions;
    for (std::uint32_t i = 0; i < names.size(); ++i)
        mentions.push_back({names[NameId{i}].span, MentionKind::name, EntityId{named.owner[i]}});
    for (const PronounLink& link : link_pronouns(words, names, quotes, named))
        mentions.push_back({words.span(link.token), MentionKind::pronoun, EntityId{link.individual}});
    std::sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
    for (const Mention& mention : mentions) out.mentions.append(mention);
    return out;
}

}  // namespace dateline
