#pragma once

#include <vector>

#include "dateline/facts.h"
#include "neural/reading.h"
#include "segment/words.h"

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
    bool by_head = false; ///< a noun that the neural event head alone says is one
};

/// The event triggers of a document, sorted, without overlap: by the forms of the words, and nouns that the event head of
/// the neural reading marks beside them.
[[nodiscard]] std::vector<EventTrigger> find_events(const Words& words, const NeuralReading& neural = {});

}  // namespace dateline
