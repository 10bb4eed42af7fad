#pragma once

#include "dateline/document.h"
#include "dateline/result.h"

namespace dateline {

struct IngestOptions {
    std::string published;  ///< overrides every other date; empty: no override
};

/// Lays out a record: clean text (title, blank line, text), publication date, paragraphs and blocks.
/// Fails for a date option or record that cannot be understood, and for a text of 4 GiB or more.
[[nodiscard]] Result<Document> make_document(const Record& record, const IngestOptions& options);

}  // namespace dateline
