#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace dateline {

/// What went wrong, for a program to act on; `Error::message` is for a person.
enum class ErrorCode {
    not_found,         ///< a file, folder, story or table that is not there
    unreadable,        ///< input that cannot be read: permissions, truncated compression, a failing disk
    malformed,         ///< input that is not of the form it should be
    unsupported,       ///< a form or version this program does not know
    unwritable,        ///< output that cannot be written: full disk, read-only file
    busy,              ///< another process holds the resource longer than we wait
    invalid_argument,  ///< an option or argument out of its range
};

/// A failure told plainly: the message names the file or record, what is wrong, and where there is one, the remedy.
struct Error {
    ErrorCode code;
    std::string message;
};

/// A value or the reason why there is none. The library neither throws nor prints across its public interface.
/// Asking for the value of a failed result, or the error of a good one, is a bug of the caller and asserts.
template <class T>
class [[nodiscard]] Result {
  public:
    Result(T value) : state_(std::move(value)) {}      // NOLINT(google-explicit-constructor): return value;
    Result(Error error) : state_(std::move(error)) {}  // NOLINT(google-explicit-constructor): return Error{…};

    [[nodiscard]] bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] T& value() & { return *checked_value(); }
    [[nodiscard]] const T& value() const& { return *const_cast<Result*>(this)->checked_value(); }
    [[nodiscard]] T&& value() && { return std::move(*checked_value()); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return checked_value(); }
    const T* operator->() const { return &value(); }

    [[nodiscard]] const Error& error() const {
        assert(!ok());
        return *std::get_if<1>(&state_);
    }

  private:
    T* checked_value() {
        assert(ok());
        return std::get_if<0>(&state_);
    }
    std::variant<T, Error> state_;
};

/// A result that carries nothing but success.
struct Done {};
using Status = Result<Done>;

}  // namespace dateline
