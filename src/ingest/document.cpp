#include "ingest/document.h"

#include <algorithm>
#include <limits>

#include "base/sha256.h"
#include "ingest/front.h"
#include "ingest/layout.h"
#include "ingest/timestamp.h"
#include "text/utf8.h"

namespace dateline {
namespace {

/// Every line with words in it, without white space at its ends.
std::vector<Span> paragraphs_of(std::string_view text) {
    std::vector<Span> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const Span line = trim(text, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
        if (!line.empty()) out.push_back(line);
        at = end + 1;
    }
    return out;
}

DocumentInfo info_of(const Record& record) {
    DocumentInfo info;
    info.id = record.id;
    info.uri = record.uri;
    info.sha256 = to_hex(sha256({record.title, std::string_view("\0", 1), record.text}));
    info.media_type = record.media_type;
    info.record = record.number;
    info.title = record.title;
    info.authors = record.authors;
    return info;
}

/// The date by the option, the record, or the text, whichever comes first.
void date(const Record& record, const IngestOptions& options, const Front& front, DocumentInfo& info) {
    const std::string& given = options.published.empty() ? record.published : options.published;
    if (auto timestamp = parse_timestamp(given)) {
        info.published = *std::move(timestamp);
        info.published_from = options.published.empty() ? DateSource::record : DateSource::option;
    } else if (!front.published.iso.empty()) {
        info.published = front.published;
        info.published_from = DateSource::text;
    }
    if (info.published.iso.empty()) info.unread_date = given;
    const auto updated = parse_timestamp(record.updated);
    info.updated = updated ? *updated : front.updated;
}

/// What front matter or the first line tell where the record itself does not.
void complete(const Front& front, std::string_view text, const std::vector<Block>& blocks, DocumentInfo& info) {
    if (info.title.empty()) info.title = front.title;
    const auto headline = std::find_if(blocks.begin(), blocks.end(), [](const Block& b) { return b.kind == BlockKind::headline; });
    if (info.title.empty() && headline != blocks.end()) info.title = slice(text, headline->span);
    if (info.authors.empty()) info.authors = front.authors;
}

}  // namespace

Result<Document> make_document(const Record& record, const IngestOptions& options) {
    if (record.title.size() + record.text.size() + 8 > std::numeric_limits<std::uint32_t>::max() / 3) {
        return Error{ErrorCode::unsupported, "a text of more than a gigabyte is more than one story; split it into records"};
    }
    if (!options.published.empty() && !parse_timestamp(options.published)) {
        return Error{ErrorCode::invalid_argument, "cannot understand the date '" + options.published + "'; write 2021-09-29"};
    }
    const bool has_title = record.title.find_first_not_of(" \t\r\n") != std::string::npos;
    CleanText clean = clean_utf8(record.title.empty() ? record.text : record.title + "\n\n" + record.text);
    std::vector<Span> paragraphs = paragraphs_of(clean.text);
    const Front front = read_front(clean.text, paragraphs, has_title ? 1 : 0);
    std::vector<Block> blocks = lay_out(clean.text, paragraphs, has_title, front);
    DocumentInfo info = info_of(record);
    date(record, options, front, info);
    complete(front, clean.text, blocks, info);
    return Document(std::move(info), std::move(clean.text), std::move(paragraphs), std::move(blocks), std::move(clean.source_map));
}

}  // namespace dateline
