#include "resolve/speakers/nominal_source.h"

#include <algorithm>
#include <array>
#include <utility>

#include "annotate/person_words.h"

namespace dateline {
namespace {

using namespace std::literals;

constexpr std::uint32_t kBefore = 4;  // tokens before a name that may be its title
constexpr std::uint32_t kBehind = 9;  // tokens of an apposition

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kTitles{{{"gov.", "governor"},
                                                                                 {"sen.", "senator"},
                                                                                 {"rep.", "congressman"},
                                                                                 {"rep.", "congresswoman"},
                                                                                 {"rep.", "representative"},
                                                                                 {"sen.", "lawmaker"},
                                                                                 {"rep.", "lawmaker"},
                                                                                 {"dr.", "doctor"},
                                                                                 {"dr", "doctor"},
                                                                                 {"rev.", "pastor"},
                                                                                 {"gen.", "general"},
                                                                                 {"prof.", "professor"}}};

bool is_preposition(std::string_view word) {
    return word == "of" || word == "for" || word == "at" || word == "from" || word == "in" ||
           word == "with" || word == "on";
}

}  // namespace

RoleHolders::RoleHolders(const Words& words, const Entities& entities)
    : words_(words), is_role_(words.size(), false) {
    for (const Role& role : find_roles(words)) {
        if (role.plural || role.tokens.size() == 0) continue;
        for (std::uint32_t token = role.tokens.begin; token < role.tokens.end; ++token)
            is_role_[token] = true;
    }
    for (const Mention& mention : entities.mentions) {
        if (mention.kind != MentionKind::name || entities.entities[mention.entity].type != EntityType::person)
            continue;
        const TokenRange name = words.segmentation().tokens_in(mention.span);
        if (name.size() == 0) continue;
        const Holder holder{name.begin, mention.entity};
        std::uint32_t first = name.begin;
        while (first > 0 && name.begin - first < kBefore && may_be_title(first - 1)) --first;
        note_beside(first, name.begin, holder);
        if (words.text(name.end) != ",") continue;
        std::uint32_t end = name.end + 1;
        while (end < words.size() && end - name.end < kBehind && words.text(end) != "," &&
               words.text(end) != ".")
            ++end;
        if (words.is(name.end + 1, "a") || words.is(name.end + 1, "an") || words.is(name.end + 1, "the")) {
            note_beside(name.end + 1, end, holder);
        }
    }
}

/// A word of a title before a name: a role, or a word with a capital ("Chicago Police Superintendent").
bool RoleHolders::may_be_title(std::uint32_t token) const {
    const char first = words_.text(token)[0];
    return is_role_[token] ||
           (first >= 'A' && first <= 'Z' && words_.segmentation().tokens[token].kind == TokenKind::word);
}

void RoleHolders::note_beside(std::uint32_t first, std::uint32_t end, Holder holder) {
    for (std::uint32_t token = first; token < end; ++token) {
        const auto word = words_.lower(token);
        for (const auto& [title, role] : kTitles) {
            if (title == word) holders_[std::string(role)].push_back(holder);
        }
        if (is_role_[token]) holders_[std::string(word)].push_back(holder);
    }
}

std::string RoleHolders::head_of(TokenRange phrase) const {
    std::uint32_t end = phrase.begin;
    while (end < phrase.end && !is_preposition(words_.lower(end))) ++end;
    return end == phrase.begin ? std::string() : std::string(words_.lower(end - 1));
}

bool RoleHolders::is_role(TokenRange phrase) const {
    if (phrase.size() < 2 || !words_.is(phrase.begin, "the")) return false;
    std::uint32_t end = phrase.begin;
    while (end < phrase.end && !is_preposition(words_.lower(end))) ++end;
    return is_role_[end - 1];
}

std::optional<EntityId> RoleHolders::holder(TokenRange phrase, std::optional<EntityId> present) const {
    if (phrase.size() < 2 || !words_.is(phrase.begin, "the")) return std::nullopt;
    const auto found = holders_.find(head_of(phrase));
    if (found == holders_.end()) return std::nullopt;
    const auto& holders = found->second;
    const auto is_present = [present](const Holder& holder) { return present && holder.person == *present; };
    if (std::any_of(holders.begin(), holders.end(), is_present)) return present;
    const auto next = std::partition_point(holders.begin(), holders.end(), [phrase](const Holder& holder) {
        return holder.token < phrase.begin;
    });
    return next == holders.begin() ? holders.front().person : (next - 1)->person;
}

}  // namespace dateline
