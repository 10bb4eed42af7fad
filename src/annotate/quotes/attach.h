#pragma once

#include <optional>

#include "annotate/quotes/reports.h"

namespace dateline {

/// How a report stands to the quotation that it reports.
enum class Position : std::uint8_t { behind, before, around };

struct Attached {
    std::uint32_t report;  ///< index into the reports
    Position position;
};

/// Finds the report that a direct quotation belongs to, by place alone.
class Attachment {
  public:
    /// Refers to all three, which must outlive it. `quoted`: the spans that the narration was made with.
    Attachment(const Narration& narration, const std::vector<Report>& reports,
               const std::vector<Span>& quoted)
        : narration_(narration), reports_(reports), quoted_(quoted) {}

    /// The report of a quotation, in its own sentence or right behind it; none where the sentence has no
    /// fitting one.
    [[nodiscard]] std::optional<Attached> of(std::uint32_t quote) const;
    /// The report right behind a quotation: “…,” said X.
    [[nodiscard]] std::optional<std::uint32_t> behind(std::uint32_t quote) const;
    /// The last report before a quotation in its sentence: X said: “…”
    [[nodiscard]] std::optional<std::uint32_t> before(std::uint32_t quote) const;
    /// Whether nothing but quotations stands before it in its sentence.
    [[nodiscard]] bool begins_sentence(std::uint32_t quote) const;

  private:
    [[nodiscard]] TokenRange tokens(std::uint32_t quote) const {
        return narration_.words().segmentation().tokens_in(quoted_[quote]);
    }
    [[nodiscard]] bool ends_open(std::uint32_t quote) const;
    [[nodiscard]] bool is_weak(const Report& report) const;
    [[nodiscard]] std::size_t first_report_from(std::uint32_t token) const;
    [[nodiscard]] std::optional<std::uint32_t> later_in_sentence(std::uint32_t quote) const;

    const Narration& narration_;
    const std::vector<Report>& reports_;
    const std::vector<Span>& quoted_;
};

}  // namespace dateline
