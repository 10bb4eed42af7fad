#pragma once

#include <string>

#include "dateline/story.h"

namespace dateline {

struct ReportOptions {
    bool color = false;
    unsigned width = 100;  ///< columns
};

/// A story as a reader wants it: title and date, people and what is told of them, quotes under their
/// speakers, what happened when, credits, warnings. Each line gives the words it rests on and their paragraph
/// (¶, counted from 1).
[[nodiscard]] std::string report(const Story& story, const ReportOptions& options);

}  // namespace dateline
