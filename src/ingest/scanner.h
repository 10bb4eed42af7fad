#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// Reads a text from the left, one small thing at a time. Cheap to copy: a copy is a place to go back to. Each function
/// that does not find its thing leaves the place as it was.
class Scanner {
  public:
    explicit Scanner(std::string_view text) : text_(text) {}

    [[nodiscard]] std::size_t place() const { return at_; }
    [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }
    [[nodiscard]] bool at_end() const { return at_ == text_.size(); }
    /// The next byte; NUL at the end.
    [[nodiscard]] char peek() const { return at_end() ? '\0' : text_[at_]; }

    bool take(char c) {
        if (peek() != c || at_end()) return false;
        ++at_;
        return true;
    }
    bool take(std::string_view words) {
        if (!rest().starts_with(words)) return false;
        at_ += words.size();
        return true;
    }
    /// Spaces, tabs, no-break spaces (also narrow ones), not line breaks. Whether there was one.
    bool spaces();
    /// ASCII letters, in lower case; empty where none stand here.
    std::string word();
    /// A number of `least` to `most` digits with no digit behind it.
    std::optional<unsigned> number(std::size_t least, std::size_t most);

  private:
    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace dateline
