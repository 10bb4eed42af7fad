#pragma once

#include <string>
#include <vector>

#include "dateline/reader.h"
#include "dateline/reading.h"
#include "dateline/result.h"
#include "ingest/records.h"
#include "options.h"
#include "pipeline/read_records.h"

namespace dateline {

/// The stories that the command line names and the reader to read them with.
struct Input {
    Reader reader;
    RecordSource source;

    static Result<Input> open(const Options& options);
};

/// The paths that were named, or standard input where there are none.
[[nodiscard]] std::vector<std::string> paths_of(const Options& options);
[[nodiscard]] ReadingOptions reading_options(const Options& options);
/// "file, record 3, id 17, byte 1024: reason"
[[nodiscard]] std::string described(const Failure& failure);

}  // namespace dateline
