#pragma once

#include <memory>
#include <string>
#include <variant>

#include "dateline/document.h"

namespace dateline {

/// What is wrong with a JSON record, and its id where that could be read before.
struct JsonError {
    std::string reason;
    std::string id;
};

/// Reads the record form of the contract: one JSON object with `text` and, where known, `id` (a string or an integer),
/// `title`, `published`, `updated`, `uri`, `authors` (strings; a single string is one author). Where one of them is not
/// there, empty or null, the other names that are common for it are tried in the order of docs/ingest.md, but none that
/// may be the day of a crawl. Other fields are left alone. Holds its buffers from one record to the next.
class JsonRecordParser {
  public:
    JsonRecordParser();
    JsonRecordParser(const JsonRecordParser&) = delete;
    JsonRecordParser& operator=(const JsonRecordParser&) = delete;
    ~JsonRecordParser();

    /// `json` is the text of one record; it gets some bytes of padding behind it and is otherwise unchanged.
    [[nodiscard]] std::variant<Record, JsonError> parse(std::string& json);

  private:
    class Buffers;
    std::unique_ptr<Buffers> buffers_;
};

}  // namespace dateline
