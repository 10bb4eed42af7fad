#include "annotate/quotes/attach.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {
namespace {

using namespace std::literals;

constexpr std::uint32_t kWideGap = 8;
constexpr std::uint32_t kGap = 3;  // tokens between a quotation and the report behind it: a comma, an adverb

}  // namespace

std::size_t Attachment::first_report_from(std::uint32_t token) const {
    const auto found = std::partition_point(
        reports_.begin(), reports_.end(), [token](const Report& report) { return report.cue.begin < token; });
    return static_cast<std::size_t>(found - reports_.begin());
}

bool Attachment::begins_sentence(std::uint32_t quote) const {
    const TokenRange range = tokens(quote);
    const auto& segmentation = narration_.words().segmentation();
    const std::uint32_t first = segmentation.sentences[segmentation.sentence_of(range.begin)].tokens.begin;
    return !narration_.any_narrated(first, range.begin);
}

std::optional<std::uint32_t> Attachment::behind(std::uint32_t quote) const {
    const std::uint32_t end = tokens(quote).end;
    const std::size_t found = first_report_from(end);
    if (found == reports_.size()) return std::nullopt;
    const Report& report = reports_[found];
    if (report.kind == ReportingKind::labels || report.clause.begin < end ||
        report.clause.begin > end + kGap) {
        return std::nullopt;
    }
    if (end == 0 || report.sentence != narration_.words().segmentation().sentence_of(end - 1))
        return std::nullopt;
    for (std::uint32_t token = end; token < report.clause.begin; ++token) {
        const auto word = narration_.words().text(token);
        if (narration_.is_quoted(token) || word == "." || word == ";" || word == "and") return std::nullopt;
    }
    if (report.participle) return std::nullopt;
    return static_cast<std::uint32_t>(found);
}

/// Verbs that mostly tell of something else than words, and participles of any that only utter.
bool Attachment::is_weak(const Report& report) const {
    if (report.kind != ReportingKind::utters) return false;
    constexpr std::array kWeak{"begin"sv,     "begins"sv,  "began"sv,   "continue"sv, "continues"sv,
                               "continued"sv, "decide"sv,  "decides"sv, "decided"sv,  "share"sv,
                               "shares"sv,    "shared"sv,  "speak"sv,   "speaks"sv,   "spoke"sv,
                               "laugh"sv,     "laughed"sv, "cry"sv,     "cried"sv,    "read"sv,
                               "find"sv,      "repeat"sv,  "repeated"sv};
    const auto word = narration_.words().lower(report.cue.begin);
    return report.participle || std::find(kWeak.begin(), kWeak.end(), word) != kWeak.end();
}

std::optional<std::uint32_t> Attachment::before(std::uint32_t quote) const {
    const std::uint32_t begin = tokens(quote).begin;
    const std::uint32_t sentence = narration_.words().segmentation().sentence_of(begin);
    for (std::size_t i = first_report_from(begin); i-- > 0;) {
        if (reports_[i].sentence != sentence) break;
        if (reports_[i].clause.end > begin) continue;
        // "crying in a hospital bed", "began the plan": only right before a quotation does such a verb report
        // it.
        const bool weak = is_weak(reports_[i]);
        if (!weak || begin <= reports_[i].clause.end + (reports_[i].participle ? kGap : kWideGap))
            return static_cast<std::uint32_t>(i);
    }
    return std::nullopt;
}

std::optional<std::uint32_t> Attachment::later_in_sentence(std::uint32_t quote) const {
    const std::uint32_t end = tokens(quote).end;
    const std::size_t found = first_report_from(end);
    if (found == reports_.size() || end == 0) return std::nullopt;
    const bool same = reports_[found].sentence == narration_.words().segmentation().sentence_of(end - 1);
    return same ? std::optional(static_cast<std::uint32_t>(found)) : std::nullopt;
}

/// Whether a quotation behind a colon ends in a comma, or a mark that stands for one: then its report is
/// behind it.
bool Attachment::ends_open(std::uint32_t quote) const {
    const TokenRange range = tokens(quote);
    if (range.size() < 3 || range.begin == 0 || narration_.words().text(range.begin - 1) != ":") return false;
    const auto last = narration_.words().text(range.end - 2);
    return last == "," || last == "?" || last == "!";
}

std::optional<Attached> Attachment::of(std::uint32_t quote) const {
    const auto next = behind(quote);
    const auto last = begins_sentence(quote) ? std::nullopt : before(quote);
    if (last) {
        const bool leads_on = next && (reports_[*last].kind == ReportingKind::labels || ends_open(quote));
        if (!leads_on) return Attached{*last, Position::before};
    }
    if (next) return Attached{*next, Position::behind};
    const auto later = later_in_sentence(quote);
    if (later) return Attached{*later, Position::around};
    return std::nullopt;
}

}  // namespace dateline
