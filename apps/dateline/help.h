#pragma once

#include <string>

#include "commands.h"

namespace dateline {

/// Help for a person at a terminal.
[[nodiscard]] std::string program_help();
[[nodiscard]] std::string command_help(const Command& command);

/// Text laid out in lines of at most `width` columns, each after the first led by `indent` spaces. A word longer than
/// a line stands alone. Without a line break at the end.
[[nodiscard]] std::string wrap(std::string_view text, std::size_t width, std::size_t indent);

}  // namespace dateline
