#pragma once

#include <string>

#include "commands.h"

namespace dateline {

/// Help for a person at a terminal.
[[nodiscard]] std::string program_help();
[[nodiscard]] std::string command_help(const Command& command);

}  // namespace dateline
