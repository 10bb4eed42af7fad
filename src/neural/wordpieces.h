#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/mapped_file.h"

namespace dateline {

using Piece = std::int32_t;

/// How a word is written: which of its cased letters are capitals; digits where it has no letter.
enum class CaseShape : std::uint8_t { lower, title, caps, mixed, digit, other };

[[nodiscard]] CaseShape case_shape_of(std::string_view word);

/// A vocabulary of wordpieces and the way from words to pieces (docs/model-format.md): lower case, no accents, cut at
/// punctuation, longest match first (Wu et al. 2016 as in BERT). Const and thread-safe.
class Wordpieces {
  public:
    struct Limits {
        std::uint32_t pieces_a_word;
        std::uint32_t part;  ///< code points of a part that is still looked up
    };
    /// The file has one piece a line; it must hold [CLS], [SEP] and [UNK].
    static Result<Wordpieces> open(const std::string& path, Limits limits);

    /// Appends the pieces of a word: at least one, at most `pieces_a_word`. `scratch` is overwritten.
    void append(std::string_view word, std::string& scratch, std::vector<Piece>& out) const;

    [[nodiscard]] Piece begin_of_window() const { return begin_; }
    [[nodiscard]] Piece end_of_paragraph() const { return end_; }

  private:
    using Table = std::unordered_map<std::string_view, Piece>;
    Wordpieces(MappedFile file, Limits limits) : file_(std::move(file)), limits_(limits) {}
    void append_part(std::string_view part, std::size_t most, std::vector<Piece>& out) const;
    [[nodiscard]] std::pair<Piece, std::size_t> longest(std::string_view rest, const Table& table) const;

    MappedFile file_;
    Limits limits_;
    Table starts_;
    Table continuations_;  // without their ##
    std::size_t longest_ = 0;
    Piece begin_ = 0;
    Piece end_ = 0;
    Piece unknown_ = 0;
};

}  // namespace dateline
