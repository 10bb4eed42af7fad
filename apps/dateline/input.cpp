#include "input.h"

#include <unistd.h>

#include <algorithm>
#include <utility>

#include "output.h"

namespace dateline {
namespace {

constexpr unsigned kMostThreads = 256;  // more only cost memory

RecordFormat form_of(const std::string& name) {
    if (name == "text") return RecordFormat::text;
    return name == "jsonl" ? RecordFormat::jsonl : RecordFormat::automatic;
}

}  // namespace

std::vector<std::string> paths_of(const Options& options) {
    return options.inputs.empty() ? std::vector<std::string>{"-"} : options.inputs;
}

ReadingOptions reading_options(const Options& options) {
    ReadingOptions reading;
    reading.threads = std::min(options.threads, kMostThreads);
    reading.ingest.published = options.published;
    return reading;
}

Result<Input> Input::open(const Options& options) {
    const bool rules_alone = options.models == "none";
    auto reader = Reader::load({.models = rules_alone ? "" : options.models, .rules_alone = rules_alone});
    if (!reader) return reader.error();
    const std::vector<std::string> paths = paths_of(options);
    if (std::ranges::find(paths, "-") != paths.end() && isatty(STDIN_FILENO) == 1) {
        complain("reading a story from the terminal; Ctrl-D ends it");
    }
    RecordOptions records;
    records.format = form_of(options.input_form);
    records.date_from_file = options.date_from_file;
    auto source = RecordSource::open(paths, records);
    if (!source) return source.error();
    return Input{*std::move(reader), *std::move(source)};
}

std::string described(const Failure& failure) {
    return describe(RecordError{ErrorCode::malformed, failure.reason, failure.file, failure.id,
                                failure.record, failure.byte});
}

}  // namespace dateline
