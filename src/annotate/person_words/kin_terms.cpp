#include <optional>

#include "annotate/person_words.h"
#include "base/word_table.h"

namespace dateline {
namespace {

struct Kin {
    Property property;
    bool names_younger = false;
    bool plural = false;
    FactStatus status = FactStatus::current;
};

constexpr Kin kSpouse{Property::spouse};
constexpr Kin kSpouses{Property::spouse, false, true};
constexpr Kin kWidow{Property::spouse, false, false, FactStatus::deceased};
constexpr Kin kPartner{Property::partner};
constexpr Kin kFiance{Property::fiance};
constexpr Kin kParent{Property::parent};
constexpr Kin kParents{Property::parent, false, true};
constexpr Kin kChild{Property::parent, true};
constexpr Kin kChildren{Property::parent, true, true};
constexpr Kin kSibling{Property::sibling};
constexpr Kin kSiblings{Property::sibling, false, true};
constexpr Kin kGrandparent{Property::grandparent};
constexpr Kin kGrandparents{Property::grandparent, false, true};
constexpr Kin kGrandchild{Property::grandparent, true};
constexpr Kin kGrandchildren{Property::grandparent, true, true};
constexpr Kin kFamily{Property::other_family};
constexpr Kin kFamilies{Property::other_family, false, true};
constexpr Kin kFriend{Property::friend_of};
constexpr Kin kFriends{Property::friend_of, false, true};
constexpr Kin kColleague{Property::colleague};
constexpr Kin kColleagues{Property::colleague, false, true};

constexpr auto kTerms = word_map<Kin>({{"wife", kSpouse},
                                       {"husband", kSpouse},
                                       {"spouse", kSpouse},
                                       {"wives", kSpouses},
                                       {"husbands", kSpouses},
                                       {"bride", kSpouse},
                                       {"hubby", kSpouse},
                                       {"widow", kWidow},
                                       {"widower", kWidow},
                                       {"partner", kPartner},
                                       {"girlfriend", kPartner},
                                       {"boyfriend", kPartner},
                                       {"lover", kPartner},
                                       {"fiance", kFiance},
                                       {"fiancé", kFiance},
                                       {"fiancee", kFiance},
                                       {"fiancée", kFiance},
                                       {"mother", kParent},
                                       {"father", kParent},
                                       {"mom", kParent},
                                       {"mum", kParent},
                                       {"dad", kParent},
                                       {"mam", kParent},
                                       {"mummy", kParent},
                                       {"daddy", kParent},
                                       {"parent", kParent},
                                       {"stepmother", kParent},
                                       {"stepfather", kParent},
                                       {"stepmom", kParent},
                                       {"stepdad", kParent},
                                       {"stepmum", kParent},
                                       {"step-mother", kParent},
                                       {"step-father", kParent},
                                       {"parents", kParents},
                                       {"son", kChild},
                                       {"daughter", kChild},
                                       {"child", kChild},
                                       {"baby", kChild},
                                       {"stepson", kChild},
                                       {"stepdaughter", kChild},
                                       {"step-son", kChild},
                                       {"step-daughter", kChild},
                                       {"stepchild", kChild},
                                       {"sons", kChildren},
                                       {"daughters", kChildren},
                                       {"children", kChildren},
                                       {"kids", kChildren},
                                       {"stepsons", kChildren},
                                       {"stepdaughters", kChildren},
                                       {"stepchildren", kChildren},
                                       {"twins", kChildren},
                                       {"brother", kSibling},
                                       {"sister", kSibling},
                                       {"sibling", kSibling},
                                       {"half-brother", kSibling},
                                       {"half-sister", kSibling},
                                       {"stepbrother", kSibling},
                                       {"stepsister", kSibling},
                                       {"step-brother", kSibling},
                                       {"step-sister", kSibling},
                                       {"brothers", kSiblings},
                                       {"sisters", kSiblings},
                                       {"siblings", kSiblings},
                                       {"half-brothers", kSiblings},
                                       {"half-sisters", kSiblings},
                                       {"grandmother", kGrandparent},
                                       {"grandfather", kGrandparent},
                                       {"grandma", kGrandparent},
                                       {"grandpa", kGrandparent},
                                       {"granddad", kGrandparent},
                                       {"grandparent", kGrandparent},
                                       {"grandparents", kGrandparents},
                                       {"grandson", kGrandchild},
                                       {"granddaughter", kGrandchild},
                                       {"grandchild", kGrandchild},
                                       {"grandsons", kGrandchildren},
                                       {"granddaughters", kGrandchildren},
                                       {"grandchildren", kGrandchildren},
                                       {"uncle", kFamily},
                                       {"aunt", kFamily},
                                       {"auntie", kFamily},
                                       {"nephew", kFamily},
                                       {"niece", kFamily},
                                       {"cousin", kFamily},
                                       {"godmother", kFamily},
                                       {"godfather", kFamily},
                                       {"godson", kFamily},
                                       {"goddaughter", kFamily},
                                       {"ancestor", kFamily},
                                       {"great-grandmother", kFamily},
                                       {"great-grandfather", kFamily},
                                       {"great-uncle", kFamily},
                                       {"great-aunt", kFamily},
                                       {"nephews", kFamilies},
                                       {"nieces", kFamilies},
                                       {"cousins", kFamilies},
                                       {"friend", kFriend},
                                       {"pal", kFriend},
                                       {"buddy", kFriend},
                                       {"confidant", kFriend},
                                       {"confidante", kFriend},
                                       {"friends", kFriends},
                                       {"pals", kFriends},
                                       {"colleague", kColleague},
                                       {"associate", kColleague},
                                       {"teammate", kColleague},
                                       {"colleagues", kColleagues},
                                       {"teammates", kColleagues},
                                       {"co-star", kColleague},
                                       {"bandmate", kColleague},
                                       {"bandmates", kColleagues},
                                       {"castmate", kColleague},
                                       {"co-counsel", kColleague},
                                       {"co-stars", kColleagues},
                                       {"co-worker", kColleague},
                                       {"co-workers", kColleagues},
                                       {"collaborator", kColleague},
                                       {"collaborators", kColleagues},
                                       {"associates", kColleagues},
                                       {"companion", kPartner},
                                       {"coworker", kColleague},
                                       {"coworkers", kColleagues},
                                       {"bff", kFriend}});

constexpr WordSet kFormer{words("former", "ex", "then", "estranged", "first")};
constexpr WordSet kFamilyWords{words("mother", "father", "sister", "brother", "son", "daughter", "stepson", "stepdaughter",
                                     "stepmother", "stepfather")};
constexpr WordSet kFirmWords{words("senior", "managing", "founding", "junior", "general", "limited")};
constexpr WordSet kWorkWords{
    words("business", "law", "writing", "songwriting", "doubles", "running", "production")};

bool is_hyphen(std::string_view word) {
    return word == "-" || word == "‑";
}

/// "mother-in-law": the number of tokens the tail takes behind `at` (0: none).
std::uint32_t in_law_tail(const Words& words, std::uint32_t at) {
    if (!kFamilyWords.has(words.lower(at))) return 0;
    const bool split = is_hyphen(words.text(at + 1)) && words.is(at + 2, "in") &&
                       is_hyphen(words.text(at + 3)) && words.is(at + 4, "law");
    return split ? 4 : 0;
}

/// Words before the term that say it is over: "ex-", "former", "late" (with other modifiers between them).
FactStatus status_before(const Words& words, std::uint32_t at, const Kin& kin) {
    for (std::uint32_t back = 1; back <= 3 && back <= at; ++back) {
        const std::string_view word = words.lower(at - back);
        if (word == "late" || word == "dead" || word == "deceased") return FactStatus::deceased;
        if (kFormer.has(word) && !(word == "first" && kin.property != Property::spouse))
            return FactStatus::former;
        const bool owned = word == "his" || word == "her" || word == "their" || word == "'s" || word == "’s";
        if (owned ||
            (words.segmentation().tokens[at - back].kind == TokenKind::punctuation && !is_hyphen(word)))
            break;
    }
    return kin.status;
}

struct Term {
    Kin kin;
    TokenRange tokens;
};

std::optional<Term> ex_compound(const Words& words, std::uint32_t at) {
    const std::string_view word = words.lower(at);
    if (!word.starts_with("ex-")) return std::nullopt;
    const Kin* kin = kTerms.find(word.substr(3));
    if (kin == nullptr) return std::nullopt;
    Kin former = *kin;
    former.status = FactStatus::former;
    return Term{former, {at, at + 1}};
}

std::optional<Term> term_at(const Words& words, std::uint32_t at) {
    const std::string_view word = words.lower(at);
    if (auto term = ex_compound(words, at)) return term;
    if (word.ends_with("-in-law")) return Term{{Property::in_law}, {at, at + 1}};
    if (const std::uint32_t tail = in_law_tail(words, at))
        return Term{{Property::in_law}, {at, at + 1 + tail}};
    const Kin* kin = kTerms.find(word);
    if (kin == nullptr) return std::nullopt;
    Term term{*kin, {at, at + 1}};
    const bool work = at > 0 && (kWorkWords.has(words.lower(at - 1)) || words.lower(at - 1).ends_with("ing"));
    if (kin->property == Property::partner && work) {
        term = {kColleague, {at - 1, at + 1}};
    }
    if (kin->property == Property::partner && at > 0 && kFirmWords.has(words.lower(at - 1)))
        return std::nullopt;
    term.kin.status = status_before(words, term.tokens.begin, term.kin);
    return term;
}

}  // namespace

std::vector<KinTerm> find_kin_terms(const Words& words) {
    std::vector<KinTerm> out;
    for (std::uint32_t at = 0; at < words.size();) {
        const auto term = term_at(words, at);
        if (term) {
            const Kin& kin = term->kin;
            out.push_back({term->tokens, kin.property, kin.names_younger, kin.plural, kin.status});
        }
        at = term ? term->tokens.end : at + 1;
    }
    return out;
}

}  // namespace dateline
