#include "resolve/dates/neighbours.h"

#include <string_view>

namespace dateline::dates {
namespace {

// The longest words that join two expressions, in bytes.
constexpr std::uint32_t kJoin = 5;       // " and "
constexpr std::uint32_t kLongJoin = 11;  // " and early "
constexpr std::uint32_t kEndedJoin = 8;  // " ending "

bool close(const TimeExpression& here, const TimeExpression& next, std::uint32_t most) {
    return next.span.begin <= here.span.end + most;
}

}  // namespace

void Neighbours::look_ahead(std::size_t index, Context& context) const {
    context.ahead = context.ended = context.day_ahead = {};
    if (index + 1 >= expressions_.size()) return;
    const TimeExpression& here = expressions_[expressions_.id(index)];
    const TimeExpression& next = expressions_[expressions_.id(index + 1)];
    if (next.form.kind != FormKind::calendar || !close(here, next, kLongJoin)) return;
    context.ended = day_of_ending(here, next, context);
    context.day_ahead = day_of_clock_range(here, next, context);
    context.ahead = year_of_range(here, next, context);
}

/// "between 2pm and 4pm on Saturday"
CalendarValue Neighbours::day_of_clock_range(const TimeExpression& here, const TimeExpression& next,
                                             const Context& context) {
    if (here.form.hour == kUnsaid || next.form.hour == kUnsaid || !close(here, next, kJoin)) return {};
    return resolve_calendar(next.form, context).value;
}

/// "from May to June 1990", "between October and December of last year", "the spring and summer of 1979"
CalendarValue Neighbours::year_of_range(const TimeExpression& here, const TimeExpression& next,
                                        const Context& context) const {
    const std::string_view between = document_.text({here.span.end, next.span.begin});
    if (between.find_first_of(".;()") != std::string_view::npos) return {};
    const TimeForm& form = next.form;
    if (form.year == kUnsaid) {
        const bool by_step = form.step.unit == Unit::year && form.step.from == Reference::publication;
        if (!by_step || form.month == kUnsaid || !context.publication.known()) return {};
        return month_value(context.publication.year + form.step.count, form.month);
    }
    if (here.form.season != kUnsaid && form.season != kUnsaid) return year_value(form.year);
    if (form.month == kUnsaid || form.abbreviated_year) return {};
    CalendarValue value = month_value(form.year, form.month);
    value.bc = form.bc;
    return value;
}

/// "the quarter ended Sept. 30"
CalendarValue Neighbours::day_of_ending(const TimeExpression& here, const TimeExpression& next,
                                        const Context& context) const {
    if (next.form.month == kUnsaid || !close(here, next, kEndedJoin)) return {};
    const std::string_view between = document_.text({here.span.end, next.span.begin});
    if (between != " ended " && between != " ending ") return {};
    return resolve_calendar(next.form, context).value;
}

}  // namespace dateline::dates
