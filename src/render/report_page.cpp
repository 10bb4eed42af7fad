#include "render/report_page.h"

#include <algorithm>

#include "render/days.h"

namespace dateline {
namespace {

constexpr std::size_t kLongestCitation = 150;  // columns of one cited passage
constexpr std::uint32_t kShortGap = 50;        // bytes
constexpr std::size_t kMostPlaces = 12;        // ranges of paragraphs

std::string_view origin_in_words(DateSource source) {
    switch (source) {
        case DateSource::option:
            return "as told on the command line";
        case DateSource::record:
            return "as its record tells";
        case DateSource::page:
            return "as the page tells";
        case DateSource::text:
            return "as the text tells";
        case DateSource::file:
            return "going by the file";
        case DateSource::none:
            break;
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

}  // namespace

ReportPage::ReportPage(const Story& story, const ReportOptions& options)
    : story_(story), style_(options.color), width_(options.width) {}

void ReportPage::head() {
    const DocumentInfo& info = story_.document.info();
    text(0, 0, style_.bold(title_of(story_)));
    std::string line = info.published.iso.empty() ? "publication date unknown: --published tells it"
                                                  : "published " + moment_in_words(info.published) + ", " +
                                                        std::string(origin_in_words(info.published_from));
    if (!info.uri.empty()) line += " · " + single_line(info.uri);
    if (!info.id.empty() && info.id != info.uri) line += " · " + single_line(info.id);
    text(0, 2, style_.dim(line));
}

void ReportPage::heading(std::string_view words) {
    ++headings_;
    out_ += "\n" + style_.heading(words) + "\n";
}

void ReportPage::text(std::size_t indent, std::size_t hanging, std::string_view words) {
    const std::size_t used = std::max(indent, hanging);
    out_ += std::string(indent, ' ') + wrap(words, width_ > used ? width_ - used : 1, hanging) + "\n";
}

void ReportPage::entry(std::size_t indent, std::size_t label_width, std::string_view label,
                       std::string_view words) {
    const std::size_t hanging = indent + label_width;
    const std::size_t used = columns(label);
    out_ += std::string(indent, ' ') + std::string(label);
    if (used + 1 > label_width) {
        out_ += "\n" + std::string(hanging, ' ');
    } else {
        out_.append(label_width - used, ' ');
    }
    out_ += wrap(words, width_ > hanging ? width_ - hanging : 1, hanging) + "\n";
}

std::string ReportPage::words(Span span) const {
    return single_line(story_.document.text(span));
}

std::string ReportPage::cited(const std::vector<Span>& spans) const {
    std::string passage;
    std::size_t last_paragraph = 0;
    for (const Span span : joined(spans)) {
        const std::size_t here = paragraph(span);
        if (!passage.empty()) passage += here == last_paragraph ? " … " : " / ";
        passage += words(span);
        last_paragraph = here;
    }
    return style_.dim("“" + shortened(passage, kLongestCitation) + "”") + " " + place(spans);
}

// Pieces with little between them read better with the words between.
std::vector<Span> ReportPage::joined(std::vector<Span> spans) const {
    std::ranges::sort(spans);
    std::vector<Span> out;
    for (const Span span : spans) {
        const bool near = !out.empty() && span.begin <= out.back().end + kShortGap;
        if (near && paragraph(out.back()) == paragraph(span)) {
            out.back() = out.back().cover(span);
        } else {
            out.push_back(span);
        }
    }
    return out;
}

std::string ReportPage::place(const std::vector<Span>& spans) const {
    std::vector<std::size_t> numbers;
    numbers.reserve(spans.size());
    for (const Span span : spans) numbers.push_back(paragraph(span));
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::string out = "¶";
    std::size_t ranges = 0;
    for (std::size_t i = 0; i < numbers.size(); ++ranges) {
        if (ranges == kMostPlaces) return style_.dim(out + ", …");
        std::size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
        out += (i == 0 ? "" : ", ") + std::to_string(numbers[i]);
        if (last > i) out += (last == i + 1 ? ", " : "–") + std::to_string(numbers[last]);
        i = last + 1;
    }
    return style_.dim(out);
}

std::size_t ReportPage::paragraph(Span span) const {
    const auto& paragraphs = story_.document.paragraphs();
    const auto after = std::ranges::upper_bound(paragraphs, span.begin, {}, &Span::begin);
    return static_cast<std::size_t>(after - paragraphs.begin());
}

}  // namespace dateline
