#include "ingest/furniture.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/word_table.h"

namespace dateline {
namespace {

constexpr std::size_t kLongest = 260;

constexpr WordSet kMarks{words(
    "ad", "ads", "advertisement", "advertisements", "advertisement advertisement", "sponsored content", "story continued below",
    "story continues below", "article continues below", "continue reading", "read more", "read more here", "more on this",
    "more on this story", "see more", "see also", "also see", "also read", "related", "related stories", "related articles",
    "related content", "related coverage", "related topics", "recommended", "recommended for you", "most read", "most popular",
    "trending", "watch", "watch now", "watch live", "watch below", "watch the video", "listen", "listen to article",
    "listen to this article", "loading", "share", "share this", "share this article", "share this story", "tweet", "email", "print",
    "whatsapp", "pinterest", "linkedin", "flipboard", "copy link", "comments", "show comments", "view comments", "leave a comment",
    "close", "photo", "photos", "video", "videos", "image", "images", "gallery", "slideshow", "audio", "pullquote", "play video",
    "hide caption", "toggle caption", "enlarge this image", "enlarge this image toggle caption", "back to top", "follow us",
    "sign up", "subscribe", "subscribe now", "log in", "story highlights", "analysis/opinion", "all rights reserved")};

constexpr std::array<std::string_view, 6> kMarkOpenings{"advertisement continue", "article continues below", "continue reading",
                                                        "slideshow (",            "story continued below",   "story continues below"};

constexpr std::array<std::string_view, 33> kBoxOpenings{
    "click for more", "click here", "copyright ©", "find us on", "follow @", "follow us", "join us on", "just watched", "like us on",
    "listen to article", "more:", "newsletter sign up", "read also:", "read more at", "read more:", "read or share this", "read:",
    "related coverage", "related:", "see also", "send letters to", "send tips to", "share this", "sign up for", "sign up here", "sign up to",
    "subscribe for", "subscribe now", "subscribe to", "thank you for signing up", "this article is more than", "watch:", "©"};

// In brackets of their own: "( Also on the site: …)", "[ Photos: the year in pictures ]".
constexpr std::array<std::string_view, 8> kBracketed{"also on", "also read", "more:", "photos:", "read more", "related:", "see also",
                                                     "video:"};

constexpr std::array<std::string_view, 10> kPhrases{
    "delivered to your inbox", "straight to your inbox", "to our privacy policy", "for reprint permission", "protected by recaptcha",
    "all rights reserved", "sign up to receive", "sign up for our", "sign up here", "subscribe to our"};

std::string lower(std::string_view words) {
    std::string out(words);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return out;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool has_word(std::string_view text) {
    constexpr std::array<std::string_view, 6> kRules{"•", "·", "—", "–", "…", "§"};
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (is_digit(c) || (c >= 'a' && c <= 'z')) return true;
        if ((c & 0x80) == 0) continue;
        const auto mark = std::find_if(kRules.begin(), kRules.end(), [&](std::string_view m) { return text.substr(at).starts_with(m); });
        if (mark == kRules.end()) return true;
        at += mark->size() - 1;
    }
    return false;
}

std::string_view without_marks(std::string_view text) {
    constexpr std::string_view kAround = " .:!*-[]()>";
    const std::size_t begin = text.find_first_not_of(kAround);
    return begin == std::string_view::npos ? std::string_view{} : text.substr(begin, text.find_last_not_of(kAround) + 1 - begin);
}

/// "6 years ago", the age of a comment.
bool is_age(std::string_view words) {
    const std::size_t digits = words.find_first_not_of("0123456789");
    if (digits == 0 || digits > 2 || !words.ends_with(" ago")) return false;
    constexpr std::array<std::string_view, 7> kUnits{"second", "minute", "hour", "day", "week", "month", "year"};
    std::string_view unit = words.substr(digits + 1, words.size() - digits - 1 - 4);
    if (unit.ends_with('s')) unit.remove_suffix(1);
    return std::find(kUnits.begin(), kUnits.end(), unit) != kUnits.end();
}

/// What asks the reader for something; words that somebody says may ask as well.
bool asks_reader(std::string_view words) {
    if (words.find('"') != words.npos || words.find("“") != words.npos) return false;
    const bool letter = words.find("newsletter") != words.npos && words.find("subscribe") != words.npos;
    return letter || words.ends_with(" read more") ||
           std::any_of(kPhrases.begin(), kPhrases.end(), [words](std::string_view p) { return words.find(p) != words.npos; });
}

template <std::size_t N>
bool opens_with(std::string_view text, const std::array<std::string_view, N>& openings) {
    return std::any_of(openings.begin(), openings.end(), [text](std::string_view o) { return text.starts_with(o); });
}

}  // namespace

bool is_page_mark(std::string_view paragraph) {
    if (paragraph.size() > kLongest) return false;
    const std::string whole = lower(paragraph);
    const std::string_view words = without_marks(whole);
    return !has_word(whole) || kMarks.has(words) || opens_with(words, kMarkOpenings);
}

bool is_page_box(std::string_view paragraph) {
    if (paragraph.empty() || paragraph.size() > kLongest) return false;
    const std::string whole = lower(paragraph);
    const std::string_view words = without_marks(whole);
    const bool bracketed = (whole.front() == '(' || whole.front() == '[') && opens_with(words, kBracketed);
    const bool follow = words.starts_with("follow ") && words.find(" on twitter") != std::string_view::npos;
    const bool copyright = words.starts_with("copyright ") && words.size() > 10 && is_digit(words[10]);
    const bool gallery = paragraph.starts_with("PHOTOS: ") && paragraph.find('/') == std::string_view::npos;
    return is_age(words) || gallery || bracketed || follow || copyright || opens_with(words, kBoxOpenings) || asks_reader(words);
}

}  // namespace dateline
