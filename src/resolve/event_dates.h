#pragma once

#include "annotate/events.h"
#include "neural/reading.h"
#include "resolve/people.h"

namespace dateline {

/// Dates each event by the time in its clause and names who takes part.
[[nodiscard]] Layer<Event, EventId> resolve_events(const Document& document, const Segmentation& segmentation,
                                                   const std::vector<EventTrigger>& triggers,
                                                   const Layer<Time, TimeId>& times,
                                                   const Layer<Quote, QuoteId>& quotes,
                                                   const Entities& entities, const NeuralReading& neural = {});

}  // namespace dateline
