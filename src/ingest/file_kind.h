#pragma once

#include <string_view>

#include "dateline/result.h"
#include "ingest/records.h"

namespace dateline {

/// The format of a file by its name ("x.jsonl", "x.txt.gz"), and where that tells nothing by its first bytes
/// (decompressed, at least 4 KiB where it has as many). Fails with a reason for what is no text: pages, pictures, UTF-16.
[[nodiscard]] Result<RecordFormat> recognise(std::string_view name, std::string_view first_bytes);

}  // namespace dateline
