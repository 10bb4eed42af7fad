#include "ingest/file_walk.h"

#include <algorithm>
#include <iterator>
#include <system_error>

namespace dateline {

namespace fs = std::filesystem;

FileWalk::FileWalk(const std::vector<std::string>& paths) {
    ahead_.reserve(paths.size());
    std::transform(paths.rbegin(), paths.rend(), std::back_inserter(ahead_), [](const std::string& path) { return Step{path, true}; });
}

std::optional<Error> FileWalk::enter(const fs::path& folder) {
    std::error_code failure;
    std::vector<fs::path> names;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        if (!entry->path().filename().native().starts_with('.')) names.push_back(entry->path());
    }
    std::sort(names.rbegin(), names.rend());
    for (fs::path& name : names) ahead_.push_back({std::move(name), false});
    if (!failure) return std::nullopt;
    return Error{ErrorCode::unreadable, folder.string() + ": " + failure.message()};
}

std::optional<Result<std::string>> FileWalk::next() {
    while (!ahead_.empty()) {
        const Step step = std::move(ahead_.back());
        ahead_.pop_back();
        std::error_code ignored;
        const bool is_link = !step.named && fs::is_symlink(step.path, ignored);
        if (fs::is_directory(step.path, ignored)) {
            if (is_link) continue;
            if (auto error = enter(step.path)) return *std::move(error);
        } else if (step.named || fs::is_regular_file(step.path, ignored)) {
            return step.path.string();
        }
    }
    return std::nullopt;
}

}  // namespace dateline
