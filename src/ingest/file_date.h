#pragma once

#include <string>

namespace dateline {

/// The ISO date that a file's name tells ("2021-09-29-wedding.txt", "wedding_20210929.txt"), or else the day of its
/// last modification in UTC; empty for standard input.
[[nodiscard]] std::string date_of_file(const std::string& path);

}  // namespace dateline
