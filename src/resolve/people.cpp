#include "resolve/people.h"

namespace dateline {

Entities resolve_entities(const Document&, const Segmentation&, const Layer<Name, NameId>&, const Layer<Quote, QuoteId>&,
                          const std::vector<KinTerm>&, const std::vector<Role>&) {
    return {};
}

}  // namespace dateline
