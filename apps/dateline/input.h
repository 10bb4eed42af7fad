#pragma once

#include <string>
#include <variant>

#include "dateline/reader.h"
#include "dateline/result.h"
#include "ingest/records.h"
#include "options.h"

namespace dateline {

/// A story that was read, or why a record could not be.
using Outcome = std::variant<Story, RecordError>;

/// The stories that the command line names and the reader to read them with.
class Input {
  public:
    static Result<Input> open(const Options& options);

    /// The next record; nothing at the end. One thread at a time.
    [[nodiscard]] std::optional<RecordOutcome> next() { return source_.next(); }
    /// Any thread.
    [[nodiscard]] Outcome read(RecordOutcome record) const;
    [[nodiscard]] std::uint64_t bytes_read() const { return source_.bytes_read(); }

  private:
    Input(Reader reader, RecordSource source, std::string published)
        : reader_(std::move(reader)), source_(std::move(source)), published_(std::move(published)) {}

    Reader reader_;
    RecordSource source_;
    std::string published_;
};

/// The paths that were named, or standard input where there are none.
[[nodiscard]] std::vector<std::string> paths_of(const Options& options);
/// `--threads`, where 0 is one for each core.
[[nodiscard]] unsigned threads_of(const Options& options);

}  // namespace dateline
