#include "archive/snippet.h"

#include <algorithm>

namespace dateline {
namespace {

/// The first and the last of a run of hits that fit into one snippet.
struct Run {
    std::size_t first = 0;
    std::size_t last = 0;
    bool in_title = true;
};

Span paragraph_around(std::string_view text, std::uint32_t offset) {
    const auto before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    const auto behind = std::min(text.find('\n', offset), text.size());
    return {before == std::string_view::npos ? 0 : static_cast<std::uint32_t>(before + 1),
            static_cast<std::uint32_t>(behind)};
}

/// Two ends that move forward together: linear in the hits.
Run densest_run(std::string_view text, const std::vector<Span>& hits, std::uint32_t skip) {
    Run best;
    bool found = false;
    std::size_t first = 0;
    for (std::size_t last = 0; last < hits.size(); ++last) {
        if (last > 0 && text.substr(hits[last - 1].end, hits[last].begin - hits[last - 1].end).find('\n') !=
                            std::string_view::npos) {
            first = last;
        }
        while (hits[last].end - hits[first].begin > kSnippetBytes && first < last) ++first;
        const Run run{first, last, hits[first].begin < skip};
        const bool better = run.last - run.first > best.last - best.first;
        if (!found || (best.in_title && !run.in_title) || (best.in_title == run.in_title && better))
            best = run;
        found = true;
    }
    return best;
}

bool is_space(char character) {
    return character == ' ' || character == '\t' || character == '\n';
}

/// Moves a border to the next white space inwards of `limit`, so that no word and no character is cut.
std::uint32_t next_word_begin(std::string_view text, std::uint32_t from, std::uint32_t limit) {
    while (from < limit && !is_space(text[from - 1])) ++from;
    return from;
}

std::uint32_t last_word_end(std::string_view text, std::uint32_t from, std::uint32_t limit) {
    while (from > limit && !is_space(text[from])) --from;
    return from;
}

}  // namespace

Span find_snippet(std::string_view text, const std::vector<Span>& hits, std::uint32_t skip) {
    Span core;
    if (!hits.empty()) {
        const Run run = densest_run(text, hits, skip);
        core = hits[run.first].cover(hits[run.last]);
    }
    const Span paragraph = paragraph_around(text, core.begin);
    const std::uint32_t room = kSnippetBytes > core.size() ? kSnippetBytes - core.size() : 0;
    std::uint32_t begin = core.begin - std::min(room / 2, core.begin - paragraph.begin);
    if (begin > paragraph.begin) begin = next_word_begin(text, begin, core.begin);
    std::uint32_t end =
        std::min(std::max(begin + kSnippetBytes, core.end), std::max(paragraph.end, core.end));
    if (end < paragraph.end) end = last_word_end(text, end, core.end);
    return {begin, end};
}

}  // namespace dateline
