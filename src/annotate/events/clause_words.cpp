#include "annotate/events/clause_words.h"

#include <algorithm>
#include <array>

namespace dateline::clause_words {
namespace {

constexpr std::array kDeterminers = std::to_array<std::string_view>(
    {"a",  "an",  "another", "any",  "each", "every", "her",   "his",  "its",   "my",
     "no", "our", "some",    "that", "the",  "their", "these", "this", "those", "your"});
constexpr std::array kPrepositions = std::to_array<std::string_view>(
    {"about",   "above",   "across", "after",  "against", "along",      "amid",   "among",   "around",
     "as",      "at",      "before", "behind", "below",   "beneath",    "beside", "between", "beyond",
     "by",      "despite", "down",   "during", "except",  "following",  "for",    "from",    "in",
     "inside",  "into",    "like",   "near",   "of",      "off",        "on",     "onto",    "outside",
     "over",    "past",    "per",    "since",  "through", "throughout", "till",   "to",      "toward",
     "towards", "under",   "until",  "up",     "upon",    "via",        "with",   "within",  "without"});
constexpr std::array kConjunctions =
    std::to_array<std::string_view>({"&", "and", "but", "nor", "or", "then", "yet"});
constexpr std::array kSubordinators = std::to_array<std::string_view>(
    {"after", "although", "as",    "because", "before", "how",   "if",    "once",
     "since", "so",       "that",  "though",  "unless", "until", "what",  "when",
     "where", "whether",  "which", "while",   "who",    "whom",  "whose", "why"});
constexpr std::array kBe =
    std::to_array<std::string_view>({"'m", "'re", "am", "are", "be", "been", "being", "get", "gets",
                                     "getting", "got", "is", "was", "were", "’m", "’re"});
constexpr std::array kHave =
    std::to_array<std::string_view>({"'d", "'ve", "had", "has", "have", "having", "’d", "’ve"});
constexpr std::array kModals =
    std::to_array<std::string_view>({"'d", "'ll", "ca", "can", "could", "did", "do", "does", "may", "might",
                                     "must", "shall", "should", "will", "wo", "would", "’d", "’ll"});
constexpr std::array kNegations =
    std::to_array<std::string_view>({"hardly", "n't", "neither", "never", "not", "n’t"});
constexpr std::array kPronouns = std::to_array<std::string_view>(
    {"he", "her", "him", "i", "it", "me", "she", "them", "they", "us", "we", "you"});
constexpr std::array kAdverbs = std::to_array<std::string_view>(
    {"again",   "also",  "already", "always", "apparently", "away",  "back", "ever",
     "finally", "first", "further", "just",   "later",      "never", "not",  "now",
     "often",   "once",  "only",    "soon",   "still",      "then",  "twice"});

static_assert(std::ranges::is_sorted(kDeterminers));
static_assert(std::ranges::is_sorted(kPrepositions));
static_assert(std::ranges::is_sorted(kConjunctions));
static_assert(std::ranges::is_sorted(kSubordinators));
static_assert(std::ranges::is_sorted(kBe));
static_assert(std::ranges::is_sorted(kHave));
static_assert(std::ranges::is_sorted(kModals));
static_assert(std::ranges::is_sorted(kNegations));
static_assert(std::ranges::is_sorted(kPronouns));

bool has(const auto& words, std::string_view word) {
    return std::ranges::binary_search(words, word);
}

}  // namespace

bool is_determiner(std::string_view word) {
    return has(kDeterminers, word);
}
bool is_preposition(std::string_view word) {
    return has(kPrepositions, word);
}
bool is_conjunction(std::string_view word) {
    return has(kConjunctions, word);
}
bool is_subordinator(std::string_view word) {
    return has(kSubordinators, word);
}
bool is_be(std::string_view word) {
    return has(kBe, word);
}
bool is_have(std::string_view word) {
    return has(kHave, word);
}
bool is_modal(std::string_view word) {
    return has(kModals, word);
}
bool is_negation(std::string_view word) {
    return has(kNegations, word);
}
bool is_pronoun(std::string_view word) {
    return has(kPronouns, word);
}
bool is_adverb(std::string_view word) {
    return std::ranges::find(kAdverbs, word) != kAdverbs.end() ||
           (word.size() > 4 && word.ends_with("ly") && word != "family" && word != "july");
}

}  // namespace dateline::clause_words
