#include "progress.h"

#include <algorithm>
#include <cstdio>
#include <utility>

#include "output.h"

namespace dateline {
namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr milliseconds kBetweenDrawings{100};
constexpr seconds kBeforeForecast{2};
constexpr std::uint64_t kBarWidth = 24;

std::string bar(std::uint64_t done, std::uint64_t total) {
    const std::uint64_t full = total == 0 ? 0 : std::min(kBarWidth, done * kBarWidth / total);
    std::string out = "[";
    for (std::uint64_t i = 0; i < kBarWidth; ++i) out += i < full ? '#' : '.';
    return out + "] " + std::to_string(total == 0 ? 0 : std::min<std::uint64_t>(100, done * 100 / total)) +
           " %";
}

}  // namespace

std::string with_commas(std::uint64_t number) {
    std::string out = std::to_string(number);
    for (std::size_t at = out.size(); at > 3;) {
        at -= 3;
        out.insert(at, ",");
    }
    return out;
}

std::string in_words(seconds time) {
    const auto count = time.count();
    if (count < 60) return std::to_string(count) + " s";
    if (count < 3600) return std::to_string(count / 60) + " min " + std::to_string(count % 60) + " s";
    return std::to_string(count / 3600) + " h " + std::to_string(count / 60 % 60) + " min";
}

std::string counted(std::uint64_t number, const std::string& one, const std::string& several) {
    return with_commas(number) + " " + (number == 1 ? one : several);
}

Progress::Progress(std::string what, std::optional<std::uint64_t> total)
    : what_(std::move(what)), total_(total), on_terminal_(errors_are_terminal()) {}

void Progress::show(std::uint64_t count, std::uint64_t done) {
    if (!on_terminal_) return;
    const auto now = Clock::now();
    if (now - last_drawn_ < kBetweenDrawings) return;
    last_drawn_ = now;
    drawn_ = true;
    std::fprintf(stderr, "\r\x1b[K%s", line(count, done).c_str());
    std::fflush(stderr);
}

void Progress::clear() {
    if (drawn_) std::fputs("\r\x1b[K", stderr);
    drawn_ = false;
}

seconds Progress::elapsed() const {
    return duration_cast<seconds>(Clock::now() - begin_);
}

std::string Progress::line(std::uint64_t count, std::uint64_t done) const {
    const auto passed =
        static_cast<std::uint64_t>(duration_cast<milliseconds>(Clock::now() - begin_).count());
    std::string out = with_commas(count) + " " + what_;
    if (passed > 0) out += ", " + with_commas(count * 1000 / passed) + "/s";
    if (!total_) return out;
    out = bar(done, *total_) + "  " + out;
    if (done == 0 || done >= *total_ || elapsed() < kBeforeForecast) return out;
    const double left =
        static_cast<double>(passed) / 1000 / static_cast<double>(done) * static_cast<double>(*total_ - done);
    return out + ", " + in_words(seconds(static_cast<std::int64_t>(left))) + " left";
}

}  // namespace dateline
