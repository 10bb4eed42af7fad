#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace dateline {

/// "31,423"
[[nodiscard]] std::string with_commas(std::uint64_t number);
/// "2 h 5 min", "1 min 30 s", "12 s"
[[nodiscard]] std::string in_words(std::chrono::seconds time);
/// One of a thing, or several: "1 story", "31,423 stories".
[[nodiscard]] std::string counted(std::uint64_t number, const std::string& one, const std::string& several);

/// How far a long run is, on one line of standard error that is written over. Silent where that is no
/// terminal.
class Progress {
  public:
    /// `total` is how much there is to do, in whatever unit `show` counts; nothing where that is not known.
    Progress(std::string what, std::optional<std::uint64_t> total);
    ~Progress() { clear(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// `count` things are done, which is `done` of the total. Often called, seldom drawn.
    void show(std::uint64_t count, std::uint64_t done);
    /// Takes the line away, before anything else is written.
    void clear();
    [[nodiscard]] std::chrono::seconds elapsed() const;

  private:
    using Clock = std::chrono::steady_clock;
    [[nodiscard]] std::string line(std::uint64_t count, std::uint64_t done) const;

    std::string what_;
    std::optional<std::uint64_t> total_;
    bool on_terminal_;
    bool drawn_ = false;
    Clock::time_point begin_ = Clock::now();
    Clock::time_point last_drawn_ = begin_;
};

}  // namespace dateline
