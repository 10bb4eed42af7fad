#include "neural/windows.h"

#include <algorithm>

namespace dateline {
namespace {

/// All pieces of a text, word after word, before they are laid out in windows.
struct Laid {
    std::vector<Piece> pieces;
    std::vector<std::uint32_t> begins;  // of each word, and the end of the last
    [[nodiscard]] std::uint32_t size(std::uint32_t from, std::uint32_t to) const { return begins[to] - begins[from]; }
};

Laid lay_out(const NeuralText& text, const Wordpieces& wordpieces) {
    Laid out;
    out.begins.reserve(text.words.size() + 1);
    std::string scratch;
    for (const std::string_view word : text.words) {
        out.begins.push_back(static_cast<std::uint32_t>(out.pieces.size()));
        wordpieces.append(word, scratch, out.pieces);
    }
    out.begins.push_back(static_cast<std::uint32_t>(out.pieces.size()));
    return out;
}

struct Range {
    std::uint32_t begin;
    std::uint32_t end;
};

/// Cuts a paragraph that is too long for a window: between sentences, and within one only where it alone is too long.
void cut_paragraph(const NeuralText& text, const Laid& laid, Range paragraph, std::uint32_t room, std::vector<Range>& out) {
    auto sentence = std::upper_bound(text.sentence_ends.begin(), text.sentence_ends.end(), paragraph.begin);
    Range open{paragraph.begin, paragraph.begin};
    while (open.end < paragraph.end) {
        const std::uint32_t stop = std::min(*sentence++, paragraph.end);
        if (open.begin < open.end && laid.size(open.begin, stop) > room) {
            out.push_back(open);
            open.begin = open.end;
        }
        for (; open.end < stop; ++open.end) {
            if (laid.size(open.begin, open.end + 1) <= room) continue;
            out.push_back(open);
            open.begin = open.end;
        }
    }
    out.push_back(open);
}

/// The stretches that stay together: paragraphs, or parts of those that are too long.
std::vector<Range> stretches_of(const NeuralText& text, const Laid& laid, std::uint32_t room) {
    std::vector<Range> out;
    std::uint32_t begin = 0;
    for (const std::uint32_t end : text.paragraph_ends) {
        if (laid.size(begin, end) <= room) {
            out.push_back({begin, end});
        } else {
            cut_paragraph(text, laid, {begin, end}, room, out);
        }
        begin = end;
    }
    return out;
}

void append(const NeuralText& text, const Laid& laid, Range stretch, Piece end, Window& window) {
    for (std::uint32_t word = stretch.begin; word < stretch.end; ++word) {
        window.firsts.push_back(static_cast<std::uint32_t>(window.pieces.size()));
        window.pieces.insert(window.pieces.end(), laid.pieces.begin() + laid.begins[word],
                             laid.pieces.begin() + laid.begins[word + 1]);
        window.shapes.resize(window.pieces.size(), case_shape_of(text.words[word]));
    }
    window.pieces.push_back(end);
    window.shapes.push_back(CaseShape::other);
}

}  // namespace

std::vector<Window> make_windows(const NeuralText& text, const Wordpieces& wordpieces, std::uint32_t most) {
    const Laid laid = lay_out(text, wordpieces);
    std::vector<Window> out;
    for (const Range stretch : stretches_of(text, laid, most - 2)) {
        if (out.empty() || out.back().pieces.size() + laid.size(stretch.begin, stretch.end) + 1 > most) {
            out.push_back({stretch.begin, {wordpieces.begin_of_window()}, {CaseShape::other}, {}});
        }
        append(text, laid, stretch, wordpieces.end_of_paragraph(), out.back());
    }
    return out;
}

}  // namespace dateline
