// Dates in headers: what is matched lies in the text and is a day of the calendar.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "ingest/timestamp.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto label = dateline::match_date_label(text);
    if (label.length > size) std::abort();
    if (const auto match = dateline::match_timestamp(text)) {
        const auto& day = match->timestamp.day;
        if (match->length == 0 || match->length > size || !day || !day->ok() || match->timestamp.iso.size() < 10) std::abort();
    }
    if (const auto whole = dateline::parse_timestamp(text); whole && whole->iso.size() < 4) std::abort();
    return 0;
}
