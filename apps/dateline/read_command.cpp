#include "run.h"
#include "story_output.h"

namespace dateline {

int run_read(const Options& options) {
    return print_stories(options, story_renderer(options));
}

}  // namespace dateline
