#pragma once

#include <string>
#include <string_view>

#include "dateline/story.h"

namespace dateline {

/// The name and version of the form in which stories are written (docs/contract.md).
inline constexpr std::string_view kContract = "dateline.story/1";

/// What the spans of the output count.
enum class OffsetUnit { utf8, codepoint, utf16 };

struct JsonOptions {
    OffsetUnit offsets = OffsetUnit::utf8;
    bool tokens = false;        ///< with the layer `tokens`
    bool attributions = false;  ///< with the layer `attributions`
};

/// The contract form: one line of JSON without the line break.
[[nodiscard]] std::string to_json(const Story& story, const JsonOptions& options = {});

/// What stands in a story's place when its record cannot be read. An empty id is written as null.
[[nodiscard]] std::string error_json(std::string_view id, std::string_view reason);

}  // namespace dateline
