#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "dateline/result.h"

namespace dateline {

/// Work done by many threads and handed out in the order in which it came in. At most `max_weight` of it (or one piece,
/// if that alone is heavier) and eight pieces a thread are under way at any time, so memory is bounded.
///
/// `pull` gives the next piece, nothing at the end; a thread of its own calls it. `work` is called by all threads at once.
/// `sink` is called by the thread that calls `run`; its first failure ends everything and is returned. An exception of
/// any of the three ends everything too and is thrown by `run`.
template <class In, class Out>
class OrderedWork {
  public:
    std::function<std::optional<In>()> pull;
    std::function<std::size_t(const In&)> weigh;
    std::function<Out(In)> work;
    std::function<Status(Out)> sink;
    unsigned threads = 1;
    std::size_t max_weight = std::size_t{64} << 20U;

    [[nodiscard]] Status run() {
        Status status = Done();
        {
            std::vector<std::jthread> crew;
            crew.emplace_back([this] { keep_failure([this] { feed(); }); });
            for (unsigned i = 0; i < std::max(threads, 1U); ++i) {
                crew.emplace_back([this] { keep_failure([this] { labour(); }); });
            }
            keep_failure([&] { status = drain(); });
            stop();
        }
        if (failure_) std::rethrow_exception(failure_);
        return status;
    }

  private:
    struct Piece {
        std::size_t weight;
        std::optional<In> in;  ///< gone once a thread has taken it up
        std::optional<Out> out;
    };

    void feed() {
        while (auto in = pull()) {
            const std::size_t weight = weigh(*in);
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [&] { return stopped_ || has_room(weight); });
            if (stopped_) return;
            weight_ += weight;
            pieces_.push_back({weight, std::move(in), std::nullopt});
            changed_.notify_all();
        }
        const std::scoped_lock lock(mutex_);
        ended_ = true;
        changed_.notify_all();
    }

    [[nodiscard]] bool has_room(std::size_t weight) const {
        return pieces_.empty() || (weight_ + weight <= max_weight && pieces_.size() < std::size_t{8} * threads);
    }

    void labour() {
        std::unique_lock lock(mutex_);
        for (;;) {
            changed_.wait(lock, [&] { return stopped_ || taken_ < pieces_.size() || ended_; });
            if (stopped_ || taken_ >= pieces_.size()) return;
            // Pieces are never moved within a deque, and none leaves it before it is done.
            Piece& piece = pieces_[taken_++];
            In in = std::move(*piece.in);
            piece.in.reset();
            lock.unlock();
            Out out = work(std::move(in));
            lock.lock();
            piece.out = std::move(out);
            changed_.notify_all();
        }
    }

    Status drain() {
        std::unique_lock lock(mutex_);
        for (;;) {
            changed_.wait(lock, [&] {
                return stopped_ || (!pieces_.empty() && pieces_.front().out) || (ended_ && pieces_.empty());
            });
            if (stopped_ || pieces_.empty()) return Done();
            Out out = std::move(*pieces_.front().out);
            weight_ -= pieces_.front().weight;
            pieces_.pop_front();
            --taken_;
            changed_.notify_all();
            lock.unlock();
            if (Status status = sink(std::move(out)); !status) return status;
            lock.lock();
        }
    }

    void stop() {
        const std::scoped_lock lock(mutex_);
        stopped_ = true;
        changed_.notify_all();
    }

    template <class Function>
    void keep_failure(Function&& function) {
        try {
            function();
        } catch (...) {
            const std::scoped_lock lock(mutex_);
            if (!failure_) failure_ = std::current_exception();
            stopped_ = true;
            changed_.notify_all();
        }
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Piece> pieces_;  ///< in the order they came in; the first `taken_` are taken up or done
    std::size_t taken_ = 0;
    std::size_t weight_ = 0;
    bool ended_ = false;    ///< no more pieces come
    bool stopped_ = false;  ///< nobody wants what is left
    std::exception_ptr failure_;
};

}  // namespace dateline
