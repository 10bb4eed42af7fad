#include "resolve/facts/inferred_mentions.h"

#include <optional>

#include "annotate/person_words/role_table.h"
#include "base/word_table.h"

namespace dateline {
namespace {

constexpr float kLeastPronoun = 0.5F;  // logits
constexpr float kLeastDescription = 1.0F;

constexpr WordSet kPronouns{words("he", "him", "his", "himself", "she", "her", "hers", "herself")};
constexpr WordSet kPeople{words("man", "woman", "teenager", "teen", "boy", "girl", "native", "republican",
                                "democrat", "victim", "suspect")};
constexpr WordSet kDefinite{words("the", "this", "that")};

/// Whom each word stands for, by the names and pronouns of the story; what is found is entered for those
/// behind.
class Holders {
  public:
    Holders(const Words& words, const Entities& entities) : persons_(words.size()) {
        for (const Mention& mention : entities.mentions) {
            if (entities.entities[mention.entity].type != EntityType::person) continue;
            const TokenRange tokens = words.segmentation().tokens_in(mention.span);
            for (std::uint32_t token = tokens.begin; token < tokens.end; ++token)
                persons_[token] = mention.entity;
        }
    }
    [[nodiscard]] std::optional<EntityId> of(std::uint32_t token) const { return persons_[token]; }
    void set(std::uint32_t token, EntityId person) { persons_[token] = person; }

  private:
    std::vector<std::optional<EntityId>> persons_;
};

/// The tokens of a description whose head is a word: from its article on; empty where it is not definite, not
/// of a person, or goes on with "of".
TokenRange description(const Words& words, const ClauseTree& tree, std::uint32_t head) {
    constexpr std::uint32_t kReach = 6;
    const bool person = kPeople.has(words.lower(head)) || role_word(words.lower(head)).kind == RoleWord::noun;
    if (!person || role_word(words.lower(head)).plural || words.is(head + 1, "of")) return {};
    for (std::uint32_t begin = head; begin > 0 && head - begin < kReach; --begin) {
        if (kDefinite.has(words.lower(begin - 1))) return {begin - 1, head + 1};
        if (!tree.is(begin - 1, {Upos::adj, Upos::noun, Upos::propn, Upos::num, Upos::punct})) return {};
        if (words.is(begin - 1, ",") || words.is(begin - 1, ".")) return {};
    }
    return {};
}

TokenRange tokens_of(const Words& words, const ClauseTree& tree, const Antecedent& link) {
    if (kPronouns.has(words.lower(link.mention))) {
        return link.score >= kLeastPronoun ? TokenRange{link.mention, link.mention + 1} : TokenRange{};
    }
    return link.score >= kLeastDescription ? description(words, tree, link.mention) : TokenRange{};
}

}  // namespace

std::vector<Mention> inferred_mentions(const Words& words, const Entities& entities,
                                       const NeuralReading& neural, const ClauseTree& tree) {
    std::vector<Mention> out;
    Holders holders(words, entities);
    for (const Antecedent& link : neural.antecedents) {
        const auto person = holders.of(link.antecedent);
        if (!person || holders.of(link.mention)) continue;
        const TokenRange tokens = tokens_of(words, tree, link);
        if (tokens.size() == 0) continue;
        const MentionKind kind = tokens.size() == 1 ? MentionKind::pronoun : MentionKind::nominal;
        out.push_back({words.segmentation().span_of(tokens), kind, *person});
        holders.set(link.mention, *person);
    }
    return out;
}

}  // namespace dateline
