#include <gtest/gtest.h>

#include <filesystem>

#include "stories.h"

namespace dateline {
namespace {

TEST(Archive, TheLogIsWrittenBackWhileStoriesAreAdded) {
    const TemporaryArchive file;
    auto archive = Archive::open(file.path(), ArchiveMode::write);
    ASSERT_TRUE(archive.ok());
    BatchAdder adder(*archive, {65536, 200});
    for (Reading& reading : invented_readings(6000)) ASSERT_TRUE(adder.take(std::move(reading)).ok());
    // Left alone it would hold every page written so far, about twice the file.
    EXPECT_LT(std::filesystem::file_size(file.path() + "-wal"), std::uintmax_t{8} << 20U);
    EXPECT_GT(std::filesystem::file_size(file.path()), std::uintmax_t{4} << 20U);
}

}  // namespace
}  // namespace dateline
