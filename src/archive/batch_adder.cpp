#include "dateline/archive.h"

namespace dateline {
namespace {

std::size_t text_bytes(const Reading& reading) {
    const auto* story = std::get_if<Story>(&reading.outcome);
    return story == nullptr ? 0 : story->document.text().size();
}

}  // namespace

Status BatchAdder::take(Reading reading) {
    batch_bytes_ += text_bytes(reading);
    batch_.push_back(std::move(reading));
    if (batch_bytes_ < limits_.text_bytes && batch_.size() < limits_.readings) return Done();
    return flush();
}

Status BatchAdder::flush() {
    const auto added = archive_.add(batch_);
    if (!added) return added.error();
    counts_ += *added;
    batch_.clear();
    batch_bytes_ = 0;
    return Done();
}

Status BatchAdder::finish() {
    if (!batch_.empty()) {
        if (Status added = flush(); !added) return added;
    }
    return archive_.compact();
}

}  // namespace dateline
