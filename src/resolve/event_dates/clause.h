#pragma once

#include <optional>
#include <span>

#include "annotate/events.h"
#include "resolve/clause_tree.h"
#include "resolve/event_dates/attachment.h"
#include "segment/words.h"

namespace dateline {

/// Looks at a sentence with its triggers and times. A place is that of a trigger in the list given; a token
/// outside the sentence reads as the empty word.
class Clause {
  public:
    using Place = std::optional<std::size_t>;

    Clause(const Words& words, const ClauseTree& tree, TokenRange sentence, std::span<const EventTrigger> triggers,
           std::span<const PlacedTime> times, std::span<const TokenRange> undated);

    [[nodiscard]] TokenRange sentence() const { return sentence_; }
    [[nodiscard]] std::size_t trigger_count() const { return triggers_.size(); }
    [[nodiscard]] const EventTrigger& trigger(std::size_t place) const { return triggers_[place]; }
    [[nodiscard]] std::span<const PlacedTime> times() const { return times_; }

    [[nodiscard]] std::string_view lower(std::uint32_t token) const;
    [[nodiscard]] bool is_capitalised(std::uint32_t token) const;
    /// The dictionary form of a verb that is a trigger.
    [[nodiscard]] std::string_view base(std::size_t place) const;
    /// Without the nouns that the event head alone says are events.
    [[nodiscard]] Place trigger_at(std::uint32_t token) const;
    /// An event noun, of those that the event head alone says are events too.
    [[nodiscard]] Place any_noun_at(std::uint32_t token) const;
    [[nodiscard]] Place verb_at(std::uint32_t token) const;
    [[nodiscard]] bool is_noun(std::size_t place) const { return triggers_[place].form == TriggerForm::noun; }
    /// Whether an event noun is only a part of a compound by the parse: "voter | registration | form".
    [[nodiscard]] bool is_compound(std::size_t noun) const;
    [[nodiscard]] bool in_time(std::uint32_t token) const;
    /// Whether a token is part of a time that names no certain days, such as a duration.
    [[nodiscard]] bool in_undated_time(std::uint32_t token) const;

    /// Marks that end a clause for good: quotation marks, semicolon, colon, dash.
    [[nodiscard]] bool ends_clause(std::uint32_t token) const;
    /// The token before a short stretch in quotation marks (the title of a programme) that ends at `token`;
    /// else `token`.
    [[nodiscard]] std::uint32_t before_quoted_title(std::uint32_t token) const;
    /// Whether a noun phrase that began before goes on at `token`.
    [[nodiscard]] bool continues_noun_phrase(std::uint32_t token) const;
    /// The last token before a time, its preposition and words such as "early"; the sentence's end where
    /// there is none.
    [[nodiscard]] std::uint32_t left_of(TokenRange time) const;
    /// Whether a verb stands before `token` in its clause.
    [[nodiscard]] bool verb_before(std::uint32_t token) const;
    /// The word that a time hangs on by the parse; nothing without one.
    [[nodiscard]] std::optional<std::uint32_t> governor_of(TokenRange time) const;
    /// Whether a verb is a participle or relative clause of a noun by the parse.
    [[nodiscard]] bool tells_of(std::size_t verb, std::uint32_t noun) const;
    /// Whether a time, with days or without, hangs on a verb by the parse.
    [[nodiscard]] bool has_time(std::size_t verb) const;
    /// The verb at whose time another one happened by the parse: the one before it of the same subject and form, or that
    /// of which its clause tells when.
    [[nodiscard]] Place joined_to(std::size_t verb) const;
    /// The verb of the clause with "when" or "as" in front of another verb: "When he left last summer, they paid".
    [[nodiscard]] Place opened_by(std::size_t verb) const;
    /// The event noun in, at or during which something is said by the parse: "said in a speech".
    [[nodiscard]] Place statement_of(std::size_t verb) const;
    /// Whether another time follows a verb before the next verb.
    [[nodiscard]] bool has_own_time(std::uint32_t verb) const;

    /// Whether a time behind an event noun tells when that was rather than the verb before: "after the trial
    /// in May".
    [[nodiscard]] bool is_setting(std::size_t noun, std::uint32_t time_begin) const;
    /// Whether a verb before a setting happened at its time as well: "died in a crash on Monday".
    [[nodiscard]] bool is_within(std::size_t verb, std::size_t setting) const;
    /// The noun that is the event where the verb only says that it is: "the hearing is scheduled for May",
    /// "the attack took place on Friday", "a speech Berg gave in 2019".
    [[nodiscard]] Place happening_subject(std::size_t verb) const;
    /// Whether the object of a verb is the event: "held a rally", "underwent surgery", "recalled her visit".
    [[nodiscard]] bool lives_by_its_object(std::size_t verb) const;
    /// That object by the parse, where it is an event noun.
    [[nodiscard]] Place object_event(std::size_t verb) const;
    /// The verb that a time behind an infinitive dates: "decided to run", but "is scheduled to speak".
    [[nodiscard]] std::size_t governing(std::size_t verb) const;

  private:
    [[nodiscard]] Place place_of(std::uint32_t token) const;
    [[nodiscard]] bool opens_with_when(std::uint32_t verb) const;

    const Words& words_;
    const ClauseTree& tree_;
    TokenRange sentence_;
    std::span<const EventTrigger> triggers_;
    std::span<const PlacedTime> times_;
    std::span<const TokenRange> undated_;
    std::vector<std::uint32_t> timed_;  // the words that times hang on by the parse, sorted
};

}  // namespace dateline
