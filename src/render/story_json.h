#pragma once

#include <string>

#include "dateline/story.h"

namespace dateline {

/// The contract form "dateline.story/1": one line of JSON without the line break (docs/contract.md). Byte offsets.
[[nodiscard]] std::string to_json(const Story& story);

}  // namespace dateline
