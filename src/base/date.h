#pragma once

#include <chrono>
#include <string>

namespace dateline {

/// "2021-09-29"; years before 1 or after 9999 are written with their sign and as many digits as they need.
[[nodiscard]] std::string iso_date(std::chrono::year_month_day day);
[[nodiscard]] inline std::string iso_date(std::chrono::sys_days day) {
    return iso_date(std::chrono::year_month_day(day));
}

}  // namespace dateline
