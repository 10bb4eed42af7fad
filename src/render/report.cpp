#include "render/report.h"

#include "render/days.h"
#include "render/names.h"
#include "render/report_page.h"

namespace dateline {
namespace {

std::string_view origin_in_words(DateSource source) {
    switch (source) {
        case DateSource::option: return "as told on the command line";
        case DateSource::record: return "as its record tells";
        case DateSource::page: return "as the page tells";
        case DateSource::text: return "as the text tells";
        case DateSource::file: return "going by the file";
        case DateSource::none: break;
    }
    return "";
}

/// The headline where there is one, else the first words.
std::string title_of(const Story& story) {
    for (const Block& block : story.document.blocks()) {
        if (block.kind == BlockKind::headline) return single_line(story.document.text(block.span));
    }
    if (story.document.paragraphs().empty()) return "(no text)";
    constexpr std::size_t kColumns = 80;
    const std::string first = single_line(story.document.text(story.document.paragraphs().front()));
    return shortened(first, kColumns);
}

void report_head(const Story& story, ReportPage& page) {
    const DocumentInfo& info = story.document.info();
    page.text(0, 0, page.style().bold(title_of(story)));
    std::string line = info.published.iso.empty()
                           ? "publication date unknown: --published tells it"
                           : "published " + moment_in_words(info.published) + ", " +
                                 std::string(origin_in_words(info.published_from));
    if (!info.uri.empty()) line += " · " + single_line(info.uri);
    if (!info.id.empty()) line += " · " + single_line(info.id);
    page.text(0, 2, page.style().dim(line));
}

void report_credits(const Story& story, ReportPage& page) {
    if (story.credits.empty()) return;
    page.heading("CREDITS");
    for (const Credit& credit : story.credits) {
        std::string who = single_line(credit.person);
        if (!credit.agency.empty()) who += (who.empty() ? "" : ", ") + single_line(credit.agency);
        page.text(2, 6, page.style().bold(who) + "  " + page.cited({credit.span}));
    }
}

void report_warnings(const Story& story, ReportPage& page) {
    if (story.warnings.empty()) return;
    page.heading("IN DOUBT");
    for (const Warning& warning : story.warnings) {
        std::string line = page.style().warning(single_line(warning.message));
        if (warning.span) line += "  " + page.cited({*warning.span});
        page.text(2, 6, line);
    }
}

}  // namespace

std::string report(const Story& story, const ReportOptions& options) {
    ReportPage page(story, options);
    report_head(story, page);
    report_people(story, page);
    report_quotes(story, page);
    report_events(story, page);
    report_credits(story, page);
    report_warnings(story, page);
    page.raw("\n");
    return page.take();
}

}  // namespace dateline
