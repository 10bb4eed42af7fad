#include "render/times.h"

#include "output.h"
#include "render/timeml.h"
#include "run.h"
#include "story_output.h"

namespace dateline {

int run_times(const Options& options) {
    if (options.format == "json") return print_stories(options, times_json);
    if (options.format == "timeml") return print_stories(options, to_timeml);
    const ReportOptions report{wants_color(options.color), output_width()};
    return print_stories(options, [report](const Story& story) { return times_report(story, report); });
}

}  // namespace dateline
