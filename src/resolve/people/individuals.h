#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "annotate/names.h"
#include "annotate/names/name_words.h"
#include "resolve/people/person_name.h"
#include "segment/words.h"

namespace dateline {

/// One person, place or organisation of a story and the names that stand for it.
struct Individual {
    EntityType type;
    PersonName name;      ///< of a person: the fullest
    std::string display;  ///< the fullest name as it is written, without titles
    Gender gender = Gender::unknown;
    std::vector<std::uint32_t> names;  ///< indices into the layer of names, in the order of the text
};

/// Who is who among the names: `owner[i]` is the index of the individual that name i stands for.
struct NamedIndividuals {
    std::vector<Individual> individuals;
    std::vector<std::uint32_t> owner;
};

/// Joins the names of a story: full names that agree, surnames and given names with the full name they are part of
/// (told apart by title, gender, suffix and by what the story called whom before), joint surnames ("Ann and Bo Hale"),
/// acronyms with what they shorten. Individuals are in the order of their first name.
[[nodiscard]] NamedIndividuals link_names(const Document& document, const Words& words, const Layer<Name, NameId>& names);

}  // namespace dateline
