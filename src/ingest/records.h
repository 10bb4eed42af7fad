#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "dateline/document.h"
#include "dateline/result.h"

namespace dateline {

/// How the bytes of a file are laid out. `automatic` goes by the file's name, and where that tells nothing by its
/// first bytes.
enum class RecordFormat { automatic, text, jsonl };

struct RecordOptions {
    RecordFormat format = RecordFormat::automatic;
    bool date_from_file = false;  ///< fill Record::file_date from the file's name, or else its modification date
    std::uint64_t max_record_bytes = std::uint64_t{64} << 20U;  ///< a longer record or text file is an error for itself
};

/// One record that cannot be read. The records before and behind it are not affected.
struct RecordError {
    ErrorCode code;
    std::string reason;        ///< for a person, without file and place: "no text", "invalid UTF-8 at byte 12 of the record"
    std::string file;          ///< as named, or found below a named folder; "-" for standard input
    std::string id;            ///< the record's id where that much could be read, else empty
    std::uint64_t record = 0;  ///< place in its file, counted from 1; 0 for a file that is one story
    std::uint64_t byte = 0;    ///< where the record begins in its (uncompressed) file
};

/// "file, record 3, byte 1024: no text" in one line.
[[nodiscard]] std::string describe(const RecordError& error);

using RecordOutcome = std::variant<Record, RecordError>;

/// The stories of files, folders and standard input, one after the other, in the order in which the paths are named.
/// A folder stands for the files below it, sorted by name, hidden ones left out. Each file may be compressed (gzip,
/// Zstandard). Memory is bounded by the longest record, never by the length of the input.
class RecordSource {
  public:
    /// `paths` name files and folders; "-" is standard input. Fails where one of them is not there.
    static Result<RecordSource> open(const std::vector<std::string>& paths, const RecordOptions& options);

    RecordSource(RecordSource&&) noexcept;
    RecordSource& operator=(RecordSource&&) noexcept;
    ~RecordSource();

    /// The next record or what is wrong with it; nothing at the end.
    [[nodiscard]] std::optional<RecordOutcome> next();

    /// Bytes taken from files and standard input so far, compressed where they are: what a progress bar counts.
    [[nodiscard]] std::uint64_t bytes_read() const;

  private:
    class Reading;
    explicit RecordSource(std::unique_ptr<Reading> reading);
    std::unique_ptr<Reading> reading_;
};

/// The size of all files that the paths name; nothing where standard input is among them.
[[nodiscard]] std::optional<std::uint64_t> total_bytes(const std::vector<std::string>& paths);

}  // namespace dateline
