// Any bytes give valid text with a map that leads back to every byte, and blocks that lie in it.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "ingest/credits.h"
#include "ingest/document.h"
#include "text/utf8.h"

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

bool lies_in(dateline::Span span, std::string_view text) {
    return span.begin < span.end && span.end <= text.size() && dateline::is_border(text, span.begin) &&
           dateline::is_border(text, span.end);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    dateline::Record record;
    record.text.assign(data, data + size);
    const auto document = dateline::make_document(record, {});
    require(document.ok());
    const std::string_view text = document->text();
    require(dateline::find_invalid(text) == std::string_view::npos);
    std::uint32_t last = 0;
    for (const dateline::Block& block : document->blocks()) {
        require(lies_in(block.span, text) && block.span.begin >= last);
        require(document->paragraphs()[block.paragraph].contains(block.span));
        last = block.span.end;
    }
    std::uint64_t source = 0;
    for (const dateline::SourceRange& range : document->source_map()) {
        require(range.source_begin == source && range.source_begin <= range.source_end);
        source = range.source_end;
    }
    require(document->source_map().empty() || source == size);
    for (const dateline::Credit& credit : dateline::find_credits(*document)) require(lies_in(credit.span, text));
    return 0;
}
