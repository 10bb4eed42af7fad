#include <algorithm>

#include "annotate/quotes.h"
#include "annotate/quotes/attach.h"
#include "annotate/quotes/indirect.h"

namespace dateline {
namespace {

/// The outermost direct quotes, sorted.
std::vector<Span> direct_spans(const Layer<Quote, QuoteId>& quotes) {
    std::vector<Span> spans;
    for (const Quote& quote : quotes) {
        if (quote.kind != QuoteKind::direct) continue;
        if (spans.empty() || quote.spans[0].begin >= spans.back().end) spans.push_back(quote.spans[0]);
    }
    return spans;
}

/// A quotation that is part of a clause already there adds nothing; one that the clause only touches goes on
/// with it.
void add_content(std::vector<Span>& content, Span span) {
    const auto touched =
        std::find_if(content.begin(), content.end(), [span](Span other) { return other.overlaps(span); });
    if (touched == content.end()) {
        content.push_back(span);
    } else {
        *touched = touched->cover(span);
    }
}

}  // namespace

std::vector<AttributionRelation> find_attribution_relations(const Document& document,
                                                            const Segmentation& segmentation,
                                                            const Layer<Quote, QuoteId>& quotes) {
    const Words words(document, segmentation);
    const std::vector<Span> spans = direct_spans(quotes);
    const Narration narration(words, spans);
    const std::vector<Report> reports = find_reports(narration);
    const Attachment attachment(narration, reports, spans);
    std::vector<std::vector<Span>> contents(reports.size());
    for (const IndirectQuote& clause : find_reported_clauses(narration, reports)) {
        add_content(contents[clause.report], clause.content);
    }
    for (std::uint32_t i = 0; i < spans.size(); ++i) {
        if (const auto attached = attachment.of(i)) add_content(contents[attached->report], spans[i]);
    }
    std::vector<AttributionRelation> relations;
    for (std::uint32_t i = 0; i < reports.size(); ++i) {
        if (contents[i].empty()) continue;
        std::vector<Span> source;
        if (reports[i].source.size() > 0) source.push_back(segmentation.span_of(reports[i].source));
        std::sort(contents[i].begin(), contents[i].end());
        relations.push_back(
            {std::move(source), {segmentation.span_of(reports[i].cue)}, std::move(contents[i])});
    }
    return relations;
}

}  // namespace dateline
