#pragma once

#include <cstdint>

#include "base/sha256.h"
#include "dateline/story.h"

namespace dateline {

/// A score as the archive keeps it: in ten-thousandths.
[[nodiscard]] std::int64_t score_e4(const Evidence& evidence);

/// A hash over everything that was read from a story and is kept of it (not its text, which has its own):
/// when it still fits the rows, nobody has changed one of them.
[[nodiscard]] Sha256 reading_digest(const Story& story);

}  // namespace dateline
