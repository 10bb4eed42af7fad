#include "annotate/quotes/narration.h"

namespace dateline {

Narration::Narration(const Words& words, const std::vector<Span>& quoted)
    : words_(words), quoted_(words.size(), kNone), narrated_(words.size() + 1, 0) {
    for (std::uint32_t i = 0; i < quoted.size(); ++i) {
        const TokenRange tokens = words.segmentation().tokens_in(quoted[i]);
        for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
            if (quoted_[token] == kNone) quoted_[token] = i;
        }
    }
    for (std::uint32_t token = 0; token < words.size(); ++token) {
        narrated_[token + 1] = narrated_[token] + (is_quoted(token) ? 0 : 1);
    }
}

}  // namespace dateline
