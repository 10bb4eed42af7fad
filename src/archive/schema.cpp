#include "archive/schema.h"

#include <array>
#include <chrono>
#include <thread>

#include "archive/schema_sql.h"

namespace dateline {
namespace {

std::int64_t version_of(Database& database) {
    return database.integer("PRAGMA user_version");
}

bool is_empty(Database& database) {
    return database.integer("SELECT count(*) FROM sqlite_schema") == 0;
}

void check_owner_and_version(Database& database) {
    if (database.integer("PRAGMA application_id") != kApplicationId) {
        throw DatabaseError(
            {ErrorCode::unsupported, database.path() + ": an SQLite database, but no Dateline archive"});
    }
    const std::int64_t version = version_of(database);
    if (version > kSchemaVersion) {
        throw DatabaseError({ErrorCode::unsupported, database.path() +
                                                         ": written by a newer Dateline (schema " +
                                                         std::to_string(version) + ", this program knows " +
                                                         std::to_string(kSchemaVersion) + "); use that one"});
    }
}

/// Properties of the file that can only be set before there are tables. Small pages: less is lost behind each
/// text. SQLite does not wait for a lock to begin the log: another process that makes the same archive is
/// given two seconds here.
void begin_log(Database& database) {
    for (int attempts = 100;; --attempts) {
        try {
            return database.execute("PRAGMA page_size = 2048; PRAGMA journal_mode = WAL");
        } catch (const DatabaseError& error) {
            if (error.error().code != ErrorCode::busy || attempts == 0) throw;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

void run_migrations(Database& database) {
    // One script a version: the first makes version 1 of nothing, the next brings 1 to 2, and so on. A script that was
    // once released is never changed.
    const std::array<const char*, kSchemaVersion> migrations{kSchemaVersion1, kSchemaVersion2};
    Transaction transaction(database);
    // Another process may have been first while we waited for the lock.
    for (std::int64_t version = version_of(database); version < kSchemaVersion; ++version) {
        database.execute(migrations.at(static_cast<std::size_t>(version)));
    }
    database.execute("PRAGMA application_id = " + std::to_string(kApplicationId) +
                     "; PRAGMA user_version = " + std::to_string(kSchemaVersion));
    transaction.commit();
}

}  // namespace

void migrate(Database& database) {
    if (is_empty(database)) {
        begin_log(database);
    } else {
        check_owner_and_version(database);
    }
    database.execute("PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = 67108864");
    if (version_of(database) < kSchemaVersion) run_migrations(database);
}

void check_schema(Database& database) {
    check_owner_and_version(database);
    if (version_of(database) < kSchemaVersion) {
        throw DatabaseError(
            {ErrorCode::unsupported, database.path() + ": written by an older Dateline; `dateline add` to it "
                                                       "brings it up to date"});
    }
}

}  // namespace dateline
