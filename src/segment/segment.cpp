#include "segment/segment.h"

#include <algorithm>

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

Segmentation with_sentences(Segmentation segmentation, const std::vector<std::uint32_t>& starts) {
    std::vector<Sentence> out;
    for (const Sentence& known : segmentation.sentences) {
        const bool new_block = out.empty() || out.back().block != known.block;
        auto next = std::upper_bound(starts.begin(), starts.end(), known.tokens.begin);
        const bool begins = new_block || (next != starts.begin() && *(next - 1) == known.tokens.begin);
        if (begins) out.push_back({{}, {known.tokens.begin, known.tokens.begin}, known.block});
        for (; next != starts.end() && *next < known.tokens.end; ++next) {
            out.back().tokens.end = *next;
            out.push_back({{}, {*next, *next}, known.block});
        }
        out.back().tokens.end = known.tokens.end;
    }
    for (Sentence& sentence : out) sentence.span = segmentation.span_of(sentence.tokens);
    segmentation.sentences = std::move(out);
    return segmentation;
}

}  // namespace dateline
