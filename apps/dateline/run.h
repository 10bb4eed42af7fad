#pragma once

#include "options.h"

/// What each command does; each gives the program's exit status.
namespace dateline {

int run_read(const Options& options);
int run_help(const Options& options);
int run_version(const Options& options);

}  // namespace dateline
