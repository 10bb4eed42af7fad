#pragma once

#include "dateline/facts.h"
#include "segment/segment.h"

namespace dateline {

using TimeExpressionId = Id<struct TimeExpressionTag>;

/// Words that tell a time, not yet resolved.
struct TimeExpression {
    Span span;
    TimeType type;
};

/// The time expressions of a document (TIMEX3), sorted, without overlap. Ages are none.
[[nodiscard]] Layer<TimeExpression, TimeExpressionId> find_times(const Document& document,
                                                                 const Segmentation& segmentation);

}  // namespace dateline
