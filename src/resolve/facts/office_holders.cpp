#include "resolve/facts/office_holders.h"

#include "annotate/person_words/role_table.h"
#include "base/word_table.h"

namespace dateline {
namespace {

constexpr WordSet kFormer{words("former", "ex", "then", "late")};

/// Whether a description that ends before a token is definite: "the", at most three words before its last.
bool is_definite(const Words& words, std::uint32_t end) {
    for (std::uint32_t back = 2; back <= 5 && back <= end; ++back) {
        if (words.is(end - back, "the")) return true;
    }
    return false;
}

bool is_former(const Words& words, std::uint32_t end) {
    if (words.lower(end - 1).starts_with("ex-")) return true;
    for (std::uint32_t back = 2; back <= 4 && back <= end; ++back) {
        if (kFormer.has(words.lower(end - back))) return true;
        if (words.is(end - back, "the")) return false;
    }
    return false;
}

std::string_view office(const Words& words, std::uint32_t token) {
    const std::string_view word = words.lower(token);
    return word.starts_with("ex-") ? word.substr(3) : word;
}

}  // namespace

const PersonMention* OfficeHolders::ending_before(std::uint32_t token) const {
    const Words& words = people_.words();
    if (token < 2 || role_word(words.lower(token - 1)).kind != RoleWord::noun) return nullptr;
    if (role_word(words.lower(token - 1)).plural || !is_definite(words, token)) return nullptr;
    const FactStatus wanted = is_former(words, token) ? FactStatus::former : FactStatus::unknown;
    const PersonMention* only = nullptr;
    for (const HeldRole& held : held_) {
        if (held.role.status != wanted || office(words, held.role.tokens.end - 1) != office(words, token - 1)) continue;
        if (!people_.is_person(held.holder.entity)) return nullptr;
        if (only != nullptr && only->entity != held.holder.entity) return nullptr;
        only = &held.holder;
    }
    return only;
}

}  // namespace dateline
