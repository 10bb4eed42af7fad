#include "resolve/dates/observance_day.h"
#include "resolve/dates/reference.h"

namespace dateline::dates {
namespace {

/// What a reported quarter reaches: "a year earlier" a few sentences behind "the third quarter" is its
/// quarter.
constexpr std::uint32_t kQuarterReach = 8;

/// Months back from which a narrative is taken to have passed into the next year rather than to look back.
constexpr int kTurnOfYear = 9;
/// Years named in passing ("a book of 2005 tells") after which a narrative still goes on from its last month.
constexpr int kPassingYears = 2;

class CalendarResolver {
  public:
    CalendarResolver(const TimeForm& form, const Context& context) : form_(form), context_(context) {}

    Resolved resolve() {
        Resolved out;
        out.value = value();
        if (vague_) {
            const bool forward = form_.step.count == kVagueCount
                                     ? form_.step.forward && form_.step.from == Reference::publication
                                     : form_.step.count > 0;
            out.reference_value = forward ? "FUTURE_REF" : "PAST_REF";
        }
        out.value = with_time_of_day(out.value);
        if (!has_time() && (form_.last_year != kUnsaid || form_.last_day != kUnsaid))
            out.last = end_of_range(out.value);
        out.used = out.value.known() || vague_ ? used_ : Used::unresolved;
        return out;
    }

  private:
    CalendarValue value() {
        if (form_.century != kUnsaid) return century();
        if (form_.decade != kUnsaid) return decade_value(form_.decade, context_.publication);
        if (form_.observance != kUnsaid) return named_day();
        if (form_.compares && quarter_is_near()) return compared_quarter();
        if (form_.step.unit != Unit::none && form_.step.count == kVagueCount) {
            vague_ = true;
            return {};
        }
        if (form_.same_period && context_.text.last.grain == Grain::month) return same_month();
        if (form_.days_after != 0 || (form_.week != kUnsaid && form_.month != kUnsaid)) return day_beside();
        if (form_.year != kUnsaid) return of_year(said_year());
        if (form_.step.unit == Unit::year && has_part_of_year()) {
            const CalendarValue year = stepped();
            return year.known() ? of_year(year) : CalendarValue{};
        }
        if (has_part_of_year()) return nearest_part();
        if (form_.weekday != kUnsaid && form_.day != kUnsaid) return named_day_of_month();
        if (form_.weekday != kUnsaid) return weekday();
        if (form_.weekend) return weekend();
        if (form_.step.unit != Unit::none) return stepped();
        if (form_.day != kUnsaid) return day_of_month();
        if (form_.compares) return form_.quarter == 0 ? reported_quarter() : stepped_from_text();
        if (has_time()) return today_or_text_day();
        if (form_.pointing == Pointing::that) return stepped_from_text();  // "by that time"
        return {};
    }

    /// "the day after May 3", "the week of May 3", "the first Monday in May".
    CalendarValue day_beside() {
        TimeForm date = form_;
        date.days_after = 0;
        if (form_.days_after == 0) date.week = date.weekday = kUnsaid;
        const Resolved resolved = resolve_calendar(date, context_);
        used_ = resolved.used;
        const auto first = first_day(resolved.value);
        if (form_.days_after != 0) return step(resolved.value, Unit::day, form_.days_after);
        if (!first) return {};
        if (form_.weekday == kUnsaid) return week_value(*first);
        return nth_weekday(resolved.value.year, form_.month, form_.week, form_.weekday);
    }

    bool has_time() const { return form_.hour != kUnsaid || form_.part != DayPart::none; }
    bool has_part_of_year() const {
        return form_.month != kUnsaid || form_.season != kUnsaid ||
               (form_.quarter != kUnsaid && form_.quarter > 0) || form_.half != kUnsaid;
    }

    // -- whole years, decades, centuries

    CalendarValue said_year() const {
        CalendarValue year =
            year_value(form_.abbreviated_year ? full_year(form_.year, context_.publication) : form_.year);
        year.bc = form_.bc;
        return year;
    }

    CalendarValue century() const {
        CalendarValue out = year_value(form_.century - 1);
        out.grain = Grain::century;
        out.bc = form_.bc;
        return out;
    }

    /// The part said of a year that is known.
    CalendarValue of_year(const CalendarValue& year) const {
        CalendarValue out = year;
        if (form_.month != kUnsaid) {
            out = month_value(year.year, form_.month);
            if (form_.day != kUnsaid) out = day_value(year.year, form_.month, form_.day);
        } else if (form_.quarter != kUnsaid) {
            int piece = form_.quarter;
            if (piece == 0) piece = context_.text.quarter.known() ? context_.text.quarter.piece : 0;
            if (piece == 0) return year;
            out = piece_value(Grain::quarter, year.year, piece);
        } else if (form_.half != kUnsaid) {
            out = piece_value(Grain::half, year.year, form_.half);
        } else if (form_.season != kUnsaid) {
            out = piece_value(Grain::season, year.year, form_.season);
        }
        out.bc = year.bc;
        return out;
    }

    // -- steps

    CalendarValue text_base(Unit unit) {
        used_ = Used::text;
        const TextReference& text = context_.text;
        const bool needs_day = unit == Unit::day || unit == Unit::night || unit == Unit::week ||
                               unit == Unit::weekend || unit < Unit::day;
        if (needs_day && text.day.known() && !text.last.has_day() && text.last.grain != Grain::week) {
            return context_.narrative && text.last.has_month() ? CalendarValue{} : text.day;
        }
        if (text.last.known()) return text.last;
        if (context_.narrative) return {};
        used_ = Used::publication;
        return context_.publication;
    }

    CalendarValue stepped() {
        const bool from_text = form_.step.from == Reference::text;
        used_ = Used::publication;
        CalendarValue base = from_text ? text_base(form_.step.unit) : context_.publication;
        if (form_.step.unit == Unit::quarter && form_.step.from == Reference::text && form_.step.count <= 0 &&
            form_.pointing != Pointing::previous) {
            return reported_quarter();
        }
        if (from_text && form_.step.count == 0 && !context_.narrative && form_.pointing == Pointing::bare &&
            form_.step.unit > Unit::day && !told_just_before()) {
            base = context_.publication;  // "the year", "the week" of a report: the one it was written in
            used_ = Used::publication;
        }
        if (!base.known()) return {};
        if (form_.step.unit == Unit::week && !from_text && begins_new_week(base))
            base = step(base, Unit::day, 1);
        CalendarValue out = step(base, form_.step.unit, form_.step.count);
        if (form_.step.unit == Unit::decade && form_.pointing != Pointing::bare) {
            out.grain = Grain::decade;
            out.year = base.year / 10 + form_.step.count;
        } else if (form_.step.unit == Unit::century && form_.pointing != Pointing::bare) {
            out.grain = Grain::century;
            out.year = base.year / 100 + form_.step.count;
        }
        return out;
    }

    /// A year said earlier in the sentence: "in the fourth quarter of 2005 and for the whole year".
    bool told_just_before() const {
        return context_.text.explicit_year && context_.text.sentence == context_.sentence &&
               form_.step.unit == Unit::year;
    }

    /// On a Sunday "this week" is the one to come where the verb looks ahead.
    bool begins_new_week(const CalendarValue& base) const {
        const auto day = first_day(base);
        if (!day || weekday_of(*day) != 7 || !base.has_day() || form_.weekday != kUnsaid) return false;
        return form_.pointing == Pointing::current && form_.tense == Tense::future;
    }

    /// The quarter a report is about: the one it named last, else the last one that was over.
    CalendarValue reported_quarter() {
        if (context_.ended.known()) {
            // by its middle month: one ended in July is the second
            return step(step(context_.ended, Unit::month, -1), Unit::quarter, 0);
        }
        used_ = Used::text;
        if (context_.text.quarter.known()) return context_.text.quarter;
        used_ = Used::publication;
        return step(context_.publication, Unit::quarter, -1);
    }

    bool quarter_is_near() const {
        if (form_.quarter < 1 && !context_.text.quarter_told) return false;
        return context_.text.quarter.known() &&
               context_.sentence <= context_.text.quarter_sentence + kQuarterReach;
    }

    CalendarValue compared_quarter() {
        used_ = Used::text;
        int piece = form_.quarter > 0 ? form_.quarter : context_.text.quarter.piece;
        int year = context_.text.quarter.year + (form_.step.unit == Unit::year ? form_.step.count : 0);
        if (form_.year != kUnsaid) year = said_year().year;
        return piece_value(Grain::quarter, year, piece);
    }

    /// "the same period last year" behind "in February": that month of the year said.
    CalendarValue same_month() {
        used_ = Used::text;
        const CalendarValue& last = context_.text.last;
        if (form_.year != kUnsaid) return month_value(said_year().year, last.month);
        return month_value(last.year + form_.step.count, last.month);
    }

    CalendarValue stepped_from_text() {
        used_ = Used::text;
        return context_.text.last;
    }

    // -- named days

    CalendarValue named_day() {
        const Observance& observance = observances()[static_cast<std::size_t>(form_.observance)];
        const auto year = year_of_named_day(observance);
        const auto day = year ? observance_day(observance, *year) : std::nullopt;
        if (!day) return {};
        if (form_.week != kUnsaid) return week_value(*day);
        if (form_.weekend) {
            // a Monday holiday ends its weekend, another begins it or lies in it
            CalendarValue weekend = week_value(*day - std::chrono::days(weekday_of(*day) == 1 ? 1 : 0));
            weekend.grain = Grain::weekend;
            return weekend;
        }
        return day_value(*day + std::chrono::days(form_.days_after));
    }

    std::optional<int> year_of_named_day(const Observance& observance) {
        if (form_.year != kUnsaid) return said_year().year;
        if (form_.step.unit == Unit::year) {
            const CalendarValue year = stepped();
            return year.known() ? std::optional(year.year) : std::nullopt;
        }
        if (context_.narrative && context_.text.year != 0) {
            used_ = Used::text;
            return context_.text.year;
        }
        used_ = Used::nearest;
        return nearest_observance(observance, form_.tense, form_.pointing, context_.publication);
    }

    // -- names of months, weekdays, seasons without a year

    CalendarValue nearest_part() {
        used_ = Used::nearest;
        if (context_.ahead.known() && form_.pointing == Pointing::bare) {
            const bool before = context_.ahead.has_month() && form_.month > context_.ahead.month;
            CalendarValue year = year_value(context_.ahead.year - (before && !context_.ahead.bc ? 1 : 0));
            year.bc = context_.ahead.bc;
            return of_year(year);
        }
        const bool by_text = form_.pointing == Pointing::that || form_.pointing == Pointing::following ||
                             form_.pointing == Pointing::previous || follows_text();
        if (by_text && context_.text.year != 0) return part_by_text();
        if (!context_.publication.known()) return {};
        if (form_.month != kUnsaid) {
            const int year =
                nearest_year(form_.month, form_.day, form_.tense, form_.pointing, context_.publication);
            return of_year(year_value(year));
        }
        const Grain grain = form_.season != kUnsaid ? Grain::season
                            : form_.half != kUnsaid ? Grain::half
                                                    : Grain::quarter;
        const int piece = form_.season != kUnsaid ? form_.season
                          : form_.half != kUnsaid ? form_.half
                                                  : form_.quarter;
        // fiscal quarters are told of when they are over
        const bool over = form_.fiscal && form_.tense != Tense::future && form_.pointing == Pointing::bare;
        return nearest_piece(grain, piece, form_.tense, over ? Pointing::last : form_.pointing,
                             context_.publication);
    }

    /// A bare month belongs to the year told before it in a narrative, or in its own sentence.
    bool follows_text() const {
        if (form_.pointing != Pointing::bare) return false;
        if (context_.narrative) return true;
        const CalendarValue& last = context_.text.last;
        // "invited in July 1997, they will join on March 12"; but "in October 2016, ahead of the November
        // vote"
        if (form_.tense == Tense::future && (!last.has_month() || last.month >= form_.month)) return false;
        return context_.text.explicit_year && context_.text.sentence == context_.sentence &&
               context_.text.last.grain > Grain::year && context_.text.year < context_.publication.year;
    }

    /// A month that follows closely on the last month told, whatever years were named in passing between.
    std::optional<int> year_of_going_on() const {
        const TextReference& text = context_.text;
        if (!context_.narrative || form_.month == kUnsaid || form_.pointing != Pointing::bare ||
            text.month.bc)
            return std::nullopt;
        if (text.lone_years == 0 || text.lone_years > kPassingYears || !text.month.known())
            return std::nullopt;
        const int on = form_.month - text.month.month;
        if (on >= -1 && on <= 1) return text.month.year;
        return on == -11 ? std::optional(text.month.year + 1) : std::nullopt;
    }

    CalendarValue part_by_text() {
        used_ = Used::text;
        if (const auto going_on = year_of_going_on()) return of_year(year_value(*going_on));
        CalendarValue year = year_value(context_.text.year);
        year.bc = context_.text.bc;
        const CalendarValue& last = context_.text.last;
        if (form_.month != kUnsaid && last.has_month()) {
            // a narrative goes on: January behind December is the next year's
            const bool turns = form_.pointing == Pointing::bare &&
                               last.month - form_.month >= (context_.narrative ? kTurnOfYear : 1);
            const bool next = turns || (form_.pointing == Pointing::following && form_.month <= last.month);
            const bool before = form_.pointing == Pointing::previous && form_.month >= last.month;
            year.year += next ? 1 : before ? -1 : 0;
        } else if (form_.pointing == Pointing::following) {
            year.year += 1;
        }
        return of_year(year);
    }

    CalendarValue weekday() {
        if (form_.step.unit == Unit::week) {
            const CalendarValue week = stepped();
            const auto monday = first_day(week);
            return monday ? day_value(*monday + std::chrono::days(form_.weekday - 1)) : CalendarValue{};
        }
        const bool by_text = form_.pointing == Pointing::that || form_.pointing == Pointing::following ||
                             form_.pointing == Pointing::previous || context_.narrative;
        if (by_text && context_.text.day.known()) {
            used_ = Used::text;
            const Pointing pointing = form_.pointing == Pointing::that ? Pointing::bare : form_.pointing;
            return nearest_weekday(form_.weekday, Tense::past, pointing, context_.text.day);
        }
        used_ = Used::nearest;
        return nearest_weekday(form_.weekday, form_.tense, form_.pointing, context_.publication);
    }

    CalendarValue named_day_of_month() {
        used_ = Used::nearest;
        return nearest_weekday_of_month(form_.weekday, form_.day, form_.tense, context_.publication);
    }

    CalendarValue weekend() {
        used_ = Used::nearest;
        return nearest_weekend(form_.step.count, form_.tense, form_.pointing, context_.publication);
    }

    CalendarValue day_of_month() {
        used_ = Used::text;
        const CalendarValue& base =
            context_.text.last.has_month() ? context_.text.last : context_.publication;
        if (!base.known()) return {};
        CalendarValue out = day_value(base.year, base.month, form_.day);
        out.bc = base.bc;
        return out;
    }

    // -- times of day

    CalendarValue today_or_text_day() {
        used_ = Used::text;
        if (context_.day_ahead.has_day()) return step(context_.day_ahead, Unit::day, 0);
        if (context_.text.day.known()) return context_.text.day;
        used_ = Used::publication;
        return context_.publication;
    }

    CalendarValue with_time_of_day(CalendarValue day) const {
        if (!has_time() || !day.has_day()) return day;
        day.part = form_.part;
        day.hour = form_.hour;
        day.minute = form_.minute;
        day.universal = form_.universal;
        day.grain = form_.hour != kUnsaid ? Grain::clock : Grain::part;
        return day;
    }

    CalendarValue end_of_range(const CalendarValue& begin) const {
        if (form_.last_year != kUnsaid) return year_value(form_.last_year);
        return day_value(begin.year, begin.month, form_.last_day);
    }

    const TimeForm& form_;
    const Context& context_;
    Used used_ = Used::words;
    bool vague_ = false;
};

}  // namespace

Resolved resolve_calendar(const TimeForm& form, const Context& context) {
    return CalendarResolver(form, context).resolve();
}

}  // namespace dateline::dates
