#include "ingest/clock.h"

#include <algorithm>
#include <string_view>

#include "ingest/time_zone.h"

namespace dateline {
namespace {

// "am", "p.m."; what it adds to the hour.
std::optional<unsigned> half_day(Scanner& scan, unsigned hour) {
    Scanner ahead = scan;
    ahead.spaces();
    const char half = static_cast<char>(ahead.peek() | 0x20);
    if (half != 'a' && half != 'p') return std::nullopt;
    ahead.take(ahead.peek());
    ahead.take('.');
    if ((ahead.peek() | 0x20) != 'm') return std::nullopt;
    ahead.take(ahead.peek());
    const std::size_t end = ahead.place();
    if (!ahead.word().empty() || hour == 0 || hour > 12) return std::nullopt;
    while (scan.place() < end) scan.take(scan.peek());
    scan.take('.');
    return hour % 12 + (half == 'p' ? 12 : 0);
}

// +01:00, -0400, +1
std::optional<std::chrono::minutes> offset_in_figures(Scanner& scan) {
    Scanner ahead = scan;
    const bool minus = ahead.take('-') || ahead.take("\u2212");
    if (!minus && !ahead.take('+')) return std::nullopt;
    Scanner joined = ahead;
    unsigned minutes = 0;
    if (const auto four = joined.number(4, 4)) {
        ahead = joined;
        minutes = *four / 100 * 60 + *four % 100;
    } else {
        const auto hours = ahead.number(1, 2);
        if (!hours) return std::nullopt;
        minutes = *hours * 60;
        if (Scanner more = ahead; more.take(':')) {
            const auto past = more.number(2, 2);
            if (!past) return std::nullopt;
            minutes += *past;
            ahead = more;
        }
    }
    if (minutes > 14 * 60) return std::nullopt;
    scan = ahead;
    return std::chrono::minutes{minus ? -static_cast<int>(minutes) : static_cast<int>(minutes)};
}

// Abbreviations are told by their capitals, for in small letters some are words.
void take_zone(Scanner& scan, Clock& clock) {
    Scanner ahead = scan;
    ahead.spaces();
    const bool bracket = ahead.take('(');
    const std::size_t begin = ahead.place();
    const std::string_view rest = ahead.rest();
    clock.offset = offset_in_figures(ahead);
    if (!clock.offset) {
        ahead.word();
        const std::string name(rest.substr(0, ahead.place() - begin));
        if (!is_zone(name)) return;
        clock.zone = name;
        if (name == "GMT" || name == "UTC") {
            if (auto offset = offset_in_figures(ahead)) clock.offset = offset;
        }
    }
    if (bracket && !ahead.take(')')) return;
    scan = ahead;
}

}  // namespace

std::optional<Clock> take_clock(Scanner& scan) {
    Scanner ahead = scan;
    Clock out;
    const auto hour = ahead.number(1, 2);
    if (!hour) return std::nullopt;
    out.hour = *hour;
    const bool point = ahead.peek() == '.';
    bool minutes = false;
    if (Scanner past = ahead; past.take(':') || past.take('.')) {
        if (const auto minute = past.number(2, 2)) {
            out.minute = *minute;
            minutes = true;
            ahead = past;
        }
    }
    if (Scanner past = ahead; minutes && past.take(':')) {
        const auto second = past.number(2, 2);
        if (!second) return std::nullopt;
        out.second = std::min(*second, 59U);
        if (*second > 60) return std::nullopt;
        ahead = past;
        if (Scanner fraction = ahead; (fraction.take('.') || fraction.take(',')) && fraction.number(1, 9)) ahead = fraction;
    }
    const auto half = half_day(ahead, out.hour);
    if (half) out.hour = *half;
    take_zone(ahead, out);
    const bool told = half || !out.zone.empty() || out.offset;
    if ((!minutes && !half) || (point && !told) || out.hour > 23 || out.minute > 59) return std::nullopt;
    scan = ahead;
    return out;
}

}  // namespace dateline
