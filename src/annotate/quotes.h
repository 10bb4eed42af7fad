#pragma once

#include "dateline/facts.h"
#include "segment/segment.h"

namespace dateline {

/// Direct quotes, found by their marks and told from scare quotes, titles and nicknames, and indirect quotes, found by
/// their cue; sorted by first span. Stretches of one quotation over several paragraphs, or interrupted by its cue,
/// share their group.
[[nodiscard]] Layer<Quote, QuoteId> find_quotes(const Document& document, const Segmentation& segmentation);

}  // namespace dateline
