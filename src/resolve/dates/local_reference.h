#pragma once

#include <optional>
#include <vector>

#include "resolve/dates/reference.h"

namespace dateline::dates {

/// The days by which words are told that are not the story's own: a quotation that was said on another day
/// ("“We leave tomorrow,” she said on Monday"), a caption or correction that bears a date.
class LocalReference {
  public:
    /// All must outlive it.
    LocalReference(const Document& document, const Segmentation& segmentation,
                   const Layer<TimeExpression, TimeExpressionId>& expressions,
                   const Layer<Quote, QuoteId>& quotes);

    /// The day that stands for the publication date at an expression; Grain::none where the publication date
    /// does.
    [[nodiscard]] CalendarValue day_at(std::size_t index, const Context& context) const;
    /// Whether a stretch lies in a direct quotation.
    [[nodiscard]] bool is_quoted(Span span) const { return quotation_of(span).has_value(); }

  private:
    /// The first expression that begins at an offset or behind it.
    [[nodiscard]] std::vector<TimeExpression>::const_iterator first_from(std::uint32_t offset) const;
    [[nodiscard]] std::optional<Span> quotation_of(Span span) const;
    [[nodiscard]] CalendarValue day_of_quotation(Span quotation, const Context& context) const;
    [[nodiscard]] CalendarValue day_told_in(Span stretch, bool in_front, const Context& context) const;
    [[nodiscard]] CalendarValue day_of_block(Span span, const Context& context) const;

    const Document& document_;
    const Segmentation& segmentation_;
    const Layer<TimeExpression, TimeExpressionId>& expressions_;
    std::vector<Span> quoted_;  ///< sorted
};

}  // namespace dateline::dates
