#pragma once

#include "commands.h"
#include "dateline/result.h"

namespace dateline {

/// A command and what it was asked to do. Without arguments, and for `--help`, `options.help` is set;
/// `command` is then null where help is asked for the program as a whole.
struct Invocation {
    const Command* command = nullptr;
    Options options;
};

/// Fails for an unknown command or flag, a missing argument, or a value that its flag doesn't take; the
/// message tells what would do.
[[nodiscard]] Result<Invocation> parse(int argument_count, const char* const* arguments);

}  // namespace dateline
