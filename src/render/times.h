#pragma once

#include <string>

#include "dateline/story.h"
#include "render/report.h"

namespace dateline {

/// The story's expressions of time for reading, one a line: words, TIMEX3 type and value, the days meant, the
/// rule by which it was resolved and the words it refers to, paragraph.
[[nodiscard]] std::string times_report(const Story& story, const ReportOptions& options);

/// The same as JSON, one line for an expression, line breaks included. Byte offsets.
[[nodiscard]] std::string times_json(const Story& story);

}  // namespace dateline
