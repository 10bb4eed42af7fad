#include "render/layout.h"

#include <algorithm>
#include <vector>

namespace dateline {
namespace {

constexpr char kEscape = '\x1b';

/// The words of a line, by spaces.
std::vector<std::string_view> words_of(std::string_view line) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t end = std::min(line.find(' ', at), line.size());
        if (end > at) words.push_back(line.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

// Spaces within a line stay as many as they are.
std::string wrapped_line(std::string_view line, std::size_t width, std::size_t indent) {
    std::string out;
    std::size_t used = 0;
    const char* end_of_last = line.data();
    for (const std::string_view word : words_of(line)) {
        const std::size_t size = columns(word);
        const auto gap = static_cast<std::size_t>(word.data() - end_of_last);
        if (used > 0 && used + gap + size > width) {
            out += '\n' + std::string(indent, ' ');
            used = 0;
        } else if (used > 0) {
            out.append(gap, ' ');
            used += gap;
        }
        out += word;
        used += size;
        end_of_last = word.data() + word.size();
    }
    return out;
}

bool is_control(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte < 0x20U || byte == 0x7FU;
}

// U+0080 to U+009F: some terminals act on them as on an escape.
bool is_long_control(std::string_view text, std::size_t at) {
    return text[at] == '\xC2' && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0U;
}

}  // namespace

std::size_t columns(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == kEscape) {
            at = std::min(text.find('m', at), text.size());
        } else if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U) {
            ++count;
        }
    }
    return count;
}

std::string wrap(std::string_view text, std::size_t width, std::size_t indent) {
    std::string out;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (at > 0) out += '\n' + std::string(indent, ' ');
        out += wrapped_line(text.substr(at, end - at), width, indent);
        at = end + 1;
    }
    return out;
}

std::string single_line(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool space = text[at] == ' ' || (text[at] >= '\t' && text[at] <= '\r');
        if (space) {
            if (!out.empty() && out.back() != ' ') out += ' ';
        } else if (is_long_control(text, at)) {
            ++at;
        } else if (!is_control(text, at)) {
            out += text[at];
        }
    }
    if (out.ends_with(' ')) out.pop_back();
    return out;
}

std::string shortened(std::string_view line, std::size_t width) {
    const std::vector<std::string_view> words = words_of(line);
    if (columns(line) <= width || words.size() < 3) return std::string(line);
    constexpr std::string_view kGap = " … ";
    std::size_t used = columns(words.front()) + columns(kGap) + columns(words.back());
    const auto fits = [&](std::string_view word) {
        const std::size_t size = columns(word) + 1;
        if (used + size > width) return false;
        used += size;
        return true;
    };
    // Two words from the front for each from the back: what a passage is about mostly stands at its
    // beginning.
    std::size_t front = 1;
    std::size_t back = words.size() - 1;
    while (front + 1 < back && fits(words[front])) {
        ++front;
        if (front + 1 < back && front % 2 == 1 && fits(words[back - 1])) --back;
    }
    const auto begin_of_back = static_cast<std::size_t>(words[back].data() - line.data());
    const auto end_of_front =
        static_cast<std::size_t>(words[front - 1].data() - line.data()) + words[front - 1].size();
    return std::string(line.substr(0, end_of_front)) + std::string(kGap) +
           std::string(line.substr(begin_of_back));
}

std::string Style::in(std::string_view code, std::string_view text) const {
    if (!color_ || text.empty()) return std::string(text);
    return "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m";
}

}  // namespace dateline
