#pragma once

#include "options.h"

/// What each command does; each gives the program's exit status.
namespace dateline {

int run_read(const Options& options);
int run_times(const Options& options);
int run_add(const Options& options);
int run_search(const Options& options);
int run_show(const Options& options);
int run_timeline(const Options& options);
int run_verify(const Options& options);
int run_stats(const Options& options);
int run_help(const Options& options);
int run_version(const Options& options);

}  // namespace dateline
