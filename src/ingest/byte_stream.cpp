#include "ingest/byte_stream.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <utility>

#include "ingest/decoder.h"

namespace dateline {
namespace {

Error system_error(ErrorCode code) {
    const int number = errno;
    if (number == ENOENT) code = ErrorCode::not_found;
    return {code, std::strerror(number)};
}

}  // namespace

class ByteStream::Source {
  public:
    explicit Source(int file) : file_(file) {}
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;
    ~Source() {
        if (file_ != STDIN_FILENO) close(file_);
    }

    Result<std::size_t> read(std::string& out) {
        if (!decoder_) {
            if (Status status = fill_first(); !status) return status.error();
            decoder_ = make_decoder(input_);
        }
        for (;;) {
            if (input_.empty() && !at_end_) {
                if (Status status = fill(0); !status) return status.error();
            }
            const std::size_t before = input_.size();
            auto made = decoder_->decode(input_, out);
            if (!made) return Error{made.error().code, made.error().message + " near byte " + position()};
            if (*made > 0) return *made;
            if (input_.empty() ? at_end_ : input_.size() == before) return finish();
        }
    }

    [[nodiscard]] std::uint64_t bytes_read() const { return bytes_read_; }

  private:
    Result<std::size_t> finish() {
        if (decoder_->complete() || bytes_read_ == 0) return std::size_t{0};
        return Error{ErrorCode::unreadable, "the compressed data ends early, at byte " + position()};
    }

    [[nodiscard]] std::string position() const { return std::to_string(bytes_read_ - input_.size()); }

    // A pipe may give its first bytes one by one; the kind of compression shows in the first four.
    Status fill_first() {
        std::size_t have = 0;
        while (have < 4 && !at_end_) {
            if (Status status = fill(have); !status) return status;
            have = input_.size();
        }
        return Done{};
    }

    Status fill(std::size_t keep) {
        ssize_t got = 0;
        do {
            got = ::read(file_, buffer_.data() + keep, buffer_.size() - keep);
        } while (got < 0 && errno == EINTR);
        if (got < 0) return system_error(ErrorCode::unreadable);
        at_end_ = got == 0;
        bytes_read_ += static_cast<std::uint64_t>(got);
        input_ = std::string_view(buffer_.data(), keep + static_cast<std::size_t>(got));
        return Done{};
    }

    int file_;
    std::array<char, std::size_t{64} << 10U> buffer_;
    std::string_view input_;  // the part of the buffer that is not decoded yet
    std::unique_ptr<Decoder> decoder_;
    std::uint64_t bytes_read_ = 0;
    bool at_end_ = false;
};

ByteStream::ByteStream(std::unique_ptr<Source> source) : source_(std::move(source)) {}
ByteStream::ByteStream(ByteStream&&) noexcept = default;
ByteStream& ByteStream::operator=(ByteStream&&) noexcept = default;
ByteStream::~ByteStream() = default;

Result<ByteStream> ByteStream::open(const std::string& path) {
    if (path == "-") return ByteStream(std::make_unique<Source>(STDIN_FILENO));
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return system_error(ErrorCode::unreadable);
    return ByteStream(std::make_unique<Source>(file));
}

Result<std::size_t> ByteStream::read(std::string& out) { return source_->read(out); }
std::uint64_t ByteStream::bytes_read() const { return source_->bytes_read(); }

}  // namespace dateline
