#include <limits>

#include "archive_access.h"
#include "commands.h"
#include "output.h"
#include "progress.h"
#include "render/layout.h"
#include "run.h"

namespace dateline {
namespace {

std::string query_words(const std::vector<std::string>& arguments) {
    std::string out;
    for (const std::string& argument : arguments) out += (out.empty() ? "" : " ") + argument;
    return out;
}

Result<SearchQuery> query_of(const Options& options) {
    SearchQuery query;
    query.words = query_words(options.words);
    const auto published = days_asked_for(options);
    if (!published) return published.error();
    query.published = *published;
    if (!options.when.empty()) {
        const auto when = parse_days(options.when);
        if (!when) return Error{when.error().code, "--when: " + when.error().message};
        query.when = *when;
    }
    query.source = options.source;
    if (query.words.empty() && query.published.open() && query.when.open() && query.source.empty()) {
        return Error{ErrorCode::invalid_argument,
                     "WORDS to look for, --when, --from, --to or --source is needed"};
    }
    query.limit = options.limit == 0 ? std::numeric_limits<std::int32_t>::max() : options.limit;
    return query;
}

std::string marked_snippet(const Hit& hit, const Style& style, bool color) {
    std::string out;
    std::uint32_t at = 0;
    for (const Span mark : hit.marks) {
        out += hit.snippet.substr(at, mark.begin - at);
        const std::string word(slice(hit.snippet, mark));
        out += color ? style.marked(word) : "*" + word + "*";
        at = mark.end;
    }
    return out + hit.snippet.substr(at);
}

std::string shown(const Hit& hit, const Style& style, bool color) {
    constexpr std::size_t kIndent = 4;
    const std::string title = hit.story.title.empty() ? "(no title)" : single_line(hit.story.title);
    return style.bold(title) + "\n  " + style.dim(described(hit.story)) + "\n    " +
           wrap(marked_snippet(hit, style, color), output_width() - kIndent, kIndent) + "\n\n";
}

void write_hit(JsonWriter& json, const Hit& hit) {
    json.begin_object().key("story");
    write_reference(json, hit.story);
    json.key("score")
        .number(static_cast<float>(hit.score))
        .key("snippet")
        .string(hit.snippet)
        .key("snippet_span");
    write_span(json, hit.snippet_span);
    for (const auto& [name, spans] : {std::pair{"marks", &hit.marks}, std::pair{"hits", &hit.hits}}) {
        json.key(name).begin_array();
        for (const Span span : *spans) write_span(json, span);
        json.end_array();
    }
    json.end_object();
}

std::string result_json(const SearchResult& result) {
    JsonWriter json;
    json.begin_object().key("total").number(result.total).key("hits").begin_array();
    for (const Hit& hit : result.hits) write_hit(json, hit);
    json.end_array().end_object();
    return json.take() + "\n";
}

void print(const SearchResult& result, const Options& options) {
    Output output;
    if (options.format == "json") {
        output.write(result_json(result));
        return;
    }
    const bool color = wants_color(options.color);
    for (const Hit& hit : result.hits) output.write(shown(hit, Style(color), color));
    std::string count = counted(result.total, "story", "stories") + " found";
    if (result.total > result.hits.size())
        count += ", the first " + std::to_string(result.hits.size()) + " shown";
    output.write(count + "\n");
}

}  // namespace

int run_search(const Options& options) {
    const auto archive = Archive::open(options.archive, ArchiveMode::read);
    if (!archive) return failed(archive.error());
    const auto query = query_of(options);
    if (!query) return failed(query.error());
    const auto result = archive->search(*query);
    if (!result) return failed(result.error());
    print(*result, options);
    return result->total == 0 ? kNothing : kFound;
}

}  // namespace dateline
