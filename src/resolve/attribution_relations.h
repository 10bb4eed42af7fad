#pragma once

#include <vector>

#include "dateline/facts.h"
#include "neural/reading.h"
#include "segment/segment.h"

namespace dateline {

/// Who holds or says what, in the wide sense of attribution relations (Pareti 2015; PolNeAR): one for each cue that has
/// a content, in the order of the cues, then one for each source and content that stand side by side and no cue claims
/// (“…” — Ada Rolfe). Every relation has a content; each list of spans but the content may be empty. Empty without a neural reading.
[[nodiscard]] std::vector<AttributionRelation> resolve_attribution_relations(const Segmentation& segmentation,
                                                                             const NeuralReading& neural);

}  // namespace dateline
