#include "resolve/dates/local_reference.h"

#include <algorithm>
#include <iterator>

namespace dateline::dates {
namespace {

/// Expressions looked at for a day: a sentence or caption has few, and a text without sentences stays linear.
constexpr int kMostLookedAt = 16;
/// Bytes around a quotation in which its saying is told.
constexpr std::uint32_t kReach = 200;

/// Whether the words point from the day they were said on.
bool points_from_saying(const TimeForm& form) {
    if (form.kind != FormKind::calendar) return false;
    return form.step.from == Reference::publication || (form.weekday != kUnsaid && form.day == kUnsaid);
}

/// Whether the words can tell the day of a saying: a weekday or date, not one to come.
bool tells_day(const TimeForm& form, bool in_front) {
    if (form.kind != FormKind::calendar || form.tense == Tense::future) return false;
    if (in_front && form.month != kUnsaid) return false;  // rather the day of what is spoken of
    const bool yesterday = form.step.unit == Unit::day && form.step.from == Reference::publication;
    return form.weekday != kUnsaid || (form.day != kUnsaid && form.month != kUnsaid) || yesterday;
}

/// Whether a stretch of words reports a saying, so that a day in it is the day of that.
bool reports(std::string_view words) {
    static constexpr std::string_view kCues[] = {"said",   "told",      "wrote",   "tweeted",  "added",
                                                 "posted", "asked",     "replied", "argued",   "declared",
                                                 "warned", "announced", "read",    "recalled", "insisted"};
    return std::any_of(std::begin(kCues), std::end(kCues),
                       [words](std::string_view cue) { return words.find(cue) != std::string_view::npos; });
}

}  // namespace

LocalReference::LocalReference(const Document& document, const Segmentation& segmentation,
                               const Layer<TimeExpression, TimeExpressionId>& expressions,
                               const Layer<Quote, QuoteId>& quotes)
    : document_(document), segmentation_(segmentation), expressions_(expressions) {
    for (const Quote& quote : quotes) {
        if (quote.kind != QuoteKind::direct) continue;
        for (const Span span : quote.spans) quoted_.push_back(span);
    }
    std::sort(quoted_.begin(), quoted_.end());
}

std::vector<TimeExpression>::const_iterator LocalReference::first_from(std::uint32_t offset) const {
    return std::partition_point(
        expressions_.begin(), expressions_.end(),
        [offset](const TimeExpression& expression) { return expression.span.begin < offset; });
}

CalendarValue LocalReference::day_at(std::size_t index, const Context& context) const {
    const TimeExpression& expression = expressions_[expressions_.id(index)];
    if (!points_from_saying(expression.form)) return {};
    if (const auto quotation = quotation_of(expression.span)) return day_of_quotation(*quotation, context);
    return day_of_block(expression.span, context);
}

std::optional<Span> LocalReference::quotation_of(Span span) const {
    const auto behind = std::upper_bound(quoted_.begin(), quoted_.end(), span.begin,
                                         [](std::uint32_t at, Span quoted) { return at < quoted.begin; });
    if (behind == quoted_.begin() || !std::prev(behind)->contains(span)) return std::nullopt;
    return *std::prev(behind);
}

/// The day told by the words around a quotation, in the sentences where it begins and ends.
CalendarValue LocalReference::day_of_quotation(Span quotation, const Context& context) const {
    const auto sentence_at = [&](std::uint32_t offset) {
        return segmentation_.sentences[segmentation_.sentence_of(segmentation_.token_at(offset))].span;
    };
    const CalendarValue behind =
        day_told_in({quotation.end, sentence_at(quotation.end - 1).end}, false, context);
    if (behind.known()) return behind;
    const Span first = sentence_at(quotation.begin);
    const std::uint32_t begin = quotation.begin - std::min(quotation.begin - first.begin, kReach);
    return day_told_in({begin, quotation.begin}, true, context);
}

/// The first day that an expression outside quotations tells in a stretch of the text.
CalendarValue LocalReference::day_told_in(Span stretch, bool in_front, const Context& context) const {
    stretch.end = std::min(stretch.end, stretch.begin + kReach);
    if (!reports(document_.text(stretch))) return {};
    auto at = first_from(stretch.begin);
    for (int looked = 0; at != expressions_.end() && at->span.end <= stretch.end && looked < kMostLookedAt;
         ++at, ++looked) {
        if (!tells_day(at->form, in_front) || is_quoted(at->span)) continue;
        const CalendarValue day = resolve_calendar(at->form, context).value;
        if (day.has_day()) return step(day, Unit::day, 0);
    }
    return {};
}

/// The date that a caption or a correction bears.
CalendarValue LocalReference::day_of_block(Span span, const Context& context) const {
    const auto& blocks = document_.blocks();
    const auto block = std::partition_point(blocks.begin(), blocks.end(),
                                            [&](const Block& one) { return one.span.end <= span.begin; });
    if (block == blocks.end() || (block->kind != BlockKind::caption && block->kind != BlockKind::correction))
        return {};
    auto at = first_from(block->span.begin);
    for (int looked = 0;
         at != expressions_.end() && at->span.end <= block->span.end && looked < kMostLookedAt;
         ++at, ++looked) {
        if (at->form.day == kUnsaid || at->form.month == kUnsaid) continue;
        return step(resolve_calendar(at->form, context).value, Unit::day, 0);
    }
    return {};
}

}  // namespace dateline::dates
