#pragma once

#include "dateline/facts.h"
#include "segment/segment.h"

namespace dateline {

/// Direct quotes, found by their marks and told from scare quotes, titles and nicknames, and indirect quotes,
/// found by their cue; sorted by first span. Stretches of one quotation over several paragraphs, or
/// interrupted by its cue, share their group.
[[nodiscard]] Layer<Quote, QuoteId> find_quotes(const Document& document, const Segmentation& segmentation);

/// Attribution in the wider sense by the same rules: for each cue with a source, what it reports, direct
/// quotations and reported clauses together; sorted by cue.
[[nodiscard]] std::vector<AttributionRelation> find_attribution_relations(
    const Document& document, const Segmentation& segmentation, const Layer<Quote, QuoteId>& quotes);

}  // namespace dateline
