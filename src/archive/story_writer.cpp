#include "archive/story_writer.h"

#include <algorithm>

#include "archive/story_digest.h"
#include "archive/story_key.h"
#include "archive/story_layout.h"

namespace dateline {
namespace {

template <class Enum>
std::int64_t code(Enum value) {
    return static_cast<std::int64_t>(value);
}

/// Objects are numbered from 1, as in the contract's ids ("e1").
template <class Tag>
std::int64_t number(Id<Tag> id) {
    return std::int64_t{id.index} + 1;
}

template <class Tag>
std::optional<std::int64_t> number(const std::optional<Id<Tag>>& id) {
    return id ? std::optional(number(*id)) : std::nullopt;
}

std::optional<std::uint32_t> begin(const std::optional<Span>& span) {
    return span ? std::optional(span->begin) : std::nullopt;
}

std::optional<std::uint32_t> end(const std::optional<Span>& span) {
    return span ? std::optional(span->end) : std::nullopt;
}

std::optional<std::uint32_t> length(const std::optional<Span>& span) {
    return span ? std::optional(span->size()) : std::nullopt;
}

std::optional<std::int64_t> first(const std::optional<Interval>& days) {
    return days ? std::optional<std::int64_t>(days->begin.time_since_epoch().count()) : std::nullopt;
}

std::optional<std::int64_t> last(const std::optional<Interval>& days) {
    return days ? std::optional<std::int64_t>(days->end.time_since_epoch().count()) : std::nullopt;
}

std::optional<std::string_view> or_null(std::string_view words) {
    return words.empty() ? std::nullopt : std::optional(words);
}

/// "INSERT INTO table (columns) VALUES (?, …)".
std::string insert(const std::string& table, const std::string& columns) {
    std::string places = "?";
    for (const char character : columns) {
        if (character == ',') places += ", ?";
    }
    return "INSERT INTO " + table + " (" + columns + ") VALUES (" + places + ")";
}

/// The number a look-up finds. A statement left standing on its row would keep the log from being written
/// back, and the log would grow with the input.
std::optional<std::int64_t> number_in(Statement& look_up) {
    const auto number = look_up.step() ? std::optional(look_up.integer(0)) : std::nullopt;
    look_up.reset();
    return number;
}

constexpr std::string_view kAddStory =
    "INSERT INTO stories (id, revision, published, published_day, published_from_code, updated, title, "
    "authors, source, "
    "uri, record, media_type, sha256, text_sha256, reading_sha256, layout, text) "
    "VALUES (?1, (SELECT 1 + count(*) FROM stories WHERE id = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, "
    "?12, ?13, "
    "?14, ?15, ?16) ON CONFLICT DO NOTHING";

}  // namespace

StoryWriter::StoryWriter(Database& database)
    : database_(database),
      find_source_(database.prepare("SELECT source FROM sources WHERE name = ?")),
      add_source_(database.prepare(insert("sources", "name"))),
      find_rule_(database.prepare("SELECT rule FROM rules WHERE stage = ? AND name = ? AND score_e4 = ?")),
      add_rule_(database.prepare(insert("rules", "stage, name, score_e4"))),
      add_story_(database.prepare(kAddStory)),
      add_words_(database.prepare(insert("story_words", "rowid, text"))),
      add_entity_(database.prepare(insert("entities", "story, entity, type_code, name, mentions"))),
      add_member_(database.prepare(insert("entity_members", "story, entity, place, member"))),
      add_quote_(database.prepare(insert("quotes",
                                         "story, quote, kind_code, quotation, begin_byte, end_byte, speaker, "
                                         "source_begin, source_length, cue_begin, cue_length, "
                                         "medium_begin, medium_length, rule"))),
      add_quote_span_(database.prepare(insert("quote_spans", "story, quote, place, begin_byte, end_byte"))),
      add_time_(database.prepare(insert("times",
                                        "story, time, type_code, value, mod, begin_day, end_day, begin_byte, "
                                        "end_byte, rule"))),
      add_event_(
          database.prepare(insert("events",
                                  "story, event, class_code, polarity_code, modality_code, time, "
                                  "begin_day, end_day, begin_byte, end_byte, sentence_begin, sentence_end, "
                                  "rule"))),
      add_participant_(database.prepare(insert("event_participants", "story, event, place, entity"))),
      add_fact_(database.prepare(insert("facts",
                                        "story, fact, subject, property_code, object, value, status_code, "
                                        "begin_day, end_day, begin_byte, end_byte, rule"))),
      add_evidence_(database.prepare(insert("fact_evidence", "story, fact, place, begin_byte, end_byte"))),
      add_premise_(database.prepare(insert("fact_premises", "story, fact, place, premise"))),
      add_credit_(database.prepare(insert("credits", "story, credit, begin_byte, end_byte, person, agency"))),
      add_warning_(
          database.prepare(insert("warnings", "story, warning, code, message, begin_byte, end_byte"))) {}

std::optional<Span> sentence_of(const Story& story, const Event& event) {
    if (!event.interval) return std::nullopt;
    const auto& sentences = story.sentences;
    const auto behind = std::ranges::upper_bound(sentences, event.trigger.begin, {}, &Span::begin);
    return behind == sentences.begin() ? event.trigger : *std::prev(behind);
}

bool StoryWriter::write(const Story& story) {
    if (!write_story(story)) return false;
    write_entities(story);
    write_quotes(story);
    write_times(story);
    write_events(story);
    write_facts(story);
    write_credits_and_warnings(story);
    return true;
}

bool StoryWriter::write_story(const Story& story) {
    const DocumentInfo& info = story.document.info();
    const std::string_view text = story.document.text();
    add_story_.run(stored_id(info), or_null(info.published.iso), first_day(info.published),
                   code(info.published_from), or_null(info.updated.iso), or_null(info.title),
                   authors_json(info), source_number(info), or_null(info.uri), info.record,
                   or_null(info.media_type), stored_hash(info), sha256({text}), reading_digest(story),
                   Blob{layout_of(story)}, text);
    if (database_.changes() == 0) return false;
    story_ = database_.last_insert_rowid();
    add_words_.run(story_, text);
    return true;
}

void StoryWriter::write_entities(const Story& story) {
    std::vector<std::int64_t> mentions(story.entities.size(), 0);
    for (const Mention& mention : story.mentions) ++mentions[mention.entity.index];
    std::int64_t entity_number = 0;
    for (const Entity& entity : story.entities) {
        const std::int64_t count = mentions[static_cast<std::size_t>(entity_number)];
        add_entity_.run(story_, ++entity_number, code(entity.type), entity.name, count);
    }
    entity_number = 0;
    for (const Entity& entity : story.entities) {
        ++entity_number;
        std::int64_t place = 0;
        for (const EntityId member : entity.members)
            add_member_.run(story_, entity_number, ++place, number(member));
    }
}

void StoryWriter::write_quotes(const Story& story) {
    std::vector<const Attribution*> attributions(story.quotes.size(), nullptr);
    for (const Attribution& attribution : story.attributions)
        attributions[attribution.quote.index] = &attribution;
    for (std::size_t i = 0; i < story.quotes.size(); ++i) {
        const QuoteId id = story.quotes.id(i);
        const Quote& quote = story.quotes[id];
        const Span words = quote.spans.front();
        if (const Attribution* by = attributions[i]) {
            add_quote_.run(story_, number(id), code(quote.kind), quote.group, words.begin, words.end,
                           number(by->speaker), begin(by->source), length(by->source), begin(by->cue),
                           length(by->cue), begin(by->medium), length(by->medium), rule_number(by->evidence));
        } else {
            add_quote_.run(story_, number(id), code(quote.kind), quote.group, words.begin, words.end);
        }
        for (std::size_t place = 1; place < quote.spans.size(); ++place) {
            add_quote_span_.run(story_, number(id), place + 1, quote.spans[place].begin,
                                quote.spans[place].end);
        }
    }
}

void StoryWriter::write_times(const Story& story) {
    std::int64_t time_number = 0;
    for (const Time& time : story.times) {
        add_time_.run(story_, ++time_number, code(time.type), or_null(time.value), or_null(time.mod),
                      first(time.interval), last(time.interval), time.span.begin, time.span.end,
                      rule_number(time.evidence));
    }
}

void StoryWriter::write_events(const Story& story) {
    std::int64_t event_number = 0;
    for (const Event& event : story.events) {
        const auto sentence = sentence_of(story, event);
        add_event_.run(story_, ++event_number, code(event.event_class), code(event.polarity),
                       code(event.modality), number(event.time), first(event.interval), last(event.interval),
                       event.trigger.begin, event.trigger.end, begin(sentence), end(sentence),
                       rule_number(event.evidence));
        std::int64_t place = 0;
        for (const EntityId entity : event.participants) {
            add_participant_.run(story_, event_number, ++place, number(entity));
        }
    }
}

void StoryWriter::write_facts(const Story& story) {
    std::int64_t fact_number = 0;
    for (const Fact& fact : story.facts) {
        const auto value = fact.object ? std::nullopt : std::optional<std::string_view>(fact.value);
        const std::vector<Span>& words = fact.evidence.spans();
        add_fact_.run(story_, ++fact_number, number(fact.subject), code(fact.property), number(fact.object),
                      value, code(fact.status), first(fact.interval), last(fact.interval),
                      words.front().begin, words.front().end, rule_number(fact.evidence));
        for (std::size_t i = 1; i < words.size(); ++i) {
            add_evidence_.run(story_, fact_number, i + 1, words[i].begin, words[i].end);
        }
        std::int64_t place = 0;
        for (const FactId premise : fact.derived_from)
            add_premise_.run(story_, fact_number, ++place, number(premise));
    }
}

void StoryWriter::write_credits_and_warnings(const Story& story) {
    std::int64_t place = 0;
    for (const Credit& credit : story.credits) {
        add_credit_.run(story_, ++place, credit.span.begin, credit.span.end, or_null(credit.person),
                        or_null(credit.agency));
    }
    place = 0;
    for (const Warning& warning : story.warnings) {
        add_warning_.run(story_, ++place, warning.code, warning.message, begin(warning.span),
                         end(warning.span));
    }
}

std::optional<std::int64_t> StoryWriter::source_number(const DocumentInfo& info) {
    const auto name = source_name(info);
    if (!name) return std::nullopt;
    const auto known = number_in(find_source_.bind(*name));
    if (known) return known;
    add_source_.run(*name);
    return database_.last_insert_rowid();
}

std::int64_t StoryWriter::rule_number(const Evidence& evidence) {
    const auto key = std::tuple(evidence.stage(), evidence.rule(), score_e4(evidence));
    if (const auto known = rules_.find(key); known != rules_.end()) return known->second;
    const auto kept = std::apply([&](auto... part) { return number_in(find_rule_.bind(part...)); }, key);
    if (!kept) std::apply([&](auto... part) { add_rule_.run(part...); }, key);
    const std::int64_t rule = kept ? *kept : database_.last_insert_rowid();
    return rules_[key] = rule;
}

}  // namespace dateline
