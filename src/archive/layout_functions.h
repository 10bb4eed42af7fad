#pragma once

struct sqlite3;

namespace dateline {

/// Adds to a connection the functions that look into `stories.layout`:
/// `mentioned_within(layout, entity, begin, end)`: whether the entity is mentioned within these bytes;
/// `sentences_in(layout)`: their number. Of bytes that are no layout: 0.
void add_layout_functions(sqlite3* connection);

}  // namespace dateline
