#include "resolve/attribution_relations.h"

#include <algorithm>

namespace dateline {

std::vector<AttributionRelation> resolve_attribution_relations(const Segmentation& segmentation,
                                                               const NeuralReading& neural) {
    const auto span_of = [&](const auto& part) { return segmentation.span_of({part.begin, part.end}); };
    std::vector<AttributionRelation> all(neural.cues.size());
    for (std::size_t i = 0; i < all.size(); ++i) all[i].cue.push_back(span_of(neural.cues[i]));
    for (const ClaimedPart& source : neural.sources) {
        if (source.cue != ClaimedPart::kNobody) all[source.cue].source.push_back(span_of(source));
    }
    for (const ClaimedPart& content : neural.contents) {
        if (content.cue != ClaimedPart::kNobody) all[content.cue].content.push_back(span_of(content));
    }
    std::erase_if(all, [](const AttributionRelation& relation) { return relation.content.empty(); });
    return all;
}

}  // namespace dateline
