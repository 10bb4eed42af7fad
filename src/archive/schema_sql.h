#pragma once

namespace dateline {

/// Tables, index of words and views of schema version 1 (docs/archive.md).
extern const char* const kSchemaVersion1;

}  // namespace dateline
