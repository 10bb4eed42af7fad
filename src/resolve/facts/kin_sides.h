#pragma once

#include <optional>
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

/// The named relative of somebody whose words end at a token, as a term behind them says: "his cousin, | Karl Lee", "the
/// judge's daughter | Ann Lee". `next`: the first term behind; may be null. Null where there is none.
[[nodiscard]] const PersonMention* named_relative(const PeopleView& people, std::uint32_t owner_end, const KinTerm* next);

/// Whose relative a term names, by the words around it: "her husband", "Ann and Bob's son", "… son of Ann and
/// Bob", "Ann, whose son". Nobody where the words do not say. `next`: the term behind this one, null for the last.
[[nodiscard]] Side possessor_by_words(const PeopleView& people, const KinTerm& term, const KinTerm* next);
/// The same by the parse.
[[nodiscard]] Side possessor_by_tree(const PeopleView& people, const KinTerm& term);
/// The same of a term that nobody owns, by its verb: "Ann and Bob had a son", "she leaves two children", "a daughter
/// survives her".
[[nodiscard]] Side possessor_by_verb(const PeopleView& people, const KinTerm& term);
/// The word for that side.
[[nodiscard]] std::optional<std::uint32_t> owner_by_verb(const PeopleView& people, const KinTerm& term);

/// Whether a term stands in a list beside the names behind it, which are others: "her husband and President Bob Roe", "freed
/// her daughter, Lee and Roe".
[[nodiscard]] bool is_in_list(const PeopleView& people, const KinTerm& term);

/// Whom a term stands for, by the words around it: "… husband Bob", "Bob, her husband", "her husband said" of
/// a description that is linked to a person.
[[nodiscard]] Side relative_by_words(const PeopleView& people, const KinTerm& term, const Side& possessor);
/// The same by the parse: apposition, subject or predicate.
[[nodiscard]] Side relative_by_tree(const PeopleView& people, const KinTerm& term);
/// Those who are each other's by a plural that nobody owns: "Tom and Tim Roe are brothers", "the brothers on the run, Tom
/// and Tim Roe". At least two or nobody.
[[nodiscard]] Side mutual_by_tree(const PeopleView& people, const KinTerm& term);

}  // namespace dateline
