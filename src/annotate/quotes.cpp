#include "annotate/quotes.h"

#include <algorithm>

#include "annotate/quotes/attach.h"
#include "annotate/quotes/speech.h"
#include "annotate/quotes/stretches.h"

namespace dateline {
namespace {

std::vector<Span> outer_spans(const std::vector<Stretch>& stretches) {
    std::vector<Span> spans;
    for (const Stretch& stretch : stretches) {
        if (stretch.depth == 0) spans.push_back(stretch.span);
    }
    return spans;
}

/// Whether a quotation goes on in the next one of its paragraph: “…,” said X, “…”
bool interrupted(const Attachment& attachment, const std::vector<Stretch>& quotes, std::uint32_t next) {
    const Stretch& first = quotes[next - 1];
    if (first.paragraph != quotes[next].paragraph || !first.closed) return false;
    const auto cue = attachment.behind(next - 1);
    if (!cue) return false;
    const auto own = attachment.behind(next);
    const auto before = attachment.begins_sentence(next) ? std::nullopt : attachment.before(next);
    return (!own || own == cue) && (!before || before == cue);
}

std::vector<std::uint32_t> groups_of(const Words& words, const std::vector<Stretch>& quotes) {
    const std::vector<Span> spans = outer_spans(quotes);
    const Narration narration(words, spans);
    const std::vector<Report> reports = find_reports(narration);
    const Attachment attachment(narration, reports, spans);
    std::vector<std::uint32_t> groups;
    std::uint32_t last = 0;
    for (std::uint32_t i = 0; i < quotes.size(); ++i) {
        if (i > 0 && !quotes[i].continues && !interrupted(attachment, quotes, i)) ++last;
        groups.push_back(last);
    }
    return groups;
}

}  // namespace

Layer<Quote, QuoteId> find_quotes(const Document& document, const Segmentation& segmentation) {
    const Words words(document, segmentation);
    const std::vector<Stretch> quotes = speech_among(words, find_stretches(document));
    const std::vector<std::uint32_t> groups = groups_of(words, quotes);
    Layer<Quote, QuoteId> layer;
    for (std::size_t i = 0; i < quotes.size(); ++i) layer.append({QuoteKind::direct, {quotes[i].span}, groups[i]});
    return layer;
}

}  // namespace dateline
