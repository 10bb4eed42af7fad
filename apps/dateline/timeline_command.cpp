#include <algorithm>

#include "archive_access.h"
#include "base/date.h"
#include "commands.h"
#include "output.h"
#include "render/days.h"
#include "render/layout.h"
#include "render/names.h"
#include "run.h"

namespace dateline {
namespace {

std::string joined_names(const TimelineRow& row, std::string_view separator) {
    std::string out;
    for (const std::string& name : row.participants)
        out += (out.empty() ? "" : std::string(separator)) + name;
    return out;
}

std::string doubts_of(const TimelineRow& row) {
    std::string out;
    if (row.modality != Modality::actual) out += " (" + std::string(name_of(row.modality)) + ")";
    if (row.polarity == Polarity::negative) out += " (did not happen)";
    return out;
}

/// Rows of one sentence and the same days, which are told together.
bool belong_together(const TimelineRow& left, const TimelineRow& right) {
    return left.interval == right.interval && left.span == right.span && left.story.id == right.story.id &&
           left.story.revision == right.story.revision;
}

using Rows = std::vector<TimelineRow>;

/// The sentence with the word of each event marked.
std::string marked_words(const Rows& rows, std::size_t begin, std::size_t end, const Style& style) {
    const std::string& words = rows[begin].words;
    std::vector<Span> triggers;
    for (std::size_t i = begin; i < end; ++i) triggers.push_back(rows[i].trigger);
    std::ranges::sort(triggers);
    std::string out;
    std::uint32_t at = 0;
    for (Span trigger : triggers) {
        if (!rows[begin].span.contains(trigger)) continue;
        trigger = {trigger.begin - rows[begin].span.begin, trigger.end - rows[begin].span.begin};
        if (trigger.begin < at || trigger.end > words.size()) continue;
        out += words.substr(at, trigger.begin - at) + style.marked(slice(words, trigger));
        at = trigger.end;
    }
    return out + words.substr(at);
}

/// The rows from `begin` up to `end`, which belong together.
std::string in_text(const Rows& rows, std::size_t begin, std::size_t end, const Style& style) {
    constexpr std::size_t kDateWidth = 20;
    constexpr std::size_t kTitleWidth = 60;
    std::vector<std::string> doubts;
    for (std::size_t i = begin; i < end; ++i) {
        const std::string doubt = doubts_of(rows[i]);
        if (std::ranges::find(doubts, doubt) == doubts.end()) doubts.push_back(doubt);
    }
    std::string words = marked_words(rows, begin, end, style);
    for (const std::string& doubt : doubts) words += doubt;
    const StoryReference& story = rows[begin].story;
    const std::string title =
        story.title.empty() ? "" : shortened(single_line(story.title), kTitleWidth) + " · ";
    const std::string date = days_in_words(rows[begin].interval);
    const std::string margin(kDateWidth, ' ');
    const std::string gap = columns(date) < kDateWidth ? margin.substr(columns(date)) : "\n" + margin;
    return style.bold(date) + gap + wrap(words, output_width() - kDateWidth, kDateWidth) + "\n" + margin +
           style.dim(title + described(story)) + "\n";
}

void print_text(const Rows& rows, const Style& style, Output& output) {
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin + 1;
        while (end < rows.size() && belong_together(rows[begin], rows[end])) ++end;
        output.write(in_text(rows, begin, end, style));
        begin = end;
    }
}

std::string in_json(const TimelineRow& row) {
    JsonWriter json;
    json.begin_object().key("date").string(row.date).key("precision").string(name_of(row.precision));
    json.key("interval")
        .begin_array()
        .string(iso_date(row.interval.begin))
        .string(iso_date(row.interval.end))
        .end_array();
    json.key("words").string(row.words).key("span");
    write_span(json, row.span);
    json.key("trigger");
    write_span(json, row.trigger);
    json.key("time").string_or_null(row.time).key("class").string(name_of(row.event_class));
    json.key("polarity").string(name_of(row.polarity)).key("modality").string(name_of(row.modality));
    json.key("participants").begin_array();
    for (const std::string& name : row.participants) json.string(name);
    json.end_array().key("story");
    write_reference(json, row.story);
    json.end_object();
    return json.take() + "\n";
}

constexpr std::string_view kCsvHead =
    "date,precision,begin,end,words,time,class,polarity,modality,participants,story,revision,title,published,"
    "uri,source\r\n";

/// RFC 4180.
std::string csv_cell(std::string_view value) {
    if (value.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(value);
    std::string out = "\"";
    for (const char c : value) out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + "\"";
}

std::string in_csv(const TimelineRow& row) {
    std::string out;
    for (const std::string& value :
         {row.date, std::string(name_of(row.precision)), iso_date(row.interval.begin),
          iso_date(row.interval.end), row.words, row.time, std::string(name_of(row.event_class)),
          std::string(name_of(row.polarity)), std::string(name_of(row.modality)), joined_names(row, "; "),
          row.story.id, std::to_string(row.story.revision), row.story.title, row.story.published,
          row.story.uri, row.story.source}) {
        out += (out.empty() ? "" : ",") + csv_cell(value);
    }
    return out + "\r\n";
}

void print(const Rows& rows, const Options& options) {
    Output output;
    if (options.format == "text") return print_text(rows, Style(wants_color(options.color)), output);
    const bool csv = options.format == "csv";
    if (csv) output.write(kCsvHead);
    for (const TimelineRow& row : rows) output.write(csv ? in_csv(row) : in_json(row));
}

}  // namespace

int run_timeline(const Options& options) {
    const auto archive = Archive::open(options.archive, ArchiveMode::read);
    if (!archive) return failed(archive.error());
    const auto days = days_asked_for(options);
    if (!days) return failed(days.error());
    auto rows = archive->timeline({.of = options.of, .days = *days, .source = options.source});
    if (!rows) return failed(rows.error());
    if (!options.all) {
        std::erase_if(*rows, [](const TimelineRow& row) { return row.event_class == EventClass::reporting; });
    }
    print(*rows, options);
    if (rows->empty()) complain("nothing dated was found");
    return rows->empty() ? kNothing : kFound;
}

}  // namespace dateline
