#include "resolve/people/groups.h"

#include <algorithm>
#include <optional>

#include "base/word_table.h"

namespace dateline {
namespace {

constexpr WordSet kPronouns{words("they", "their", "them", "theirs", "themselves")};
constexpr WordSet kNouns{words("couple", "pair", "duo")};
constexpr std::uint32_t kSentencesBack = 2;

/// Two or more people named together: "A and B", "A, B and C"; titles and ages between them make no list.
class Coordinations {
  public:
    Coordinations(const Words& words, const Layer<Name, NameId>& names, const NamedIndividuals& named)
        : words_(words), names_(names), named_(named) {}

    /// The list that name `i` opens, and the index of the name behind it; nothing for a lone name.
    std::optional<PersonGroup> opened_by(std::uint32_t i, std::uint32_t& next) const {
        PersonGroup group;
        bool joined = false;
        for (next = i; next < names_.size() && is_person(next); ++next) {
            group.members.push_back(named_.owner[next]);
            group.named = next == i ? names_[NameId{next}].span : group.named.cover(names_[NameId{next}].span);
            const Joint joint = joint_behind(next);
            joined = joined || joint == Joint::conjunction;
            if (joint == Joint::none) break;
        }
        next = std::max(next, i) + 1;
        std::sort(group.members.begin(), group.members.end());
        group.members.erase(std::unique(group.members.begin(), group.members.end()), group.members.end());
        if (!joined || group.members.size() < 2) return std::nullopt;
        return group;
    }

  private:
    enum class Joint { none, comma, conjunction };
    [[nodiscard]] bool is_person(std::uint32_t name) const {
        return named_.individuals[named_.owner[name]].type == EntityType::person;
    }
    /// What stands between a name and the next one.
    [[nodiscard]] Joint joint_behind(std::uint32_t name) const {
        if (name + 1 >= names_.size() || !is_person(name + 1)) return Joint::none;
        const auto& segmentation = words_.segmentation();
        const std::uint32_t begin = segmentation.tokens_in(names_[NameId{name}].span).end;
        std::uint32_t end = segmentation.token_at(names_[NameId{name + 1}].span.begin);
        const Span title = names_[NameId{name + 1}].title;
        if (!title.empty()) end = segmentation.token_at(title.begin);
        const bool conjunction = end > begin && (words_.is(end - 1, "and") || words_.is(end - 1, "&"));
        if (conjunction && (end - begin == 1 || (end - begin == 2 && words_.is(begin, ",")))) return Joint::conjunction;
        return end - begin == 1 && words_.is(begin, ",") ? Joint::comma : Joint::none;
    }

    const Words& words_;
    const Layer<Name, NameId>& names_;
    const NamedIndividuals& named_;
};

/// "the couple", "the pair": article and noun; a pronoun alone.
std::optional<TokenRange> mention_at(const Words& words, std::uint32_t token) {
    if (kPronouns.has(words.lower(token))) return TokenRange{token, token + 1};
    const bool noun = kNouns.has(words.lower(token)) && token > 0 && words.is(token - 1, "the");
    return noun ? std::optional(TokenRange{token - 1, token + 1}) : std::nullopt;
}

}  // namespace

std::vector<PersonGroup> link_groups(const Words& words, const Layer<Name, NameId>& names, const NamedIndividuals& named,
                                     const Chains& chains) {
    const Coordinations coordinations(words, names, named);
    const auto& segmentation = words.segmentation();
    std::vector<PersonGroup> out;
    std::vector<PersonGroup> met;
    std::uint32_t met_in = 0;  // sentence of the last group met
    std::uint32_t name = 0;
    for (std::uint32_t token = 0; token < words.size(); ++token) {
        if (name < names.size() && names[NameId{name}].span.begin <= words.span(token).begin) {
            if (auto group = coordinations.opened_by(name, name)) {
                met.push_back(*std::move(group));
                met_in = segmentation.sentence_of(token);
            }
            continue;
        }
        const auto mention = mention_at(words, token);
        if (!mention || met.empty() || segmentation.sentence_of(token) > met_in + kSentencesBack) continue;
        PersonGroup& last = met.back();
        const auto linked = chains.member_of(token);
        const bool member = linked && std::binary_search(last.members.begin(), last.members.end(), *linked);
        if (!member && (linked || chains.has_antecedent(token))) continue;
        last.mentions.push_back(*mention);
        met_in = std::max(met_in, segmentation.sentence_of(token));
    }
    for (PersonGroup& group : met) {
        if (!group.mentions.empty()) out.push_back(std::move(group));
    }
    return out;
}

}  // namespace dateline
