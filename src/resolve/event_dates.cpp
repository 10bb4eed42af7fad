#include "resolve/event_dates.h"

namespace dateline {

Layer<Event, EventId> resolve_events(const Document&, const Segmentation&, const std::vector<EventTrigger>&,
                                     const Layer<Time, TimeId>&, const Layer<Quote, QuoteId>&, const Entities&) {
    return {};
}

}  // namespace dateline
