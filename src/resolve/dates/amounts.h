#pragma once

#include <string>

#include "annotate/time_form.h"

namespace dateline::dates {

/// The TIMEX3 value of a length: "P3Y", "PT1H30M", "PXD".
[[nodiscard]] std::string length_value(const TimeForm& form);
/// The TIMEX3 value of a repetition: "P1W", "XXXX-WXX-1", "XXXX-WXX-2TNI".
[[nodiscard]] std::string set_value(const TimeForm& form);

/// The value of a calendar form whose reference is not known, as far as its words go: "XXXX-07-04" for "4
/// July", "XXXX-WXX-6" for "Saturday"; empty for "yesterday" and the like.
[[nodiscard]] std::string open_value(const TimeForm& form);

/// The same for a step from a day that is not known: "XXXX-XX-XX" for "yesterday", "XXXX-XX" for "two months
/// ago".
[[nodiscard]] std::string open_step_value(const TimeForm& form);

}  // namespace dateline::dates
