#include <algorithm>
#include <map>
#include <optional>

#include "render/report_page.h"

namespace dateline {
namespace {

/// One continuous quotation: its quotes in order.
struct Quotation {
    std::vector<QuoteId> quotes;
    const Attribution* attribution = nullptr;  ///< of the first quote that has one
};

/// All that one speaker says, in the order of the story.
struct Speech {
    std::string speaker;
    std::vector<Quotation> quotations;
};

std::vector<const Attribution*> attributions_of(const Story& story) {
    std::vector<const Attribution*> out(story.quotes.size(), nullptr);
    for (const Attribution& attribution : story.attributions) out[attribution.quote.index] = &attribution;
    return out;
}

std::vector<Quotation> quotations_of(const Story& story) {
    const auto attributions = attributions_of(story);
    std::map<std::uint32_t, std::size_t> place_of_group;
    std::vector<Quotation> out;
    for (std::size_t i = 0; i < story.quotes.size(); ++i) {
        const QuoteId id = story.quotes.id(i);
        const auto [place, fresh] = place_of_group.emplace(story.quotes[id].group, out.size());
        if (fresh) out.emplace_back();
        Quotation& quotation = out[place->second];
        quotation.quotes.push_back(id);
        if (quotation.attribution == nullptr) quotation.attribution = attributions[i];
    }
    return out;
}

std::string speaker_of(const Story& story, const ReportPage& page, const Attribution* attribution) {
    if (attribution != nullptr && attribution->speaker)
        return single_line(story.entities[*attribution->speaker].name);
    if (attribution != nullptr && attribution->source) return page.words(*attribution->source);
    return "";
}

std::vector<Speech> speeches_of(const Story& story, const ReportPage& page) {
    std::map<std::string, std::size_t> place_of_speaker;
    std::vector<Speech> out;
    for (Quotation& quotation : quotations_of(story)) {
        const std::string speaker = speaker_of(story, page, quotation.attribution);
        const auto [place, fresh] = place_of_speaker.emplace(speaker, out.size());
        if (fresh) out.push_back({speaker, {}});
        out[place->second].quotations.push_back(std::move(quotation));
    }
    return out;
}

/// "said, Instagram ¶8–11"
std::string circumstances(const Story& story, const ReportPage& page, const Quotation& quotation,
                          const std::vector<Span>& spans) {
    std::string out;
    if (const Attribution* attribution = quotation.attribution; attribution != nullptr) {
        if (attribution->cue) out = page.words(*attribution->cue);
        if (attribution->medium) out += (out.empty() ? "" : ", ") + page.words(*attribution->medium);
    }
    if (story.quotes[quotation.quotes.front()].kind == QuoteKind::indirect) {
        out += out.empty() ? "not word for word" : ", not word for word";
    }
    return page.style().dim(out.empty() ? out : out + " ") + page.place(spans);
}

void report_quotation(const Story& story, ReportPage& page, const Quotation& quotation) {
    std::string words;
    std::vector<Span> spans;
    for (const QuoteId id : quotation.quotes) {
        const Quote& quote = story.quotes[id];
        for (const Span span : quote.spans) {
            const bool same_paragraph = !spans.empty() && page.place({spans.back()}) == page.place({span});
            if (!words.empty()) words += same_paragraph ? " … " : "\n";
            words += page.words(span);
            spans.push_back(span);
        }
    }
    page.text(4, 6, words + "  " + circumstances(story, page, quotation, spans));
}

}  // namespace

void report_quotes(const Story& story, ReportPage& page) {
    const std::vector<Speech> speeches = speeches_of(story, page);
    if (speeches.empty()) return;
    page.heading("WHO SAID WHAT");
    for (const Speech& speech : speeches) {
        page.text(2, 6, speech.speaker.empty() ? "not told by whom" : page.style().name(speech.speaker));
        for (const Quotation& quotation : speech.quotations) report_quotation(story, page, quotation);
    }
}

}  // namespace dateline
