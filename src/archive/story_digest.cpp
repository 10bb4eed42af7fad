#include "archive/story_digest.h"

#include <array>
#include <charconv>
#include <cmath>

#include "archive/story_key.h"

namespace dateline {
namespace {

/// Everything as one string: numbers in decimal, words with their length before them, so that no two stories
/// give the same.
class Listing {
  public:
    Listing& add(std::int64_t number) {
        std::array<char, 24> digits{};
        const char* end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        text_.append(digits.data(), static_cast<std::size_t>(end - digits.data())).push_back(' ');
        return *this;
    }
    Listing& add(std::string_view words) {
        add(static_cast<std::int64_t>(words.size()));
        text_.append(words);
        return *this;
    }
    Listing& add(Span span) { return add(std::int64_t{span.begin}).add(std::int64_t{span.end}); }
    Listing& add(const Interval& days) {
        return add(std::int64_t{days.begin.time_since_epoch().count()})
            .add(std::int64_t{days.end.time_since_epoch().count()});
    }
    Listing& add(const Evidence& evidence) {
        return add(evidence.stage()).add(evidence.rule()).add(score_e4(evidence));
    }
    template <class Tag>
    Listing& add(Id<Tag> id) {
        return add(std::int64_t{id.index});
    }
    template <class Enum>
    requires std::is_enum_v<Enum> Listing& add(Enum value) { return add(static_cast<std::int64_t>(value)); }
    template <class Value>
    Listing& add(const std::optional<Value>& value) {
        return value ? add(*value) : mark('-');
    }
    template <class Value>
    Listing& add(const std::vector<Value>& values) {
        add(static_cast<std::int64_t>(values.size()));
        for (const Value& value : values) add(value);
        return *this;
    }
    /// Begins a layer or says that something is not there.
    Listing& mark(char character) {
        text_ += character;
        text_ += ' ';
        return *this;
    }
    [[nodiscard]] std::string_view text() const { return text_; }

  private:
    std::string text_;
};

void list_document(Listing& list, const Document& document) {
    const DocumentInfo& info = document.info();
    list.add(stored_id(info)).add(authors_json(info));
    list.add(info.published.iso).add(info.published_from).add(info.updated.iso).add(info.title).add(info.uri);
    list.add(static_cast<std::int64_t>(info.record)).add(info.media_type).add(info.sha256);
    list.add(document.paragraphs()).mark('b');
    for (const Block& block : document.blocks()) {
        list.add(block.kind).add(block.span).add(std::int64_t{block.paragraph});
    }
    list.mark('m');
    for (const SourceRange& range : document.source_map()) {
        list.add(range.text).add(static_cast<std::int64_t>(range.source_begin));
        list.add(static_cast<std::int64_t>(range.source_end));
    }
}

void list_people_and_words(Listing& list, const Story& story) {
    list.add(story.sentences).mark('e');
    for (const Entity& entity : story.entities) list.add(entity.type).add(entity.name).add(entity.members);
    list.mark('n');
    for (const Mention& mention : story.mentions)
        list.add(mention.span).add(mention.kind).add(mention.entity);
    list.mark('q');
    for (const Quote& quote : story.quotes)
        list.add(quote.kind).add(quote.spans).add(std::int64_t{quote.group});
    list.mark('a');
    for (const Attribution& by : story.attributions) {
        list.add(by.quote).add(by.speaker).add(by.source).add(by.cue).add(by.medium).add(by.evidence);
    }
}

void list_times_and_facts(Listing& list, const Story& story) {
    list.mark('t');
    for (const Time& time : story.times) {
        list.add(time.span)
            .add(time.type)
            .add(time.value)
            .add(time.mod)
            .add(time.interval)
            .add(time.evidence);
    }
    list.mark('v');
    for (const Event& event : story.events) {
        list.add(event.trigger)
            .add(event.event_class)
            .add(event.polarity)
            .add(event.modality)
            .add(event.time);
        list.add(event.interval).add(event.participants).add(event.evidence);
    }
    list.mark('f');
    for (const Fact& fact : story.facts) {
        list.add(fact.subject)
            .add(fact.property)
            .add(fact.object)
            .add(fact.object ? std::string_view() : fact.value);
        list.add(fact.status).add(fact.interval);
        list.add(fact.evidence).add(fact.evidence.spans()).add(fact.derived_from);
    }
    list.mark('c');
    for (const Credit& credit : story.credits) list.add(credit.span).add(credit.person).add(credit.agency);
    list.mark('w');
    for (const Warning& warning : story.warnings)
        list.add(warning.code).add(warning.message).add(warning.span);
}

}  // namespace

std::int64_t score_e4(const Evidence& evidence) {
    return std::lround(static_cast<double>(evidence.score()) * 10000.0);
}

Sha256 reading_digest(const Story& story) {
    Listing list;
    list_document(list, story.document);
    list_people_and_words(list, story);
    list_times_and_facts(list, story);
    return sha256({list.text()});
}

}  // namespace dateline
