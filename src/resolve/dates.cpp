#include "resolve/dates.h"

#include <array>

#include "resolve/dates/amounts.h"
#include "resolve/dates/local_reference.h"
#include "resolve/dates/neighbours.h"
#include "resolve/dates/reasons.h"
#include "resolve/dates/reference.h"

namespace dateline {
namespace {

using dates::CalendarValue;
using dates::Context;
using dates::Grain;
using dates::Resolved;
using dates::Used;
using Expressions = Layer<TimeExpression, TimeExpressionId>;

constexpr std::string_view kStage = "dates";

std::string_view mod_name(Mod mod) {
    static constexpr std::array<std::string_view, 11> kNames{
        "",      "START",     "MID",       "END",           "APPROX",       "BEFORE",
        "AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"};
    return kNames[static_cast<std::size_t>(mod)];
}

std::string vague_value(Vague vague) {
    return vague == Vague::past ? "PAST_REF" : vague == Vague::present ? "PRESENT_REF" : "FUTURE_REF";
}

/// Years that lie so far back are told as history.
constexpr int kHistoryYears = 3;

/// Whether a text tells of past years rather than of the days before its publication.
bool is_narrative(const Expressions& expressions, const CalendarValue& publication) {
    int past = 0;
    int news = 0;
    for (const TimeExpression& expression : expressions) {
        const TimeForm& form = expression.form;
        if (form.kind != FormKind::calendar) continue;
        if (form.year != kUnsaid && !form.abbreviated_year) {
            past += form.bc || !publication.known() || form.year + kHistoryYears <= publication.year ? 1 : 0;
        } else if (form.step.from == Reference::publication ||
                   (form.weekday != kUnsaid && form.day == kUnsaid)) {
            ++news;
        }
    }
    return past >= 8 && past > 3 * news;
}

/// "the nine months", "the year": periods that reports compare with those of a year before.
bool tells_reported_period(const TimeForm& form) {
    const Amount& amount = form.amounts[0];
    return (amount.unit == Unit::month && amount.tenths >= 60) ||
           (amount.unit == Unit::year && amount.tenths == 10);
}

class DateResolver {
  public:
    DateResolver(const Document& document, const Segmentation& segmentation, const Expressions& expressions,
                 const Layer<Quote, QuoteId>& quotes)
        : segmentation_(segmentation),
          expressions_(expressions),
          neighbours_(document, expressions),
          local_(document, segmentation, expressions, quotes) {
        if (const auto day = document.info().published.day) context_.publication = dates::day_value(*day);
        context_.narrative = is_narrative(expressions, context_.publication);
    }

    ResolvedTimes run() {
        for (std::size_t i = 0; i < expressions_.size(); ++i) resolve(i);
        return std::move(out_);
    }

  private:
    void resolve(std::size_t index) {
        const TimeExpression& expression = expressions_[Expressions::id(index)];
        const TimeForm& form = expression.form;
        Time time{expression.span,
                  expression.type,
                  "",
                  std::string(mod_name(form.mod)),
                  std::nullopt,
                  Evidence(expression.span, kStage, expression.rule)};
        context_.sentence = segmentation_.sentence_of(segmentation_.token_at(expression.span.begin));
        switch (form.kind) {
            case FormKind::length:
                time.value = dates::length_value(form);
                if (tells_reported_period(form)) context_.text.quarter_told = false;
                break;
            case FormKind::set:
                time.value = dates::set_value(form);
                break;
            case FormKind::vague:
                time.value = vague_value(form.vague);
                break;
            case FormKind::calendar:
                calendar(index, time);
                break;
        }
        out_.times.append(std::move(time));
    }

    void calendar(std::size_t index, Time& time) {
        const TimeForm& form = expressions_[Expressions::id(index)].form;
        neighbours_.look_ahead(index, context_);
        const CalendarValue day_of_saying = local_.day_at(index, context_);
        if (context_.narrative && form.step.from == Reference::publication && local_.is_quoted(time.span) &&
            !day_of_saying.known()) {
            // somebody's words of another day, which nothing tells
            time.value = dates::open_step_value(form);
            return;
        }
        Resolved resolved = resolved_by(form, day_of_saying);
        time.value =
            resolved.reference_value.empty() ? dates::timex(resolved.value) : resolved.reference_value;
        time.evidence = Evidence(time.span, kStage,
                                 dates::reason(expressions_[Expressions::id(index)].rule, resolved.used));
        time.interval = dates::interval(resolved.value);
        if (resolved.last.known()) {
            time.value += "/" + dates::timex(resolved.last);
            const auto end = dates::interval(resolved.last);
            if (time.interval && end) time.interval->end = end->end;
        }
        if (resolved.used == Used::unresolved) {
            const bool in_story = context_.publication.known() && form.step.from == Reference::text;
            time.value = in_story ? dates::open_step_value(form) : dates::open_value(form);
            warn(time.span);
        }
        if (!context_.narrative || resolved.used != Used::publication) remember(form, resolved.value);
    }

    /// Resolves words by the day they were said on, where that is not the story's.
    [[nodiscard]] Resolved resolved_by(const TimeForm& form, const CalendarValue& day_of_saying) const {
        if (!day_of_saying.known()) return dates::resolve_calendar(form, context_);
        Context saying = context_;
        saying.publication = day_of_saying;
        saying.narrative = false;
        Resolved resolved = dates::resolve_calendar(form, saying);
        if (resolved.used != Used::unresolved) resolved.used = Used::text;
        return resolved;
    }

    /// A story without a date is told of once: all its relative expressions are open.
    void warn(Span span) {
        if (context_.publication.known()) {
            out_.warnings.push_back({"time-unresolved", "nothing in the text tells when this was", span});
        } else if (!warned_) {
            warned_ = true;
            out_.warnings.push_back(
                {"no-publication-date",
                 "without a publication date, words like these cannot be told when they were", span});
        }
    }

    void remember(const TimeForm& form, const CalendarValue& value) {
        if (!value.known()) return;
        dates::TextReference& text = context_.text;
        if (value.grain == Grain::quarter && (form.compares || is_reported(form, value))) {
            if (!form.compares) text.quarter = value;
            text.quarter_sentence = context_.sentence;
            text.quarter_told = true;
        }
        if (value.grain < Grain::year || form.compares) return;
        text.last = value;
        text.sentence = context_.sentence;
        text.explicit_year = form.year != kUnsaid;
        text.year = value.year;
        text.bc = value.bc;
        if (value.has_day()) text.day = value;
        text.lone_years = value.has_month() ? 0 : text.lone_years + 1;
        if (value.has_month()) text.month = value;
    }

    /// Whether a quarter is over and new enough to be the one a report is about. Quarters of a year of its
    /// own, and the first that a report names, may be told of before the calendar's quarter is over.
    bool is_reported(const TimeForm& form, const CalendarValue& quarter) const {
        if (!context_.publication.known()) return true;
        const int now = context_.publication.year * 4 + dates::quarter_of(context_.publication.month);
        const int age = now - (quarter.year * 4 + quarter.piece);
        if (context_.ended.known() || form.fiscal) return age >= 0 && age <= 4;
        const CalendarValue& told = context_.text.quarter;  // one before it is told of for comparison
        if (told.known() && quarter.year * 4 + quarter.piece < told.year * 4 + told.piece) return false;
        return age >= (context_.text.quarter.known() || form.tense == Tense::future ? 1 : 0) && age <= 3;
    }

    const Segmentation& segmentation_;
    const Expressions& expressions_;
    dates::Neighbours neighbours_;
    dates::LocalReference local_;
    Context context_;
    bool warned_ = false;
    ResolvedTimes out_;
};

}  // namespace

ResolvedTimes resolve_dates(const Document& document, const Segmentation& segmentation,
                            const Expressions& expressions, const Layer<Quote, QuoteId>& quotes) {
    return DateResolver(document, segmentation, expressions, quotes).run();
}

}  // namespace dateline
