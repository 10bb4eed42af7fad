#include <algorithm>
#include <map>

#include "render/days.h"
#include "render/names.h"
#include "render/report_page.h"

namespace dateline {
namespace {

constexpr std::size_t kDateWidth = 20;
constexpr std::size_t kWindow = 90;  // bytes shown on either side of the words that an entry is about

/// Events of one sentence and one date, told in one line.
struct Happening {
    Interval interval;
    Span sentence;
    std::vector<Span> marks;  ///< triggers and words of time
    std::vector<std::string> doubts;
};

Span sentence_of(const Story& story, Span span) {
    const auto after = std::ranges::upper_bound(story.sentences, span.begin, {}, &Span::begin);
    if (after == story.sentences.begin()) return span;
    const Span sentence = *(after - 1);
    return sentence.contains(span) ? sentence : span;
}

std::vector<std::string> doubts_of(const Event& event) {
    std::vector<std::string> out;
    if (event.modality != Modality::actual) out.emplace_back(name_of(event.modality));
    if (event.polarity == Polarity::negative) out.emplace_back("did not happen");
    return out;
}

std::vector<Happening> happenings_of(const Story& story) {
    std::map<std::pair<Span, Interval>, Happening> by_place;
    for (const Event& event : story.events) {
        if (!event.interval || event.event_class == EventClass::reporting) continue;
        const Span sentence = sentence_of(story, event.trigger);
        Happening& happening = by_place[{sentence, *event.interval}];
        happening.interval = *event.interval;
        happening.sentence = sentence;
        happening.marks.push_back(event.trigger);
        if (event.time && sentence.contains(story.times[*event.time].span)) {
            happening.marks.push_back(story.times[*event.time].span);
        }
        for (std::string& doubt : doubts_of(event)) happening.doubts.push_back(std::move(doubt));
    }
    std::vector<Happening> out;
    out.reserve(by_place.size());
    for (auto& [place, happening] : by_place) out.push_back(std::move(happening));
    std::ranges::stable_sort(out, {}, &Happening::interval);
    return out;
}

void sort_and_merge(std::vector<Span>& marks) {
    std::ranges::sort(marks);
    std::vector<Span> merged;
    for (const Span mark : marks) {
        if (!merged.empty() && mark.begin <= merged.back().end) {
            merged.back() = merged.back().cover(mark);
        } else {
            merged.push_back(mark);
        }
    }
    marks = std::move(merged);
}

/// The part of the sentence around the marks, cut at spaces.
Span window_of(std::string_view text, Span sentence, const std::vector<Span>& marks) {
    Span window = marks.front().cover(marks.back());
    window.begin = window.begin > sentence.begin + kWindow
                       ? window.begin - static_cast<std::uint32_t>(kWindow)
                       : sentence.begin;
    window.end = std::min<std::uint32_t>(sentence.end, window.end + static_cast<std::uint32_t>(kWindow));
    while (window.begin > sentence.begin && text[window.begin - 1] != ' ') --window.begin;
    while (window.end < sentence.end && text[window.end] != ' ') ++window.end;
    return window;
}

std::string told(const Story& story, const ReportPage& page, Happening& happening) {
    sort_and_merge(happening.marks);
    const std::string_view text = story.document.text();
    const Span window = window_of(text, happening.sentence, happening.marks);
    std::string out = window.begin > happening.sentence.begin ? "… " : "";
    std::uint32_t at = window.begin;
    for (const Span mark : happening.marks) {
        out += std::string(text.substr(at, mark.begin - at)) + page.style().marked(story.document.text(mark));
        at = mark.end;
    }
    out += text.substr(at, window.end - at);
    if (window.end < happening.sentence.end) out += " …";
    std::ranges::sort(happening.doubts);
    happening.doubts.erase(std::unique(happening.doubts.begin(), happening.doubts.end()),
                           happening.doubts.end());
    for (const std::string& doubt : happening.doubts) out += " (" + doubt + ")";
    return out + " " + page.place({happening.sentence});
}

}  // namespace

void report_events(const Story& story, ReportPage& page) {
    std::vector<Happening> happenings = happenings_of(story);
    if (happenings.empty()) return;
    page.heading("WHAT HAPPENED WHEN");
    for (Happening& happening : happenings) {
        page.entry(2, kDateWidth, page.style().bold(days_in_words(happening.interval)),
                   told(story, page, happening));
    }
}

}  // namespace dateline
