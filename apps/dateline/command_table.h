#pragma once

#include <vector>

#include "commands.h"

/// The parts of the table that `commands` gives, in this order.
namespace dateline {

/// What needs no archive.
[[nodiscard]] std::vector<Command> reading_commands();
[[nodiscard]] std::vector<Command> archive_commands();
/// What tells about the program itself.
[[nodiscard]] std::vector<Command> program_commands();

}  // namespace dateline
