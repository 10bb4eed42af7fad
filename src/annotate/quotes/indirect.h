#pragma once

#include <vector>

#include "annotate/quotes/reports.h"

namespace dateline {

/// A reported clause in the story's own words, with the report that it belongs to.
struct IndirectQuote {
    Span content;          ///< without cue, source, a leading "that" and the mark at its end
    std::uint32_t report;  ///< index into the reports
};

/// The clauses reported in the sentence of their source and cue, sorted by content. None holds a direct
/// quotation, and none is a gerund or an infinitive.
[[nodiscard]] std::vector<IndirectQuote> find_indirect(const Narration& narration,
                                                       const std::vector<Report>& reports);
}  // namespace dateline
