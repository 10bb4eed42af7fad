#include <algorithm>
#include <functional>
#include <utility>

#include "commands.h"
#include "input.h"
#include "output.h"
#include "pipeline/in_order.h"
#include "render/report.h"
#include "render/story_json.h"
#include "run.h"

namespace dateline {
namespace {

/// What a record has become: text for standard output, and for standard error where it has failed.
struct Rendered {
    std::string text;
    std::string complaint;
};

using Render = std::function<std::string(const Story&)>;

JsonOptions json_options(const Options& options) {
    JsonOptions json;
    if (options.offsets == "codepoint") json.offsets = OffsetUnit::codepoint;
    if (options.offsets == "utf16") json.offsets = OffsetUnit::utf16;
    json.tokens = std::ranges::find(options.layers, "tokens") != options.layers.end();
    json.attributions = std::ranges::find(options.layers, "attributions") != options.layers.end();
    return json;
}

Render renderer(const Options& options) {
    if (options.format == "json") {
        return [json = json_options(options)](const Story& story) { return to_json(story, json) + '\n'; };
    }
    return [report_options = ReportOptions{wants_color(options.color), output_width()}](const Story& story) {
        return report(story, report_options);
    };
}

Rendered rendered(const Outcome& outcome, const Render& render, bool json) {
    if (const auto* story = std::get_if<Story>(&outcome)) return {render(*story), ""};
    const auto& error = std::get<RecordError>(outcome);
    return {json ? error_json(error.id, error.reason) + '\n' : "", describe(error)};
}

}  // namespace

int run_read(const Options& options) {
    auto input = Input::open(options);
    if (!input) {
        complain(input.error().message);
        return kError;
    }
    const bool json = options.format == "json";
    const Render render = renderer(options);
    Output output;
    std::uint64_t stories = 0;
    std::uint64_t failed = 0;
    in_order(
        threads_of(options), [&] { return input->next(); },
        [&](RecordOutcome record) { return rendered(input->read(std::move(record)), render, json); },
        [&](const Rendered& one) {
            ++stories;
            output.write(one.text);
            output.flush();
            if (one.complaint.empty()) return true;
            ++failed;
            complain(one.complaint);
            return true;
        });
    return stories == 0 || failed > 0 ? kNothing : kFound;
}

}  // namespace dateline
