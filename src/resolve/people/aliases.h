#pragma once

#include <cstdint>
#include <vector>

#include "annotate/names.h"
#include "segment/words.h"

namespace dateline {

/// Where a story itself says that two names are one person's: "Ada Marsh (née Pell)", "Vex, whose real name is Ivo Bell",
/// "Mara Quill, who was Mara Holt until her marriage". `other_name_of[i]` is the name before name i that it is said to be
/// another name of; kNoOther for most.
struct Aliases {
    static constexpr std::uint32_t kNoOther = UINT32_MAX;
    std::vector<std::uint32_t> other_name_of;
    std::vector<bool> maiden_name;  ///< the other name may be a surname alone: "née Pell"
};

[[nodiscard]] Aliases find_aliases(const Words& words, const Layer<Name, NameId>& names);

}  // namespace dateline
