#include "ingest/decoder.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <cstring>

namespace dateline {
namespace {

class Plain final : public Decoder {
  public:
    Result<std::size_t> decode(std::string_view& input, std::string& out) override {
        const std::size_t size = std::min(input.size(), kChunk);
        out.append(input.substr(0, size));
        input.remove_prefix(size);
        return size;
    }
    [[nodiscard]] bool complete() const override { return true; }
};

class Gzip final : public Decoder {
  public:
    Gzip() { inflateInit2(&stream_, kGzipOnly); }
    ~Gzip() override { inflateEnd(&stream_); }

    Result<std::size_t> decode(std::string_view& input, std::string& out) override {
        if (between_members_ && !input.empty()) begin_member(input);
        if (between_members_) return std::size_t{0};
        const std::size_t before = out.size();
        out.resize(before + kChunk);
        // zlib's interface is not const-correct; it does not write to its input.
        stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input.data()));
        stream_.avail_in = static_cast<uInt>(input.size());
        stream_.next_out = reinterpret_cast<Bytef*>(out.data() + before);
        stream_.avail_out = static_cast<uInt>(kChunk);
        const int status = inflate(&stream_, Z_NO_FLUSH);
        input.remove_prefix(input.size() - stream_.avail_in);
        const std::size_t made = kChunk - stream_.avail_out;
        out.resize(before + made);
        if (status == Z_STREAM_END) between_members_ = true;
        // Behind damage zlib fails again at the next call; what it made before is good.
        if (made > 0 || status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR) return made;
        return Error{ErrorCode::unreadable, "the gzip data is damaged"};
    }
    [[nodiscard]] bool complete() const override { return between_members_; }

  private:
    static constexpr int kGzipOnly = 16 + MAX_WBITS;

    // Zero bytes behind a member pad it to a block size (tape archives) and are no data.
    void begin_member(std::string_view& input) {
        input.remove_prefix(std::min(input.find_first_not_of('\0'), input.size()));
        if (input.empty()) return;
        inflateReset(&stream_);
        between_members_ = false;
    }

    z_stream stream_{};
    bool between_members_ = false;
};

class Zstandard final : public Decoder {
  public:
    Result<std::size_t> decode(std::string_view& input, std::string& out) override {
        if (damaged_) return damage();
        const std::size_t before = out.size();
        out.resize(before + kChunk);
        ZSTD_inBuffer in{input.data(), input.size(), 0};
        ZSTD_outBuffer to{out.data() + before, kChunk, 0};
        const std::size_t status = ZSTD_decompressStream(stream_.get(), &to, &in);
        // Without input and output nothing happened, and the status speaks of a frame that has not begun.
        const bool idle = in.pos == 0 && to.pos == 0;
        input.remove_prefix(in.pos);
        out.resize(before + to.pos);
        if (!idle) complete_ = status == 0;
        damaged_ = ZSTD_isError(status) != 0;
        if (damaged_ && to.pos == 0) return damage();
        return to.pos;
    }
    [[nodiscard]] bool complete() const override { return complete_; }

  private:
    struct Free {
        void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
    };
    static Error damage() { return {ErrorCode::unreadable, "the Zstandard data is damaged"}; }

    std::unique_ptr<ZSTD_DStream, Free> stream_{ZSTD_createDStream()};
    bool complete_ = false;
    bool damaged_ = false;
};

}  // namespace

std::unique_ptr<Decoder> make_decoder(std::string_view first_bytes) {
    using namespace std::string_view_literals;
    if (first_bytes.starts_with("\x1f\x8b"sv)) return std::make_unique<Gzip>();
    if (first_bytes.starts_with("\x28\xb5\x2f\xfd"sv)) return std::make_unique<Zstandard>();
    return std::make_unique<Plain>();
}

}  // namespace dateline
