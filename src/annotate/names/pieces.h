#pragma once

#include <vector>

#include "annotate/names.h"
#include "annotate/names/name_words.h"

namespace dateline {

/// A part of a sentence, in words.
struct WordRange {
    std::uint32_t begin;
    std::uint32_t end;
    [[nodiscard]] std::uint32_t size() const { return end - begin; }
};

/// A possible name inside a run of capitalised words: its words, the title before it, and what its own words say.
struct NamePiece {
    WordRange words;
    WordRange title;
    TypeScores scores;
};

/// The runs of capitalised words of a sentence, with the small words that names hold ("de", "of", "and" where they join).
[[nodiscard]] std::vector<WordRange> capital_runs(const NameSentence& sentence);

/// Splits a run into titles, names of persons, places, organisations and the rest, by the words alone.
[[nodiscard]] std::vector<NamePiece> pieces_of(const NameSentence& sentence, WordRange run);

}  // namespace dateline
