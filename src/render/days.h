#pragma once

#include <string>

#include "dateline/document.h"
#include "dateline/facts.h"

namespace dateline {

/// Days in words: "14 September 2013", "September 2013", "2013", "2010s", "9–15 September 2013", "2010–2012".
[[nodiscard]] std::string days_in_words(const Interval& interval);

/// "Wednesday 29 September 2021, 14:05 (+01:00)"; as precise as it was told; empty where unknown.
[[nodiscard]] std::string moment_in_words(const Timestamp& timestamp);

}  // namespace dateline
