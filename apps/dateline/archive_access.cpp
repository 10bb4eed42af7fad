#include "archive_access.h"

#include "render/layout.h"

namespace dateline {

Result<DayRange> days_asked_for(const Options& options) {
    DayRange days;
    if (!options.since.empty()) {
        const auto since = parse_days(options.since);
        if (!since) return Error{since.error().code, "--from: " + since.error().message};
        days.begin = since->begin;
    }
    if (!options.until.empty()) {
        const auto until = parse_days(options.until);
        if (!until) return Error{until.error().code, "--to: " + until.error().message};
        days.end = until->end;
    }
    if (days.begin && days.end && *days.begin >= *days.end) {
        return Error{ErrorCode::invalid_argument,
                     "--to " + options.until + " is before --from " + options.since};
    }
    return days;
}

std::string described(const StoryReference& story) {
    std::string out = single_line(story.published.substr(0, story.published.find('T')));
    if (!story.source.empty()) out += (out.empty() ? "" : " · ") + single_line(story.source);
    out += (out.empty() ? "" : " · ") + single_line(story.id);
    return story.revision > 1 ? out + " (revision " + std::to_string(story.revision) + ")" : out;
}

void write_reference(JsonWriter& json, const StoryReference& story) {
    json.begin_object().key("id").string(story.id).key("revision").number(std::uint64_t{story.revision});
    json.key("title").string_or_null(story.title).key("published").string_or_null(story.published);
    json.key("uri").string_or_null(story.uri).key("source").string_or_null(story.source).end_object();
}

void write_span(JsonWriter& json, Span span) {
    json.begin_array().number(std::uint64_t{span.begin}).number(std::uint64_t{span.end}).end_array();
}

void write_failure(JsonWriter& json, const Failure& failure) {
    json.begin_object().key("file").string(failure.file).key("record").number(failure.record);
    json.key("byte").number(failure.byte).key("id").string_or_null(failure.id);
    json.key("error").string(failure.reason).end_object();
}

}  // namespace dateline
