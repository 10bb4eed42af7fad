#include "resolve/facts.h"

namespace dateline {

Layer<Fact, FactId> resolve_facts(const Document&, const Segmentation&, const Entities&, const std::vector<Age>&,
                                  const std::vector<KinTerm>&, const std::vector<Role>&, const Layer<Time, TimeId>&) {
    return {};
}

}  // namespace dateline
