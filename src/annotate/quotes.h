#pragma once

#include <vector>

#include "annotate/quotes/indirect.h"
#include "annotate/quotes/reports.h"
#include "dateline/facts.h"
#include "segment/words.h"

namespace dateline {

/// The quotes of a story and what they were found by.
struct FoundQuotes {
    /// Direct quotes, found by their marks and told from scare quotes, titles and nicknames, and indirect quotes,
    /// found by their cue; sorted by first span. Stretches of one quotation over several paragraphs, or
    /// interrupted by its cue, share their group.
    Layer<Quote, QuoteId> quotes;
    std::vector<Report> reports;          ///< in the narration around the outermost direct quotes, by cue
    std::vector<IndirectQuote> indirect;  ///< the indirect quotes with their reports, in the order of the text
};

[[nodiscard]] FoundQuotes find_quotes(const Words& words);

}  // namespace dateline
