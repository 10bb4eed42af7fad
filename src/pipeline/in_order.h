#pragma once

#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace dateline {

/// Takes items from `next` until it gives nothing, works on several at once, and hands the results to `accept` in the
/// order of the items, each as soon as it and all before it are done. `next` (gives an optional) and `accept` are called
/// by one thread at a time, though not always the same one; `work` by all of them, of which there are `threads` (0
/// counts as 1; with 1 all is done on the calling thread). When `accept` gives false no more items are taken and no more
/// results handed over. Memory: at most `kInFlight` items or results a thread at any moment.
/// None of the three may throw.
template <class Next, class Work, class Accept>
class InOrder {
  public:
    static constexpr std::uint64_t kInFlight = 16;

    InOrder(unsigned threads, Next next, Work work, Accept accept)
        : threads_(threads == 0 ? 1 : threads),
          next_(std::move(next)),
          work_(std::move(work)),
          accept_(std::move(accept)) {}

    void run() {
        std::vector<std::jthread> helpers;
        for (unsigned i = 1; i < threads_; ++i) helpers.emplace_back([this] { take_and_work(); });
        take_and_work();
    }

  private:
    using Item = typename decltype(std::declval<Next&>()())::value_type;
    using Output = decltype(std::declval<Work&>()(std::declval<Item>()));
    using Numbered = std::pair<std::uint64_t, Item>;

    void take_and_work() {
        while (std::optional<Numbered> item = take()) {
            Output output = work_(std::move(item->second));
            hand_over(item->first, std::move(output));
        }
    }

    std::optional<Numbered> take() {
        const std::lock_guard taking(taking_);
        {
            std::unique_lock lock(state_);
            room_.wait(lock, [this] { return stopped_ || taken_ - handed_over_ < kInFlight * threads_; });
            if (stopped_ || ended_) return std::nullopt;
        }
        std::optional<Item> item = next_();
        const std::lock_guard lock(state_);
        ended_ = !item;
        if (!item || stopped_) return std::nullopt;
        return Numbered{taken_++, *std::move(item)};
    }

    void hand_over(std::uint64_t number, Output output) {
        const std::lock_guard lock(state_);
        done_.emplace(number, std::move(output));
        for (auto first = done_.begin(); !stopped_ && first != done_.end() && first->first == handed_over_;
             first = done_.erase(first)) {
            stopped_ = !accept_(std::move(first->second));
            ++handed_over_;
        }
        room_.notify_all();
    }

    unsigned threads_;
    Next next_;
    Work work_;
    Accept accept_;
    std::mutex taking_;  ///< held while an item is taken; before state_
    std::mutex state_;   ///< guards all below
    std::condition_variable room_;
    std::map<std::uint64_t, Output> done_;
    std::uint64_t taken_ = 0;
    std::uint64_t handed_over_ = 0;
    bool ended_ = false;    ///< `next` has given its last item
    bool stopped_ = false;  ///< `accept` wants no more
};

template <class Next, class Work, class Accept>
void in_order(unsigned threads, Next next, Work work, Accept accept) {
    InOrder<Next, Work, Accept>(threads, std::move(next), std::move(work), std::move(accept)).run();
}

}  // namespace dateline
