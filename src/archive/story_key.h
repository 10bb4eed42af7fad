#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "archive/sqlite.h"
#include "dateline/document.h"

namespace dateline {

/// The id a story is kept under: the record's, or "s" and the first 16 hexadecimal digits of its hash.
[[nodiscard]] std::string stored_id(const DocumentInfo& info);

/// DocumentInfo::sha256 as bytes.
[[nodiscard]] Blob stored_hash(const DocumentInfo& info);
[[nodiscard]] std::string hash_as_told(std::string_view bytes);

/// The authors as a JSON array of strings; nothing where there are none.
[[nodiscard]] std::optional<std::string> authors_json(const DocumentInfo& info);

/// Where a story is from, in a few words: the host of its address without "www."; of a file that is one story
/// the folder; of a file with many the file. Nothing where there is no address.
[[nodiscard]] std::optional<std::string> source_name(const DocumentInfo& info);

/// The first day of what is known of a date, as days since 1970-01-01; nothing where no year is known.
[[nodiscard]] std::optional<std::int64_t> first_day(const Timestamp& timestamp);

}  // namespace dateline
