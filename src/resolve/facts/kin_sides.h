#pragma once

#include <vector>

#include "annotate/person_words.h"
#include "resolve/facts/people_view.h"

namespace dateline {

/// One side of a relation: who, and the words that say so.
struct Side {
    std::vector<EntityId> persons;
    std::vector<Span> spans;
    std::uint32_t begin =
        0;  ///< first token of the possessor phrase, or of the term where there is none before it
    [[nodiscard]] bool found() const { return !persons.empty(); }
    void add(const PeopleView& people, const PersonMention& mention);
};

/// Nobody for no mention.
[[nodiscard]] Side side_of(const PeopleView& people, const PersonMention* mention);

/// The first token of a term with its modifiers, ages and roles: "late", "35-year-old", "singer".
[[nodiscard]] std::uint32_t before_modifiers(const PeopleView& people, std::uint32_t begin);

/// Whose relative a term names, by the words around it: "her husband", "Ann and Bob's son", "… son of Ann and
/// Bob", "Ann, whose son". Nobody where the words do not say.
[[nodiscard]] Side possessor_by_words(const PeopleView& people, const KinTerm& term);
/// The same by the parse.
[[nodiscard]] Side possessor_by_tree(const PeopleView& people, const KinTerm& term);

/// Whom a term stands for, by the words around it: "… husband Bob", "Bob, her husband", "her husband said" of
/// a description that is linked to a person.
[[nodiscard]] Side relative_by_words(const PeopleView& people, const KinTerm& term, const Side& possessor);
/// The same by the parse: apposition, subject or predicate.
[[nodiscard]] Side relative_by_tree(const PeopleView& people, const KinTerm& term);

}  // namespace dateline
