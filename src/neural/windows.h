#pragma once

#include <string_view>
#include <vector>

#include "neural/wordpieces.h"

namespace dateline {

/// The words of a story as the reader takes them. Sentences and paragraphs are given by the index behind their last word;
/// every paragraph's end is a sentence's end, and the last of both is the number of words. Views must outlive the use.
struct NeuralText {
    std::vector<std::string_view> words;
    std::vector<std::uint32_t> sentence_ends;
    std::vector<std::uint32_t> paragraph_ends;
    bool sentences_are_sure = false;  ///< the reader leaves the sentences as they are
};

/// One run of the encoder: pieces with their shapes, and where each of the words [first_word, first_word + firsts.size())
/// has its first piece.
struct Window {
    std::uint32_t first_word = 0;
    std::vector<Piece> pieces;
    std::vector<CaseShape> shapes;
    std::vector<std::uint32_t> firsts;
};

/// Fills windows greedily with whole paragraphs, [SEP] after each; a paragraph that does not fit in an empty window is cut
/// between sentences, a sentence that does not fit is cut between words. Every word is in exactly one window.
[[nodiscard]] std::vector<Window> make_windows(const NeuralText& text, const Wordpieces& wordpieces, std::uint32_t most);

}  // namespace dateline
