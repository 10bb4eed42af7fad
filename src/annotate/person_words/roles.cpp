#include "annotate/person_words.h"
#include "annotate/person_words/role_table.h"
#include "base/word_table.h"

namespace dateline {
namespace {

constexpr WordSet kFormer{words("former", "ex", "then", "retired", "onetime", "one-time", "ousted", "disgraced")};

/// Nouns that name a role only with a word before that tells which: "board member", "film critic", "senior partner".
constexpr WordSet kOnlyModified{words("critic", "member", "partner", "expert", "worker", "members", "experts", "workers",
                                      "partners", "critics", "operator", "operators", "personality", "seed")};

/// A partner is one in a firm; the others are kin and colleagues.
bool is_private_partner(const Words& words, std::uint32_t at) {
    constexpr WordSet kFirmWords{dateline::words("senior", "managing", "founding", "junior", "general")};
    return words.lower(at).starts_with("partner") && (at == 0 || !kFirmWords.has(words.lower(at - 1)));
}

bool is_role(const Words& words, std::uint32_t at) {
    const RoleWord kind = role_word(words.lower(at)).kind;
    return kind == RoleWord::noun || kind == RoleWord::title || kind == RoleWord::rank;
}

/// "front-runner": the word belongs to what stands before the hyphen, but for "ex-minister", "actor-turned-director".
bool follows_hyphen(const Words& words, std::uint32_t at) {
    constexpr WordSet kPrefixes{dateline::words("ex", "co", "vice", "turned", "then", "actor", "singer", "now")};
    if (at < 2 || !words.is(at - 1, "-") || words.segmentation().tokens[at].space_before) return false;
    return !kPrefixes.has(words.lower(at - 2));
}

/// The end of the run of role words that begins at a token: "vice presidential nominee", "Lt. Col.", "chief executive
/// officer". A run of modifiers alone is none (the end is `at`). Without a noun, "Attorney General" ends in a rank. A title
/// behind a noun is another role: "chairwoman | Sen."
std::uint32_t run_end(const Words& words, std::uint32_t at) {
    std::uint32_t end = at;
    if (follows_hyphen(words, at)) return end;
    for (std::uint32_t next = at; role_word(words.lower(next)).kind != RoleWord::none; ++next) {
        const bool other_title = end > at && role_word(words.lower(next)).kind == RoleWord::title &&
                                 role_word(words.lower(end - 1)).kind == RoleWord::noun;
        if (other_title) break;
        if (is_role(words, next)) end = next + 1;
    }
    return end;
}

/// "secretary of state", "speaker of the House": the words behind that belong to the office.
std::uint32_t office_end(const Words& words, std::uint32_t end) {
    if (!words.is(end, "of")) return end;
    const std::uint32_t noun = words.is(end + 1, "the") ? end + 2 : end + 1;
    return completes_office(words.lower(noun)) ? noun + 1 : end;
}

/// "former", "ex-" and the like before the role, names and adjectives between them aside.
FactStatus status_before(const Words& words, std::uint32_t begin) {
    if (words.lower(begin).starts_with("ex-")) return FactStatus::former;
    for (std::uint32_t back = 1; back <= 5 && back <= begin; ++back) {
        const std::string_view word = words.lower(begin - back);
        if (kFormer.has(word)) return FactStatus::former;
        const TokenKind kind = words.segmentation().tokens[begin - back].kind;
        if (kind == TokenKind::punctuation && word != "-" && word != ".") break;
    }
    return FactStatus::unknown;
}

bool all_ranks(const Words& words, TokenRange tokens) {
    for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
        const RoleWord kind = role_word(words.lower(at)).kind;
        if (kind != RoleWord::rank && !words.is(at, "lt.") && !words.is(at, "lt")) return false;
    }
    return true;
}

bool is_rank(const Words& words, TokenRange tokens) {
    const std::string_view first = words.lower(tokens.begin);
    const bool alone = tokens.size() == 1 && (first == "lt." || first == "lt");
    return !alone && all_ranks(words, tokens);
}

}  // namespace

std::vector<Role> find_roles(const Words& words) {
    std::vector<Role> out;
    for (std::uint32_t at = 0; at < words.size();) {
        std::uint32_t end = run_end(words, at);
        if (end == at) {
            ++at;
            continue;
        }
        const bool plural = role_word(words.lower(end - 1)).plural;
        const TokenRange run{at, end};
        end = office_end(words, end);
        if ((end - at == 1 && kOnlyModified.has(words.lower(at))) || is_private_partner(words, end - 1)) {
            at = end;
            continue;
        }
        out.push_back({{at, end}, status_before(words, at), plural, is_rank(words, run)});
        at = end;
    }
    return out;
}

}  // namespace dateline
