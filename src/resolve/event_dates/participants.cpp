#include "resolve/event_dates/participants.h"

#include <algorithm>
#include <optional>

#include "annotate/events/clause_words.h"
#include "annotate/events/event_words.h"

namespace dateline {
namespace {

namespace cw = clause_words;

// How far from a trigger, in tokens, someone who takes part may be named.
constexpr std::uint32_t kReach = 16;

struct Person {
    TokenRange tokens;
    EntityId entity;
};

class ParticipantFinder {
  public:
    ParticipantFinder(const Words& words, TokenRange sentence, const EventTrigger& trigger,
                      const Entities& entities)
        : words_(words),
          trigger_(trigger),
          near_{trigger.token - std::min(trigger.token - sentence.begin, kReach),
                std::min(sentence.end, trigger.token + 1 + kReach)} {
        collect(entities);
    }

    std::vector<EntityId> run() {
        if (trigger_.form == TriggerForm::noun) {
            add_possessor();
            if (cw::among(lower(trigger_.token + 1), {"of", "by", "between", "with", "against"}))
                add_objects(4);
        } else {
            add_subject();
            add_objects(kReach);
        }
        return std::move(found_);
    }

  private:
    [[nodiscard]] std::string_view lower(std::uint32_t token) const {
        return near_.contains(token) ? words_.lower(token) : std::string_view{};
    }

    void collect(const Entities& entities) {
        const Span window = words_.segmentation().span_of(near_);
        const auto& mentions = entities.mentions;
        auto mention = std::partition_point(mentions.begin(), mentions.end(), [window](const Mention& m) {
            return m.span.begin < window.begin;
        });
        for (; mention != mentions.end() && mention->span.begin < window.end; ++mention) {
            const EntityType type = entities.entities[mention->entity].type;
            if (type != EntityType::person && type != EntityType::group) continue;
            const TokenRange tokens = words_.segmentation().tokens_in(mention->span);
            const auto& members = entities.entities[mention->entity].members;
            if (members.empty() && type == EntityType::person) people_.push_back({tokens, mention->entity});
            for (const EntityId member : members) people_.push_back({tokens, member});
        }
    }

    [[nodiscard]] bool is_possessor(const Person& person) const {
        const std::string_view next = lower(person.tokens.end);
        if (next == "'s" || next == "’s" || next == "'" || next == "’") return true;
        const std::string_view word = lower(person.tokens.begin);
        if (cw::among(word, {"his", "their", "its", "my", "our", "your"})) return true;
        return word == "her" && !next.empty() && !cw::is_preposition(next) && !cw::is_conjunction(next) &&
               next.find_first_of(".,;:?!") == std::string_view::npos;
    }
    [[nodiscard]] bool is_denied(const Person& person) const {
        return person.tokens.begin > near_.begin && lower(person.tokens.begin - 1) == "not";
    }
    [[nodiscard]] bool may_take_part(const Person& person) const {
        return !is_possessor(person) && !is_denied(person);
    }

    [[nodiscard]] static bool is_border(std::string_view word) {
        return cw::among(word, {";", ":", "that", "when", "after", "before", "“", "”", "\"", "according",
                                "while", "because", "if", "where", "whose"});
    }
    [[nodiscard]] bool is_finite_verb(std::uint32_t token) const {
        const std::string_view word = lower(token);
        return !word.empty() && is_verb_form(word) &&
               (event_words::is_finite_past(word) || cw::is_be(word) || cw::is_have(word));
    }
    [[nodiscard]] static bool is_verb_form(std::string_view word) {
        return cw::is_be(word) || cw::is_have(word) || !event_words::base_of(word).empty();
    }

    // The first token of the verb: its auxiliaries and adverbs included.
    [[nodiscard]] std::uint32_t verb_begin(std::uint32_t token) const {
        while (token > near_.begin) {
            const std::string_view word = lower(token - 1);
            if (!cw::is_adverb(word) && !cw::is_be(word) && !cw::is_have(word) && !cw::is_modal(word) &&
                !cw::is_negation(word) && word != "to")
                break;
            --token;
        }
        return token;
    }

    // Where the subject of the trigger's verb ends: before the first of the verbs that "and" joins.
    [[nodiscard]] std::uint32_t subject_end() const {
        std::uint32_t begin = verb_begin(trigger_.token);
        while (begin > near_.begin && cw::among(lower(begin - 1), {"and", "but"})) {
            std::uint32_t token = begin - 1;
            while (token > near_.begin && !is_finite_verb(token - 1) && !is_border(lower(token - 1))) --token;
            if (token == near_.begin || !is_finite_verb(token - 1)) break;
            begin = verb_begin(token - 1);
        }
        return begin;
    }

    void add_subject() {
        const std::uint32_t end = subject_end();
        std::optional<std::size_t> last;
        for (std::size_t i = 0; i < people_.size() && people_[i].tokens.end <= end; ++i) {
            if (may_take_part(people_[i]) && reaches(people_[i].tokens.end, end)) last = i;
        }
        if (!last) return;
        std::size_t first = *last;
        while (first > 0 && is_joined(people_[first - 1], people_[first])) --first;
        for (std::size_t i = first; i <= *last; ++i) {
            if (may_take_part(people_[i])) add(people_[i].entity);
        }
    }

    // Whether a subject that ends at `from` is that of a verb at `to`: an aside between commas may stand
    // between.
    [[nodiscard]] bool reaches(std::uint32_t from, std::uint32_t to) const {
        bool aside = false;
        for (std::uint32_t token = from; token < to; ++token) {
            const std::string_view word = lower(token);
            if (word == ",") aside = !aside || token == from;
            if (is_border(word)) return false;
            if (!aside && is_finite_verb(token)) return false;
        }
        return true;
    }

    // "Vale and Holm", "Vale, Sen. Holm and Moss": titles may stand between.
    [[nodiscard]] bool is_joined(const Person& left, const Person& right) const {
        if (left.tokens.begin == right.tokens.begin) return true;
        if (right.tokens.begin < left.tokens.end || right.tokens.begin - left.tokens.end > 4) return false;
        bool linked = false;
        for (std::uint32_t token = left.tokens.end; token < right.tokens.begin; ++token) {
            const bool link = cw::among(lower(token), {"and", ",", "&"});
            if (!link && (!linked || !is_capitalised(token))) return false;
            linked = linked || link;
        }
        return linked;
    }
    [[nodiscard]] bool is_capitalised(std::uint32_t token) const {
        const char first = words_.text(token).front();
        return first >= 'A' && first <= 'Z';
    }

    // Those behind the trigger, the first at most `reach` tokens behind what stands before.
    void add_objects(std::uint32_t reach) {
        std::uint32_t token = trigger_.token + 1;
        for (const Person& person : people_) {
            if (person.tokens.begin < token) continue;
            if (person.tokens.begin - token > reach) return;
            for (; token < person.tokens.begin; ++token) {
                const std::string_view word = lower(token);
                if (is_border(word) || word == "who" || is_finite_verb(token)) return;
            }
            token = person.tokens.end;
            if (is_finite_verb(token) || is_finite_verb(token + 1)) return;  // the subject of the next clause
            if (may_take_part(person)) add(person.entity);
        }
    }

    // "Vale's arrest", "her death"
    void add_possessor() {
        for (const Person& person : people_) {
            const bool right_before =
                person.tokens.end <= trigger_.token && trigger_.token - person.tokens.end <= 3;
            if (right_before && is_possessor(person)) add(person.entity);
        }
    }

    void add(EntityId entity) {
        if (std::ranges::find(found_, entity) == found_.end()) found_.push_back(entity);
    }

    const Words& words_;
    const EventTrigger& trigger_;
    TokenRange near_;
    std::vector<Person> people_;
    std::vector<EntityId> found_;
};

}  // namespace

std::vector<EntityId> participants(const Words& words, TokenRange sentence, const EventTrigger& trigger,
                                   const Entities& entities) {
    return ParticipantFinder(words, sentence, trigger, entities).run();
}

}  // namespace dateline
