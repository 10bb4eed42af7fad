#pragma once

#include <vector>

#include "dateline/facts.h"
#include "neural/reading.h"
#include "segment/segment.h"

namespace dateline {

/// Who holds or says what, in the wide sense of attribution relations (Pareti 2015; PolNeAR): one for each cue that has
/// a content, in the order of the cues. Empty without a neural reading.
[[nodiscard]] std::vector<AttributionRelation> resolve_attribution_relations(const Segmentation& segmentation,
                                                                             const NeuralReading& neural);

}  // namespace dateline
