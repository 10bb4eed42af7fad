#include "base/date.h"

#include <array>
#include <cstdio>

namespace dateline {

std::string iso_date(std::chrono::year_month_day day) {
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return out.data();
}

}  // namespace dateline
