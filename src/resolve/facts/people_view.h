#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

#include "resolve/clause_tree.h"
#include "resolve/people.h"
#include "segment/words.h"

namespace dateline {

/// Whether a token marks a possessor: "Ann" "'s", "the Quills" "'".
[[nodiscard]] inline bool is_possessive_mark(std::string_view word) {
    return word == "'s" || word == "’s" || word == "'" || word == "’";
}

/// A mention of an entity by its tokens.
struct PersonMention {
    TokenRange tokens;
    Span span;
    MentionKind kind;
    EntityId entity;
};

/// Mentions of entities of certain types by token index, for rules that look around a word. Tokens outside
/// the document hold nothing. Where mentions nest, the name wins over the pronoun, the pronoun over the
/// description.
class MentionIndex {
  public:
    /// `inferred`: further mentions beside those of the entities.
    MentionIndex(const Words& words, const Entities& entities, std::initializer_list<EntityType> types,
                 const std::vector<Mention>& inferred = {});

    /// The mention that begins at a token, ends right before it, or holds it; null where there is none.
    [[nodiscard]] const PersonMention* beginning_at(std::uint32_t token) const { return at(begins_, token); }
    [[nodiscard]] const PersonMention* ending_before(std::uint32_t token) const { return at(ends_, token); }
    [[nodiscard]] const PersonMention* holding(std::uint32_t token) const { return at(holds_, token); }
    /// All mentions, sorted.
    [[nodiscard]] const std::vector<PersonMention>& mentions() const { return mentions_; }

  private:
    using Index = std::vector<std::uint32_t>;
    [[nodiscard]] const PersonMention* at(const Index& index, std::uint32_t token) const {
        return token < index.size() && index[token] != 0 ? &mentions_[index[token] - 1] : nullptr;
    }
    void enter(const Words& words, const Mention& mention);
    void enter(Index& index, std::uint32_t token, std::uint32_t mention);

    std::vector<PersonMention> mentions_;
    Index begins_;  // mention number counted from 1; 0: none
    Index ends_;
    Index holds_;
};

/// Where the people of a story stand (persons and groups of them), and the organisations and places beside
/// them. Refers to the words, entities and neural reading it is made of.
class PeopleView {
  public:
    PeopleView(const Words& words, const Entities& entities, const NeuralReading& neural);

    [[nodiscard]] const PersonMention* beginning_at(std::uint32_t token) const {
        return people_.beginning_at(token);
    }
    [[nodiscard]] const PersonMention* ending_before(std::uint32_t token) const {
        return people_.ending_before(token);
    }
    [[nodiscard]] const PersonMention* holding(std::uint32_t token) const { return people_.holding(token); }

    [[nodiscard]] const std::vector<PersonMention>& mentions() const { return people_.mentions(); }
    [[nodiscard]] const MentionIndex& organizations() const { return organizations_; }
    [[nodiscard]] const MentionIndex& places() const { return places_; }
    [[nodiscard]] const Words& words() const { return words_; }
    [[nodiscard]] const ClauseTree& tree() const { return tree_; }
    [[nodiscard]] const Entity& entity(EntityId id) const { return entities_.entities[id]; }
    [[nodiscard]] bool is_person(EntityId id) const { return entity(id).type == EntityType::person; }
    /// The persons a mention stands for: itself, or the members of a group.
    [[nodiscard]] std::vector<EntityId> persons(const PersonMention& mention) const;

    /// The mention that begins at a token or behind titles, roles and adjectives that lead up to it: "Sen. |
    /// John Ames", "TV comedian | Stephen Roe". Null where something else stands between.
    [[nodiscard]] const PersonMention* led_up_to_from(std::uint32_t token) const;

    /// The mention that ends before a token, an age or a party between commas skipped: for "Ann, 35, |", "Ann,
    /// D-Ohio, |".
    [[nodiscard]] const PersonMention* ending_before_comma(std::uint32_t comma) const;

    /// Whom a phrase with an article that holds a token describes: ", a Texas | Republican", "is a
    /// naturalized | American".
    [[nodiscard]] const PersonMention* described_with(std::uint32_t token) const;

    /// The subject of a verb at a token: the mention right before it, auxiliaries, adverbs and "who" stepped
    /// over and brackets ("Ann (born 1950) died"), else the subject by the parse.
    [[nodiscard]] const PersonMention* subject_of(std::uint32_t verb) const;

  private:
    /// The token of the bracket that one at a token closes; the token itself where none is near.
    [[nodiscard]] std::uint32_t before_bracket(std::uint32_t close) const;

    const Words& words_;
    const Entities& entities_;
    ClauseTree tree_;
    MentionIndex people_;
    MentionIndex organizations_;
    MentionIndex places_;
};

}  // namespace dateline
