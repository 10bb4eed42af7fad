#include "ingest/file_date.h"

#include <sys/stat.h>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string_view>

#include "base/date.h"

namespace dateline {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int number(std::string_view digits) {
    int out = 0;
    for (const char c : digits) out = out * 10 + (c - '0');
    return out;
}

// Eight digits, with or without two equal signs between year, month and day: 20210929, 2021-09-29, 2021_09_29.
std::optional<std::chrono::year_month_day> day_at(std::string_view name, std::size_t at) {
    std::string digits;
    std::size_t end = at;
    while (end < name.size() && digits.size() < 8) {
        const bool separator = (digits.size() == 4 || digits.size() == 6) && !is_digit(name[end]) && end > at &&
                               is_digit(name[end - 1]) && std::string_view("-_.").find(name[end]) != std::string_view::npos;
        if (is_digit(name[end])) {
            digits += name[end];
        } else if (!separator) {
            return std::nullopt;
        }
        ++end;
    }
    if (digits.size() < 8 || (end < name.size() && is_digit(name[end]))) return std::nullopt;
    const std::string_view all = digits;
    const std::chrono::year_month_day day{std::chrono::year{number(all.substr(0, 4))},
                                          std::chrono::month{static_cast<unsigned>(number(all.substr(4, 2)))},
                                          std::chrono::day{static_cast<unsigned>(number(all.substr(6, 2)))}};
    const bool plausible = day.ok() && day.year() >= std::chrono::year{1500} && day.year() < std::chrono::year{2200};
    return plausible ? std::optional(day) : std::nullopt;
}

std::optional<std::chrono::year_month_day> day_in(std::string_view name) {
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (!is_digit(name[at]) || (at > 0 && is_digit(name[at - 1]))) continue;
        if (const auto day = day_at(name, at)) return day;
    }
    return std::nullopt;
}

}  // namespace

std::string date_of_file(const std::string& path) {
    if (const auto day = day_in(std::filesystem::path(path).filename().native())) return iso_date(*day);
    struct stat status {};
    if (path == "-" || stat(path.c_str(), &status) != 0) return {};
    const std::chrono::sys_seconds modified{std::chrono::seconds(status.st_mtime)};
    return iso_date(std::chrono::floor<std::chrono::days>(modified));
}

}  // namespace dateline
