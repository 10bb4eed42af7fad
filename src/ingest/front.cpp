#include "ingest/front.h"

#include <algorithm>

#include "ingest/timestamp.h"
#include "text/utf8.h"

namespace dateline {
namespace {

constexpr std::uint32_t kLinesLookedAt = 6;    // paragraphs at the front that may be nothing but a date
constexpr std::uint32_t kLongestDateLine = 120;
constexpr std::size_t kLongestFrontMatter = 16384;

std::string_view trimmed(std::string_view text) {
    return slice(text, trim(text, {0, static_cast<std::uint32_t>(text.size())}));
}

std::string_view unquoted(std::string_view text) {
    const bool quoted = text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front();
    return quoted ? text.substr(1, text.size() - 2) : text;
}

void take_field(std::string_view key, std::string_view value, Front& front) {
    if (key == "title") front.title = value;
    if (key == "author" || key == "authors" || key == "by") front.authors.emplace_back(value);
    const bool published = key == "date" || key == "published" || key == "pubdate" || key == "publishdate";
    const bool updated = key == "updated" || key == "lastmod" || key == "modified";
    if (!published && !updated) return;
    if (auto timestamp = parse_timestamp(value)) (published ? front.published : front.updated) = *std::move(timestamp);
}

/// "---", lines of "key: value", "---": the end of the closing line, 0 where there is no front matter.
std::uint32_t take_front_matter(std::string_view text, std::uint32_t begin, Front& front) {
    if (!text.substr(begin).starts_with("---\n") && !text.substr(begin).starts_with("---\r\n")) return 0;
    Front found;
    std::size_t at = text.find('\n', begin) + 1;
    while (at < text.size() && at < begin + kLongestFrontMatter) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = trimmed(text.substr(at, end - at));
        if (line == "---") {
            front = std::move(found);
            return static_cast<std::uint32_t>(end);
        }
        if (const std::size_t colon = line.find(':'); colon != std::string_view::npos) {
            std::string key(trimmed(line.substr(0, colon)));
            std::transform(key.begin(), key.end(), key.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
            take_field(key, unquoted(trimmed(line.substr(colon + 1))), found);
        }
        at = end + 1;
    }
    return 0;
}

/// "date 2021-09-29 Ann Lee has said …": a labelled date with the story right behind it, on one line.
std::uint32_t lead_in(std::string_view text, Span paragraph, Front& front) {
    const std::string_view words = slice(text, paragraph);
    const LabelMatch label = match_date_label(words);
    if (label.length == 0) return 0;
    auto match = match_timestamp(words.substr(label.length));
    if (!match) return 0;
    (label.label == DateLabel::updated ? front.updated : front.published) = std::move(match->timestamp);
    return paragraph.begin + label.length + match->length;
}

/// Takes a paragraph that is nothing but a date. A date without label is taken once, for that of publication.
bool take_date_line(std::string_view words, Front& front) {
    if (words.size() > kLongestDateLine) return false;
    const LabelMatch label = match_date_label(words);
    const auto match = match_timestamp(words.substr(label.length));
    if (!match) return false;  // a year or month alone may be a heading
    auto timestamp = parse_timestamp(words);
    if (!timestamp) return false;
    Timestamp& place = label.label == DateLabel::updated ? front.updated : front.published;
    if (place.iso.empty()) place = *std::move(timestamp);
    return true;
}

}  // namespace

Front read_front(std::string_view text, const std::vector<Span>& paragraphs, std::uint32_t first) {
    Front front;
    if (first >= paragraphs.size()) return front;
    front.end = take_front_matter(text, paragraphs[first].begin, front);
    const auto end = std::min<std::uint32_t>(first + kLinesLookedAt, static_cast<std::uint32_t>(paragraphs.size()));
    for (std::uint32_t i = first; i < end; ++i) {
        const Span paragraph = paragraphs[i];
        if (paragraph.begin < front.end) continue;
        if (take_date_line(slice(text, paragraph), front)) {
            front.lines.push_back(i);
        } else if (i == first) {
            front.end = lead_in(text, paragraph, front);
        }
    }
    return front;
}

}  // namespace dateline
