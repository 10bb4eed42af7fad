#pragma once

#include <vector>

#include "dateline/facts.h"
#include "dateline/document.h"

namespace dateline {

/// Who made a picture or helped with a text, read from the credit blocks and the credits that end captions and paragraphs.
[[nodiscard]] std::vector<Credit> find_credits(const Document& document);

}  // namespace dateline
