#include "pipeline/ordered_work.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <new>
#include <stdexcept>

namespace dateline {
namespace {

void make_squares(OrderedWork<int, int>& work, int count, std::vector<int>& out) {
    work.threads = 4;
    work.pull = [next = 0, count]() mutable -> std::optional<int> {
        return next < count ? std::optional(next++) : std::nullopt;
    };
    work.weigh = [](const int&) { return std::size_t{1}; };
    work.work = [](int number) {
        // The first of each dozen takes longest, so that others overtake it.
        if (number % 12 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(2));
        return number * number;
    };
    work.sink = [&out](int square) -> Status {
        out.push_back(square);
        return Done();
    };
}

TEST(OrderedWork, KeepsTheOrderOfTheInput) {
    std::vector<int> out;
    OrderedWork<int, int> work;
    make_squares(work, 500, out);
    ASSERT_TRUE(work.run().ok());
    ASSERT_EQ(out.size(), 500U);
    for (int i = 0; i < 500; ++i) EXPECT_EQ(out[static_cast<std::size_t>(i)], i * i);
}

TEST(OrderedWork, NothingInNothingOut) {
    std::vector<int> out;
    OrderedWork<int, int> work;
    make_squares(work, 0, out);
    EXPECT_TRUE(work.run().ok());
    EXPECT_TRUE(out.empty());
}

TEST(OrderedWork, BoundsWhatIsUnderWay) {
    std::vector<int> out;
    OrderedWork<int, int> work;
    make_squares(work, 200, out);
    std::atomic<int> pulled = 0;
    int most = 0;
    work.max_weight = 3;
    work.pull = [&]() -> std::optional<int> { return pulled < 200 ? std::optional(pulled++) : std::nullopt; };
    work.sink = [&](int) -> Status {
        out.push_back(0);
        most = std::max(most, pulled.load() - static_cast<int>(out.size()));
        return Done();
    };
    ASSERT_TRUE(work.run().ok());
    EXPECT_EQ(out.size(), 200U);
    // One more may be at the door, and one is in the sink's hands.
    EXPECT_LE(most, 3 + 2);
}

TEST(OrderedWork, APieceHeavierThanAllIsStillDone) {
    std::vector<int> out;
    OrderedWork<int, int> work;
    make_squares(work, 5, out);
    work.max_weight = 3;
    work.weigh = [](const int&) { return std::size_t{10}; };
    ASSERT_TRUE(work.run().ok());
    EXPECT_EQ(out.size(), 5U);
}

TEST(OrderedWork, AFailureOfTheSinkEndsAll) {
    std::vector<int> out;
    OrderedWork<int, int> work;
    make_squares(work, 1000, out);
    work.sink = [&](int square) -> Status {
        if (square == 100) return Error{ErrorCode::unwritable, "full"};
        out.push_back(square);
        return Done();
    };
    const Status status = work.run();
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().message, "full");
    EXPECT_EQ(out.size(), 10U);
}

TEST(OrderedWork, AnExceptionOfAThreadIsThrownByRun) {
    std::vector<int> out;
    OrderedWork<int, int> work;
    make_squares(work, 100, out);
    work.work = [](int number) -> int {
        if (number == 50) throw std::bad_alloc();
        return number;
    };
    EXPECT_THROW(static_cast<void>(work.run()), std::bad_alloc);
}

}  // namespace
}  // namespace dateline
