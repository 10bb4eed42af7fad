#include "ingest/layout.h"

#include <algorithm>
#include <array>
#include <string>

#include "ingest/credit_words.h"
#include "ingest/dateline_prefix.h"
#include "ingest/furniture.h"
#include "text/utf8.h"

namespace dateline {
namespace {

constexpr std::uint32_t kFrontParagraphs = 5;  // where bylines stand
constexpr std::size_t kLongestCaption = 500;
constexpr std::size_t kLongestLabelledCaption = 1200;  // one that ends in "(Photo: …)"
constexpr std::string_view kPictureButtons = "Enlarge this image toggle caption ";  // in front of a caption, or of its credit alone
constexpr std::size_t kLongestHeading = 80;
constexpr std::size_t kLongestByline = 120;

/// Whether every word but small joining ones begins with a capital; empty text has none.
bool has_capitals_alone(std::string_view text) {
    constexpr std::array<std::string_view, 12> kJoining{"and", "of", "the", "de", "van", "von", "in", "for", "at", "la", "del", "bin"};
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string_view word = text.substr(at, end - at);
        const bool joining = std::find(kJoining.begin(), kJoining.end(), word) != kJoining.end();
        if (!word.empty() && !is_capital(word[0]) && (word[0] & 0x80) == 0 && !joining) return false;
        at = end + 1;
    }
    return !text.empty();
}

std::size_t words_in(std::string_view text) { return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1; }

bool ends_sentence(std::string_view text) {
    constexpr std::array<std::string_view, 10> kEnds{".", "!", "?", ":", ",", ";", "”", "\"", ")", "…"};
    return std::any_of(kEnds.begin(), kEnds.end(), [text](std::string_view end) { return text.ends_with(end); });
}

/// "3) What comes next?"
bool is_numbered(std::string_view text) {
    const std::size_t behind = text.find_first_not_of("0123456789");
    return behind != 0 && behind <= 2 && behind + 2 < text.size() && (text[behind] == ')' || text[behind] == '.') &&
           text[behind + 1] == ' ' && is_capital(text[behind + 2]);
}

/// "POLL CHECK": two words or more, none with a small letter.
bool is_in_capitals(std::string_view text) {
    return words_in(text) >= 2 && std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; }) &&
           std::count_if(text.begin(), text.end(), is_capital) >= 6;
}

bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

/// "Correction: …", "Corrections & clarifications: …", "Clarification, 4 May: …"; "Correctional officers" are none.
bool has_correction_label(std::string_view text) {
    constexpr std::array<std::string_view, 4> kLabels{"Correction", "CORRECTION", "Clarification", "CLARIFICATION"};
    constexpr std::size_t kLongestLabel = 60;
    for (const std::string_view label : kLabels) {
        if (!text.starts_with(label)) continue;
        std::string_view behind = text.substr(label.size());
        if (behind.starts_with('s') || behind.starts_with('S')) behind.remove_prefix(1);
        return behind.empty() || (!is_letter(behind[0]) && behind.substr(0, kLongestLabel).find(':') != std::string_view::npos);
    }
    return false;
}

bool is_correction(std::string_view text) {
    constexpr std::array<std::string_view, 11> kOpenings{
        "Update: This story has been", "UPDATE: This story has been", "An earlier version of this", "A previous version of this", "This story has been corrected", "This story has been updated",
        "This article has been corrected", "This article has been updated", "This article was amended", "Editor's note: An earlier",
        "Editor’s note: An earlier"};
    return has_correction_label(text) ||
           std::any_of(kOpenings.begin(), kOpenings.end(), [text](std::string_view o) { return text.starts_with(o); });
}

/// A post that was set into the page: "… — Ann Lee (@annlee) May 4, 2020".
bool is_embed(std::string_view text) {
    if (text.find("pic.twitter.com/") != std::string_view::npos) return true;
    const std::size_t name = text.rfind("— ");
    const std::size_t handle = name == std::string_view::npos ? name : text.find(" (@", name);
    if (handle == std::string_view::npos) return false;
    const std::size_t close = text.find(") ", handle);
    const bool dated = close != std::string_view::npos && text.size() - close <= 24 && text.back() >= '0' && text.back() <= '9';
    return name == 0 || dated;
}

/// "FILE PHOTO: …", and what a gallery tells of its pictures, too long for a credit.
bool is_labelled_caption(std::string_view text) {
    constexpr std::size_t kLongestPictureCredit = 200;
    const bool gallery = text.size() > kLongestPictureCredit && (text.starts_with("Photo") || text.starts_with("Image: "));
    return text.starts_with("FILE PHOTO") || text.starts_with("FILE - ") || (gallery && credit_label(text) > 0);
}

/// "AP AP", "Ann Lee/AP Ann Lee/AP": pages give a credit again beside the picture.
bool is_said_twice(std::string_view text) {
    const std::size_t half = text.size() / 2;
    return text.size() % 2 == 1 && text[half] == ' ' && text.substr(0, half) == text.substr(half + 1);
}

/// Where the credit at the end of a caption begins; npos where the paragraph is no caption.
std::size_t credit_of_caption(std::string_view text) {
    if (text.size() > kLongestLabelledCaption) return std::string_view::npos;
    const std::size_t credit = credit_at_end(text);
    const bool told = credit != std::string_view::npos && (text.substr(credit).starts_with("(Photo") || text.size() <= kLongestCaption);
    return told ? credit : std::string_view::npos;
}

/// Lays out one text; `blocks` grows paragraph by paragraph.
class Layout {
  public:
    Layout(std::string_view text, const std::vector<Span>& paragraphs, bool has_title, const Front& front)
        : text_(text), paragraphs_(paragraphs), front_(front), first_(has_title ? 1 : 0) {
        if (has_title && !paragraphs.empty()) add(BlockKind::headline, paragraphs[0], 0);
    }

    std::vector<Block> run() && {
        for (std::uint32_t i = first_; i < paragraphs_.size(); ++i) {
            Span span = paragraphs_[i];
            if (span.end <= front_.end || is_date_line(i)) continue;
            if (span.begin < front_.end) span = trim(text_, {front_.end, span.end});
            if (!span.empty()) add_paragraph(span, i);
        }
        return std::move(blocks_);
    }

  private:
    [[nodiscard]] std::string_view words(std::uint32_t paragraph) const {
        return paragraph < paragraphs_.size() ? slice(text_, paragraphs_[paragraph]) : std::string_view{};
    }
    [[nodiscard]] bool is_date_line(std::uint32_t paragraph) const {
        return std::find(front_.lines.begin(), front_.lines.end(), paragraph) != front_.lines.end();
    }
    void add(BlockKind kind, Span span, std::uint32_t paragraph) {
        const Span inner = trim(text_, span);
        if (!inner.empty()) blocks_.push_back({kind, inner, paragraph});
    }
    /// The place of a paragraph among those at the front that are no date lines.
    [[nodiscard]] bool is_near_front(std::uint32_t paragraph) const {
        return paragraph < first_ + kFrontParagraphs + front_.lines.size();
    }

    [[nodiscard]] bool is_byline(Span span, std::uint32_t paragraph) const {
        const std::string_view text = slice(text_, span);
        if (!is_near_front(paragraph) || text.size() > kLongestByline || text.ends_with('.')) return false;
        const bool by = (text.starts_with("By ") || text.starts_with("BY ")) && text.size() > 4 && is_capital(text[3]);
        if (by) return true;
        const std::size_t longest = text.find(" and ") == std::string_view::npos ? 4 : 8;  // "Ann Lee and Bob B. Roe"
        const bool name = words_in(text) >= 2 && words_in(text) <= longest && has_capitals_alone(text) && !ends_sentence(text);
        const bool agency_behind = is_agency(words(paragraph + 1));
        const std::size_t comma = text.find(", ");
        const bool office = comma != std::string_view::npos && words_in(text.substr(0, comma)) <= 4 && words_in(text) <= 7 &&
                            has_capitals_alone(text.substr(0, comma)) && (is_agency(text.substr(comma + 2)) || is_date_line(paragraph - 1));
        return (name && agency_behind) || (office && paragraph > first_);
    }

    /// The title once more at the front of the text, as pages give it.
    [[nodiscard]] bool repeats_title(std::string_view text, std::uint32_t paragraph) const {
        return first_ == 1 && paragraph == first_ && text == words(0);
    }

    /// The first line of a text without title, when it is followed by a byline or a date, or by a paragraph of full sentences.
    [[nodiscard]] bool is_headline(Span span, std::uint32_t paragraph) const {
        const std::string_view text = slice(text_, span);
        const bool opens = paragraph == first_ || (blocks_.empty() && paragraphs_[paragraph].begin >= front_.end);
        if (first_ == 1 || !opens || !blocks_.empty() || text.size() > 200 || text.ends_with('.')) return false;
        const std::uint32_t next = paragraph + 1;
        if (next >= paragraphs_.size()) return false;
        return is_date_line(next) || is_byline(paragraphs_[next], next) ||
               (!ends_sentence(text) && words(next).size() > text.size() && ends_sentence(words(next)));
    }

    [[nodiscard]] bool is_heading(std::string_view text, std::uint32_t paragraph) const {
        const bool between = paragraph > first_ && paragraph + 1 < paragraphs_.size();
        if (!between) return false;
        if (is_in_capitals(text)) return text.size() <= 2 * kLongestHeading && !text.ends_with('.') && !text.ends_with(':');
        const bool before_text = words(paragraph + 1).size() > 2 * text.size() && ends_sentence(words(paragraph + 1));
        if (is_numbered(text)) return before_text && text.size() <= kLongestHeading && (text.ends_with('?') || !ends_sentence(text));
        return before_text && text.size() <= kLongestHeading && words_in(text) <= 9 && is_capital(text[0]) && !ends_sentence(text);
    }

    void add_paragraph(Span span, std::uint32_t paragraph) {
        const std::string_view text = slice(text_, span);
        if (is_page_mark(text)) return;
        if (is_page_box(text)) return add(BlockKind::embed, span, paragraph);
        if (repeats_title(text, paragraph)) return add(BlockKind::headline, span, paragraph);
        if (is_byline(span, paragraph)) return add(BlockKind::byline, span, paragraph);
        if (is_headline(span, paragraph)) return add(BlockKind::headline, span, paragraph);
        if (is_correction(text)) return add(BlockKind::correction, span, paragraph);
        if ((credit_label(text) > 0 && !is_labelled_caption(text)) || is_contribution(text) || is_agency(text)) return add(BlockKind::credit, span, paragraph);
        if (is_embed(text)) return add(BlockKind::embed, span, paragraph);
        if (add_caption(span, paragraph)) return;
        if (is_heading(text, paragraph)) return add(BlockKind::heading, span, paragraph);
        add_body(span, paragraph);
    }

    /// A caption with its credit at the end, or one that says so at its front.
    bool add_caption(Span span, std::uint32_t paragraph) {
        const bool picture = slice(text_, span).starts_with(kPictureButtons);
        if (picture) span.begin += static_cast<std::uint32_t>(kPictureButtons.size());
        const std::string_view text = slice(text_, span);
        const std::size_t credit = picture && is_said_twice(text) ? 0 : credit_of_caption(text);
        const bool labelled = picture || is_labelled_caption(text);
        if (credit == std::string_view::npos && !labelled) return false;
        const auto border = credit == std::string_view::npos ? span.end : span.begin + static_cast<std::uint32_t>(credit);
        add(BlockKind::caption, {span.begin, border}, paragraph);
        add(BlockKind::credit, {border, span.end}, paragraph);
        return true;
    }

    void add_body(Span span, std::uint32_t paragraph) {
        const std::uint32_t prefix = is_near_front(paragraph) ? dateline_prefix(slice(text_, span)) : 0;
        if (prefix > 0) add(BlockKind::dateline, {span.begin, span.begin + prefix}, paragraph);
        add(BlockKind::body, {span.begin + prefix, span.end}, paragraph);
    }

    std::string_view text_;
    const std::vector<Span>& paragraphs_;
    const Front& front_;
    std::uint32_t first_;
    std::vector<Block> blocks_;
};

}  // namespace

std::vector<Block> lay_out(std::string_view text, const std::vector<Span>& paragraphs, bool has_title, const Front& front) {
    return Layout(text, paragraphs, has_title, front).run();
}

}  // namespace dateline
