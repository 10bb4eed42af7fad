#include "segment/segment.h"

#include "segment/sentences.h"
#include "segment/tokenizer.h"

namespace dateline {

Segmentation segment(const Document& document) {
    Segmentation out;
    out.tokens.reserve(document.text().size() / 5);
    for (std::uint32_t block = 0; block < document.blocks().size(); ++block) {
        const auto first = static_cast<std::uint32_t>(out.tokens.size());
        tokenize(document.text(), document.blocks()[block].span, out.tokens);
        const auto last = static_cast<std::uint32_t>(out.tokens.size());
        split_sentences(document.text(), out.tokens, {first, last}, block, out.sentences);
    }
    return out;
}

}  // namespace dateline
