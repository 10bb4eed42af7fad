#pragma once

#include <string_view>

#include "annotate/time_form.h"
#include "dateline/facts.h"
#include "segment/segment.h"

namespace dateline {

using TimeExpressionId = Id<struct TimeExpressionTag>;

/// Words that tell a time, not yet resolved.
struct TimeExpression {
    Span span;
    TimeType type;
    TimeForm form;          ///< what the words say
    std::string_view rule;  ///< the class of expression: a constant of the program
};

/// The time expressions of a document (TIMEX3), sorted, without overlap. Ages are none.
[[nodiscard]] Layer<TimeExpression, TimeExpressionId> find_times(const Document& document,
                                                                 const Segmentation& segmentation);

}  // namespace dateline
