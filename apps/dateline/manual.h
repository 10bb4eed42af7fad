#pragma once

#include <string>

namespace dateline {

/// The whole command line as docs/cli.md.
[[nodiscard]] std::string manual_markdown();
/// The man page dateline(1).
[[nodiscard]] std::string manual_page();
/// Completion of commands, flags and their choices for bash.
[[nodiscard]] std::string bash_completion();

}  // namespace dateline
