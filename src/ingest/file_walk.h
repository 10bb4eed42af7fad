#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "dateline/result.h"

namespace dateline {

/// The files that paths stand for, one after the other: a file for itself, "-" for itself, a folder for the regular
/// files below it in the order of their names. Hidden files and folders below a folder are left out, and links to
/// folders are not followed. Holds one folder's names at a time for each level of depth.
class FileWalk {
  public:
    explicit FileWalk(const std::vector<std::string>& paths);

    /// The next file; an error for a folder that cannot be listed, after which the walk goes on; nothing at the end.
    [[nodiscard]] std::optional<Result<std::string>> next();

  private:
    [[nodiscard]] std::optional<Error> enter(const std::filesystem::path& folder);

    struct Step {
        std::filesystem::path path;
        bool named;  ///< by the user, and not found below a folder
    };
    std::vector<Step> ahead_;  ///< the next one last
};

}  // namespace dateline
