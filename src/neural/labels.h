#pragma once

#include <array>
#include <cstdint>
#include <string_view>

/// What the heads answer, in the order of their rows; a file with other labels is refused.
namespace dateline {

enum class NameLabel : std::uint8_t { person, organization, place, nationality, work, event, other };
enum class MentionLabel : std::uint8_t { none, person, organization, place, other };
enum class EventLabel : std::uint8_t { none, actual, planned, possible, denied };
enum class KinLabel : std::uint8_t {
    none, spouse, ex_spouse, fiance, partner, parent, sibling, grandparent, in_law, other_family, friend_of, colleague
};
enum class FactLabel : std::uint8_t {
    age, birth_date, death_date, birth_place, death_place, cause_of_death, role, employer, education, residence, origin,
    religion, party, military_rank, charge, alias
};
enum class Upos : std::uint8_t {
    adj, adp, adv, aux, cconj, det, intj, noun, num, part, pron, propn, punct, sconj, sym, verb, x
};
enum class Deprel : std::uint8_t {
    root, acl, acl_relcl, advcl, advmod, amod, appos, aux, aux_pass, case_, cc, ccomp, compound, conj, cop, csubj, dep,
    det, discourse, dislocated, expl, fixed, flat, goeswith, iobj, list, mark, nmod, nmod_poss, nsubj, nsubj_pass, nummod,
    obj, obl, orphan, parataxis, punct, reparandum, vocative, xcomp
};

inline constexpr std::array<std::string_view, 7> kNameLabels{"person", "organization", "place", "nationality",
                                                             "work", "event", "other"};
inline constexpr std::array<std::string_view, 5> kMentionLabels{"none", "person", "organization", "place", "other"};
inline constexpr std::array<std::string_view, 5> kEventLabels{"none", "actual", "planned", "possible", "denied"};
inline constexpr std::array<std::string_view, 12> kKinLabels{
    "none", "spouse", "ex_spouse", "fiance", "partner", "parent", "sibling", "grandparent", "in_law", "other_family",
    "friend", "colleague"};
inline constexpr std::array<std::string_view, 16> kFactLabels{
    "age", "birth_date", "death_date", "birth_place", "death_place", "cause_of_death", "role", "employer", "education",
    "residence", "origin", "religion", "party", "military_rank", "charge", "alias"};
inline constexpr std::array<std::string_view, 17> kUpos{"ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
                                                        "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};
inline constexpr std::array<std::string_view, 40> kDeprels{
    "root", "acl", "acl:relcl", "advcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "ccomp", "compound",
    "conj", "cop", "csubj", "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list",
    "mark", "nmod", "nmod:poss", "nsubj", "nsubj:pass", "nummod", "obj", "obl", "orphan", "parataxis", "punct",
    "reparandum", "vocative", "xcomp"};

}  // namespace dateline
