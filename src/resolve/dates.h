#pragma once

#include "annotate/times.h"

namespace dateline {

/// Times with value and interval, one for each expression, and what could not be resolved.
struct ResolvedTimes {
    Layer<Time, TimeId> times;
    std::vector<Warning> warnings;
};

/// Gives each expression its TIMEX3 value, relative to the publication date and to what the text sets as
/// reference.
[[nodiscard]] ResolvedTimes resolve_dates(const Document& document, const Segmentation& segmentation,
                                          const Layer<TimeExpression, TimeExpressionId>& expressions,
                                          const Layer<Quote, QuoteId>& quotes);

}  // namespace dateline
