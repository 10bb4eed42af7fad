#include "ingest/line_reader.h"

namespace dateline {

// Whether there was more.
Result<bool> LineReader::fill() {
    buffer_.erase(0, begin_);
    begin_ = 0;
    auto added = stream_.read(buffer_);
    if (!added) return added.error();
    return *added > 0;
}

Line LineReader::take(std::size_t size, std::size_t line_break) {
    Line line{buffer_.substr(begin_, size), position_};
    if (line.text.ends_with('\r')) line.text.pop_back();
    begin_ += size + line_break;
    position_ += size + line_break;
    return line;
}

Result<std::optional<Line>> LineReader::next() {
    std::size_t searched = 0;
    for (;;) {
        const std::size_t end = buffer_.find('\n', begin_ + searched);
        const std::size_t size = (end == buffer_.npos ? buffer_.size() : end) - begin_;
        if (size > max_line_) return skip_line();
        if (end != buffer_.npos) return std::optional(take(size, 1));
        searched = size;
        auto more = fill();
        if (!more) return more.error();
        if (!*more && size == 0) return std::optional<Line>();
        if (!*more) return std::optional(take(size, 0));
    }
}

Result<std::optional<Line>> LineReader::skip_line() {
    const Line line{{}, position_, true};
    for (;;) {
        const std::size_t end = buffer_.find('\n', begin_);
        const std::size_t next = end == buffer_.npos ? buffer_.size() : end + 1;
        position_ += next - begin_;
        begin_ = next;
        if (end != buffer_.npos) return std::optional(line);
        auto more = fill();
        if (!more) return more.error();
        if (!*more) return std::optional(line);
    }
}

Result<Line> LineReader::rest() {
    for (;;) {
        if (buffer_.size() - begin_ > max_line_) return Line{{}, position_, true};
        auto more = fill();
        if (!more) return more.error();
        if (!*more) break;
    }
    Line line{buffer_.substr(begin_), position_};
    position_ += line.text.size();
    begin_ = buffer_.size();
    return line;
}

std::string_view LineReader::peek(std::size_t size) {
    while (buffer_.size() - begin_ < size) {
        const auto more = fill();
        if (!more || !*more) break;
    }
    return std::string_view(buffer_).substr(begin_);
}

}  // namespace dateline
