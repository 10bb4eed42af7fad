#pragma once

#include "archive/sqlite.h"

namespace dateline {

/// "DtLn" in the file's header, so that `file` and SQLite know whose database it is.
inline constexpr std::int64_t kApplicationId = 0x44744C6E;
/// The version of the schema this program writes; older ones are brought up to it, newer ones refused.
inline constexpr std::int64_t kSchemaVersion = 2;

/// Makes a new, empty database an archive, or brings an older archive up to date; all of it or nothing.
/// Fails with `unsupported` for a newer schema and for a database that is no archive.
void migrate(Database& database);

/// Fails as `migrate` does, and with `unsupported` for an older schema: what is read is not changed.
void check_schema(Database& database);

}  // namespace dateline
