#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "annotate/names/lexicon.h"
#include "segment/segment.h"

namespace dateline {

enum class Shape : std::uint8_t { small, capital, capitals, initial, number, punctuation, possessive };

/// A word as names are written: tokens that stand together at a hyphen, an apostrophe ("O'Neil") or before the full stop
/// of an initial or abbreviation ("J.", "Sen.") are one.
struct NameWord {
    Span span;
    std::string_view text;  ///< lives as long as the document
    WordClasses classes;    ///< of its text, whatever the case
    Shape shape;
    bool opens;             ///< begins a sentence, or stands behind an opening quotation mark, a colon or a dash
    bool space_before;
    std::uint32_t token;    ///< index of its first token
};

/// How a sentence uses capitals: where all words have them, they tell no names.
enum class CaseStyle : std::uint8_t { sentence, title, capitals };

struct NameSentence {
    std::vector<NameWord> words;
    CaseStyle style;
    BlockKind block;
};

/// The sentences of a document that can hold names of the story: not those of bylines, datelines and credits.
[[nodiscard]] std::vector<NameSentence> name_sentences(const Document& document, const Segmentation& segmentation);

/// Whether a word begins with a capital letter (Latin, Greek or Cyrillic).
[[nodiscard]] bool begins_with_capital(std::string_view word);

[[nodiscard]] inline bool has_capital(const NameWord& word) {
    return word.shape == Shape::capital || word.shape == Shape::capitals || word.shape == Shape::initial;
}

}  // namespace dateline
