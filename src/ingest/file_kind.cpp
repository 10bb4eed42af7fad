#include "ingest/file_kind.h"

#include <algorithm>
#include <array>
#include <string>

namespace dateline {
namespace {

using namespace std::string_view_literals;

std::string lower(std::string_view words) {
    std::string out(words);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

std::string_view without_compression(std::string_view name) {
    for (const std::string_view end : {".gz"sv, ".zst"sv}) {
        if (name.ends_with(end)) name.remove_suffix(end.size());
    }
    return name;
}

template <std::size_t N>
bool ends_with_one_of(std::string_view name, const std::array<std::string_view, N>& ends) {
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return name.ends_with(end); });
}

constexpr std::array kLines{".jsonl"sv, ".ndjson"sv, ".jsonlines"sv, ".json"sv};
constexpr std::array kTexts{".txt"sv, ".text"sv, ".md"sv};

Result<RecordFormat> by_content(std::string_view bytes) {
    if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    if (bytes.starts_with('{')) return RecordFormat::jsonl;
    const std::string begin = lower(bytes.substr(0, 16));
    if (begin.starts_with("<!doctype") || begin.starts_with("<html") || begin.starts_with("<?xml")) {
        return Error{ErrorCode::unsupported, "a page or feed (HTML, XML), not text or JSON Lines"};
    }
    return RecordFormat::text;
}

}  // namespace

Result<RecordFormat> recognise(std::string_view name, std::string_view first_bytes) {
    if (first_bytes.starts_with("\xff\xfe"sv) || first_bytes.starts_with("\xfe\xff"sv)) {
        return Error{ErrorCode::unsupported, "UTF-16 text; only UTF-8 is read"};
    }
    if (first_bytes.substr(0, 4096).find('\0') != first_bytes.npos) {
        return Error{ErrorCode::unsupported, "binary data, not text or JSON Lines"};
    }
    const std::string plain(without_compression(lower(name)));
    if (ends_with_one_of(plain, kLines)) return RecordFormat::jsonl;
    if (ends_with_one_of(plain, kTexts)) return RecordFormat::text;
    return by_content(first_bytes);
}

}  // namespace dateline
