#include "pipeline/read_records.h"

#include <new>
#include <thread>

#include "pipeline/ordered_work.h"

namespace dateline {
namespace {

struct Taken {
    RecordOutcome outcome;
    std::uint64_t bytes;  ///< read from the input up to here
};

struct Finished {
    Reading reading;
    std::uint64_t bytes;
};

Reading failed(const Record& record, std::string reason) {
    return {record.file, Failure{record.file, record.number, record.byte, record.id, std::move(reason)}};
}

Reading failed(RecordError error) {
    Failure failure{error.file, error.record, error.byte, std::move(error.id), std::move(error.reason)};
    return {std::move(error.file), std::move(failure)};
}

Reading read_record(const Reader& reader, const ReadingOptions& options, const Record& record) {
    // A story too large for the memory must not take the others with it.
    try {
        auto document = make_document(record, options.ingest);
        if (!document) return failed(record, document.error().message);
        const DocumentInfo& info = document->info();
        if (options.known && options.known(info)) return {record.file, KnownStory{info.id}};
        return {record.file, reader.read(*std::move(document))};
    } catch (const std::bad_alloc&) {
        return failed(record, "not enough memory to read it");
    }
}

Reading read_outcome(const Reader& reader, const ReadingOptions& options, RecordOutcome outcome) {
    if (auto* error = std::get_if<RecordError>(&outcome)) return failed(std::move(*error));
    return read_record(reader, options, std::get<Record>(outcome));
}

std::size_t weight_of(const Taken& taken) {
    const auto* record = std::get_if<Record>(&taken.outcome);
    return record == nullptr ? 0 : record->title.size() + record->text.size();
}

unsigned thread_count(const ReadingOptions& options) {
    return options.threads != 0 ? options.threads : std::max(std::thread::hardware_concurrency(), 1U);
}

}  // namespace

Status read_records(const Reader& reader, RecordSource& source, const ReadingOptions& options, const ReadingSink& sink) {
    ReadingProgress progress;
    OrderedWork<Taken, Finished> work;
    work.threads = thread_count(options);
    work.pull = [&]() -> std::optional<Taken> {
        if (options.stop != nullptr && options.stop->load()) return std::nullopt;
        auto outcome = source.next();
        if (!outcome) return std::nullopt;
        return Taken{*std::move(outcome), source.bytes_read()};
    };
    work.weigh = weight_of;
    work.work = [&](Taken taken) {
        return Finished{read_outcome(reader, options, std::move(taken.outcome)), taken.bytes};
    };
    work.sink = [&](Finished finished) {
        ++progress.records;
        progress.bytes = finished.bytes;
        return sink(std::move(finished.reading), progress);
    };
    try {
        return work.run();
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::unreadable, "not enough memory"};
    }
}

}  // namespace dateline
