#include "resolve/facts/role_names.h"

#include <optional>

#include "base/word_table.h"
#include "resolve/facts/role_words.h"

namespace dateline {
namespace {

using namespace role_words;  // NOLINT(google-build-using-namespace): the word sets of this file

using Roles = std::span<const Role>;

const PersonMention* name_at(const PeopleView& people, std::uint32_t token) {
    const PersonMention* person = people.beginning_at(token);
    return person != nullptr && person->kind == MentionKind::name ? person : nullptr;
}

/// Behind a name of a list: "of Ohio", "(R-Ohio)", "(played by Bob Roe)" do not end it.
std::uint32_t behind_aside(const Words& words, std::uint32_t at) {
    constexpr std::uint32_t kReach = 4;
    constexpr std::uint32_t kBracket = 6;
    for (std::uint32_t end = at + 1; words.is(at, "(") && end < at + kBracket; ++end) {
        if (words.is(end, ")")) return end + 1;
    }
    if (!words.is(at, "of")) return at;
    for (std::uint32_t end = at + 1; end < at + kReach; ++end) {
        const std::string_view text = words.text(end);
        if (text.empty() || text[0] < 'A' || text[0] > 'Z') return end > at + 1 ? end : at;
    }
    return at;
}

/// The names of a list that begins at a token: "Ted Ames and Marco Roy", "A of Ohio, B and C".
std::vector<const PersonMention*> names_from(const PeopleView& people, std::uint32_t token) {
    std::vector<const PersonMention*> out;
    const Words& words = people.words();
    while (const PersonMention* person = name_at(people, token)) {
        out.push_back(person);
        const std::uint32_t end = behind_aside(words, person->tokens.end);
        token = end;
        if (words.is(token, ",")) ++token;
        if (words.is(token, "and")) ++token;
        if (token == end) break;
    }
    return out;
}

/// Whether a comma behind the role leads to the person it describes: "the prime minister, Ann Lee, said".
bool names_behind_comma(const Words& words, const Role& first, const Role& last) {
    if (!words.is(last.tokens.end, ",")) return false;
    for (std::uint32_t back = 1; back <= 5 && back <= first.tokens.begin; ++back) {
        const std::string_view word = words.lower(first.tokens.begin - back);
        if (is_possessive_mark(word) || (kDeterminers.has(word) && word != "a" && word != "an")) return true;
        if (word == "another") return true;
        if (kStops.has(word) || word == ",") return false;
    }
    return false;
}

/// "the general manager of the Acme Bank, Ann Lee,": the token behind the comma, where a name begins that
/// another comma or the end closes.
std::optional<std::uint32_t> behind_office(const PeopleView& people, Roles chain) {
    constexpr std::uint32_t kReach = 9;
    const Words& words = people.words();
    std::uint32_t at = chain.back().tokens.end;
    const std::uint32_t first = chain.front().tokens.begin;
    const bool definite =
        (first > 0 && words.is(first - 1, "the")) || (first > 1 && words.is(first - 2, "the"));
    if (!definite || chain.back().plural ||
        (!words.is(at, "of") && !words.is(at, "for") && !words.is(at, "at")))
        return {};
    for (std::uint32_t steps = 0; steps < kReach && !words.is(at, ","); ++steps, ++at) {
        if (people.holding(at) != nullptr || words.is(at, ".") ||
            people.tree().is(at, {Upos::verb, Upos::aux}))
            return {};
    }
    const PersonMention* person = people.beginning_at(at + 1);
    const bool closed =
        person != nullptr && (words.is(person->tokens.end, ",") || words.is(person->tokens.end, "."));
    return closed ? std::optional(at + 1) : std::nullopt;
}

/// "the adviser and son-in-law | Bob Roe", "singer and longtime friend, | Ann Lee": behind "and" and a few nouns in small
/// letters that lead up to a name; else the token itself.
std::uint32_t behind_second_noun(const PeopleView& people, std::uint32_t at) {
    constexpr std::uint32_t kReach = 6;
    const Words& words = people.words();
    if (!words.is(at, "and")) return at;
    for (std::uint32_t next = at + 1; next < at + kReach; ++next) {
        if (next > at + 1 && name_at(people, next) != nullptr) return next;
        if (next > at + 1 && words.is(next, ",") && name_at(people, next + 1) != nullptr) return next + 1;
        const bool hyphen = words.is(next, "-") || words.is(next, "in") || words.is(next, "law");
        if (!hyphen && (!people.tree().is(next, {Upos::adj, Upos::noun}) || words.text(next) != words.lower(next))) return at;
    }
    return at;
}

}  // namespace

std::vector<const PersonMention*> names_behind_roles(const PeopleView& people, Roles chain) {
    const Words& words = people.words();
    const Role& last = chain.back();
    if (last.plural && kVerbsToo.has(words.lower(last.tokens.end - 1))) return {};
    std::uint32_t next = last.tokens.end;
    if (names_behind_comma(words, chain.front(), last)) {
        ++next;
        constexpr WordSet kSpeech{dateline::words("said", "says", "added", "wrote", "recalled", "explained")};
        const PersonMention* speaker = people.beginning_at(next);
        if (speaker != nullptr && kSpeech.has(words.lower(speaker->tokens.end))) return {};  // "… met the mayor, Ann Lee said"
    }
    if (const auto behind = behind_office(people, chain)) next = *behind;
    if (last.plural && (words.is(next, "like") || words.is(next, "including"))) ++next;
    if (last.plural && words.is(next, "such") && words.is(next + 1, "as")) next += 2;
    if (kHonorifics.has(words.lower(next))) ++next;
    const std::uint32_t opener = chain.front().tokens.begin;
    const bool definite = opener > 0 && (words.is(opener - 1, "the") || words.is(opener - 1, "a") || words.is(opener - 1, "an"));
    if (!last.plural && !definite) next = behind_second_noun(people, next);  // "the mayor and friend Bob Roe" are two
    const auto& segmentation = words.segmentation();
    if (next >= words.size() || segmentation.sentence_of(next) != segmentation.sentence_of(last.tokens.begin)) return {};
    std::vector<const PersonMention*> named = names_from(people, next);
    if (!last.plural && named.size() > 1) named.resize(1);
    return named;
}

}  // namespace dateline
