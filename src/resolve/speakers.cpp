#include "resolve/speakers.h"

namespace dateline {

std::vector<Attribution> resolve_speakers(const Document&, const Segmentation&, const Layer<Quote, QuoteId>&,
                                          const Entities&) {
    return {};
}

}  // namespace dateline
