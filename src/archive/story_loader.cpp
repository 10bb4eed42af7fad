#include "archive/story_loader.h"

#include <algorithm>
#include <mutex>
#include <nlohmann/json.hpp>
#include <set>

#include "archive/story_key.h"
#include "archive/story_writer.h"
#include "dateline/archive.h"

namespace dateline {
namespace {

/// Evidence and warnings name constants of the program by views. Names that come from an archive live on
/// here: they are few, and they are never given back.
std::string_view constant(std::string_view name) {
    static std::mutex mutex;
    static std::set<std::string, std::less<>> names;
    const std::scoped_lock lock(mutex);
    const auto found = names.find(name);
    return found != names.end() ? *found : *names.emplace(name).first;
}

std::string select(const std::string& columns, const std::string& table, const std::string& order) {
    return "SELECT " + columns + " FROM " + table + " WHERE story = ? ORDER BY " + order;
}

std::vector<std::string> authors_of(std::string_view json) {
    const auto parsed = nlohmann::json::parse(json, nullptr, false);
    std::vector<std::string> authors;
    if (!parsed.is_array()) return authors;
    for (const auto& author : parsed) {
        if (author.is_string()) authors.push_back(author.get<std::string>());
    }
    return authors;
}

Timestamp timestamp_of(std::string_view iso) {
    Timestamp timestamp{std::string(iso), std::nullopt};
    if (iso.size() < 10) return timestamp;
    const auto days = parse_days(iso.substr(0, 10));
    if (days && days->begin) timestamp.day = *days->begin;
    return timestamp;
}

}  // namespace

StoryLoader::StoryLoader(Database& database)
    : path_(database.path()),
      stories_(
          database.prepare("SELECT id, published, published_from_code, updated, title, authors, uri, record, "
                           "media_type, sha256, text, layout FROM stories WHERE story = ?")),
      entities_(database.prepare(select("type_code, name, mentions", "entities", "entity"))),
      members_(database.prepare(select("entity, member", "entity_members", "entity, place"))),
      quotes_(database.prepare(
          "SELECT kind_code, quotation, speaker, source_begin, source_end, cue_begin, "
          "cue_end, medium_begin, medium_end, "
          "rules.stage, rules.name, score_e4, begin_byte, end_byte FROM quotes LEFT JOIN rules USING (rule) "
          "WHERE story = ? ORDER BY quote")),
      quote_spans_(database.prepare(select("begin_byte, end_byte, quote", "quote_spans", "quote, place"))),
      times_(database.prepare(
          select("begin_byte, end_byte, type_code, value, mod, begin_day, end_day, stage, name, score_e4",
                 "times JOIN rules USING (rule)", "time"))),
      events_(database.prepare(
          select("begin_byte, end_byte, class_code, polarity_code, modality_code, time, begin_day, "
                 "end_day, stage, name, score_e4, sentence_begin, sentence_end",
                 "events JOIN rules USING (rule)", "event"))),
      participants_(database.prepare(select("event, entity", "event_participants", "event, place"))),
      facts_(database.prepare(
          select("subject, property_code, object, value, status_code, begin_day, end_day, stage, name, "
                 "score_e4, begin_byte, end_byte",
                 "facts JOIN rules USING (rule)", "fact"))),
      evidence_(database.prepare(select("begin_byte, end_byte, fact", "fact_evidence", "fact, place"))),
      premises_(database.prepare(select("fact, premise", "fact_premises", "fact, place"))),
      credits_(database.prepare(select("begin_byte, end_byte, person, agency", "credits", "credit"))),
      warnings_(database.prepare(select("code, message, begin_byte, end_byte", "warnings", "warning"))) {}

Story StoryLoader::load(std::int64_t number) {
    story_ = number;
    Story story;
    story.document = load_document();
    story.sentences = std::move(layout_.sentences);
    load_entities(story);
    load_quotes(story);
    load_times(story);
    load_events(story);
    check_events(story);
    load_facts(story);
    load_credits_and_warnings(story);
    return story;
}

Document StoryLoader::load_document() {
    if (!stories_.bind(story_).step()) {
        throw DatabaseError({ErrorCode::not_found, path_ + ": no story " + std::to_string(story_)});
    }
    DocumentInfo info = load_info(stories_);
    std::string text = stories_.string(10);
    text_size_ = text.size();
    layout_ = load_layout(stories_);
    stories_.reset();
    return {std::move(info), std::move(text), std::move(layout_.paragraphs), std::move(layout_.blocks),
            std::move(layout_.source_map)};
}

StoryLayout StoryLoader::load_layout(Row row) const {
    auto layout = read_layout(row.blob(11));
    if (!layout) fail("its layout");
    for (const SourceRange& range : layout->source_map) check(range.text);
    for (const Span span : layout->paragraphs) check(span);
    for (const Block& block : layout->blocks) check(block.span);
    for (const Span span : layout->sentences) check(span);
    for (const Mention& mention : layout->mentions) check(mention.span);
    return *std::move(layout);
}

DocumentInfo StoryLoader::load_info(Row row) {
    DocumentInfo info;
    info.id = row.string(0);
    info.published = timestamp_of(row.text(1));
    info.published_from = kind(row, 2, DateSource::file);
    info.updated = timestamp_of(row.text(3));
    info.title = row.string(4);
    info.authors = authors_of(row.text(5));
    info.uri = row.string(6);
    info.record = static_cast<std::uint64_t>(row.integer(7));
    info.media_type = row.string(8);
    info.sha256 = hash_as_told(row.blob(9));
    return info;
}

void StoryLoader::load_entities(Story& story) {
    std::vector<Entity> entities;
    std::vector<std::int64_t> mentions;
    each(entities_, [&](Row row) {
        entities.push_back({kind(row, 0, EntityType::other), row.string(1), {}});
        mentions.push_back(row.integer(2));
    });
    each(members_, [&](Row row) {
        const EntityId member{index(row, 1, entities.size())};
        entities[index(row, 0, entities.size())].members.push_back(member);
    });
    for (Entity& entity : entities) story.entities.append(std::move(entity));
    for (const Mention& mention : layout_.mentions) {
        if (mention.entity.index >= mentions.size()) fail("a mention of nobody");
        --mentions[mention.entity.index];
        story.mentions.append(mention);
    }
    if (std::ranges::any_of(mentions, [](std::int64_t left) { return left != 0; }))
        fail("a number of mentions");
}

void StoryLoader::load_quotes(Story& story) {
    std::vector<Quote> quotes;
    each(quotes_, [&](Row row) {
        quotes.push_back(
            {kind(row, 0, QuoteKind::indirect), {span(row, 12)}, static_cast<std::uint32_t>(row.integer(1))});
    });
    each(quote_spans_, [&](Row row) { quotes[index(row, 2, quotes.size())].spans.push_back(span(row, 0)); });
    for (Quote& quote : quotes) story.quotes.append(std::move(quote));
    std::size_t place = 0;
    each(quotes_, [&](Row row) {
        const QuoteId id = story.quotes.id(place++);
        if (row.is_null(9)) return;
        const auto source = optional_span(row, 3);
        const auto cue = optional_span(row, 5);
        const Span words = cue ? *cue : source ? *source : story.quotes[id].spans.front();
        std::optional<EntityId> speaker;
        if (!row.is_null(2)) speaker = EntityId{index(row, 2, story.entities.size())};
        story.attributions.push_back(
            {id, speaker, source, cue, optional_span(row, 7), evidence(row, 9, words)});
    });
}

void StoryLoader::load_times(Story& story) {
    each(times_, [&](Row row) {
        story.times.append({span(row, 0), kind(row, 2, TimeType::set), row.string(3), row.string(4),
                            interval(row, 5), evidence(row, 7, span(row, 0))});
    });
}

void StoryLoader::load_events(Story& story) {
    std::vector<Event> events;
    each(events_, [&](Row row) {
        std::optional<TimeId> time;
        if (!row.is_null(5)) time = TimeId{index(row, 5, story.times.size())};
        events.push_back({span(row, 0),
                          kind(row, 2, EventClass::intentional),
                          kind(row, 3, Polarity::negative),
                          kind(row, 4, Modality::hypothetical),
                          time,
                          interval(row, 6),
                          {},
                          evidence(row, 8, span(row, 0))});
    });
    each(participants_, [&](Row row) {
        const EntityId entity{index(row, 1, story.entities.size())};
        events[index(row, 0, events.size())].participants.push_back(entity);
    });
    for (Event& event : events) story.events.append(std::move(event));
}

void StoryLoader::check_events(const Story& story) {
    std::size_t place = 0;
    each(events_, [&](Row row) {
        if (optional_span(row, 11) != sentence_of(story, story.events[story.events.id(place++)]))
            fail("the sentence of an event");
    });
}

void StoryLoader::load_facts(Story& story) {
    std::vector<Fact> facts;
    each(facts_, [&](Row row) {
        std::optional<EntityId> object;
        if (!row.is_null(2)) object = EntityId{index(row, 2, story.entities.size())};
        facts.push_back({EntityId{index(row, 0, story.entities.size())},
                         kind(row, 1, Property::colleague),
                         object,
                         row.string(3),
                         kind(row, 4, FactStatus::deceased),
                         interval(row, 5),
                         evidence(row, 7, span(row, 10)),
                         {}});
    });
    each(evidence_, [&](Row row) { facts[index(row, 2, facts.size())].evidence.also(span(row, 0)); });
    each(premises_, [&](Row row) {
        const FactId premise{index(row, 1, facts.size())};
        facts[index(row, 0, facts.size())].derived_from.push_back(premise);
    });
    for (Fact& fact : facts) story.facts.append(std::move(fact));
}

void StoryLoader::load_credits_and_warnings(Story& story) {
    each(credits_, [&](Row row) { story.credits.push_back({span(row, 0), row.string(2), row.string(3)}); });
    each(warnings_, [&](Row row) {
        story.warnings.push_back({constant(row.text(0)), row.string(1), optional_span(row, 2)});
    });
}

void StoryLoader::each(Statement& statement, const std::function<void(Row)>& use) {
    statement.bind(story_);
    while (statement.step()) use(statement);
    statement.reset();
}

void StoryLoader::fail(const std::string& what) const {
    throw DatabaseError(
        {ErrorCode::malformed, path_ + ": story " + std::to_string(story_) + " is damaged: " + what});
}

Span StoryLoader::span(Row row, int column) const {
    const std::int64_t begin = row.integer(column);
    const std::int64_t end = row.integer(column + 1);
    if (begin < 0 || end < begin || static_cast<std::uint64_t>(end) > text_size_)
        fail("a span outside the text");
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

void StoryLoader::check(Span span) const {
    if (span.begin > span.end || span.end > text_size_) fail("a span outside the text");
}

std::optional<Span> StoryLoader::optional_span(Row row, int column) const {
    return row.is_null(column) ? std::nullopt : std::optional(span(row, column));
}

std::optional<Interval> StoryLoader::interval(Row row, int column) const {
    if (row.is_null(column)) return std::nullopt;
    const auto day = [&](int at) {
        return std::chrono::sys_days(std::chrono::days(static_cast<int>(row.integer(at))));
    };
    return Interval{day(column), day(column + 1)};
}

Evidence StoryLoader::evidence(Row row, int column, Span words) const {
    const double score = static_cast<double>(row.integer(column + 2)) / 10000.0;
    return {words, constant(row.text(column)), constant(row.text(column + 1)), static_cast<float>(score)};
}

std::uint32_t StoryLoader::index(Row row, int column, std::size_t size) const {
    const std::int64_t number = row.integer(column);
    if (number < 1 || static_cast<std::uint64_t>(number) > size) fail("a number that names nothing");
    return static_cast<std::uint32_t>(number - 1);
}

template <class Enum>
Enum StoryLoader::kind(Row row, int column, Enum last) const {
    const std::int64_t code = row.integer(column);
    if (code < 0 || code > static_cast<std::int64_t>(last)) fail("an unknown kind");
    return static_cast<Enum>(code);
}

}  // namespace dateline
