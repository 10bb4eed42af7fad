#pragma once

#include <cstddef>
#include <vector>

namespace dateline {

/// Scratch memory for numbers that begins on a cache line, so that no register of the passes is read from two. It grows to
/// the most that was asked for and is then reused; what is in it before it is written is anything.
template <class Number>
class Room {
  public:
    /// Makes room for `count` numbers.
    void reserve(std::size_t count) {
        const std::size_t lines = (count * sizeof(Number) + sizeof(Line) - 1) / sizeof(Line);
        if (lines > lines_.size()) lines_.resize(lines);
    }
    [[nodiscard]] Number* data() { return reinterpret_cast<Number*>(lines_.data()); }
    [[nodiscard]] const Number* data() const { return reinterpret_cast<const Number*>(lines_.data()); }

  private:
    struct alignas(64) Line {
        std::byte bytes[64];
    };
    std::vector<Line> lines_;
};

}  // namespace dateline
