#pragma once

#include <string>
#include <string_view>

#include "dateline/result.h"

namespace dateline {

/// A person's words (SearchQuery::words) as a query of the full-text index, which has a language of its own:
/// no character of theirs means anything in it. Empty where nothing is asked for; fails where only `-words`
/// are.
[[nodiscard]] Result<std::string> index_query(std::string_view words);

/// The same for a name: all its words, in any order.
[[nodiscard]] std::string index_query_of_name(std::string_view name);

}  // namespace dateline
