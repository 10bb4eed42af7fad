#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "dateline/result.h"

namespace dateline {

/// One compression, as a stream. The reasons of its errors name the compression and not the place.
class Decoder {
  public:
    static constexpr std::size_t kChunk = std::size_t{128} << 10U;

    Decoder() = default;
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;
    virtual ~Decoder() = default;

    /// Takes bytes off the front of `input`, appends at most kChunk bytes to `out` and tells how many. With an empty
    /// input it gives what it still holds; 0 then means that it waits for more.
    [[nodiscard]] virtual Result<std::size_t> decode(std::string_view& input, std::string& out) = 0;
    /// Whether the data may end here.
    [[nodiscard]] virtual bool complete() const = 0;
};

/// The decoder for a file that begins with these bytes (at least its first four, where it has as many).
[[nodiscard]] std::unique_ptr<Decoder> make_decoder(std::string_view first_bytes);

}  // namespace dateline
