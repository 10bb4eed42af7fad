#include "ingest/credit_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/word_table.h"

namespace dateline {
namespace {

constexpr WordSet kAgencies{words(
    "ap", "afp", "reuters", "pa", "upi", "epa", "efe", "dpa", "ansa", "aap", "pti", "ani", "cp", "ians", "tass", "xinhua",
    "kyodo", "yonhap", "nyt", "npr", "cnn", "nbc", "abc", "cbs", "bbc", "fox", "getty", "getty images", "shutterstock",
    "bloomberg", "usa today", "usa today network", "usa today sports", "associated press", "the associated press",
    "press association", "pa wire", "pa media", "agence france-presse", "the canadian press", "canadian press",
    "cp photo", "ap photo", "ap photos", "reuters photo", "afp/getty images", "afp via getty images", "ap images", "alamy",
    "alamy stock photo", "rex", "rex features", "rex/shutterstock", "wireimage", "filmmagic", "redux", "zuma press", "zuma",
    "sipa", "sipa usa", "polaris", "corbis", "instagram", "twitter", "facebook", "youtube", "handout", "courtesy", "nasa",
    "splash news", "splash", "backgrid", "mega", "imago", "anadolu", "anadolu agency", "nurphoto", "polaris images",
    "the new york times", "the washington post", "washington post", "the guardian", "the times", "los angeles times",
    "the wall street journal", "chicago tribune", "the boston globe", "associated newspapers", "newsweek", "time",
    "cna", "coastal news", "ctk", "lehtikuva", "ntb", "tt", "ritzau", "belga", "apa", "keystone", "ap file", "ap photo/file")};

constexpr std::array<std::string_view, 26> kLabels{
    "photograph:", "photographs:", "photo:", "photos:", "photo by", "photos by", "picture:", "pictures:", "image:", "images:",
    "credit:", "credits:", "photo credit:", "picture credit:", "image credit:", "additional reporting by", "reporting by",
    "contributing:", "contributing reporting by", "information from:", "video by", "video provided by", "video:",
    "editing by", "courtesy of", "writing by"};

std::string lower(std::string_view words) {
    std::string out(words);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return out;
}

/// "Ann Lee/PA", "REUTERS/Ann Lee", "Ann Lee/Getty Images via AP": a slash between words with capitals, none too long.
bool is_slashed(std::string_view words) {
    const std::size_t slash = words.find('/');
    if (slash == std::string_view::npos || slash == 0 || slash + 1 >= words.size() || words.size() > 80) return false;
    const bool digits = std::any_of(words.begin(), words.end(), [](char c) { return c >= '0' && c <= '9'; });
    const auto spaces = std::count(words.begin(), words.end(), ' ');
    return is_capital(words[0]) && is_capital(words[slash + 1]) && !digits && spaces <= 8;
}

/// "… in May. (Ann Lee)": a name alone in brackets behind the last full stop. Behind a quotation stands what was quoted from.
bool is_photographer(std::string_view before, std::string_view inside) {
    constexpr std::array<std::string_view, 12> kHouses{"Agency",     "Department", "Herald", "Images", "News", "Office",
                                                       "Photography", "Police",     "Post",   "Press",  "Times", "University"};
    const bool quoted = before.find('"') != before.npos || before.find("“") != before.npos;
    if (quoted || !before.ends_with(". ") || !is_person_name(inside) || !is_capital(inside[0])) return false;
    if (inside.find_first_of("0123456789,;:()/") != inside.npos || std::count(inside.begin(), inside.end(), ' ') > 2) return false;
    const std::string_view last = inside.substr(inside.rfind(' ') + 1);
    const std::string_view first = inside.substr(0, inside.find(' '));
    return first != "The" && first != "Via" && std::find(kHouses.begin(), kHouses.end(), last) == kHouses.end();
}

bool is_bracketed_credit(std::string_view inside) {
    if (is_slashed(inside) || is_agency(inside)) return true;
    const std::uint32_t label = credit_label(inside);
    return label > 0 && label < inside.size();
}

/// Where a slashed credit begins that pages give again beside the picture: "… Ann Lee/AP Ann Lee/AP".
std::size_t said_twice_at_end(std::string_view text) {
    constexpr std::size_t kLongestCredit = 80;
    const std::size_t last = text.rfind('/');
    for (std::size_t first = last; first != std::string_view::npos && first > 0;) {
        first = text.rfind('/', first - 1);
        if (first == std::string_view::npos || last - first > kLongestCredit) break;
        const std::size_t size = last - first - 1;  // the same slash of both is a credit and a space apart
        if (text.size() < 2 * size + 1 || text[text.size() - size - 1] != ' ') continue;
        const std::string_view credit = text.substr(text.size() - size);
        const std::size_t begin = text.size() - 2 * size - 1;
        const bool whole = begin == 0 || text[begin - 1] == ' ';
        if (whole && text.substr(begin, size) == credit && is_slashed(credit)) return begin;
    }
    return std::string_view::npos;
}

/// Where the words of a slashed credit without brackets begin: the run of words with capitals around the last slash.
std::size_t slashed_at_end(std::string_view text) {
    std::size_t slash = text.rfind('/');
    if (slash == std::string_view::npos || text.size() - slash > 60) return std::string_view::npos;
    std::size_t begin = slash;
    while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '\n') --begin;
    if (is_agency(text.substr(begin, slash - begin))) return is_slashed(text.substr(begin)) ? begin : std::string_view::npos;
    for (int words = 0; words < 2 && begin >= 2; ++words) {  // "Ann Lee/AP": the words of the name before the slash
        std::size_t word = begin - 1;
        while (word > 0 && text[word - 1] != ' ' && text[word - 1] != '\n') --word;
        const bool slashed = text.substr(word, begin - word).find('/') != std::string_view::npos;
        if (!is_capital(text[word]) || slashed || text[begin - 2] == '.' || text[begin - 2] == ':') break;
        begin = word;
    }
    const std::size_t behind = text.find_first_of(".;:", slash);
    const bool plain = behind == std::string_view::npos || behind + 1 == text.size();
    return plain && is_slashed(text.substr(begin)) && is_agency(text.substr(slash + 1)) ? begin : std::string_view::npos;
}

}  // namespace

bool is_agency(std::string_view words) {
    while (words.ends_with('.') || words.ends_with(' ')) words.remove_suffix(1);
    if (words.starts_with("The ") && kAgencies.has(lower(words.substr(4, 36)))) return true;
    return words.size() <= 40 && kAgencies.has(lower(words));
}

bool is_person_name(std::string_view words) {
    const auto spaces = std::count(words.begin(), words.end(), ' ');
    if (spaces < 1 || spaces > 3 || is_agency(words)) return false;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        const char first = words[at];
        if (!is_capital(first) && (first & 0x80) == 0 && end - at > 3) return false;
        at = end + 1;
    }
    return true;
}

std::uint32_t credit_label(std::string_view text) {
    const std::string front = lower(text.substr(0, 32));
    std::uint32_t longest = 0;
    for (const std::string_view label : kLabels) {
        if (front.starts_with(label)) longest = std::max(longest, static_cast<std::uint32_t>(label.size()));
    }
    while (longest > 0 && longest < text.size() && text[longest] == ' ') ++longest;
    return longest;
}

std::size_t credit_at_end(std::string_view text) {
    if (text.ends_with(')')) {
        const std::size_t open = text.rfind('(');
        const bool near = open != std::string_view::npos && open > 0 && text.size() - open <= 90;
        const std::string_view inside = near ? text.substr(open + 1, text.size() - open - 2) : std::string_view{};
        return near && (is_bracketed_credit(inside) || is_photographer(text.substr(0, open), inside)) ? open : std::string_view::npos;
    }
    for (const std::string_view opening : {std::string_view(". Courtesy of "), std::string_view(". Image: "),
                                           std::string_view(". Photo: "), std::string_view(". Photograph: "),
                                           std::string_view(". Picture: ")}) {
        const std::size_t at = text.rfind(opening);
        if (at != std::string_view::npos && text.size() - at <= 90) return at + 2;
    }
    if (const std::size_t open = text.rfind("(Photo: "); open != std::string_view::npos && text.size() - open <= 90) return open;
    const std::size_t stop = text.rfind(". ");
    if (stop != std::string_view::npos && is_agency(text.substr(stop + 2))) return stop + 2;
    const std::size_t twice = said_twice_at_end(text);
    return twice != std::string_view::npos ? twice : slashed_at_end(text);
}

bool is_contribution(std::string_view text) {
    if (text.size() > 400) return false;
    const std::string words = lower(text);
    return words.find("contributed to this") != std::string::npos || words.find("contributed reporting") != std::string::npos ||
           words.find("contributed to the report") != std::string::npos;
}

}  // namespace dateline
