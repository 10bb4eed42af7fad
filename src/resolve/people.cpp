#include "resolve/people.h"

#include "resolve/people/individuals.h"

namespace dateline {

Entities resolve_entities(const Document& document, const Segmentation& segmentation,
                          const Layer<Name, NameId>& names, const Layer<Quote, QuoteId>&,
                          const std::vector<KinTerm>&, const std::vector<Role>&) {
    const Words words(document, segmentation);
    const NamedIndividuals named = link_names(document, words, names);
    Entities out;
    for (const Individual& individual : named.individuals)
        out.entities.append({individual.type, individual.display, {}});
    for (std::uint32_t i = 0; i < names.size(); ++i)
        out.mentions.append({names[NameId{i}].span, MentionKind::name, EntityId{named.owner[i]}});
    return out;
}

}  // namespace dateline
