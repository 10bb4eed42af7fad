#include "ingest/time_zone.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

using std::chrono::minutes;

struct Zone {
    std::string_view name;
    int offset;  // minutes
};

constexpr std::array kZones{
    Zone{"GMT", 0},     Zone{"UTC", 0},     Zone{"Z", 0},       Zone{"UT", 0},      Zone{"WET", 0},
    Zone{"BST", 60},    Zone{"WEST", 60},   Zone{"CET", 60},    Zone{"CEST", 120},  Zone{"EET", 120},
    Zone{"EEST", 180},  Zone{"MSK", 180},   Zone{"SAST", 120},  Zone{"HKT", 480},   Zone{"SGT", 480},
    Zone{"JST", 540},   Zone{"KST", 540},   Zone{"AWST", 480},  Zone{"AEST", 600},  Zone{"AEDT", 660},
    Zone{"NZST", 720},  Zone{"NZDT", 780},  Zone{"EST", -300},  Zone{"EDT", -240},  Zone{"CST", -360},
    Zone{"CDT", -300},  Zone{"MST", -420},  Zone{"MDT", -360},  Zone{"PST", -480},  Zone{"PDT", -420},
    Zone{"AKST", -540}, Zone{"AKDT", -480}, Zone{"HST", -600}};

constexpr std::array kUnitedStates{Zone{"ET", -300}, Zone{"CT", -360}, Zone{"MT", -420}, Zone{"PT", -480}};

// Names that several zones share, or that no news story means the same by.
constexpr std::array kUnclear{std::string_view("IST"), std::string_view("AST"), std::string_view("WAT"),
                              std::string_view("CAT"), std::string_view("EAT"), std::string_view("PKT"),
                              std::string_view("WIB"), std::string_view("ACST"), std::string_view("NST")};

bool daylight_saving_in_united_states(std::chrono::year_month_day day) {
    using namespace std::chrono;
    const year y = day.year();
    const bool since_2007 = y >= year{2007};
    const sys_days begin = since_2007 ? sys_days{y / March / Sunday[2]} : sys_days{y / April / Sunday[1]};
    const sys_days end = since_2007 ? sys_days{y / November / Sunday[1]} : sys_days{y / October / Sunday[last]};
    return begin <= sys_days{day} && sys_days{day} < end;
}

template <std::size_t N>
const Zone* find(const std::array<Zone, N>& zones, std::string_view name) {
    const auto zone = std::find_if(zones.begin(), zones.end(), [&](const Zone& z) { return z.name == name; });
    return zone == zones.end() ? nullptr : &*zone;
}

}  // namespace

bool is_zone(std::string_view name) {
    return find(kZones, name) != nullptr || find(kUnitedStates, name) != nullptr ||
           std::find(kUnclear.begin(), kUnclear.end(), name) != kUnclear.end();
}

std::optional<minutes> zone_offset(std::string_view name, std::chrono::year_month_day day) {
    if (const Zone* zone = find(kZones, name)) return minutes{zone->offset};
    if (const Zone* zone = find(kUnitedStates, name)) {
        return minutes{zone->offset + (daylight_saving_in_united_states(day) ? 60 : 0)};
    }
    return std::nullopt;
}

}  // namespace dateline
