#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <random>

#include "stories.h"

namespace dateline {
namespace {

constexpr int kStories = 400;

/// Adds all stories in small batches, as the command does; those that are there already are known. Exit
/// status 0: added.
[[noreturn]] void add_all_and_exit(const std::string& path) {
    auto archive = Archive::open(path, ArchiveMode::write);
    if (!archive) _exit(static_cast<int>(archive.error().code) + 10);
    BatchAdder adder(*archive, {4096, 10});
    for (Reading& reading : invented_readings(kStories)) {
        if (const Status taken = adder.take(std::move(reading)); !taken)
            _exit(static_cast<int>(taken.error().code) + 10);
    }
    _exit(adder.finish().ok() ? 0 : 1);
}

/// The process that adds, started.
pid_t start_adding(const std::string& path) {
    const pid_t child = fork();
    if (child == 0) add_all_and_exit(path);
    return child;
}

int status_of(pid_t child) {
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

std::string whole_dump() {
    const TemporaryArchive file;
    EXPECT_EQ(status_of(start_adding(file.path())), 0);
    return dump(file.path());
}

TEST(Interruption, KilledAtFiftyMomentsTheArchiveIsTheSameInTheEnd) {
    const TemporaryArchive file;
    std::mt19937 random(1);
    int killed = 0;
    for (int moment = 0; moment < 50; ++moment) {
        const pid_t child = start_adding(file.path());
        usleep(static_cast<useconds_t>(500 + random() % 12000));
        kill(child, SIGKILL);
        killed += WIFSIGNALED(status_of(child)) ? 1 : 0;
    }
    EXPECT_GT(killed, 10);
    EXPECT_EQ(status_of(start_adding(file.path())), 0);
    EXPECT_EQ(dump(file.path()), whole_dump());
    EXPECT_TRUE(Archive::open(file.path(), ArchiveMode::read)->verify()->empty());
}

TEST(Interruption, TwoProcessesAddAtOnceAndBothSucceed) {
    const TemporaryArchive file;
    const pid_t one = start_adding(file.path());
    const pid_t other = start_adding(file.path());
    EXPECT_EQ(status_of(one), 0);
    EXPECT_EQ(status_of(other), 0);
    const auto archive = Archive::open(file.path(), ArchiveMode::read);
    EXPECT_EQ(archive->stats()->stories, static_cast<std::uint64_t>(kStories));
    EXPECT_TRUE(archive->verify()->empty());
}

// SQLite refuses at once, without waiting, where two begin the log of one new file.
TEST(Interruption, ManyMakeTheSameArchiveAtOnce) {
    for (int round = 0; round < 20; ++round) {
        const TemporaryArchive file;
        int start[2];  // a pipe: its end lets all go at once
        ASSERT_EQ(pipe(start), 0);
        std::vector<pid_t> children;
        for (int i = 0; i < 6; ++i) {
            const pid_t child = fork();
            if (child == 0) {
                close(start[1]);
                char none = 0;
                if (read(start[0], &none, 1) != 0) _exit(2);
                _exit(Archive::open(file.path(), ArchiveMode::write) ? 0 : 1);
            }
            children.push_back(child);
        }
        close(start[1]);
        close(start[0]);
        for (const pid_t child : children) EXPECT_EQ(status_of(child), 0);
    }
}

TEST(Interruption, AFullDiskIsAnErrorAndLeavesTheArchiveWhole) {
    const TemporaryArchive file;
    const pid_t child = fork();
    if (child == 0) {
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{400000, 400000};
        setrlimit(RLIMIT_FSIZE, &limit);
        add_all_and_exit(file.path());
    }
    EXPECT_EQ(WEXITSTATUS(status_of(child)), static_cast<int>(ErrorCode::unwritable) + 10);
    EXPECT_TRUE(Archive::open(file.path(), ArchiveMode::read)->verify()->empty());
    EXPECT_EQ(status_of(start_adding(file.path())), 0);
    EXPECT_EQ(dump(file.path()), whole_dump());
}

}  // namespace
}  // namespace dateline
