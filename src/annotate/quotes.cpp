#include "annotate/quotes.h"

#include <algorithm>

#include "annotate/quotes/attach.h"
#include "annotate/quotes/indirect.h"
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
bool interrupted(const Narration& narration, const std::vector<Report>& reports, const Attachment& attachment,
                 const std::vector<Stretch>& quotes, std::uint32_t next) {
    const Stretch& first = quotes[next - 1];
    if (first.paragraph != quotes[next].paragraph || !first.closed) return false;
    const auto cue = attachment.behind(next - 1);
    if (!cue) return false;
    const auto own = attachment.behind(next);
    if (own && own != cue) return false;
    const Segmentation& segmentation = narration.words().segmentation();
    const std::uint32_t sentence = segmentation.sentence_of(segmentation.token_at(quotes[next].inside.begin));
    if (sentence == reports[*cue].sentence) return attachment.before(next) == cue;
    return sentence == reports[*cue].sentence + 1 && attachment.begins_sentence(next);
}

std::vector<std::uint32_t> groups_of(const Narration& narration, const std::vector<Report>& reports,
                                     const std::vector<Stretch>& quotes) {
    const std::vector<Span> spans = outer_spans(quotes);
    const Attachment attachment(narration, reports, spans);
    std::vector<std::uint32_t> groups;
    std::uint32_t last = 0;
    for (std::uint32_t i = 0; i < quotes.size(); ++i) {
        if (i > 0 && !quotes[i].continues && !interrupted(narration, reports, attachment, quotes, i)) ++last;
        groups.push_back(last);
    }
    return groups;
}

bool by_first_span(const Quote& a, const Quote& b) {
    return a.spans[0] < b.spans[0];
}

}  // namespace

FoundQuotes find_quotes(const Words& words) {
    const std::vector<Stretch> stretches = find_stretches(words.document());
    const std::vector<Stretch> speech = speech_among(words, stretches);
    const std::vector<Span> spans = outer_spans(speech);
    const Narration narration(words, spans);
    FoundQuotes found;
    found.reports = find_reports(narration);
    found.indirect = find_indirect(narration, found.reports);
    const std::vector<std::uint32_t> groups = groups_of(narration, found.reports, speech);

    std::vector<Quote> quotes;
    for (std::size_t i = 0; i < speech.size(); ++i)
        quotes.push_back({QuoteKind::direct, {speech[i].span}, groups[i]});
    std::uint32_t group = groups.empty() ? 0 : groups.back() + 1;
    for (const Stretch& inner : inner_speech_among(words, stretches)) {
        quotes.push_back({QuoteKind::direct, {inner.span}, group++});
    }
    for (const IndirectQuote& quote : found.indirect) {
        quotes.push_back({QuoteKind::indirect, {quote.content}, group++});
    }
    std::stable_sort(quotes.begin(), quotes.end(), by_first_span);
    for (Quote& quote : quotes) found.quotes.append(std::move(quote));
    return found;
}

}  // namespace dateline
