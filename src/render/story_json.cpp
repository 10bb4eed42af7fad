#include "render/story_json.h"

#include <cmath>
#include <optional>
#include <vector>

#include "base/date.h"
#include "render/json_writer.h"
#include "render/names.h"
#include "text/offsets.h"

namespace dateline {
namespace {

template <class Tag>
std::string id_of(char prefix, Id<Tag> id) {
    return prefix + std::to_string(id.index + 1);
}

/// Scores are told to the hundredth: further digits mean nothing and would differ between processors.
float shown(float score) { return std::round(score * 100.0F) / 100.0F; }

/// Writes one story; each function one layer.
class StoryWriter {
  public:
    StoryWriter(const Story& story, const JsonOptions& options) : story_(story), options_(options) {
        if (options.offsets != OffsetUnit::utf8) index_.emplace(story.document.text());
    }

    std::string write() {
        json_.begin_object();
        write_head();
        write_blocks();
        field("sentences").spans(story_.sentences);
        if (options_.tokens) field("tokens").spans(story_.tokens);
        write_entities();
        write_quotes();
        if (options_.attributions) write_attributions();
        write_times();
        write_events();
        write_facts();
        write_credits();
        write_warnings();
        json_.end_object();
        return json_.take();
    }

  private:
    StoryWriter& field(std::string_view name) {
        json_.key(name);
        return *this;
    }

    void offset(std::uint32_t byte) {
        if (!index_) {
            json_.number(std::uint64_t{byte});
        } else if (options_.offsets == OffsetUnit::utf16) {
            json_.number(std::uint64_t{index_->utf16(byte).value});
        } else {
            json_.number(std::uint64_t{index_->code_point(byte).value});
        }
    }
    void span(Span span) {
        json_.begin_array();
        offset(span.begin);
        offset(span.end);
        json_.end_array();
    }
    void span(const std::optional<Span>& maybe) {
        if (maybe) {
            span(*maybe);
        } else {
            json_.null();
        }
    }
    void spans(const std::vector<Span>& all) {
        json_.begin_array();
        for (const Span one : all) span(one);
        json_.end_array();
    }
    void interval(const std::optional<Interval>& maybe) {
        if (!maybe) {
            json_.null();
            return;
        }
        json_.begin_array().string(iso_date(maybe->begin)).string(iso_date(maybe->end)).end_array();
    }
    template <class Ids>
    void ids(char prefix, const Ids& all) {
        json_.begin_array();
        for (const auto id : all) json_.string(id_of(prefix, id));
        json_.end_array();
    }
    template <class Tag>
    void id_or_null(char prefix, const std::optional<Id<Tag>>& id) {
        json_.string_or_null(id ? id_of(prefix, *id) : std::string());
    }

    void write_head();
    void write_source_map();
    void write_blocks();
    void write_entities();
    void write_mention(Span span, MentionKind kind);
    void write_unnamed();
    void write_quotes();
    void write_quote(QuoteId id, const Attribution* attribution);
    void write_attributions();
    void write_times();
    void write_events();
    void write_facts();
    void write_fact(FactId id);
    void write_credits();
    void write_warnings();

    const Story& story_;
    const JsonOptions& options_;
    std::optional<OffsetIndex> index_;  ///< for other units than bytes
    JsonWriter json_;
};

std::string_view name_of(OffsetUnit unit) {
    return unit == OffsetUnit::utf8 ? "utf8" : unit == OffsetUnit::utf16 ? "utf16" : "codepoint";
}

void StoryWriter::write_head() {
    const DocumentInfo& info = story_.document.info();
    json_.key("schema").string(kContract).key("id").string_or_null(info.id);
    json_.key("source").begin_object();
    json_.key("uri").string_or_null(info.uri).key("sha256").string_or_null(info.sha256);
    json_.key("media_type").string_or_null(info.media_type).key("record");
    info.record == 0 ? json_.null() : json_.number(info.record);
    json_.end_object();
    json_.key("published").string_or_null(info.published.iso);
    json_.key("published_from").string_or_null(dateline::name_of(info.published_from));
    json_.key("updated").string_or_null(info.updated.iso);
    json_.key("text").string(story_.document.text()).key("offsets").string(name_of(options_.offsets));
    write_source_map();
}

void StoryWriter::write_source_map() {
    if (story_.document.source_map().empty()) return;
    json_.key("source_map").begin_array();
    for (const SourceRange& range : story_.document.source_map()) {
        json_.begin_array();
        offset(range.text.begin);
        offset(range.text.end);
        json_.number(range.source_begin).number(range.source_end).end_array();
    }
    json_.end_array();
}

void StoryWriter::write_blocks() {
    json_.key("blocks").begin_array();
    for (const Block& block : story_.document.blocks()) {
        json_.begin_object().key("kind").string(dateline::name_of(block.kind));
        field("span").span(block.span);
        json_.end_object();
    }
    json_.end_array();
}

void StoryWriter::write_mention(Span span, MentionKind kind) {
    json_.begin_object();
    field("span").span(span);
    json_.key("kind").string(dateline::name_of(kind)).end_object();
}

void StoryWriter::write_entities() {
    std::vector<std::vector<const Mention*>> mentions(story_.entities.size());
    for (const Mention& mention : story_.mentions) mentions[mention.entity.index].push_back(&mention);
    json_.key("entities").begin_array();
    for (std::size_t i = 0; i < story_.entities.size(); ++i) {
        const EntityId id = story_.entities.id(i);
        const Entity& entity = story_.entities[id];
        json_.begin_object()
            .key("id")
            .string(id_of('e', id))
            .key("type")
            .string(dateline::name_of(entity.type));
        json_.key("name").string(entity.name).key("mentions").begin_array();
        for (const Mention* mention : mentions[i]) write_mention(mention->span, mention->kind);
        json_.end_array();
        if (!entity.members.empty()) field("members").ids('e', entity.members);
        json_.end_object();
    }
    write_unnamed();
    json_.end_array();
}

/// People without a name are entities as well, behind the others.
void StoryWriter::write_unnamed() {
    auto id = static_cast<std::uint32_t>(story_.entities.size());
    for (const UnnamedPerson& person : story_.unnamed) {
        json_.begin_object().key("id").string(id_of('e', EntityId{id++})).key("type").string("person").key("name").string("");
        json_.key("mentions").begin_array();
        for (const UnnamedPerson::Place& place : person.mentions) write_mention(place.span, place.kind);
        json_.end_array().end_object();
    }
}

void StoryWriter::write_quotes() {
    std::vector<const Attribution*> attributions(story_.quotes.size(), nullptr);
    for (const Attribution& attribution : story_.attributions)
        attributions[attribution.quote.index] = &attribution;
    json_.key("quotes").begin_array();
    for (std::size_t i = 0; i < story_.quotes.size(); ++i) write_quote(story_.quotes.id(i), attributions[i]);
    json_.end_array();
}

void StoryWriter::write_quote(QuoteId id, const Attribution* attribution) {
    const Quote& quote = story_.quotes[id];
    const std::optional<Span> none;
    json_.begin_object().key("id").string(id_of('q', id)).key("kind").string(dateline::name_of(quote.kind));
    field("spans").spans(quote.spans);
    field("source").span(attribution != nullptr ? attribution->source : none);
    field("cue").span(attribution != nullptr ? attribution->cue : none);
    field("speaker").id_or_null('e', attribution != nullptr ? attribution->speaker : std::nullopt);
    const bool told = attribution != nullptr && attribution->medium;
    json_.key("medium").string_or_null(told ? story_.document.text(*attribution->medium) : "");
    json_.key("group").number(std::uint64_t{quote.group});
    json_.key("score").number(attribution != nullptr ? shown(attribution->evidence.score()) : 0.0F).end_object();
}

void StoryWriter::write_attributions() {
    json_.key("attributions").begin_array();
    for (const AttributionRelation& relation : story_.attribution_relations) {
        json_.begin_object();
        field("source").spans(relation.source);
        field("cue").spans(relation.cue);
        field("content").spans(relation.content);
        json_.end_object();
    }
    json_.end_array();
}

void StoryWriter::write_times() {
    json_.key("times").begin_array();
    for (std::size_t i = 0; i < story_.times.size(); ++i) {
        const TimeId id = story_.times.id(i);
        const Time& time = story_.times[id];
        json_.begin_object().key("id").string(id_of('t', id));
        field("span").span(time.span);
        json_.key("type").string(dateline::name_of(time.type)).key("value").string_or_null(time.value);
        json_.key("mod").string_or_null(time.mod);
        field("interval").interval(time.interval);
        json_.end_object();
    }
    json_.end_array();
}

void StoryWriter::write_events() {
    json_.key("events").begin_array();
    for (std::size_t i = 0; i < story_.events.size(); ++i) {
        const EventId id = story_.events.id(i);
        const Event& event = story_.events[id];
        json_.begin_object().key("id").string(id_of('v', id));
        field("trigger").span(event.trigger);
        json_.key("class").string(dateline::name_of(event.event_class));
        json_.key("polarity").string(dateline::name_of(event.polarity));
        json_.key("modality").string(dateline::name_of(event.modality));
        field("time").id_or_null('t', event.time);
        field("interval").interval(event.interval);
        field("participants").ids('e', event.participants);
        json_.end_object();
    }
    json_.end_array();
}

void StoryWriter::write_facts() {
    json_.key("facts").begin_array();
    for (std::size_t i = 0; i < story_.facts.size(); ++i) write_fact(story_.facts.id(i));
    json_.end_array();
}

bool is_number(std::string_view value) {
    const bool digits = value.find_first_not_of("0123456789") == std::string_view::npos;
    return digits && !value.empty() && value.size() < 10 && (value.size() == 1 || value.front() != '0');
}

void StoryWriter::write_fact(FactId id) {
    const Fact& fact = story_.facts[id];
    json_.begin_object().key("id").string(id_of('f', id)).key("subject").string(id_of('e', fact.subject));
    json_.key("property").string(dateline::name_of(fact.property));
    if (fact.object) {
        json_.key("object").string(id_of('e', *fact.object));
    } else if (fact.property == Property::age && is_number(fact.value)) {
        json_.key("value").literal(fact.value);
    } else {
        json_.key("value").string(fact.value);
    }
    json_.key("status").string_or_null(dateline::name_of(fact.status));
    field("interval").interval(fact.interval);
    field("evidence").spans(fact.evidence.spans());
    json_.key("rule").string_or_null(fact.evidence.rule()).key("score").number(shown(fact.evidence.score()));
    if (!fact.derived_from.empty()) field("derived_from").ids('f', fact.derived_from);
    json_.end_object();
}

void StoryWriter::write_credits() {
    json_.key("credits").begin_array();
    for (const Credit& credit : story_.credits) {
        json_.begin_object();
        field("span").span(credit.span);
        json_.key("person")
            .string_or_null(credit.person)
            .key("agency")
            .string_or_null(credit.agency)
            .end_object();
    }
    json_.end_array();
}

void StoryWriter::write_warnings() {
    json_.key("warnings").begin_array();
    for (const Warning& warning : story_.warnings) {
        json_.begin_object().key("code").string(warning.code).key("message").string(warning.message);
        field("span").span(warning.span);
        json_.end_object();
    }
    json_.end_array();
}

}  // namespace

std::string to_json(const Story& story, const JsonOptions& options) {
    return StoryWriter(story, options).write();
}

std::string error_json(std::string_view id, std::string_view reason) {
    JsonWriter json;
    json.begin_object().key("id").string_or_null(id).key("error").string(reason).end_object();
    return json.take();
}

}  // namespace dateline
