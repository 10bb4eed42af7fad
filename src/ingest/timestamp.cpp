#include "ingest/timestamp.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>

#include "base/date.h"
#include "ingest/calendar_day.h"
#include "ingest/clock.h"
#include "ingest/scanner.h"
#include "ingest/time_zone.h"
#include "text/utf8.h"

namespace dateline {
namespace {

using namespace std::string_view_literals;

// What may stand between a date and a time.
bool joint(Scanner& scan) {
    Scanner ahead = scan;
    if (ahead.take('T') || ahead.take('t')) {
        scan = ahead;
        return true;
    }
    ahead.take(',');
    const bool space = ahead.spaces();
    for (const auto mark : {"|"sv, "-"sv, "\u2013"sv, "\u2014"sv, "@"sv, "\u00b7"sv, "\u2022"sv, "at "sv, "At "sv, "AT "sv}) {
        if (ahead.take(mark)) break;
    }
    const bool any = ahead.spaces() || space || ahead.place() > scan.place();
    if (any) scan = ahead;
    return any;
}

Timestamp made_of(const CalendarDay& day, const std::optional<Clock>& clock) {
    Timestamp out{iso_date(day.date()), day.date()};
    if (!clock) return out;
    std::array<char, 64> time{};
    std::snprintf(time.data(), time.size(), "T%02u:%02u:%02u", clock->hour, clock->minute, clock->second);
    out.iso += time.data();
    const auto offset = clock->offset ? clock->offset : zone_offset(clock->zone, day.date());
    if (!offset) return out;
    const auto minutes = static_cast<unsigned>(std::abs(offset->count()));
    std::snprintf(time.data(), time.size(), "%c%02u:%02u", offset->count() < 0 ? '-' : '+', minutes / 60, minutes % 60);
    out.iso += time.data();
    return out;
}

// Tue Sep 29 14:05:00 +0000 2021, as C's ctime and web services write it.
std::optional<TimestampMatch> ctime_form(Scanner scan) {
    skip_weekday(scan);
    const auto month_number = take_month(scan);
    scan.spaces();
    const auto day_number = month_number ? scan.number(1, 2) : std::nullopt;
    if (!day_number || !scan.spaces()) return std::nullopt;
    const auto time = take_clock(scan);
    scan.spaces();
    const auto year = time ? scan.number(4, 4) : std::nullopt;
    if (!year) return std::nullopt;
    const CalendarDay day{static_cast<int>(*year), *month_number, *day_number};
    if (!is_valid(day)) return std::nullopt;
    return TimestampMatch{made_of(day, time), static_cast<std::uint32_t>(scan.place())};
}

std::optional<TimestampMatch> day_first_form(Scanner scan) {
    const auto day = take_day(scan);
    if (!day) return std::nullopt;
    Scanner ahead = scan;
    std::optional<Clock> time;
    if (joint(ahead)) time = take_clock(ahead);
    if (time) scan = ahead;
    return TimestampMatch{made_of(*day, time), static_cast<std::uint32_t>(scan.place())};
}

std::optional<TimestampMatch> clock_first_form(Scanner scan) {
    const auto time = take_clock(scan);
    if (!time || !joint(scan)) return std::nullopt;
    if (Scanner on = scan; on.word() == "on" && on.spaces()) scan = on;
    const auto day = take_day(scan);
    if (!day) return std::nullopt;
    return TimestampMatch{made_of(*day, time), static_cast<std::uint32_t>(scan.place())};
}

// 2021-09, September 2021, 2021
std::optional<Timestamp> month_or_year(std::string_view text) {
    Scanner scan(text);
    Scanner figures = scan;
    if (const auto year = figures.number(4, 4); year && *year >= 1000) {
        if (figures.at_end()) return Timestamp{std::string(text), std::nullopt};
        const auto month_number = figures.take('-') ? figures.number(2, 2) : std::nullopt;
        if (month_number && *month_number >= 1 && *month_number <= 12 && figures.at_end()) {
            return Timestamp{std::string(text), std::nullopt};
        }
        return std::nullopt;
    }
    const auto month_number = take_month(scan);
    const auto year = month_number ? take_year(scan) : std::nullopt;
    if (!year || *year < 1000 || !scan.at_end()) return std::nullopt;
    std::array<char, 32> iso{};
    std::snprintf(iso.data(), iso.size(), "%04d-%02u", *year, *month_number);
    return Timestamp{iso.data(), std::nullopt};
}

std::string_view trimmed(std::string_view text) {
    return slice(text, trim(text, {0, static_cast<std::uint32_t>(text.size())}));
}

template <std::size_t N>
bool has(const std::array<std::string_view, N>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool begins_with_separator(std::string_view rest) {
    for (const auto mark : {"|"sv, "\u00b7"sv, "\u2022"sv, ";"sv, "("sv, "/"sv, "\u2014"sv, "\u2013"sv, "- "sv, "."sv, ","sv}) {
        if (rest.starts_with(mark)) return true;
    }
    return rest.empty() || match_date_label(rest).length > 0;
}

}  // namespace

std::optional<TimestampMatch> match_timestamp(std::string_view text) {
    const Scanner scan(text);
    for (const auto form : {ctime_form, clock_first_form, day_first_form}) {
        if (auto match = form(scan)) return match;
    }
    return std::nullopt;
}

LabelMatch match_date_label(std::string_view text) {
    static constexpr std::array kBefore{"first"sv, "originally"sv, "last"sv, "publication"sv, "article"sv, "story"sv};
    static constexpr std::array kPublished{"published"sv, "posted"sv, "date"sv, "dated"sv, "created"sv, "issued"sv};
    static constexpr std::array kUpdated{"updated"sv, "modified"sv, "update"sv};
    Scanner scan(text);
    LabelMatch out;
    for (int words = 0; words < 3; ++words) {
        Scanner ahead = scan;
        const std::string word = ahead.word();
        const bool published = has(kPublished, word);
        const bool updated = has(kUpdated, word);
        const bool behind = out.label != DateLabel::none && (word == "on" || word == "at");
        if (!published && !updated && !behind && !has(kBefore, word)) break;
        if (updated) out.label = DateLabel::updated;
        if (published && !updated && out.label == DateLabel::none) out.label = DateLabel::published;
        ahead.spaces();
        scan = ahead;
    }
    if (out.label == DateLabel::none) return {};
    scan.take(':');
    scan.spaces();
    out.length = static_cast<std::uint32_t>(scan.place());
    return out;
}

std::optional<Timestamp> parse_timestamp(std::string_view text) {
    text = trimmed(text);
    text.remove_prefix(match_date_label(text).length);
    if (auto whole = month_or_year(text)) return whole;
    auto match = match_timestamp(text);
    if (!match || !begins_with_separator(trimmed(text.substr(match->length)))) return std::nullopt;
    return std::move(match->timestamp);
}

}  // namespace dateline
