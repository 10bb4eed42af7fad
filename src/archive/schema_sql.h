#pragma once

namespace dateline {

/// Tables, index of words and views of schema version 1 (docs/archive.md).
extern const char* const kSchemaVersion1;
/// Indexes of sources, and of days with their ends, those of times too: a month is found without a look at every row.
extern const char* const kSchemaVersion2;

}  // namespace dateline
