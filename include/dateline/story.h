#pragma once

#include <vector>

#include "dateline/document.h"
#include "dateline/facts.h"

namespace dateline {

/// A document and everything read from it. Made once by a Reader and not changed afterwards.
struct Story {
    Document document;
    std::vector<Span> sentences;
    std::vector<Span> tokens;
    Layer<Entity, EntityId> entities;
    Layer<Mention, MentionId> mentions;  ///< sorted by span
    std::vector<UnnamedPerson> unnamed;  ///< by first mention; nothing else of the story refers to them
    Layer<Quote, QuoteId> quotes;        ///< sorted by first span
    std::vector<Attribution> attributions;  ///< at most one a quote, in the order of the quotes
    std::vector<AttributionRelation> attribution_relations;
    Layer<Time, TimeId> times;     ///< sorted by span; none overlap
    Layer<Event, EventId> events;  ///< sorted by trigger
    Layer<Fact, FactId> facts;
    std::vector<Credit> credits;
    std::vector<Warning> warnings;
};

}  // namespace dateline
