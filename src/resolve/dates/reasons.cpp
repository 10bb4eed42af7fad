#include "resolve/dates/reasons.h"

#include <array>

namespace dateline::dates {
namespace {

struct Reasons {
    std::string_view rule;
    std::array<std::string_view, 5> by_reference;  ///< in the order of Used
};

#define DATELINE_REASONS(rule)                                                          \
    Reasons {                                                                           \
        rule, {                                                                         \
            rule, rule ", from the publication date", rule ", from the text before it", \
                rule ", nearest to the publication date", rule ", no reference known"   \
        }                                                                               \
    }

constexpr Reasons kReasons[] = {
    DATELINE_REASONS("beside"),       DATELINE_REASONS("explicit-date"),  DATELINE_REASONS("month"),
    DATELINE_REASONS("day-of-month"), DATELINE_REASONS("named-day"),      DATELINE_REASONS("year"),
    DATELINE_REASONS("weekday"),      DATELINE_REASONS("pointed-period"), DATELINE_REASONS("part-of-day"),
    DATELINE_REASONS("duration"),     DATELINE_REASONS("counted-step"),   DATELINE_REASONS("repetition"),
    DATELINE_REASONS("clock-time"),   DATELINE_REASONS("season"),         DATELINE_REASONS("quarter"),
    DATELINE_REASONS("half-year"),    DATELINE_REASONS("fiscal-year"),    DATELINE_REASONS("year-end"),
    DATELINE_REASONS("month-end"),    DATELINE_REASONS("plain-period"),   DATELINE_REASONS("decade"),
    DATELINE_REASONS("century"),      DATELINE_REASONS("comparison"),     DATELINE_REASONS("vague-reference"),
    DATELINE_REASONS("relative-day"),
};

#undef DATELINE_REASONS

}  // namespace

std::string_view reason(std::string_view rule, Used used) {
    for (const Reasons& reasons : kReasons) {
        if (reasons.rule == rule) return reasons.by_reference[static_cast<std::size_t>(used)];
    }
    return rule;
}

}  // namespace dateline::dates
