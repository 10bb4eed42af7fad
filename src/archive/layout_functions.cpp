#include "archive/layout_functions.h"

#include <sqlite3.h>

#include <algorithm>

#include "archive/story_layout.h"

namespace dateline {
namespace {

StoryLayout layout_in(sqlite3_value* value) {
    const void* data = sqlite3_value_blob(value);
    if (data == nullptr) return {};
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
    return read_layout({static_cast<const char*>(data), size}).value_or(StoryLayout());
}

void mentioned_within(sqlite3_context* answer, int, sqlite3_value** values) {
    const StoryLayout layout = layout_in(values[0]);
    const std::int64_t entity = sqlite3_value_int64(values[1]);
    const std::int64_t begin = sqlite3_value_int64(values[2]);
    const std::int64_t end = sqlite3_value_int64(values[3]);
    const bool mentioned = std::ranges::any_of(layout.mentions, [&](const Mention& mention) {
        return std::int64_t{mention.entity.index} + 1 == entity && mention.span.begin >= begin &&
               mention.span.end <= end;
    });
    sqlite3_result_int(answer, static_cast<int>(mentioned));
}

void sentences_in(sqlite3_context* answer, int, sqlite3_value** values) {
    sqlite3_result_int64(answer, static_cast<std::int64_t>(layout_in(values[0]).sentences.size()));
}

}  // namespace

void add_layout_functions(sqlite3* connection) {
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    sqlite3_create_function_v2(connection, "mentioned_within", 4, kFlags, nullptr, &mentioned_within, nullptr,
                               nullptr, nullptr);
    sqlite3_create_function_v2(connection, "sentences_in", 1, kFlags, nullptr, &sentences_in, nullptr, nullptr,
                               nullptr);
}

}  // namespace dateline
