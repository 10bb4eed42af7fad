#pragma once

#include <string>
#include <vector>

#include "dateline/archive.h"

/// Invented stories for the archive's tests, made without a reader, so that every kind of row occurs.
namespace dateline {

/// `number` makes the words, the people and the days of one story differ from those of the next.
[[nodiscard]] Story invented_story(int number);
[[nodiscard]] std::vector<Reading> invented_readings(int count);

/// An archive's path in a folder of its own that goes with the object.
class TemporaryArchive {
  public:
    TemporaryArchive();
    ~TemporaryArchive();
    TemporaryArchive(const TemporaryArchive&) = delete;
    TemporaryArchive& operator=(const TemporaryArchive&) = delete;
    [[nodiscard]] const std::string& path() const { return path_; }

  private:
    std::string folder_;
    std::string path_;
};

/// All rows of all tables but the index's own, in the order of their keys.
[[nodiscard]] std::string dump(const std::string& path);

}  // namespace dateline
