#include "render/report.h"

#include "render/report_page.h"

namespace dateline {
namespace {

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
    page.head();
    report_people(story, page);
    report_quotes(story, page);
    report_events(story, page);
    report_credits(story, page);
    report_warnings(story, page);
    if (page.headings() == 0) page.text(2, 2, "nothing was found in it that a report tells");
    page.raw("\n");
    return page.take();
}

}  // namespace dateline
