#include "resolve/people/noun_phrase.h"

namespace dateline {
namespace {

constexpr std::uint32_t kLongestFront = 6;

bool is_any(std::string_view word, std::string_view list) {
    for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1))
        if ((at == 0 || list[at - 1] == ' ') && (at + word.size() == list.size() || list[at + word.size()] == ' ')) return !word.empty();
    return false;
}

bool is_mark(std::string_view word) {
    return is_any(word, ", . ; : ( ) \" “ ” ‘ ’ ' -- – — - ? ! [ ] … `` ''");
}

bool is_possessive_ending(std::string_view word) { return word == "'s" || word == "’s" || word == "'" || word == "’"; }

bool is_preposition(std::string_view lower) {
    return is_any(lower, "of for with by to in on at from about against between than like as into onto over under after before during "
                         "without within among through toward towards behind beside near including alongside via despite");
}

bool begins_sentence(const Words& words, std::uint32_t token) {
    const Segmentation& segmentation = words.segmentation();
    return token == segmentation.sentences[segmentation.sentence_of(token)].tokens.begin;
}

/// Articles, possessives and words that stand between them and the noun.
bool belongs_to_front(const Words& words, std::uint32_t token) {
    const std::string_view word = words.lower(token);
    if (is_any(word, "the a an his her their its my our your this that former late then longtime ex- fellow young old older elder "
                     "younger eldest youngest first second new")) return true;
    if (is_mark(word) || is_preposition(word) || opens_clause(words, token)) return false;
    const WordClasses known = classes_of(word);
    if (known.has_any(WordClass::speech_verb, WordClass::human_verb)) return false;
    return known.has_any(WordClass::role, WordClass::kin, WordClass::title, WordClass::title_modifier, WordClass::demonym);
}

}  // namespace

bool opens_clause(const Words& words, std::uint32_t token) {
    return is_any(words.lower(token), "and but or when while that because who whom which where whose if as since although though before "
                                      "after until so whether what how why ; : -- – — ( \" “ ” ‘ ``");
}

std::uint32_t begin_of_noun_phrase(const Words& words, std::uint32_t head) {
    std::uint32_t begin = head;
    while (begin > 0 && head - begin < kLongestFront && !begins_sentence(words, begin) && belongs_to_front(words, begin - 1)) --begin;
    return begin;
}

GrammaticalRole role_of(const Words& words, TokenRange phrase) {
    if (is_possessive_ending(words.lower(phrase.end)) && words.lower(phrase.end).size() > 1) return GrammaticalRole::possessor;
    const std::uint32_t begin = begin_of_noun_phrase(words, phrase.begin);
    if (begins_sentence(words, begin)) return GrammaticalRole::subject;
    const std::string_view before = words.lower(begin - 1);
    if (is_preposition(before) && !is_any(before, "as after before than like")) return GrammaticalRole::oblique;
    if (opens_clause(words, begin - 1) || is_mark(before)) return GrammaticalRole::subject;
    if (classes_of(before).has(WordClass::speech_verb) && words.lower(phrase.end) != "that") return GrammaticalRole::subject;
    return is_preposition(before) ? GrammaticalRole::oblique : GrammaticalRole::object;
}

}  // namespace dateline
