#pragma once

#include "resolve/dates/reference.h"

namespace dateline::dates {

/// What the expression just behind another tells of it.
class Neighbours {
  public:
    /// Both must outlive it.
    Neighbours(const Document& document, const Layer<TimeExpression, TimeExpressionId>& expressions)
        : document_(document), expressions_(expressions) {}

    /// Fills the members of the context that come from behind the expression at `index`.
    void look_ahead(std::size_t index, Context& context) const;

  private:
    [[nodiscard]] static CalendarValue day_of_clock_range(const TimeExpression& here, const TimeExpression& next,
                                                          const Context& context);
    [[nodiscard]] CalendarValue year_of_range(const TimeExpression& here, const TimeExpression& next,
                                              const Context& context) const;
    [[nodiscard]] CalendarValue day_of_ending(const TimeExpression& here, const TimeExpression& next,
                                              const Context& context) const;

    const Document& document_;
    const Layer<TimeExpression, TimeExpressionId>& expressions_;
};

}  // namespace dateline::dates
