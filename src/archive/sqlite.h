#pragma once

#include <concepts>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/sha256.h"
#include "dateline/result.h"

struct sqlite3;
struct sqlite3_stmt;

/// SQLite with owners for its handles. Each step of each statement can fail, so inside src/archive a failure
/// is thrown as a DatabaseError; `guarded` turns it into a Result, and the library's own border is never
/// crossed by one.
namespace dateline {

class DatabaseError : public std::exception {
  public:
    explicit DatabaseError(Error error) : error_(std::move(error)) {}
    [[nodiscard]] const Error& error() const { return error_; }
    [[nodiscard]] const char* what() const noexcept override { return error_.message.c_str(); }

  private:
    Error error_;
};

/// Bytes that are no text.
struct Blob {
    std::string bytes;
};

/// What an SQL parameter can be, where the number of parameters is known at run time only.
using SqlValue = std::variant<std::int64_t, std::string>;

/// A prepared statement. Parameters are bound in their order, from the first; columns count from 0.
class Statement {
  public:
    /// Starts the statement anew with these values; they are copied.
    template <class... Values>
    Statement& bind(const Values&... values) {
        reset();
        int place = 0;
        (bind_at(++place, values), ...);
        return *this;
    }
    Statement& bind_all(const std::vector<SqlValue>& values);
    /// Whether there is another row.
    bool step();
    /// Binds and goes through to the end; rows are thrown away.
    template <class... Values>
    void run(const Values&... values) {
        bind(values...);
        while (step()) {
        }
        reset();
    }
    void reset();

    [[nodiscard]] bool is_null(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    /// Empty for NULL. The view lives until the next step, bind or reset.
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::string string(int column) const { return std::string(text(column)); }
    /// The bytes of a blob, as `text`.
    [[nodiscard]] std::string_view blob(int column) const;

  private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}

    void bind_at(int place, std::int64_t value);
    void bind_at(int place, double value);
    void bind_at(int place, std::string_view value);
    void bind_at(int place, const Sha256& value);
    void bind_at(int place, const Blob& value);
    void bind_at(int place, std::nullptr_t);
    template <std::integral Integer>
    void bind_at(int place, Integer value) {
        bind_at(place, static_cast<std::int64_t>(value));
    }
    template <class Value>
    void bind_at(int place, const std::optional<Value>& value) {
        value ? bind_at(place, *value) : bind_at(place, nullptr);
    }

    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

/// A connection to one database file. One thread at a time.
class Database {
  public:
    enum class Mode { read, write };

    /// `write` makes the file where there is none. A file in a folder that cannot be written is read as it
    /// stands.
    Database(const std::string& path, Mode mode);

    [[nodiscard]] Statement prepare(std::string_view sql);
    /// Runs all statements of a script.
    void execute(const std::string& sql);
    /// The first column of the first row, 0 where there is none.
    [[nodiscard]] std::int64_t integer(std::string_view sql);
    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] std::int64_t last_insert_rowid() const;
    /// Rows that the last INSERT, UPDATE or DELETE touched.
    [[nodiscard]] int changes() const;

  private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    std::string path_;
    std::unique_ptr<sqlite3, Close> connection_;
};

/// A write transaction: waits for other writers, and takes everything back unless committed.
class Transaction {
  public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

  private:
    Database& database_;
    bool open_ = true;
};

/// Runs a function of the archive's inside and hands its failure on as a Result.
template <class Function>
auto guarded(Function&& function) -> Result<decltype(function())> {
    try {
        return function();
    } catch (const DatabaseError& error) {
        return error.error();
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::unreadable, "not enough memory"};
    }
}

}  // namespace dateline
