#include "segment/abbreviations.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

struct Entry {
    std::string_view word;
    Abbreviation kind;
};

using enum Abbreviation;

// General English, sorted. Words that are also common words without a full stop ("sun", "art", "no") count
// before a number only, or are left out.
constexpr std::array kAbbreviations = std::to_array<Entry>({
    {"adj", either},         {"adm", title},          {"al", either},
    {"ala", either},         {"approx", inside},      {"apr", before_number},
    {"apt", before_number},  {"ariz", either},        {"ark", either},
    {"art", before_number},  {"assn", either},        {"asst", title},
    {"attn", inside},        {"atty", title},         {"aug", before_number},
    {"ave", either},         {"bldg", either},        {"blvd", either},
    {"brig", title},         {"bros", either},        {"ca", before_number},
    {"calif", either},       {"capt", title},         {"cf", inside},
    {"ch", before_number},   {"cmdr", title},         {"co", either},
    {"col", title},          {"colo", either},        {"comdr", title},
    {"conn", either},        {"cont", either},        {"corp", either},
    {"cpl", title},          {"ct", either},          {"dec", before_number},
    {"del", either},         {"dept", either},        {"det", title},
    {"div", either},         {"dr", title},           {"ed", before_number},
    {"eds", before_number},  {"eg", inside},          {"esp", inside},
    {"esq", either},         {"est", before_number},  {"et", inside},
    {"etc", either},         {"ext", before_number},  {"feb", before_number},
    {"fig", before_number},  {"figs", before_number}, {"fla", either},
    {"fr", title},           {"fri", before_number},  {"ft", either},
    {"ga", either},          {"gen", title},          {"gov", title},
    {"govs", title},         {"hon", title},          {"hwy", either},
    {"ie", inside},          {"inc", either},         {"ind", either},
    {"insp", title},         {"jan", before_number},  {"jr", either},
    {"jul", before_number},  {"jun", before_number},  {"kan", either},
    {"ky", either},          {"lb", either},          {"lbs", either},
    {"lt", title},           {"ltd", either},         {"maj", title},
    {"mar", before_number},  {"md", either},          {"messrs", title},
    {"mfg", either},         {"mgr", title},          {"mich", either},
    {"minn", either},        {"mlle", title},         {"mme", title},
    {"mo", either},          {"mon", before_number},  {"mont", either},
    {"mr", title},           {"mrs", title},          {"ms", title},
    {"msgr", title},         {"mt", title},           {"mts", title},
    {"neb", either},         {"nev", either},         {"no", before_number},
    {"nos", before_number},  {"nov", before_number},  {"oct", before_number},
    {"okla", either},        {"op", before_number},   {"ore", either},
    {"oz", either},          {"p", before_number},    {"pa", either},
    {"para", before_number}, {"pp", before_number},   {"pres", title},
    {"prof", title},         {"profs", title},        {"pt", before_number},
    {"pvt", title},          {"rd", either},          {"rep", title},
    {"reps", title},         {"ret", either},         {"rev", title},
    {"revs", title},         {"rm", before_number},   {"rt", title},
    {"sat", before_number},  {"sec", before_number},  {"sen", title},
    {"sens", title},         {"sep", before_number},  {"sept", before_number},
    {"sgt", title},          {"sr", either},          {"st", title},
    {"ste", title},          {"sun", before_number},  {"supt", title},
    {"tel", before_number},  {"tenn", either},        {"tex", either},
    {"thu", before_number},  {"thur", before_number}, {"thurs", before_number},
    {"tue", before_number},  {"tues", before_number}, {"univ", either},
    {"va", either},          {"viz", inside},         {"vol", before_number},
    {"vols", before_number}, {"vs", inside},          {"vt", either},
    {"wash", either},        {"wed", before_number},  {"wis", either},
    {"wm", title},           {"wyo", either},         {"yr", either},
    {"yrs", either},
});

constexpr std::array kOpeners = std::to_array<std::string_view>({
    "a",         "according", "after", "all",     "also",   "although", "an",      "and",    "another",
    "as",        "asked",     "at",    "because", "before", "both",     "but",     "by",     "despite",
    "during",    "each",      "even",  "every",   "few",    "for",      "from",    "had",    "has",
    "have",      "he",        "her",   "here",    "his",    "how",      "however", "i",      "if",
    "in",        "instead",   "is",    "it",      "its",    "just",     "last",    "later",  "many",
    "meanwhile", "more",      "most",  "my",      "no",     "not",      "now",     "of",     "on",
    "once",      "one",       "only",  "or",      "other",  "others",   "our",     "over",   "perhaps",
    "she",       "since",     "so",    "some",    "still",  "such",     "than",    "that",   "the",
    "their",     "then",      "there", "these",   "they",   "this",     "those",   "though", "through",
    "to",        "today",     "under", "until",   "was",    "we",       "were",    "what",   "when",
    "where",     "whether",   "which", "while",   "who",    "whose",    "why",     "will",   "with",
    "without",   "yes",       "yet",   "you",     "your",
});

constexpr std::array kReportingVerbs = std::to_array<std::string_view>({
    "added",     "adds",     "admitted",  "announced", "argued",  "asked",    "asks",     "began",
    "called",    "claimed",  "concluded", "continued", "cried",   "declared", "demanded", "exclaimed",
    "explained", "explains", "inquired",  "insisted",  "joked",   "laughed",  "mused",    "noted",
    "notes",     "quipped",  "recalled",  "recalls",   "replied", "replies",  "reported", "said",
    "says",      "screamed", "shouted",   "stated",    "thought", "told",     "tweeted",  "whispered",
    "wondered",  "wrote",    "yelled",
});

constexpr std::size_t kLongest = 12;

// The word in small letters; empty where it is longer than any entry or not ASCII.
struct Folded {
    std::array<char, kLongest> letters{};
    std::size_t size = 0;
    [[nodiscard]] std::string_view view() const { return {letters.data(), size}; }
};

Folded fold(std::string_view word) {
    Folded folded;
    if (word.size() > kLongest) return folded;
    for (const char c : word) {
        folded.letters[folded.size++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return folded;
}

template <std::size_t n>
bool holds(const std::array<std::string_view, n>& words, std::string_view word) {
    return std::binary_search(words.begin(), words.end(), fold(word).view());
}

static_assert(std::ranges::is_sorted(kAbbreviations, {}, &Entry::word));
static_assert(std::ranges::is_sorted(kOpeners));
static_assert(std::ranges::is_sorted(kReportingVerbs));

}  // namespace

Abbreviation abbreviation(std::string_view word) {
    const Folded folded = fold(word);
    const auto found = std::ranges::lower_bound(kAbbreviations, folded.view(), {}, &Entry::word);
    return found != kAbbreviations.end() && found->word == folded.view() ? found->kind : none;
}

bool opens_sentence(std::string_view word) {
    return holds(kOpeners, word);
}

bool reports_speech(std::string_view word) {
    return holds(kReportingVerbs, word);
}

}  // namespace dateline
