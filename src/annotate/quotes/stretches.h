#pragma once

#include <vector>

#include "dateline/document.h"

namespace dateline {

/// What stands between a pair of quotation marks within one paragraph.
struct Stretch {
    Span span;                ///< marks included
    Span inside;              ///< without the marks
    std::uint32_t paragraph;  ///< index into Document::paragraphs()
    std::uint32_t depth;      ///< 0: in no other stretch
    bool single;              ///< between single marks
    bool opened;     ///< begins with a mark; false where it goes on from the paragraph before without one
    bool closed;     ///< ends with a mark
    bool continues;  ///< goes on from the last stretch of the paragraph before
};

/// Every stretch of a document, sorted by span; an inner one lies wholly in its outer one. A mark that is
/// missing is made up for within its paragraph, so that no stretch runs on into what is no quotation.
[[nodiscard]] std::vector<Stretch> find_stretches(const Document& document);

}  // namespace dateline
