#include "resolve/people/person_form.h"

#include "annotate/names/lexicon.h"
#include "base/word_table.h"

namespace dateline {
namespace {

constexpr WordSet kMale{words("he", "him", "his", "himself")};
constexpr WordSet kFemale{words("she", "her", "hers", "herself")};
constexpr WordSet kSeveral{words("they", "them", "their", "theirs", "themselves", "we", "us", "our", "ours", "ourselves", "yourselves",
                                 "these", "those", "both", "people", "men", "women", "children", "parents", "others", "couple",
                                 "pair", "duo")};

}  // namespace

Gender gender_told_by(std::string_view word) {
    const WordClasses known = classes_of(word);
    if (kMale.has(word) || known.has(WordClass::male_noun)) return Gender::male;
    return kFemale.has(word) || known.has(WordClass::female_noun) ? Gender::female : Gender::unknown;
}

bool is_of_several(std::string_view word, bool is_noun) {
    return kSeveral.has(word) || (is_noun && word.ends_with('s') && !word.ends_with("ss") && word != "boss");
}

}  // namespace dateline
