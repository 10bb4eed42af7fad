#include "ingest/document.h"

#include <charconv>

namespace dateline {
namespace {

std::optional<std::chrono::year_month_day> parse_day(std::string_view iso) {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    if (iso.size() < 10) return std::nullopt;
    std::from_chars(iso.data(), iso.data() + 4, year);
    std::from_chars(iso.data() + 5, iso.data() + 7, month);
    std::from_chars(iso.data() + 8, iso.data() + 10, day);
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    return date.ok() ? std::optional(date) : std::nullopt;
}

}  // namespace

Result<Document> make_document(const Record& record, const IngestOptions& options) {
    DocumentInfo info;
    info.id = record.id;
    info.title = record.title;
    info.published.iso = options.published.empty() ? record.published : options.published;
    info.published.day = parse_day(info.published.iso);
    if (!info.published.iso.empty()) info.published_from = options.published.empty() ? DateSource::record : DateSource::option;
    std::string text = record.title.empty() ? record.text : record.title + "\n\n" + record.text;
    std::vector<Span> paragraphs;
    std::vector<Block> blocks;
    for (std::uint32_t at = 0; at < text.size();) {
        auto end = static_cast<std::uint32_t>(std::min(text.find('\n', at), text.size()));
        if (end > at) {
            const bool headline = at == 0 && !record.title.empty();
            blocks.push_back({headline ? BlockKind::headline : BlockKind::body, {at, end},
                              static_cast<std::uint32_t>(paragraphs.size())});
            paragraphs.push_back({at, end});
        }
        at = end + 1;
    }
    return Document(std::move(info), std::move(text), std::move(paragraphs), std::move(blocks), {});
}

}  // namespace dateline
