#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "dateline/result.h"

namespace dateline {

/// The bytes of a file or of standard input, one after the other, decompressed where they are gzip (RFC 1952, any
/// number of members) or Zstandard (RFC 8878): told by their first bytes, not by a name.
class ByteStream {
  public:
    /// "-" is standard input. Fails where the file cannot be opened.
    static Result<ByteStream> open(const std::string& path);

    ByteStream(ByteStream&&) noexcept;
    ByteStream& operator=(ByteStream&&) noexcept;
    ~ByteStream();

    /// Appends some bytes to `out`, at most 128 KiB, and tells how many; 0 at the end. Fails for a failing disk and for
    /// compressed data that is damaged or ends early; what was appended before stays good.
    [[nodiscard]] Result<std::size_t> read(std::string& out);

    /// Bytes taken from the file itself so far (compressed where it is).
    [[nodiscard]] std::uint64_t bytes_read() const;

  private:
    class Source;
    explicit ByteStream(std::unique_ptr<Source> source);
    std::unique_ptr<Source> source_;
};

}  // namespace dateline
