// The whole way of a story, by the rules alone so that there are many tries a second: any bytes give a story that holds every invariant, and can be written in every form.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "dateline/reader.h"
#include "dateline/validate.h"
#include "ingest/document.h"
#include "render/report.h"
#include "render/story_json.h"
#include "render/times.h"

namespace {

void check(const dateline::Story& story) {
    const auto violations = dateline::validate(story);
    if (violations.empty()) return;
    std::fprintf(stderr, "%s\n", violations.front().c_str());
    std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto reader = dateline::Reader::load({.models = {}, .rules_alone = true});
    dateline::Record record;
    record.text.assign(data, data + size);
    // The first byte chooses whether there is a title and a date.
    if (size > 0 && (data[0] & 1U) != 0) record.title = record.text.substr(0, size / 4);
    if (size > 0 && (data[0] & 2U) != 0) record.published = "2021-09-29";
    auto document = dateline::make_document(record, {});
    if (!document) return 0;
    const dateline::Story story = reader->read(*std::move(document));
    check(story);
    dateline::JsonOptions options;
    options.offsets = dateline::OffsetUnit::utf16;
    options.tokens = true;
    options.attributions = true;
    static_cast<void>(dateline::to_json(story, options));
    static_cast<void>(dateline::report(story, {.color = true, .width = 60}));
    static_cast<void>(dateline::times_report(story, {}));
    return 0;
}
