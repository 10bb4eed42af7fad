#include "resolve/speakers/medium.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {
namespace {

using namespace std::literals;

constexpr std::array kMedia{
    "instagram"sv, "twitter"sv,    "facebook"sv,   "tiktok"sv,  "youtube"sv, "snapchat"sv, "reddit"sv,
    "threads"sv,   "statement"sv,  "interview"sv,  "tweet"sv,   "post"sv,    "letter"sv,   "email"sv,
    "e-mail"sv,    "speech"sv,     "conference"sv, "release"sv, "memo"sv,    "filing"sv,   "filings"sv,
    "podcast"sv,   "briefing"sv,   "op-ed"sv,      "blog"sv,    "video"sv,   "message"sv,  "testimony"sv,
    "affidavit"sv, "lawsuit"sv,    "memoir"sv,     "book"sv,    "column"sv,  "essay"sv,    "caption"sv,
    "radio"sv,     "television"sv, "telephone"sv,  "phone"sv,   "address"sv, "note"sv,     "complaint"sv,
    "diary"sv,     "website"sv,    "newsletter"sv, "article"sv, "report"sv,  "tweets"sv};
constexpr std::array kLeads{"in"sv, "on"sv, "via"sv, "during"sv, "through"sv, "by"sv, "at"sv, "to"sv};

constexpr std::uint32_t kNear = 12;  // tokens between the report and the medium
constexpr std::uint32_t kPhrase =
    5;  // tokens from the preposition to the medium: "in a short written statement"

template <std::size_t kSize>
bool is_in(const std::array<std::string_view, kSize>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_led(const Narration& narration, std::uint32_t token, std::uint32_t first) {
    for (std::uint32_t at = token; at-- > first && token - at <= kPhrase;) {
        if (narration.is_quoted(at) || narration.words().text(at) == ",") return false;
        if (is_in(kLeads, narration.words().lower(at))) return true;
    }
    return false;
}

}  // namespace

std::optional<Span> medium_of(const Narration& narration, const Report& report) {
    const Words& words = narration.words();
    const TokenRange sentence = words.segmentation().sentences[report.sentence].tokens;
    const std::uint32_t first =
        std::max(sentence.begin, report.clause.begin > kNear ? report.clause.begin - kNear : 0);
    const std::uint32_t last = std::min(sentence.end, report.clause.end + kNear);
    std::optional<Span> before;
    for (std::uint32_t token = first; token < last; ++token) {
        if (narration.is_quoted(token) || !is_in(kMedia, words.lower(token)) ||
            !is_led(narration, token, first))
            continue;
        if (token >= report.cue.end) return words.span(token);
        if (token < report.clause.begin) before = words.span(token);
    }
    return before;
}

}  // namespace dateline
