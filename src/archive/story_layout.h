#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dateline/story.h"

namespace dateline {

/// What of a story is many small spans and is asked for as a whole: kept in one blob, `stories.layout`, a
/// fifth of what it would take as rows. docs/archive.md tells its form to the byte.
struct StoryLayout {
    std::vector<SourceRange> source_map;
    std::vector<Span> paragraphs;
    std::vector<Block> blocks;
    std::vector<Span> sentences;
    std::vector<Mention> mentions;
};

[[nodiscard]] std::string layout_of(const Story& story);

/// Nothing where the bytes are no layout. Spans are as they stand: they may lead out of the text, and
/// mentions may name entities that are not there.
[[nodiscard]] std::optional<StoryLayout> read_layout(std::string_view bytes);

}  // namespace dateline
