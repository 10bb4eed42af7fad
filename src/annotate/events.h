#pragma once

#include <vector>

#include "dateline/facts.h"
#include "segment/segment.h"

namespace dateline {

enum class TriggerForm {
    finite,      ///< "met", "speaks"
    participle,  ///< "was arrested", "soldiers killed in …"
    infinitive,  ///< "to speak", "will vote"
    gerund,      ///< "after signing"
    noun         ///< "the election"
};

/// A word that tells of something that happened.
struct EventTrigger {
    Span span;
    EventClass event_class;
    Polarity polarity;
    Modality modality;
    TriggerForm form;
    std::uint32_t token;  ///< its index in the segmentation
};

/// The event triggers of a document, sorted, without overlap.
[[nodiscard]] std::vector<EventTrigger> find_events(const Document& document,
                                                    const Segmentation& segmentation);

}  // namespace dateline
