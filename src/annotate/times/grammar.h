#pragma once

#include "annotate/times/phrase.h"

namespace dateline::times {

/// The longest expression that begins at a lexeme, modifiers included; an earlier rule wins a tie. Looks at a
/// bounded number of lexemes, so reading a text is linear in its length.
[[nodiscard]] Match expression_at(const Phrase& phrase, std::uint32_t at);

}  // namespace dateline::times
