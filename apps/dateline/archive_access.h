#pragma once

#include "dateline/archive.h"
#include "options.h"
#include "render/json_writer.h"

namespace dateline {

/// `--from` and `--to` as days; open where they are not given.
[[nodiscard]] Result<DayRange> days_asked_for(const Options& options);

/// "2021-09-29 · news.example · id"; the id with its revision where that is not the first.
[[nodiscard]] std::string described(const StoryReference& story);

/// The fields of a reference, as an object.
void write_reference(JsonWriter& json, const StoryReference& story);
void write_span(JsonWriter& json, Span span);
/// The fields of a failure, as an object.
void write_failure(JsonWriter& json, const Failure& failure);

}  // namespace dateline
