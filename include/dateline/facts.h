#pragma once

#include <cassert>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dateline/layer.h"
#include "dateline/span.h"

/// What a story tells: entities, quotes, times, events, facts. Meaning of the fields: docs/contract.md.
namespace dateline {

using EntityId = Id<struct EntityTag>;
using MentionId = Id<struct MentionTag>;
using QuoteId = Id<struct QuoteTag>;
using TimeId = Id<struct TimeTag>;
using EventId = Id<struct EventTag>;
using FactId = Id<struct FactTag>;

/// The words an answer rests on and the rule or model that drew it. There is always at least one span.
class Evidence {
  public:
    /// `stage` and `rule` name constants of the program and must outlive the evidence (string literals).
    Evidence(Span span, std::string_view stage, std::string_view rule, float score = 1.0F)
        : spans_{span}, stage_(stage), rule_(rule), score_(score) {}

    Evidence& also(Span span) {
        spans_.push_back(span);
        return *this;
    }
    [[nodiscard]] const std::vector<Span>& spans() const { return spans_; }
    [[nodiscard]] std::string_view stage() const { return stage_; }
    [[nodiscard]] std::string_view rule() const { return rule_; }
    /// Between 0 and 1: how sure the rule or model is.
    [[nodiscard]] float score() const { return score_; }

  private:
    std::vector<Span> spans_;
    std::string_view stage_;
    std::string_view rule_;
    float score_;
};

/// Whole days [begin, end).
struct Interval {
    std::chrono::sys_days begin;
    std::chrono::sys_days end;
    auto operator<=>(const Interval&) const = default;
};

enum class EntityType { person, organization, place, work, event, group, other };
enum class MentionKind { name, nominal, pronoun };

struct Mention {
    Span span;  ///< of a name: without title and possessive 's, with Jr., III and particles
    MentionKind kind;
    EntityId entity;
};

struct Entity {
    EntityType type;
    std::string name;               ///< the fullest name given, without titles; a group's: its first mention's words
    std::vector<EntityId> members;  ///< of a group
};

/// Somebody, or several people spoken of together, whom the story mentions twice or more and never names.
struct UnnamedPerson {
    struct Place {
        Span span;
        MentionKind kind;  ///< nominal or pronoun
    };
    std::vector<Place> mentions;
};

enum class QuoteKind { direct, indirect };

struct Quote {
    QuoteKind kind;
    std::vector<Span> spans;  ///< quotation marks included; one for each stretch within one paragraph; at least one
    std::uint32_t group;      ///< the same for all quotes of one continuous quotation
};

/// Who says a quote. A quote without one has no known source.
struct Attribution {
    QuoteId quote;
    std::optional<EntityId> speaker;
    std::optional<Span> source;  ///< the words nearest to the quote that name the speaker
    std::optional<Span> cue;     ///< the reporting verb or phrase
    std::optional<Span> medium;  ///< where it was said, in the story's word
    Evidence evidence;
};

/// Attribution in the wider sense (who holds or says what); each part may be in pieces.
struct AttributionRelation {
    std::vector<Span> source;
    std::vector<Span> cue;
    std::vector<Span> content;
};

enum class TimeType { date, time, duration, set };

struct Time {
    Span span;
    TimeType type;
    std::string value;  ///< TIMEX3; empty where the expression cannot be resolved
    std::string mod;    ///< TIMEX3; mostly empty
    std::optional<Interval> interval;
    Evidence evidence;  ///< rule: the class of expression and the reference it was resolved by
};

enum class EventClass { occurrence, reporting, state, aspectual, intentional };
enum class Polarity { positive, negative };
enum class Modality { actual, planned, alleged, denied, hypothetical };

struct Event {
    Span trigger;
    EventClass event_class;
    Polarity polarity;
    Modality modality;
    std::optional<TimeId> time;
    std::optional<Interval> interval;
    std::vector<EntityId> participants;
    Evidence evidence;
};

enum class Property {
    age, birth_date, death_date, birth_place, death_place, cause_of_death, role, employer, education, residence, origin,
    religion, party, military_rank, charge, alias,
    spouse, ex_spouse, fiance, partner, parent, sibling, grandparent, in_law, other_family, friend_of, colleague
};
enum class FactStatus { unknown, current, former, deceased };

struct Fact {
    EntityId subject;
    Property property;
    std::optional<EntityId> object;  ///< set for relations; for `parent`, the child
    std::string value;               ///< set for the other properties: a number, an ISO date, or the story's words
    FactStatus status = FactStatus::unknown;
    std::optional<Interval> interval;
    Evidence evidence;
    std::vector<FactId> derived_from;  ///< what it follows from; empty for a fact the story states
};

/// Whether a property relates two entities (`object`) rather than an entity and a value.
[[nodiscard]] constexpr bool is_relation(Property property) { return property >= Property::spouse; }

struct Credit {
    Span span;
    std::string person;  ///< empty where none is named
    std::string agency;  ///< empty where none is named
};

struct Warning {
    std::string_view code;  ///< a constant of the program
    std::string message;
    std::optional<Span> span;
};

}  // namespace dateline
