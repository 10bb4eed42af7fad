#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "dateline/story.h"
#include "render/layout.h"
#include "render/report.h"

namespace dateline {

/// The page that a report is written on: its columns, and how words of the story are cited. Keeps references
/// to both arguments.
class ReportPage {
  public:
    ReportPage(const Story& story, const ReportOptions& options);

    /// Title, date of publication and where the story is from.
    void head();
    /// A heading, with a blank line before it.
    void heading(std::string_view words);
    [[nodiscard]] unsigned headings() const { return headings_; }
    /// Lines of text, the first and the others led by so many spaces.
    void text(std::size_t indent, std::size_t hanging, std::string_view words);
    /// "  label   what it says" in two columns.
    void entry(std::size_t indent, std::size_t label_width, std::string_view label, std::string_view words);
    void raw(std::string_view words) { out_ += words; }

    /// The words of a span on one line.
    [[nodiscard]] std::string words(Span span) const;
    /// "“her husband Tom Hallewell” ¶2": the words of spans, with an ellipsis where much is between, and their
    /// place.
    [[nodiscard]] std::string cited(const std::vector<Span>& spans) const;
    /// "¶2", "¶2, 5".
    [[nodiscard]] std::string place(const std::vector<Span>& spans) const;

    [[nodiscard]] const Style& style() const { return style_; }
    [[nodiscard]] std::string take() { return std::move(out_); }

  private:
    [[nodiscard]] std::size_t paragraph(Span span) const;
    [[nodiscard]] std::vector<Span> joined(std::vector<Span> spans) const;

    const Story& story_;
    Style style_;
    std::size_t width_;
    unsigned headings_ = 0;
    std::string out_;
};

/// The parts of a report, each silent where there is nothing to tell.
void report_people(const Story& story, ReportPage& page);
void report_quotes(const Story& story, ReportPage& page);
void report_events(const Story& story, ReportPage& page);

}  // namespace dateline
