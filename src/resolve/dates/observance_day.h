#pragma once

#include <chrono>
#include <optional>

#include "annotate/times/observances.h"

namespace dateline::dates {

/// The day of an observance in a year of our era; nullopt where its table does not reach, or it has none that
/// year. Easter after Meeus, the Hebrew calendar by its molad rules, the Islamic one by the tabular (civil)
/// scheme.
[[nodiscard]] std::optional<std::chrono::sys_days> observance_day(const Observance& observance, int year);

}  // namespace dateline::dates
