#include "render/timeml.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "render/names.h"

namespace dateline {
namespace {

std::string upper(std::string_view name) {
    std::string out(name);
    for (char& c : out) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    return out;
}

void append_escaped(std::string& out, std::string_view text) {
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default: {
                const bool control =
                    static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r';
                out += control ? ' ' : c;
            }
        }
    }
}

void append_attribute(std::string& out, std::string_view name, std::string_view value) {
    out += " ";
    out += name;
    out += "=\"";
    append_escaped(out, value);
    out += "\"";
}

/// A tag around a stretch of the text.
struct Tag {
    Span span;
    std::string open;
    std::string_view close;
};

Tag tag_of(const Time& time, std::size_t number) {
    Tag tag{time.span, "<TIMEX3", "</TIMEX3>"};
    append_attribute(tag.open, "tid", "t" + std::to_string(number));
    append_attribute(tag.open, "type", upper(name_of(time.type)));
    append_attribute(tag.open, "value", time.value);
    if (!time.mod.empty()) append_attribute(tag.open, "mod", time.mod);
    append_attribute(tag.open, "functionInDocument", "NONE");
    tag.open += ">";
    return tag;
}

std::string_view timeml_class(EventClass event_class) {
    switch (event_class) {
        case EventClass::reporting:
            return "REPORTING";
        case EventClass::state:
            return "STATE";
        case EventClass::aspectual:
            return "ASPECTUAL";
        case EventClass::intentional:
            return "I_ACTION";
        default:
            return "OCCURRENCE";
    }
}

Tag tag_of(const Event& event, std::size_t number) {
    Tag tag{event.trigger, "<EVENT", "</EVENT>"};
    append_attribute(tag.open, "eid", "e" + std::to_string(number));
    append_attribute(tag.open, "class", timeml_class(event.event_class));
    tag.open += ">";
    return tag;
}

bool crosses(const std::vector<Tag>& times, Span span) {
    const auto behind = std::partition_point(times.begin(), times.end(),
                                             [span](const Tag& tag) { return tag.span.end <= span.begin; });
    return behind != times.end() && behind->span.overlaps(span);
}

std::string instances(const Story& story, const std::vector<std::size_t>& events) {
    std::string out;
    for (const std::size_t number : events) {
        const Event& event = story.events[story.events.id(number - 1)];
        out += "<MAKEINSTANCE";
        append_attribute(out, "eventID", "e" + std::to_string(number));
        append_attribute(out, "eiid", "ei" + std::to_string(number));
        append_attribute(out, "tense", "NONE");
        append_attribute(out, "aspect", "NONE");
        append_attribute(out, "polarity", event.polarity == Polarity::negative ? "NEG" : "POS");
        append_attribute(out, "pos", "OTHER");
        out += " />\n";
    }
    return out;
}

}  // namespace

std::string to_timeml(const Story& story) {
    std::vector<Tag> tags;
    for (std::size_t i = 0; i < story.times.size(); ++i)
        tags.push_back(tag_of(story.times[story.times.id(i)], i + 1));
    const std::vector<Tag> times = tags;
    std::vector<std::size_t> events;
    std::uint32_t free_from = 0;
    for (std::size_t i = 0; i < story.events.size(); ++i) {
        const Event& event = story.events[story.events.id(i)];
        if (event.trigger.begin < free_from || crosses(times, event.trigger)) continue;
        free_from = event.trigger.end;
        events.push_back(i + 1);
        tags.push_back(tag_of(event, i + 1));
    }
    std::sort(tags.begin(), tags.end(), [](const Tag& a, const Tag& b) { return a.span < b.span; });

    const DocumentInfo& info = story.document.info();
    std::string out =
        "<?xml version=\"1.0\" ?>\n<TimeML xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
        "xsi:noNamespaceSchemaLocation=\"http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd\">\n\n<DOCID>";
    append_escaped(out, info.id);
    out += "</DOCID>\n\n<DCT><TIMEX3 tid=\"t0\" type=\"DATE\"";
    append_attribute(out, "value", info.published.iso);
    out += " temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">";
    append_escaped(out, info.published.iso);
    out += "</TIMEX3></DCT>\n\n<TEXT>";
    std::uint32_t at = 0;
    for (const Tag& tag : tags) {
        append_escaped(out, story.document.text({at, tag.span.begin}));
        out += tag.open;
        append_escaped(out, story.document.text(tag.span));
        out += tag.close;
        at = tag.span.end;
    }
    append_escaped(out, story.document.text({at, static_cast<std::uint32_t>(story.document.text().size())}));
    out += "</TEXT>\n\n";
    out += instances(story, events);
    out += "\n</TimeML>\n";
    return out;
}

}  // namespace dateline
