#include "resolve/when.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/date.h"
#include "resolve/dates.h"
#include "resolve/dates/read_value.h"

namespace dateline {
namespace {

std::string_view trimmed(std::string_view words) {
    const auto begin = words.find_first_not_of(" \t");
    return begin == std::string_view::npos ? ""
                                           : words.substr(begin, words.find_last_not_of(" \t") - begin + 1);
}

/// The words as a document of one paragraph, written today.
Document document_of(std::string_view words, std::optional<std::chrono::year_month_day> today) {
    DocumentInfo info;
    info.published.day = today;
    if (today) info.published.iso = iso_date(*today);
    const Span all{0, static_cast<std::uint32_t>(words.size())};
    return Document(std::move(info), std::string(words), {all}, {{BlockKind::body, all, 0}}, {});
}

bool is_word_byte(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Whether words outside the expressions only lead in or join: "from … to …", "in …".
bool only_joins(std::string_view words) {
    static constexpr std::string_view kJoins[] = {"from", "to", "until",  "till",    "between", "and",
                                                  "in",   "on", "during", "through", "the",     "of"};
    for (std::size_t at = 0; at < words.size();) {
        std::size_t end = at;
        while (end < words.size() && is_word_byte(words[end])) ++end;
        const std::string_view word = words.substr(at, end - at);
        if (!word.empty() && std::find(std::begin(kJoins), std::end(kJoins), word) == std::end(kJoins))
            return false;
        at = end + 1;
    }
    return true;
}

std::optional<Interval> days_of(const Time& time) {
    return time.interval ? time.interval : dates::days_of_value(time.value);
}

}  // namespace

std::optional<Interval> days_asked_for(std::string_view when,
                                       std::optional<std::chrono::year_month_day> today) {
    constexpr std::size_t kMostWords = 200;  // bytes; longer is no question
    when = trimmed(when);
    if (when.empty() || when.size() > kMostWords) return std::nullopt;
    if (const auto days = dates::days_of_value(when)) return days;
    const Document document = document_of(when, today);
    const Span all = document.blocks().front().span;
    const Segmentation segmentation{{{all, TokenKind::word, true}}, {{all, {0, 1}, 0}}};  // one sentence
    const ResolvedTimes resolved =
        resolve_dates(document, segmentation, find_times(document, segmentation), {});
    // one expression, or the two ends of a range
    if (resolved.times.empty() || resolved.times.size() > 2) return std::nullopt;
    std::optional<Interval> days;
    std::uint32_t told = 0;
    for (const Time& time : resolved.times) {
        if (!only_joins(document.text({told, time.span.begin}))) return std::nullopt;
        told = time.span.end;
        const auto own = days_of(time);
        if (!own) return std::nullopt;
        days = days ? Interval{std::min(days->begin, own->begin), std::max(days->end, own->end)} : *own;
    }
    return only_joins(when.substr(told)) ? days : std::nullopt;
}

}  // namespace dateline
