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

OfficeHolders::OfficeHolders(const PeopleView& people, const std::vector<HeldRole>& held) : people_(people) {
    for (const HeldRole& one : held) {
        const Office key{office(people.words(), one.role.tokens.end - 1), one.role.status};
        const auto [at, fresh] = holders_.try_emplace(key, &one.holder);
        const bool same = at->second != nullptr && at->second->entity == one.holder.entity;
        if (!people.is_person(one.holder.entity) || (!fresh && !same)) at->second = nullptr;
    }
}

const PersonMention* OfficeHolders::ending_before(std::uint32_t token) const {
    const Words& words = people_.words();
    if (token < 2 || role_word(words.lower(token - 1)).kind != RoleWord::noun) return nullptr;
    if (role_word(words.lower(token - 1)).plural || !is_definite(words, token)) return nullptr;
    const FactStatus status = is_former(words, token) ? FactStatus::former : FactStatus::unknown;
    const auto holder = holders_.find({office(words, token - 1), status});
    return holder != holders_.end() ? holder->second : nullptr;
}

}  // namespace dateline
