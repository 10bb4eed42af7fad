#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "dateline/span.h"

namespace dateline {

/// One story as it came in, before anything is made of it. Strings are bytes as given; `text` need not be valid UTF-8.
struct Record {
    std::string id;                      ///< empty where none is given
    std::string title;                   ///< empty where none is given
    std::string text;                    ///< paragraphs separated by a blank line or a newline
    std::string published;               ///< as given; empty where none is
    std::string updated;                 ///< as given; empty where none is
    std::string uri;                     ///< where the story is from: a file or an address
    std::vector<std::string> authors;    ///< as given
    std::string media_type;              ///< "text/plain", "application/jsonl", …
    std::string file;                    ///< the file it was read from; "-" for standard input, empty where none
    std::string file_date;               ///< ISO date that the file's name or modification date tells, where asked for
    std::uint64_t number = 0;            ///< place in its file, counted from 1; 0 for a file that is one story
    std::uint64_t byte = 0;              ///< where the record begins in its (uncompressed) file
};

/// How a publication date came to be known.
enum class DateSource { none, option, record, page, text, file };

/// A point in time as precise as it was told: `iso` is "2021-09", "2021-09-29" or "2021-09-29T14:05:00+01:00";
/// `day` is set where at least the day is known, and is the day in the zone that was told.
struct Timestamp {
    std::string iso;
    std::optional<std::chrono::year_month_day> day;
};

enum class BlockKind { headline, byline, dateline, body, heading, caption, credit, correction, embed };

/// A stretch of text with one purpose. Blocks are sorted, do not overlap, and none crosses a paragraph; two blocks of
/// one paragraph (a dateline and the body behind it, a caption and its credit) have the same `paragraph`.
struct Block {
    BlockKind kind;
    Span span;                ///< without the white space around it; never empty
    std::uint32_t paragraph;  ///< index into Document::paragraphs()
};

/// Part of the way from clean text back to the source: text bytes [text.begin, text.end) came from these source bytes.
struct SourceRange {
    Span text;
    std::uint64_t source_begin;
    std::uint64_t source_end;
};

/// What is known of a document besides its words.
struct DocumentInfo {
    std::string id;
    std::string uri;
    std::string sha256;  ///< of title and text as given, in hexadecimal: two records with the same words have the same
    std::string media_type;
    std::uint64_t record = 0;  ///< place in its file, counted from 1; 0 for a file that is one story
    std::string title;         ///< empty where none is given
    std::vector<std::string> authors;
    Timestamp published;
    DateSource published_from = DateSource::none;
    Timestamp updated;
    std::string unread_date;  ///< a date that was given and could not be understood; mostly empty
};

/// A dated story: its clean text (valid UTF-8, otherwise as given) and the parts it is laid out in.
/// Owns its text; views of it live as long as the document and are refused for temporaries.
class Document {
  public:
    Document() = default;
    Document(DocumentInfo info, std::string text, std::vector<Span> paragraphs, std::vector<Block> blocks,
             std::vector<SourceRange> source_map)
        : info_(std::move(info)),
          text_(std::move(text)),
          paragraphs_(std::move(paragraphs)),
          blocks_(std::move(blocks)),
          source_map_(std::move(source_map)) {}

    [[nodiscard]] std::string_view text() const& { return text_; }
    [[nodiscard]] std::string_view text(Span span) const& { return slice(text_, span); }
    std::string_view text() && = delete;
    std::string_view text(Span) && = delete;

    [[nodiscard]] const DocumentInfo& info() const& { return info_; }
    /// Every paragraph with words in it, the title first where there is one; sorted, without white space at its ends.
    [[nodiscard]] const std::vector<Span>& paragraphs() const& { return paragraphs_; }
    [[nodiscard]] const std::vector<Block>& blocks() const& { return blocks_; }
    /// Empty where text and source are the same bytes.
    [[nodiscard]] const std::vector<SourceRange>& source_map() const& { return source_map_; }
    const DocumentInfo& info() && = delete;
    const std::vector<Span>& paragraphs() && = delete;
    const std::vector<Block>& blocks() && = delete;
    const std::vector<SourceRange>& source_map() && = delete;

  private:
    DocumentInfo info_;
    std::string text_;
    std::vector<Span> paragraphs_;
    std::vector<Block> blocks_;
    std::vector<SourceRange> source_map_;
};

}  // namespace dateline
