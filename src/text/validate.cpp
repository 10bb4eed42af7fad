#include "dateline/validate.h"

#include <string_view>

#include "text/utf8.h"

namespace dateline {
namespace {

/// Collects violations; a place in a layer is told by the layer's name and the position in it.
class Check {
  public:
    explicit Check(std::string_view text) : text_(text) {}

    void that(bool holds, std::string_view layer, std::size_t index, std::string_view broken) {
        if (!holds) violations_.push_back(place(layer, index) + std::string(broken));
    }

    void span(Span span, std::string_view layer, std::size_t index) {
        const auto tell = [&](bool holds, std::string_view broken) {
            that(holds, layer, index,
                 "span [" + std::to_string(span.begin) + ", " + std::to_string(span.end) + ") " + std::string(broken));
        };
        if (span.begin >= span.end) return tell(false, span.begin == span.end ? "is empty" : "is reversed");
        if (span.end > text_.size()) return tell(false, "leaves the text");
        tell(is_border(text_, span.begin) && is_border(text_, span.end), "cuts a character");
    }

    void spans(const std::vector<Span>& spans, std::string_view layer, std::size_t index) {
        for (const Span one : spans) span(one, layer, index);
    }
    void spans(const std::optional<Span>& one, std::string_view layer, std::size_t index) {
        if (one) span(*one, layer, index);
    }

    void evidence(const Evidence& evidence, std::string_view layer, std::size_t index) {
        that(!evidence.spans().empty(), layer, index, "evidence has no span");
        that(evidence.score() >= 0.0F && evidence.score() <= 1.0F, layer, index, "score is not between 0 and 1");
        spans(evidence.spans(), layer, index);
    }

    void interval(const std::optional<Interval>& interval, std::string_view layer, std::size_t index) {
        that(!interval || interval->begin < interval->end, layer, index, "interval is empty or reversed");
    }

    /// Spans in range, in order and without overlap.
    template <class Objects, class SpanOf>
    void disjoint(const Objects& objects, std::string_view layer, SpanOf span_of) {
        Span before;
        std::size_t index = 0;
        for (const auto& object : objects) {
            span(span_of(object), layer, index);
            that(before.end <= span_of(object).begin, layer, index, "overlaps the one before, or is out of order");
            before = span_of(object);
            ++index;
        }
    }

    [[nodiscard]] std::vector<Violation> violations() && { return std::move(violations_); }

  private:
    static std::string place(std::string_view layer, std::size_t index) {
        return std::string(layer) + " " + std::to_string(index) + ": ";
    }
    std::string_view text_;
    std::vector<Violation> violations_;
};

Span itself(Span span) { return span; }

void check_source_map(const Document& document, Check& check) {
    SourceRange before{{}, 0, 0};
    std::size_t index = 0;
    for (const SourceRange& range : document.source_map()) {
        check.span(range.text, "source map", index);
        check.that(before.text.end <= range.text.begin, "source map", index, "text ranges are out of order");
        check.that(before.source_end <= range.source_begin && range.source_begin <= range.source_end, "source map",
                   index, "source ranges are out of order");
        before = range;
        ++index;
    }
}

void check_blocks(const Document& document, Check& check) {
    const auto& paragraphs = document.paragraphs();
    check.disjoint(document.blocks(), "blocks", [](const Block& block) { return block.span; });
    std::size_t index = 0;
    for (const Block& block : document.blocks()) {
        const bool known = block.paragraph < paragraphs.size();
        check.that(known, "blocks", index, "has no paragraph");
        check.that(!known || paragraphs[block.paragraph].contains(block.span), "blocks", index, "leaves its paragraph");
        ++index;
    }
}

void check_document(const Document& document, Check& check) {
    check.that(find_invalid(document.text()) == std::string_view::npos, "text", 0, "is not UTF-8");
    check.disjoint(document.paragraphs(), "paragraphs", itself);
    check_blocks(document, check);
    check_source_map(document, check);
    const DocumentInfo& info = document.info();
    check.that(info.published.iso.empty() == (info.published_from == DateSource::none), "document", 0,
               "a publication date and where it is from go together");
}

void check_people(const Story& story, Check& check) {
    std::size_t index = 0;
    for (const Entity& entity : story.entities) {
        for (const EntityId member : entity.members) {
            check.that(story.entities.has(member), "entities", index, "has a member that is not there");
        }
        ++index;
    }
    index = 0;
    Span before;
    for (const Mention& mention : story.mentions) {
        check.span(mention.span, "mentions", index);
        check.that(before <= mention.span, "mentions", index, "is out of order");
        check.that(story.entities.has(mention.entity), "mentions", index, "has no entity");
        before = mention.span;
        ++index;
    }
    index = 0;
    for (const UnnamedPerson& person : story.unnamed) {
        check.that(person.mentions.size() > 1, "unnamed", index, "is mentioned once");
        for (const UnnamedPerson::Place& place : person.mentions) check.span(place.span, "unnamed", index);
        ++index;
    }
}

void check_quotes(const Story& story, Check& check) {
    std::size_t index = 0;
    Span before;
    for (const Quote& quote : story.quotes) {
        check.that(!quote.spans.empty(), "quotes", index, "has no span");
        check.spans(quote.spans, "quotes", index);
        if (!quote.spans.empty()) {
            check.that(before <= quote.spans.front(), "quotes", index, "is out of order");
            before = quote.spans.front();
        }
        ++index;
    }
}

void check_attributions(const Story& story, Check& check) {
    std::size_t index = 0;
    std::int64_t before = -1;
    for (const Attribution& attribution : story.attributions) {
        check.that(story.quotes.has(attribution.quote), "attributions", index, "has no quote");
        check.that(before < std::int64_t{attribution.quote.index}, "attributions", index,
                   "is out of order or the second of its quote");
        check.that(!attribution.speaker || story.entities.has(*attribution.speaker), "attributions", index,
                   "has a speaker that is not there");
        check.spans(attribution.source, "attributions", index);
        check.spans(attribution.cue, "attributions", index);
        check.spans(attribution.medium, "attributions", index);
        check.evidence(attribution.evidence, "attributions", index);
        before = attribution.quote.index;
        ++index;
    }
}

void check_relations(const Story& story, Check& check) {
    std::size_t index = 0;
    for (const AttributionRelation& relation : story.attribution_relations) {
        check.spans(relation.source, "attribution relations", index);
        check.spans(relation.cue, "attribution relations", index);
        check.spans(relation.content, "attribution relations", index);
        ++index;
    }
}

void check_times(const Story& story, Check& check) {
    check.disjoint(story.times, "times", [](const Time& time) { return time.span; });
    std::size_t index = 0;
    for (const Time& time : story.times) {
        check.interval(time.interval, "times", index);
        check.evidence(time.evidence, "times", index);
        ++index;
    }
}

void check_events(const Story& story, Check& check) {
    std::size_t index = 0;
    Span before;
    for (const Event& event : story.events) {
        check.span(event.trigger, "events", index);
        check.that(before <= event.trigger, "events", index, "is out of order");
        check.that(!event.time || story.times.has(*event.time), "events", index, "has a time that is not there");
        for (const EntityId who : event.participants) {
            check.that(story.entities.has(who), "events", index, "has a participant that is not there");
        }
        check.interval(event.interval, "events", index);
        check.evidence(event.evidence, "events", index);
        before = event.trigger;
        ++index;
    }
}

void check_facts(const Story& story, Check& check) {
    std::size_t index = 0;
    for (const Fact& fact : story.facts) {
        check.that(story.entities.has(fact.subject), "facts", index, "has no subject");
        check.that(!fact.object || story.entities.has(*fact.object), "facts", index, "has an object that is not there");
        check.that(fact.object.has_value() == is_relation(fact.property), "facts", index,
                   "is a relation without an object, or a property with one");
        for (const FactId from : fact.derived_from) {
            check.that(story.facts.has(from), "facts", index, "is derived from a fact that is not there");
        }
        check.interval(fact.interval, "facts", index);
        check.evidence(fact.evidence, "facts", index);
        ++index;
    }
}

void check_notes(const Story& story, Check& check) {
    check.disjoint(story.credits, "credits", [](const Credit& credit) { return credit.span; });
    std::size_t index = 0;
    for (const Credit& credit : story.credits) {
        check.that(!credit.person.empty() || !credit.agency.empty(), "credits", index, "names nobody");
        ++index;
    }
    index = 0;
    for (const Warning& warning : story.warnings) {
        check.that(!warning.code.empty(), "warnings", index, "has no code");
        check.spans(warning.span, "warnings", index);
        ++index;
    }
}

}  // namespace

std::vector<Violation> validate(const Document& document) {
    Check check(document.text());
    check_document(document, check);
    return std::move(check).violations();
}

std::vector<Violation> validate(const Story& story) {
    Check check(story.document.text());
    check_document(story.document, check);
    check.disjoint(story.sentences, "sentences", itself);
    check.disjoint(story.tokens, "tokens", itself);
    check_people(story, check);
    check_quotes(story, check);
    check_attributions(story, check);
    check_relations(story, check);
    check_times(story, check);
    check_events(story, check);
    check_facts(story, check);
    check_notes(story, check);
    return std::move(check).violations();
}

}  // namespace dateline
