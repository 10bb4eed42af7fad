#include "output.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "commands.h"

namespace dateline {
namespace {

constexpr std::size_t kMuch = std::size_t{1} << 20U;
constexpr unsigned kWidthOfFiles = 100;
constexpr unsigned kNarrowest = 60;
constexpr unsigned kWidest = 120;

// Other threads may still be reading, and there is nobody left to tell: no destructors, no waiting.
[[noreturn]] void give_up(int reason) {
    if (reason == EPIPE) std::_Exit(kFound);
    complain(std::string("cannot write the output: ") + std::strerror(reason));
    std::_Exit(kError);
}

}  // namespace

void Output::write(std::string_view text) {
    pending_ += text;
    if (pending_.size() >= kMuch) flush();
}

void Output::flush() {
    for (std::size_t done = 0; done < pending_.size();) {
        const ssize_t written = ::write(STDOUT_FILENO, pending_.data() + done, pending_.size() - done);
        if (written >= 0) {
            done += static_cast<std::size_t>(written);
        } else if (errno != EINTR) {
            give_up(errno);
        }
    }
    pending_.clear();
}

void complain(std::string_view message) {
    std::fprintf(stderr, "dateline: %.*s\n", static_cast<int>(message.size()), message.data());
}

int failed(const Error& error) {
    complain(error.message);
    return kError;
}

bool output_is_terminal() {
    return isatty(STDOUT_FILENO) == 1;
}
bool errors_are_terminal() {
    return isatty(STDERR_FILENO) == 1;
}

bool wants_color(std::string_view when) {
    if (when != "auto") return when == "always";
    const char* no_color = std::getenv("NO_COLOR");
    return output_is_terminal() && (no_color == nullptr || *no_color == '\0');
}

unsigned output_width() {
    winsize size{};
    if (!output_is_terminal() || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) {
        return kWidthOfFiles;
    }
    return std::clamp<unsigned>(size.ws_col, kNarrowest, kWidest);
}

}  // namespace dateline
