#include "annotate/person_words.h"

namespace dateline {

std::vector<Age> find_ages(const Document&, const Segmentation&) { return {}; }
std::vector<KinTerm> find_kin_terms(const Document&, const Segmentation&) { return {}; }
std::vector<Role> find_roles(const Document&, const Segmentation&) { return {}; }

}  // namespace dateline
