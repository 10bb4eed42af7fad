#include "archive/story_key.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <nlohmann/json.hpp>

#include "dateline/archive.h"

namespace dateline {
namespace {

/// "example.org" of "https://user@www.Example.org:8080/a?b".
std::string host_of(std::string_view address) {
    std::string_view host = address.substr(address.find("://") + 3);
    host = host.substr(0, host.find_first_of("/?#"));
    if (const auto at = host.rfind('@'); at != std::string_view::npos) host.remove_prefix(at + 1);
    host = host.substr(0, host.find(':'));
    if (host.substr(0, 4) == "www.") host.remove_prefix(4);
    std::string name(host);
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char letter) {
        return static_cast<char>(letter < 128 ? std::tolower(letter) : letter);
    });
    return name;
}

std::string folder_of(const std::string& file) {
    const auto slash = file.rfind('/');
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : file.substr(0, slash);
}

}  // namespace

std::string stored_id(const DocumentInfo& info) {
    return info.id.empty() ? "s" + info.sha256.substr(0, 16) : info.id;
}

Blob stored_hash(const DocumentInfo& info) {
    const std::string& digits = info.sha256;
    Blob hash;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
        unsigned byte = 0;
        std::from_chars(digits.data() + i, digits.data() + i + 2, byte, 16);
        hash.bytes += static_cast<char>(byte);
    }
    return hash;
}

std::string hash_as_told(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string told;
    for (const char character : bytes) {
        const auto byte = static_cast<unsigned char>(character);
        told += {digits[byte >> 4U], digits[byte & 15U]};
    }
    return told;
}

std::optional<std::string> authors_json(const DocumentInfo& info) {
    if (info.authors.empty()) return std::nullopt;
    return nlohmann::json(info.authors).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::optional<std::string> source_name(const DocumentInfo& info) {
    if (info.uri.empty()) return std::nullopt;
    if (info.uri.find("://") != std::string::npos) return host_of(info.uri);
    return info.record == 0 ? folder_of(info.uri) : info.uri;
}

std::optional<std::int64_t> first_day(const Timestamp& timestamp) {
    if (timestamp.day) return std::chrono::sys_days(*timestamp.day).time_since_epoch().count();
    const auto days = parse_days(timestamp.iso);
    if (!days || !days->begin) return std::nullopt;
    return days->begin->time_since_epoch().count();
}

}  // namespace dateline
