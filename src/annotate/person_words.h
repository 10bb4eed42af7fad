#pragma once

#include <vector>

#include "dateline/facts.h"
#include "segment/words.h"

/// The words that say what somebody is: ages, words of kinship, occupations and offices. Spans only; whose they are is
/// told by resolve/facts. All lists are sorted, without overlap within a list, and empty where there is nothing.
namespace dateline {

/// How the words of an age stand, which decides where its person is looked for.
enum class AgeForm {
    bare,     ///< "35" or "five": an age only between the commas or brackets behind a person
    phrase,   ///< "35 years old", "aged 35"
    adjective ///< "35-year-old", before the person's words or in place of them
};

/// A number that is, or in the right place can be, an age at the time of the story.
struct Age {
    TokenRange tokens;  ///< of the whole phrase
    Span number;        ///< of the words that give the number
    int years;
    AgeForm form;
};

/// A word of kinship, friendship or shared work: "husband", "daughters", "ex-wife", "half-brother".
struct KinTerm {
    TokenRange tokens;  ///< the words of the term, without modifiers ("late", "older") and possessor
    Property property;  ///< the relation
    bool names_younger; ///< the term stands for the younger side of `parent` or `grandparent`: "son", "granddaughter"
    bool plural;
    FactStatus status;  ///< former for "ex-" and "former", deceased for "late", "widow"; else current
};

/// An occupation, title or office: "singer", "Sen.", "Secretary of State".
struct Role {
    TokenRange tokens;
    FactStatus status;  ///< former for "former", "ex-", "then-", "retired"; else unknown
    bool plural;
    bool rank;          ///< a military rank
};

[[nodiscard]] std::vector<Age> find_ages(const Words& words);
[[nodiscard]] std::vector<KinTerm> find_kin_terms(const Words& words);
[[nodiscard]] std::vector<Role> find_roles(const Words& words);

}  // namespace dateline
