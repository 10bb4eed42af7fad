#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "ingest/scanner.h"

namespace dateline {

/// A time of day as a text writes it.
struct Clock {
    unsigned hour = 0;
    unsigned minute = 0;
    unsigned second = 0;
    std::string zone;                            ///< as named; empty where none is
    std::optional<std::chrono::minutes> offset;  ///< where it was told in figures
};

/// "14:05", "14:05:00.123Z", "2:05 pm ET", "2pm", "11.05 BST", "14:05 +0100", with the zone behind it.
[[nodiscard]] std::optional<Clock> take_clock(Scanner& scan);

}  // namespace dateline
