#include "render/story_json.h"

#include <nlohmann/json.hpp>

#include "base/date.h"
#include "render/names.h"

namespace dateline {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(Span span) { return Json::array({span.begin, span.end}); }

Json json_of(const std::vector<Span>& spans) {
    Json out = Json::array();
    for (const Span span : spans) out.push_back(json_of(span));
    return out;
}

Json json_of(const std::optional<Span>& span) { return span ? json_of(*span) : Json(nullptr); }

Json json_of(const std::optional<Interval>& interval) {
    return interval ? Json::array({iso_date(interval->begin), iso_date(interval->end)}) : Json(nullptr);
}

Json or_null(std::string_view words) { return words.empty() ? Json(nullptr) : Json(words); }

template <class Tag>
std::string id_of(char prefix, Id<Tag> id) {
    return prefix + std::to_string(id.index + 1);
}

Json id_or_null(const std::optional<EntityId>& entity) { return entity ? Json(id_of('e', *entity)) : Json(nullptr); }

Json json_of(const std::vector<EntityId>& entities) {
    Json out = Json::array();
    for (const EntityId entity : entities) out.push_back(id_of('e', entity));
    return out;
}

Json blocks_of(const Document& document) {
    Json out = Json::array();
    for (const Block& block : document.blocks()) {
        out.push_back({{"kind", name_of(block.kind)}, {"span", json_of(block.span)}});
    }
    return out;
}

Json entities_of(const Story& story) {
    std::vector<Json> mentions(story.entities.size(), Json::array());
    for (const Mention& mention : story.mentions) {
        mentions[mention.entity.index].push_back(
            {{"span", json_of(mention.span)}, {"kind", name_of(mention.kind)}});
    }
    Json out = Json::array();
    for (std::size_t i = 0; i < story.entities.size(); ++i) {
        const EntityId id = story.entities.id(i);
        const Entity& entity = story.entities[id];
        Json one{{"id", id_of('e', id)}, {"type", name_of(entity.type)}, {"name", entity.name},
                 {"mentions", std::move(mentions[i])}};
        if (!entity.members.empty()) one["members"] = json_of(entity.members);
        out.push_back(std::move(one));
    }
    return out;
}

Json json_of(const Quote& quote, QuoteId id, const Attribution* attribution, std::string_view text) {
    const bool known = attribution != nullptr;
    return {{"id", id_of('q', id)},
            {"kind", name_of(quote.kind)},
            {"spans", json_of(quote.spans)},
            {"source", known ? json_of(attribution->source) : Json(nullptr)},
            {"cue", known ? json_of(attribution->cue) : Json(nullptr)},
            {"speaker", known ? id_or_null(attribution->speaker) : Json(nullptr)},
            {"medium", known && attribution->medium ? Json(slice(text, *attribution->medium)) : Json(nullptr)},
            {"group", quote.group},
            {"score", known ? attribution->evidence.score() : 0.0F}};
}

Json quotes_of(const Story& story) {
    std::vector<const Attribution*> attributions(story.quotes.size(), nullptr);
    for (const Attribution& attribution : story.attributions) attributions[attribution.quote.index] = &attribution;
    Json out = Json::array();
    for (std::size_t i = 0; i < story.quotes.size(); ++i) {
        const QuoteId id = story.quotes.id(i);
        out.push_back(json_of(story.quotes[id], id, attributions[i], story.document.text()));
    }
    return out;
}

Json times_of(const Story& story) {
    Json out = Json::array();
    for (std::size_t i = 0; i < story.times.size(); ++i) {
        const TimeId id = story.times.id(i);
        const Time& time = story.times[id];
        out.push_back({{"id", id_of('t', id)}, {"span", json_of(time.span)}, {"type", name_of(time.type)},
                       {"value", or_null(time.value)}, {"mod", or_null(time.mod)},
                       {"interval", json_of(time.interval)}});
    }
    return out;
}

Json events_of(const Story& story) {
    Json out = Json::array();
    for (std::size_t i = 0; i < story.events.size(); ++i) {
        const EventId id = story.events.id(i);
        const Event& event = story.events[id];
        out.push_back({{"id", id_of('v', id)}, {"trigger", json_of(event.trigger)},
                       {"class", name_of(event.event_class)}, {"polarity", name_of(event.polarity)},
                       {"modality", name_of(event.modality)},
                       {"time", event.time ? Json(id_of('t', *event.time)) : Json(nullptr)},
                       {"interval", json_of(event.interval)}, {"participants", json_of(event.participants)}});
    }
    return out;
}

Json json_of(const Fact& fact, FactId id) {
    Json out{{"id", id_of('f', id)}, {"subject", id_of('e', fact.subject)}, {"property", name_of(fact.property)}};
    if (fact.object) {
        out["object"] = id_of('e', *fact.object);
    } else if (fact.property == Property::age) {
        out["value"] = std::stoi(fact.value);
    } else {
        out["value"] = fact.value;
    }
    out["status"] = or_null(name_of(fact.status));
    out["interval"] = json_of(fact.interval);
    out["evidence"] = json_of(fact.evidence.spans());
    out["score"] = fact.evidence.score();
    if (!fact.derived_from.empty()) {
        out["derived_from"] = Json::array();
        for (const FactId from : fact.derived_from) out["derived_from"].push_back(id_of('f', from));
    }
    return out;
}

Json facts_of(const Story& story) {
    Json out = Json::array();
    for (std::size_t i = 0; i < story.facts.size(); ++i) {
        out.push_back(json_of(story.facts[story.facts.id(i)], story.facts.id(i)));
    }
    return out;
}

Json credits_of(const Story& story) {
    Json out = Json::array();
    for (const Credit& credit : story.credits) {
        out.push_back({{"span", json_of(credit.span)}, {"person", or_null(credit.person)},
                       {"agency", or_null(credit.agency)}});
    }
    return out;
}

Json warnings_of(const Story& story) {
    Json out = Json::array();
    for (const Warning& warning : story.warnings) {
        out.push_back({{"code", warning.code}, {"message", warning.message}, {"span", json_of(warning.span)}});
    }
    return out;
}

}  // namespace

std::string to_json(const Story& story) {
    const DocumentInfo& info = story.document.info();
    const Json out{{"schema", "dateline.story/1"},
                   {"id", info.id},
                   {"published", or_null(info.published.iso)},
                   {"published_from", or_null(name_of(info.published_from))},
                   {"text", story.document.text()},
                   {"offsets", "utf8"},
                   {"blocks", blocks_of(story.document)},
                   {"sentences", json_of(story.sentences)},
                   {"entities", entities_of(story)},
                   {"quotes", quotes_of(story)},
                   {"times", times_of(story)},
                   {"events", events_of(story)},
                   {"facts", facts_of(story)},
                   {"credits", credits_of(story)},
                   {"warnings", warnings_of(story)}};
    return out.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace dateline
