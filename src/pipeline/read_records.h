#pragma once

#include <atomic>
#include <cstdint>
#include <functional>

#include "dateline/reader.h"
#include "dateline/reading.h"
#include "ingest/document.h"
#include "ingest/records.h"

namespace dateline {

struct ReadingOptions {
    unsigned threads = 0;  ///< that read; 0: one a core
    IngestOptions ingest;
    /// Whether a story need not be read because it is kept already; called by all threads at once. Empty: none is.
    std::function<bool(const DocumentInfo&)> known;
    /// Set from elsewhere (a signal), ends the input: what is under way is finished and handed out. May be null.
    const std::atomic<bool>* stop = nullptr;
};

struct ReadingProgress {
    std::uint64_t records = 0;  ///< handed out, this one included
    std::uint64_t bytes = 0;    ///< RecordSource::bytes_read when this one had been taken from the input
};

/// Called for each record in the order of the input, whatever the number of threads, by the thread that called
/// `read_records`. A failure ends the reading.
using ReadingSink = std::function<Status(Reading, const ReadingProgress&)>;

/// Reads all records of a source. Records that cannot be read are handed out as failures in their place. Fails where the
/// sink fails.
[[nodiscard]] Status read_records(const Reader& reader, RecordSource& source, const ReadingOptions& options,
                                  const ReadingSink& sink);

}  // namespace dateline
