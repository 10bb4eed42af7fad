#include "story_output.h"

#include <algorithm>
#include <variant>

#include "commands.h"
#include "input.h"
#include "output.h"
#include "render/report.h"
#include "render/story_json.h"
#include "render/timeml.h"

namespace dateline {
namespace {

JsonOptions json_options(const Options& options) {
    JsonOptions json;
    if (options.offsets == "codepoint") json.offsets = OffsetUnit::codepoint;
    if (options.offsets == "utf16") json.offsets = OffsetUnit::utf16;
    json.tokens = std::ranges::find(options.layers, "tokens") != options.layers.end();
    json.attributions = std::ranges::find(options.layers, "attributions") != options.layers.end();
    return json;
}

/// Prints what became of the records, one after the other.
class Printing {
  public:
    Printing(const StoryRenderer& render, bool json) : render_(render), json_(json) {}

    void take(const Reading& reading) {
        ++records_;
        if (const auto* story = std::get_if<Story>(&reading.outcome)) {
            output_.write(render_(*story));
        } else if (const auto* failure = std::get_if<Failure>(&reading.outcome)) {
            ++failures_;
            if (json_) output_.write(error_json(failure->id, failure->reason) + '\n');
            complain(described(*failure));
        }
        output_.flush();
    }

    [[nodiscard]] int status() const {
        if (records_ == 0) complain("there was no story to read");
        return records_ == 0 || failures_ > 0 ? kNothing : kFound;
    }

  private:
    const StoryRenderer& render_;
    bool json_;
    Output output_;
    std::uint64_t records_ = 0;
    std::uint64_t failures_ = 0;
};

}  // namespace

StoryRenderer story_renderer(const Options& options) {
    if (options.format == "json") {
        return [json = json_options(options)](const Story& story) { return to_json(story, json) + '\n'; };
    }
    if (options.format == "timeml") return to_timeml;
    return [report_options = ReportOptions{wants_color(options.color), output_width()}](const Story& story) {
        return report(story, report_options);
    };
}

int print_stories(const Options& options, const StoryRenderer& render) {
    auto input = Input::open(options);
    if (!input) return failed(input.error());
    Printing printing(render, options.format == "json");
    const Status status = read_records(input->reader, input->source, reading_options(options),
                                       [&](const Reading& reading, const ReadingProgress&) -> Status {
                                           printing.take(reading);
                                           return Done();
                                       });
    return status ? printing.status() : failed(status.error());
}

}  // namespace dateline
