#include "archive_access.h"
#include "commands.h"
#include "output.h"
#include "render/report.h"
#include "render/story_json.h"
#include "run.h"
#include "story_output.h"

namespace dateline {

int run_show(const Options& options) {
    const auto archive = Archive::open(options.archive, ArchiveMode::read);
    if (!archive) return failed(archive.error());
    const auto story = archive->story(options.story, options.revision);
    if (!story) return failed(story.error());
    Output output;
    output.write(story_renderer(options)(*story));
    return kFound;
}

}  // namespace dateline
