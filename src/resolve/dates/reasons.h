#pragma once

#include <string_view>

#include "resolve/dates/reference.h"

namespace dateline::dates {

/// How a value came about, for its evidence: the class of the expression and the reference it was counted
/// from, as in "counted-step, from the publication date". A constant of the program.
[[nodiscard]] std::string_view reason(std::string_view rule, Used used);

}  // namespace dateline::dates
