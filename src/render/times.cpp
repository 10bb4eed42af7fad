#include "render/times.h"

#include "base/date.h"
#include "render/days.h"
#include "render/json_writer.h"
#include "render/names.h"
#include "render/report_page.h"

namespace dateline {
namespace {

constexpr std::size_t kWordsWidth = 26;
constexpr std::size_t kValueWidth = 20;
constexpr std::size_t kDaysWidth = 26;

std::string padded(const std::string& text, std::size_t width) {
    const std::size_t used = columns(text);
    return text + std::string(used < width ? width - used : 1, ' ');
}

/// Words that the value was reckoned from, besides the expression itself.
std::string reference_of(const Time& time, const ReportPage& page) {
    std::string out;
    for (const Span span : time.evidence.spans()) {
        if (time.span.overlaps(span)) continue;
        out += (out.empty() ? " from " : ", ") + page.cited({span});
    }
    return out;
}

std::string line_of(const Time& time, const ReportPage& page) {
    const std::string value =
        time.value.empty() ? "?" : time.value + (time.mod.empty() ? "" : " (" + time.mod + ")");
    std::string out = padded(page.style().marked(page.words(time.span)), kWordsWidth);
    out += padded(std::string(name_of(time.type)), 9) + padded(page.style().bold(value), kValueWidth);
    out += padded(time.interval ? days_in_words(*time.interval) : "", kDaysWidth);
    return out + page.style().dim(std::string(time.evidence.rule())) + reference_of(time, page) + " " +
           page.place({time.span});
}

void write_spans(JsonWriter& json, const std::vector<Span>& spans) {
    json.begin_array();
    for (const Span span : spans) {
        json.begin_array().number(std::uint64_t{span.begin}).number(std::uint64_t{span.end}).end_array();
    }
    json.end_array();
}

std::string json_of(const Time& time, const Document& document) {
    JsonWriter json;
    json.begin_object().key("id").string_or_null(document.info().id);
    json.key("published").string_or_null(document.info().published.iso).key("span").begin_array();
    json.number(std::uint64_t{time.span.begin}).number(std::uint64_t{time.span.end}).end_array();
    json.key("words").string(document.text(time.span)).key("type").string(name_of(time.type));
    json.key("value").string_or_null(time.value).key("mod").string_or_null(time.mod).key("interval");
    if (time.interval) {
        json.begin_array()
            .string(iso_date(time.interval->begin))
            .string(iso_date(time.interval->end))
            .end_array();
    } else {
        json.null();
    }
    json.key("rule").string_or_null(time.evidence.rule()).key("evidence");
    write_spans(json, time.evidence.spans());
    json.end_object();
    return json.take() + "\n";
}

}  // namespace

std::string times_report(const Story& story, const ReportOptions& options) {
    ReportPage page(story, options);
    page.head();
    page.raw("\n");
    for (const Time& time : story.times) page.raw("  " + line_of(time, page) + "\n");
    if (story.times.empty()) page.text(2, 2, "no expression of time was found");
    page.raw("\n");
    return page.take();
}

std::string times_json(const Story& story) {
    std::string out;
    for (const Time& time : story.times) out += json_of(time, story.document);
    return out;
}

}  // namespace dateline
