#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace dateline {

/// Writes JSON into a string in one go, without a tree in between: a story's record is many small arrays of
/// numbers. The caller opens and closes in pairs and gives each value of an object a key. Bytes that are not
/// UTF-8 become U+FFFD.
class JsonWriter {
  public:
    JsonWriter& begin_object() { return open('{'); }
    JsonWriter& end_object() { return close('}'); }
    JsonWriter& begin_array() { return open('['); }
    JsonWriter& end_array() { return close(']'); }
    JsonWriter& key(std::string_view name);

    JsonWriter& string(std::string_view value);
    JsonWriter& number(std::uint64_t value);
    JsonWriter& number(float value);
    JsonWriter& boolean(bool value) { return literal(value ? "true" : "false"); }
    JsonWriter& null() { return literal("null"); }
    /// Null where there are no words.
    JsonWriter& string_or_null(std::string_view words) { return words.empty() ? null() : string(words); }
    /// JSON that is already written.
    JsonWriter& literal(std::string_view json);

    [[nodiscard]] std::string take() { return std::move(out_); }

  private:
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);
    void separate();
    void escape(std::string_view text);

    std::string out_;
    bool first_ = true;  ///< nothing stands before the next value in its array or object
};

}  // namespace dateline
