#include <utility>

#include "archive_access.h"
#include "commands.h"
#include "input.h"
#include "output.h"
#include "progress.h"
#include "render/layout.h"
#include "run.h"

namespace dateline {
namespace {

using Count = std::pair<std::string_view, std::uint64_t>;

/// The counts in the order in which they are shown; the names are those of the JSON fields.
std::vector<Count> counts_of(const ArchiveStats& stats) {
    return {{"stories", stats.stories},
            {"text_bytes", stats.text_bytes},
            {"file_bytes", stats.file_bytes},
            {"sentences", stats.sentences},
            {"entities", stats.entities},
            {"people", stats.people},
            {"mentions", stats.mentions},
            {"quotes", stats.quotes},
            {"attributed_quotes", stats.attributed_quotes},
            {"times", stats.times},
            {"events", stats.events},
            {"dated_events", stats.dated_events},
            {"facts", stats.facts},
            {"relations", stats.relations},
            {"credits", stats.credits},
            {"warnings", stats.warnings},
            {"failures", stats.failures}};
}

std::string in_json(const ArchiveStats& stats) {
    JsonWriter json;
    json.begin_object();
    for (const auto& [name, count] : counts_of(stats)) json.key(name).number(count);
    json.key("first_published").string_or_null(stats.first_published);
    json.key("last_published").string_or_null(stats.last_published).key("sources").begin_array();
    for (const auto& [source, stories] : stats.sources) {
        json.begin_object().key("source").string(source).key("stories").number(stories).end_object();
    }
    json.end_array().end_object();
    return json.take() + "\n";
}

std::string row(const std::string& name, const std::string& value) {
    constexpr std::size_t kNameWidth = 20;
    constexpr std::size_t kValueWidth = 16;
    const std::size_t used = columns(value);
    const std::string cell =
        name.size() < kNameWidth ? name + std::string(kNameWidth - name.size(), ' ') : name + " ";
    return cell + (used < kValueWidth ? std::string(kValueWidth - used, ' ') : "") + value + "\n";
}

std::string in_text(const ArchiveStats& stats) {
    constexpr std::size_t kMostSources = 10;
    std::string out;
    for (const auto& [name, count] : counts_of(stats)) {
        std::string words(name);
        for (char& c : words) c = c == '_' ? ' ' : c;
        out += row(words, with_commas(count));
    }
    if (!stats.first_published.empty()) {
        out += row("first published", stats.first_published) + row("last published", stats.last_published);
    }
    for (std::size_t i = 0; i < stats.sources.size() && i < kMostSources; ++i) {
        out += row(i == 0 ? "sources" : "",
                   single_line(stats.sources[i].first) + "  " + with_commas(stats.sources[i].second));
    }
    if (stats.sources.size() > kMostSources)
        out += row("", "and " + with_commas(stats.sources.size() - kMostSources) + " more");
    return out;
}

int print_failures(const Archive& archive, bool json) {
    const auto failures = archive.failures();
    if (!failures) return failed(failures.error());
    Output output;
    for (const Failure& failure : *failures) {
        JsonWriter line;
        write_failure(line, failure);
        output.write((json ? line.take() : described(failure)) + "\n");
    }
    return failures->empty() ? kNothing : kFound;
}

}  // namespace

int run_stats(const Options& options) {
    const auto archive = Archive::open(options.archive, ArchiveMode::read);
    if (!archive) return failed(archive.error());
    const bool json = options.format == "json";
    if (options.failures) return print_failures(*archive, json);
    const auto stats = archive->stats();
    if (!stats) return failed(stats.error());
    Output output;
    output.write(json ? in_json(*stats) : in_text(*stats));
    return stats->stories == 0 ? kNothing : kFound;
}

}  // namespace dateline
