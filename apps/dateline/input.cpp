#include "input.h"

#include <unistd.h>

#include <algorithm>
#include <thread>

#include "ingest/document.h"
#include "output.h"

namespace dateline {
namespace {

RecordFormat form_of(const std::string& name) {
    if (name == "text") return RecordFormat::text;
    return name == "jsonl" ? RecordFormat::jsonl : RecordFormat::automatic;
}

RecordError error_of(const Record& record, const Error& error) {
    return {error.code, error.message, record.uri, record.id, record.number, record.byte};
}

}  // namespace

std::vector<std::string> paths_of(const Options& options) {
    return options.inputs.empty() ? std::vector<std::string>{"-"} : options.inputs;
}

unsigned threads_of(const Options& options) {
    return options.threads == 0 ? std::max(1U, std::thread::hardware_concurrency()) : options.threads;
}

Result<Input> Input::open(const Options& options) {
    auto reader = Reader::load({.models = options.models});
    if (!reader) return reader.error();
    const std::vector<std::string> paths = paths_of(options);
    if (std::ranges::find(paths, "-") != paths.end() && isatty(STDIN_FILENO) == 1) {
        complain("reading a story from the terminal; Ctrl-D ends it");
    }
    auto source = RecordSource::open(
        paths, {.format = form_of(options.input_form), .date_from_file = options.date_from_file});
    if (!source) return source.error();
    return Input(*std::move(reader), *std::move(source), options.published);
}

Outcome Input::read(RecordOutcome record) const {
    if (auto* error = std::get_if<RecordError>(&record)) return std::move(*error);
    Record& given = std::get<Record>(record);
    auto document = make_document(given, {.published = published_});
    if (!document) return error_of(given, document.error());
    return reader_.read(*std::move(document));
}

}  // namespace dateline
