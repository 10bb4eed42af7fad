#include "resolve/dates.h"

namespace dateline {

ResolvedTimes resolve_dates(const Document&, const Segmentation&, const Layer<TimeExpression, TimeExpressionId>&,
                            const Layer<Quote, QuoteId>&) {
    return {};
}

}  // namespace dateline
