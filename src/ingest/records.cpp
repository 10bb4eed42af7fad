#include "ingest/records.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include "ingest/byte_stream.h"
#include "ingest/file_date.h"
#include "ingest/file_kind.h"
#include "ingest/file_walk.h"
#include "ingest/json_record.h"
#include "ingest/line_reader.h"

namespace dateline {
namespace {

std::optional<Error> missing(const std::string& path) {
    std::error_code failure;
    if (path == "-" || std::filesystem::exists(path, failure)) return std::nullopt;
    return Error{ErrorCode::not_found, path + ": there is no such file or folder"};
}

std::string too_long(std::uint64_t limit) {
    return "longer than the limit of " + std::to_string(limit >> 20U) + " MiB";
}

}  // namespace

std::string describe(const RecordError& error) {
    std::string out = error.file.empty() ? std::string() : error.file + ", ";
    if (error.record > 0) out += "record " + std::to_string(error.record) + ", ";
    if (!error.id.empty()) out += "id " + error.id + ", ";
    return out + "byte " + std::to_string(error.byte) + ": " + error.reason;
}

class RecordSource::Reading {
  public:
    Reading(const std::vector<std::string>& paths, RecordOptions options) : walk_(paths), options_(options) {}

    std::optional<RecordOutcome> next() {
        for (;;) {
            if (lines_) {
                if (auto outcome = next_line()) return outcome;
                leave_file();
            }
            const auto file = walk_.next();
            if (!file) return std::nullopt;
            if (!file->ok()) return RecordError{file->error().code, file->error().message, {}, {}};
            if (auto outcome = enter_file(**file)) return outcome;
        }
    }

    [[nodiscard]] std::uint64_t bytes_read() const { return bytes_before_ + (lines_ ? lines_->bytes_read() : 0); }

  private:
    // Begins a file of many records, or reads one that is a single story.
    std::optional<RecordOutcome> enter_file(const std::string& file) {
        file_ = file;
        record_ = 0;
        file_date_ = options_.date_from_file ? date_of_file(file) : std::string();
        auto stream = ByteStream::open(file);
        if (!stream) return failure(stream.error());
        lines_.emplace(*std::move(stream), options_.max_record_bytes);
        auto format = choose_format();
        if (!format) return give_up(format.error());
        if (*format == RecordFormat::jsonl) return std::nullopt;
        RecordOutcome story = read_text();
        leave_file();
        return story;
    }

    void leave_file() {
        bytes_before_ = bytes_read();
        lines_.reset();
    }

    Result<RecordFormat> choose_format() {
        if (options_.format != RecordFormat::automatic) return options_.format;
        return recognise(file_, lines_->peek(4096));
    }

    RecordOutcome read_text() {
        auto line = lines_->rest();
        if (!line) return failure(line.error());
        if (line->too_long) return failure({ErrorCode::unsupported, too_long(options_.max_record_bytes)});
        Record record;
        record.text = std::move(line->text);
        record.uri = file_ == "-" ? std::string() : file_;
        record.media_type = "text/plain";
        return located(std::move(record));
    }

    std::optional<RecordOutcome> next_line() {
        for (;;) {
            auto line = lines_->next();
            if (!line) {
                ++record_;
                byte_ = lines_->position();
                return give_up(line.error());
            }
            if (!line->has_value()) return std::nullopt;
            if ((*line)->text.find_first_not_of(" \t\r") == std::string::npos && !(*line)->too_long) continue;
            ++record_;
            byte_ = (*line)->begin;
            return read_json(**line);
        }
    }

    RecordOutcome read_json(Line& line) {
        if (line.too_long) return failure({ErrorCode::unsupported, too_long(options_.max_record_bytes)});
        auto parsed = parser_.parse(line.text);
        if (auto* error = std::get_if<JsonError>(&parsed)) {
            return RecordError{ErrorCode::malformed, std::move(error->reason), file_, std::move(error->id), record_, byte_};
        }
        Record record = std::get<Record>(std::move(parsed));
        if (record.uri.empty() && file_ != "-") record.uri = file_;
        record.media_type = "application/jsonl";
        return located(std::move(record));
    }

    Record located(Record record) {
        record.number = record_;
        record.byte = byte_;
        record.file = file_;
        record.file_date = file_date_;
        return record;
    }

    RecordError failure(const Error& error) { return {error.code, error.message, file_, {}, record_, byte_}; }

    // The rest of the file cannot be read.
    RecordError give_up(const Error& error) {
        leave_file();
        return failure(error);
    }

    FileWalk walk_;
    RecordOptions options_;
    JsonRecordParser parser_;
    std::optional<LineReader> lines_;  // of the file in hand
    std::string file_;
    std::string file_date_;
    std::uint64_t record_ = 0;
    std::uint64_t byte_ = 0;
    std::uint64_t bytes_before_ = 0;  // of the files before this one
};

RecordSource::RecordSource(std::unique_ptr<Reading> reading) : reading_(std::move(reading)) {}
RecordSource::RecordSource(RecordSource&&) noexcept = default;
RecordSource& RecordSource::operator=(RecordSource&&) noexcept = default;
RecordSource::~RecordSource() = default;

Result<RecordSource> RecordSource::open(const std::vector<std::string>& paths, const RecordOptions& options) {
    for (const std::string& path : paths) {
        if (auto error = missing(path)) return *std::move(error);
    }
    return RecordSource(std::make_unique<Reading>(paths, options));
}

std::optional<RecordOutcome> RecordSource::next() { return reading_->next(); }
std::uint64_t RecordSource::bytes_read() const { return reading_->bytes_read(); }

std::optional<std::uint64_t> total_bytes(const std::vector<std::string>& paths) {
    std::uint64_t total = 0;
    FileWalk walk(paths);
    while (const auto file = walk.next()) {
        if (!file->ok()) continue;
        if (**file == "-") return std::nullopt;
        std::error_code failure;
        const auto size = std::filesystem::file_size(**file, failure);
        if (!failure) total += size;
    }
    return total;
}

}  // namespace dateline
