#include "archive/sqlite.h"

#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "archive/layout_functions.h"
#include "archive/word_functions.h"

namespace dateline {
namespace {

/// How long one process waits for another's batch.
constexpr int kBusyMilliseconds = 5 * 60 * 1000;

ErrorCode code_of(int result) {
    switch (result & 0xFF) {
        case SQLITE_FULL:
        case SQLITE_READONLY:
            return ErrorCode::unwritable;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return ErrorCode::busy;
        case SQLITE_NOTADB:
        case SQLITE_CORRUPT:
            return ErrorCode::malformed;
        case SQLITE_TOOBIG:
            return ErrorCode::invalid_argument;
        case SQLITE_IOERR:
            return result == SQLITE_IOERR_READ || result == SQLITE_IOERR_SHORT_READ ? ErrorCode::unreadable
                                                                                    : ErrorCode::unwritable;
        default:
            return ErrorCode::unreadable;
    }
}

std::string_view reason_of(int result) {
    switch (result & 0xFF) {
        case SQLITE_FULL:
            return "the disk is full";
        case SQLITE_READONLY:
            return "the file is read-only";
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return "another process has been writing to it for too long";
        case SQLITE_NOTADB:
            return "not an archive";
        case SQLITE_CORRUPT:
            return "the file is damaged";
        case SQLITE_CANTOPEN:
            return "cannot be opened";
        case SQLITE_IOERR:
            return "the disk failed or is full";
        default:
            return "the database failed";
    }
}

[[noreturn]] void fail(sqlite3* connection, int result, const std::string& path) {
    std::string message = path + ": " + std::string(reason_of(result));
    const int system = connection != nullptr ? sqlite3_system_errno(connection) : 0;
    const bool of_system = (result & 0xFF) == SQLITE_IOERR || (result & 0xFF) == SQLITE_CANTOPEN;
    const char* detail = connection != nullptr ? sqlite3_errmsg(connection) : sqlite3_errstr(result);
    message += " (" + std::string(of_system && system != 0 ? std::strerror(system) : detail) + ")";
    throw DatabaseError({code_of(result), std::move(message)});
}

[[noreturn]] void fail(sqlite3_stmt* statement, int result) {
    sqlite3* connection = sqlite3_db_handle(statement);
    fail(connection, result, sqlite3_db_filename(connection, "main"));
}

/// A file name as SQLite takes it in a URI: everything but plain characters as %XX.
std::string uri_of(const std::string& path) {
    constexpr std::string_view kPlain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char character : path) {
        const auto byte = static_cast<unsigned char>(character);
        if (kPlain.find(character) != std::string_view::npos) {
            uri += character;
        } else {
            uri += {'%', kDigits[byte >> 4U], kDigits[byte & 15U]};
        }
    }
    return uri;
}

/// A reader of a WAL database makes small files beside it. Where it may not, nobody can be writing either,
/// and the file can be read as it stands.
bool folder_is_closed(const std::string& path) {
    const auto folder = std::filesystem::absolute(path).parent_path();
    return ::access(folder.c_str(), W_OK) != 0;
}

}  // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

void Statement::reset() {
    sqlite3_reset(statement_.get());
    sqlite3_clear_bindings(statement_.get());
}

bool Statement::step() {
    const int result = sqlite3_step(statement_.get());
    if (result == SQLITE_ROW) return true;
    if (result != SQLITE_DONE) fail(statement_.get(), result);
    return false;
}

Statement& Statement::bind_all(const std::vector<SqlValue>& values) {
    reset();
    int place = 0;
    for (const SqlValue& value : values) {
        ++place;
        std::visit([&](const auto& one) { bind_at(place, one); }, value);
    }
    return *this;
}

void Statement::bind_at(int place, std::int64_t value) {
    if (const int result = sqlite3_bind_int64(statement_.get(), place, value)) fail(statement_.get(), result);
}

void Statement::bind_at(int place, double value) {
    if (const int result = sqlite3_bind_double(statement_.get(), place, value))
        fail(statement_.get(), result);
}

void Statement::bind_at(int place, std::string_view value) {
    // An empty view may have no data; SQLite would take that for NULL.
    const char* data = value.empty() ? "" : value.data();
    const int result =
        sqlite3_bind_text64(statement_.get(), place, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    if (result != SQLITE_OK) fail(statement_.get(), result);
}

void Statement::bind_at(int place, const Sha256& value) {
    const int result =
        sqlite3_bind_blob64(statement_.get(), place, value.data(), value.size(), SQLITE_TRANSIENT);
    if (result != SQLITE_OK) fail(statement_.get(), result);
}

void Statement::bind_at(int place, const Blob& value) {
    const int result = sqlite3_bind_blob64(statement_.get(), place, value.bytes.data(), value.bytes.size(),
                                           SQLITE_TRANSIENT);
    if (result != SQLITE_OK) fail(statement_.get(), result);
}

void Statement::bind_at(int place, std::nullptr_t) {
    if (const int result = sqlite3_bind_null(statement_.get(), place)) fail(statement_.get(), result);
}

bool Statement::is_null(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(statement_.get(), column);
}

std::string_view Statement::text(int column) const {
    const unsigned char* data = sqlite3_column_text(statement_.get(), column);
    if (data == nullptr) return {};
    return {reinterpret_cast<const char*>(data),
            static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

std::string_view Statement::blob(int column) const {
    const void* data = sqlite3_column_blob(statement_.get(), column);
    if (data == nullptr) return {};
    return {static_cast<const char*>(data),
            static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

void Database::Close::operator()(sqlite3* connection) const {
    sqlite3_close_v2(connection);
}

Database::Database(const std::string& path, Mode mode) : path_(path) {
    const bool reading = mode == Mode::read;
    if (reading && !std::filesystem::exists(path))
        throw DatabaseError({ErrorCode::not_found, path + ": no such archive"});
    const std::string uri = uri_of(path) + (reading && folder_is_closed(path) ? "?immutable=1" : "");
    const int flags = (reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE) |
                      SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    sqlite3* connection = nullptr;
    const int result = sqlite3_open_v2(uri.c_str(), &connection, flags, nullptr);
    connection_.reset(connection);
    if (result != SQLITE_OK) fail(connection, result, path_);
    sqlite3_busy_timeout(connection, kBusyMilliseconds);
    add_word_functions(connection);
    add_layout_functions(connection);
    execute("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -32000;");
}

Statement Database::prepare(std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v3(connection_.get(), sql.data(), static_cast<int>(sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK) fail(connection_.get(), result, path_);
    return Statement(statement);
}

void Database::execute(const std::string& sql) {
    const int result = sqlite3_exec(connection_.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) fail(connection_.get(), result, path_);
}

std::int64_t Database::integer(std::string_view sql) {
    Statement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::int64_t Database::last_insert_rowid() const {
    return sqlite3_last_insert_rowid(connection_.get());
}

int Database::changes() const {
    return sqlite3_changes(connection_.get());
}

Transaction::Transaction(Database& database) : database_(database) {
    database_.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    if (!open_) return;
    try {
        database_.execute("ROLLBACK");
    } catch (const DatabaseError&) {
        // A failing disk may have made SQLite roll back by itself: then there is nothing left to take back.
    }
}

void Transaction::commit() {
    database_.execute("COMMIT");
    open_ = false;
}

}  // namespace dateline
