#pragma once

#include <functional>
#include <string>

#include "dateline/story.h"
#include "options.h"

namespace dateline {

using StoryRenderer = std::function<std::string(const Story&)>;

/// Makes text of a story in the form, units, layers and colour that were asked for, line break included.
[[nodiscard]] StoryRenderer story_renderer(const Options& options);

/// Reads all that was named and prints each story by `render`, in order; a record that cannot be read is told
/// on standard error, and in JSON also stands in its place. Gives the exit status.
int print_stories(const Options& options, const StoryRenderer& render);

}  // namespace dateline
