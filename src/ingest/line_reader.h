#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ingest/byte_stream.h"

namespace dateline {

struct Line {
    std::string text;         ///< without the line break; empty where it is too long
    std::uint64_t begin = 0;  ///< its first byte in the (uncompressed) stream
    bool too_long = false;    ///< it was longer than the limit and is passed over
};

/// Splits a stream into lines ("\n" or "\r\n") and never holds more than one line and one chunk.
class LineReader {
  public:
    LineReader(ByteStream stream, std::uint64_t max_line) : stream_(std::move(stream)), max_line_(max_line) {}

    /// The next line; nothing at the end. A last line need not have a line break.
    [[nodiscard]] Result<std::optional<Line>> next();
    /// Everything up to the end of the stream as one line, line breaks and all.
    [[nodiscard]] Result<Line> rest();
    /// A view of the first bytes ahead, `size` of them or more where the stream has as many; good until the next call.
    /// Fewer where the stream fails: the next call tells.
    [[nodiscard]] std::string_view peek(std::size_t size);

    /// Where in the (uncompressed) stream the next line begins.
    [[nodiscard]] std::uint64_t position() const { return position_; }
    [[nodiscard]] std::uint64_t bytes_read() const { return stream_.bytes_read(); }

  private:
    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] Result<std::optional<Line>> skip_line();
    Line take(std::size_t size, std::size_t line_break);

    ByteStream stream_;
    std::uint64_t max_line_;
    std::string buffer_;
    std::size_t begin_ = 0;  // of what is not taken yet
    std::uint64_t position_ = 0;
};

}  // namespace dateline
