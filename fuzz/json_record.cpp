// Any bytes are a record or an error with a reason; nothing is kept from one record to the next.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "ingest/json_record.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static dateline::JsonRecordParser parser;
    const std::string given(data, data + size);
    std::string json = given;
    const auto outcome = parser.parse(json);
    if (json.compare(0, size, given) != 0) std::abort();
    if (const auto* error = std::get_if<dateline::JsonError>(&outcome); error != nullptr && error->reason.empty()) std::abort();
    return 0;
}
