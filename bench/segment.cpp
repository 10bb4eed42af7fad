#include "segment/segment.h"

#include <benchmark/benchmark.h>

#include <string>

namespace dateline {
namespace {

// Paragraphs in the manner of a wire story, about invented people.
constexpr std::string_view kStory =
    "OSTERVIK (NW) — Mayor Anna Berg said Tuesday that the town’s 1,200 residents can’t return before Jan. "
    "27.\n\n"
    "“We don’t know what’s left,” Berg, 52, told reporters at 2:05 p.m. “It was the worst storm since "
    "1996.”\n\n"
    "Dr. J. R. Quist, a well-known meteorologist at the U.S. Weather Institute, estimated the damage at "
    "$54.5 million; "
    "\"That’s a low figure,\" he added. \"Nobody has counted the boats yet.\"\n\n"
    "Rescuers searched the harbour until midnight... Two fishermen, 34 and 61, were missing, according to "
    "Vale Corp. "
    "The firm, which owns the pier, didn’t comment. See www.example.org/storm for more, or write to "
    "desk@example.org.\n\n"
    "The council meets on 11/28/2026 to vote on a half-mile sea wall (first proposed in the mid-1980s), and "
    "Berg’s "
    "sister-in-law Nora Vale, who cannot vote, expects it to pass. Will it? “I’d say so!” she laughed.\n\n";

Document document_of(std::size_t bytes) {
    std::string text;
    std::vector<Span> paragraphs;
    std::vector<Block> blocks;
    while (text.size() < bytes) {
        for (std::size_t at = 0; at < kStory.size();) {
            const std::size_t end = kStory.find("\n\n", at);
            const Span span{static_cast<std::uint32_t>(text.size()),
                            static_cast<std::uint32_t>(text.size() + end - at)};
            blocks.push_back({BlockKind::body, span, static_cast<std::uint32_t>(paragraphs.size())});
            paragraphs.push_back(span);
            text += kStory.substr(at, end + 2 - at);
            at = end + 2;
        }
    }
    return Document({}, std::move(text), std::move(paragraphs), std::move(blocks), {});
}

// Sentences and tokens of stories of the size given.
void segment_story(benchmark::State& state) {
    const Document document = document_of(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(segment(document));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(document.text().size()));
}
BENCHMARK(segment_story)->Arg(5'000)->Arg(1'000'000);

}  // namespace
}  // namespace dateline
