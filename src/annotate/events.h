#pragma once

#include <vector>

#include "dateline/facts.h"
#include "segment/segment.h"

namespace dateline {

/// A word that tells of something that happened.
struct EventTrigger {
    Span span;
    EventClass event_class;
    Polarity polarity;
    Modality modality;
};

/// The event triggers of a document, sorted, without overlap.
[[nodiscard]] std::vector<EventTrigger> find_events(const Document& document, const Segmentation& segmentation);

}  // namespace dateline
