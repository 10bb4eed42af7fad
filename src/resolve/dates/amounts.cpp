#include "resolve/dates/amounts.h"

#include <array>
#include <cstdio>

namespace dateline::dates {
namespace {

std::string_view code_of(Unit unit) {
    switch (unit) {
        case Unit::second:
            return "S";
        case Unit::minute:
        case Unit::month:
            return "M";
        case Unit::hour:
            return "H";
        case Unit::day:
            return "D";
        case Unit::night:
            return "NI";
        case Unit::weekend:
            return "WE";
        case Unit::week:
            return "W";
        case Unit::quarter:
            return "Q";
        case Unit::half:
            return "H";
        case Unit::season:
            return "SE";
        case Unit::decade:
            return "DE";
        case Unit::century:
            return "CE";
        case Unit::millennium:
            return "ML";
        default:
            return "Y";
    }
}

bool of_clock(Unit unit) {
    return unit == Unit::second || unit == Unit::minute || unit == Unit::hour;
}

std::string number(std::int64_t tenths) {
    if (tenths == kVagueCount) return "X";
    std::string out = std::to_string(tenths / 10);
    if (tenths % 10 != 0) out += "." + std::to_string(tenths % 10);
    return out;
}

/// The unit that a half of this one is told in, and how many of them: half an hour is 30 minutes.
struct Finer {
    Unit unit;
    int count;
};
Finer finer(Unit unit) {
    switch (unit) {
        case Unit::minute:
            return {Unit::second, 60};
        case Unit::hour:
            return {Unit::minute, 60};
        case Unit::day:
            return {Unit::hour, 24};
        case Unit::year:
            return {Unit::month, 12};
        case Unit::decade:
            return {Unit::year, 10};
        case Unit::century:
            return {Unit::year, 100};
        default:
            return {Unit::none, 0};
    }
}

std::string part(const Amount& amount) {
    const Finer fine = finer(amount.unit);
    const bool half = amount.tenths > 0 && amount.tenths % 10 != 0 && fine.count != 0;
    if (half && (amount.tenths < 10 || amount.in_parts || of_clock(amount.unit))) {
        std::string out;
        if (amount.tenths >= 10) out += number(amount.tenths / 10 * 10) + std::string(code_of(amount.unit));
        return out + number(amount.tenths % 10 * fine.count) + std::string(code_of(fine.unit));
    }
    return number(amount.tenths) + std::string(code_of(amount.unit));
}

/// Half a day is told in hours: the parts behind the T begin there.
bool behind_clock_mark(const Amount& amount) {
    return of_clock(amount.unit) || (amount.unit == Unit::day && amount.tenths > 0 && amount.tenths < 10);
}

}  // namespace

std::string length_value(const TimeForm& form) {
    if (form.amounts[0].unit == Unit::none) return "PXX";
    std::string out = "P";
    bool clock = false;
    for (const Amount& amount : form.amounts) {
        if (amount.unit == Unit::none) break;
        if (behind_clock_mark(amount) && !clock) {
            out += "T";
            clock = true;
        }
        out += part(amount);
    }
    return out;
}

std::string set_value(const TimeForm& form) {
    static constexpr std::array<std::string_view, 4> kSeasons{"SP", "SU", "FA", "WI"};
    static constexpr std::array<std::string_view, 7> kParts{"", "TMO", "TMI", "TAF", "TEV", "TNI", "TDT"};
    const auto day_part = std::string(kParts[static_cast<std::size_t>(form.part)]);
    if (form.weekday != kUnsaid) return "XXXX-WXX-" + std::to_string(form.weekday) + day_part;
    if (form.month != kUnsaid)
        return std::string(form.month < 10 ? "XXXX-0" : "XXXX-") + std::to_string(form.month);
    if (form.season != kUnsaid) return "XXXX-" + std::string(kSeasons[static_cast<std::size_t>(form.season)]);
    if (form.part != DayPart::none) return "XXXX-XX-XX" + day_part;
    return length_value(form);
}

std::string open_step_value(const TimeForm& form) {
    static constexpr std::array<std::string_view, 7> kParts{"", "TMO", "TMI", "TAF", "TEV", "TNI", "TDT"};
    switch (form.step.unit) {
        case Unit::year:
            return "XXXX";
        case Unit::month:
            return "XXXX-XX";
        case Unit::week:
            return "XXXX-WXX";
        case Unit::quarter:
            return "XXXX-QX";
        case Unit::decade:
            return "XXX";
        case Unit::century:
            return "XX";
        default:
            return "XXXX-XX-XX" + std::string(kParts[static_cast<std::size_t>(form.part)]);
    }
}

std::string open_value(const TimeForm& form) {
    if (form.step.unit != Unit::none || form.observance != kUnsaid) return "";
    if (form.month != kUnsaid && form.day != kUnsaid) {
        std::array<char, 40> out{};
        std::snprintf(out.data(), out.size(), "XXXX-%02d-%02d", static_cast<int>(form.month),
                      static_cast<int>(form.day));
        return out.data();
    }
    const bool named = form.weekday != kUnsaid || form.month != kUnsaid || form.season != kUnsaid ||
                       form.part != DayPart::none;
    return named ? set_value(form) : "";
}

}  // namespace dateline::dates
