#include "resolve/event_dates/attachment.h"

#include <algorithm>
#include <optional>

#include "annotate/events/clause_words.h"
#include "resolve/event_dates/clause.h"
#include "resolve/event_dates/same_time.h"

namespace dateline {
namespace {

namespace cw = clause_words;
using Place = Clause::Place;

// Attaches each time by its place: inside a noun phrase, right before or behind a verb, or at the head of its
// clause; then to what happened together with that.
class Attachment {
  public:
    explicit Attachment(const Clause& clause) : clause_(clause), dated_(clause.trigger_count()) {}

    std::vector<Dating> run() {
        for (std::size_t time = 0; time < clause_.times().size(); ++time) {
            attach(time);
            date_when_clause(time);
            date_setting(tokens_of(time).end, time);
        }
        date_what_was_at_the_same_time(clause_, dated_);
        return with_second_times();
    }

  private:
    [[nodiscard]] std::string_view lower(std::uint32_t token) const { return clause_.lower(token); }
    [[nodiscard]] TokenRange tokens_of(std::size_t time) const { return clause_.times()[time].tokens; }
    [[nodiscard]] TriggerForm form(std::size_t place) const { return clause_.trigger(place).form; }
    [[nodiscard]] std::uint32_t token_of(std::size_t place) const { return clause_.trigger(place).token; }
    [[nodiscard]] std::uint32_t first() const { return clause_.sentence().begin; }
    [[nodiscard]] std::uint32_t end() const { return clause_.sentence().end; }

    // "was flooded in 2001 and 2006": the last event before the two times happened at each.
    [[nodiscard]] std::vector<Dating> with_second_times() const {
        std::vector<bool> dates(clause_.times().size());
        for (const auto& dating : dated_) {
            if (dating) dates[dating->time] = true;
        }
        std::vector<Dating> found;
        for (auto dating = dated_.rbegin(); dating != dated_.rend(); ++dating) {
            if (!*dating) continue;
            const std::size_t time = (*dating)->time;
            const bool twice = are_two(time) && !dates[time + 1] && token_of((*dating)->trigger) < tokens_of(time).begin;
            if (twice) found.push_back({(*dating)->trigger, time + 1, "again"});
            if (twice) dates[time + 1] = true;
            found.push_back(**dating);
        }
        std::ranges::reverse(found);
        return found;
    }

    [[nodiscard]] bool are_two(std::size_t time) const {
        const auto times = clause_.times();
        return time + 1 < times.size() && times[time + 1].tokens.begin == times[time].tokens.end + 1 &&
               lower(times[time].tokens.end) == "and" && times[time + 1].interval.begin > times[time].interval.end;
    }

    void date(std::size_t trigger, std::size_t time, std::string_view rule) {
        const EventTrigger& event = clause_.trigger(trigger);
        const bool happened =
            event.polarity == Polarity::positive || event.event_class == EventClass::reporting;
        if (happened && !dated_[trigger]) dated_[trigger] = Dating{trigger, time, rule};
    }

    void date_noun(std::size_t noun, std::size_t time, std::string_view rule) {
        date(noun, time, rule);
        date_relative_clause(token_of(noun), time);
    }

    void date_verb(std::size_t verb, std::size_t time, std::string_view rule) {
        if (const Place object = clause_.object_event(verb)) return date_noun(*object, time, "object of the verb");
        date(verb, time, rule);
        date_companion_before(verb, time);
        date_coordinate(std::max(token_of(verb) + 1, tokens_of(time).end), time);
    }

    void attach(std::size_t time) {
        const TokenRange place = tokens_of(time);
        if (compares_with(place) || tells_state_at(place)) return;
        if (const Place verb = participle_right_before(place)) return date_by_verb(*verb, {}, {}, time);
        if (const Place noun = noun_by_parse(place)) {
            return token_of(*noun) > place.begin ? date_with_action(*noun, time) : date_setting_before(*noun, time);
        }
        if (const Place noun = noun_behind(place)) return date_with_action(*noun, time);
        if (modifies_other_noun(time)) return;
        if (const Place verb = verb_right_before(place)) return date_by_verb(*verb, {}, {}, time);
        if (const Place verb = verb_right_behind(place)) return date_verb(*verb, time, "time before verb");
        if (heads_clause(place)) return date_following(time);
        date_preceding(time);
    }

    // "a deportation order from 2010": the event noun that the time hangs on.
    [[nodiscard]] Place noun_by_parse(TokenRange place) const {
        const auto governor = clause_.governor_of(place);
        if (governor && *governor < place.begin && is_inside_noun_phrase(place)) return std::nullopt;
        return governor ? clause_.any_noun_at(*governor) : std::nullopt;
    }

    // "in the wake of the 2008 fire", "in light of Friday's leak": the time tells of what follows.
    [[nodiscard]] bool is_inside_noun_phrase(TokenRange place) const {
        if (cw::among(lower(place.end), {"'s", "’s"})) return true;
        return cw::is_determiner(lower(place.begin - 1)) && clause_.continues_noun_phrase(place.end) &&
               !cw::is_adverb(lower(place.end));
    }

    // "the 2008 trial", "Monday's press conference": the event noun at the end of the noun phrase that the
    // time begins.
    [[nodiscard]] Place noun_behind(TokenRange place) const {
        std::uint32_t token = place.end;
        const bool possessive = cw::among(lower(token), {"'s", "’s"});
        if (possessive) ++token;
        if (!possessive && cw::among(lower(place.begin - 1), {"on", "last", "next"})) return std::nullopt;
        Place last;
        for (int i = 0; i < 7 && clause_.continues_noun_phrase(token); ++i, ++token) {
            if (last && (cw::is_adverb(lower(token)) || lower(token) == "instead")) break;
            last = clause_.trigger_at(token);
        }
        return last && clause_.is_noun(*last) ? last : std::nullopt;
    }

    // "defeated her in Tuesday's primary", "During the 2016 campaign, he endorsed her": the noun and what was
    // done then.
    void date_with_action(std::size_t noun, std::size_t time) {
        date_noun(noun, time, "time before noun");
        std::uint32_t left = tokens_of(time).begin;
        while (left > first() && (cw::is_determiner(lower(left - 1)) || lower(left - 1) == "-")) --left;
        if (left == first() || !cw::among(lower(left - 1), {"in", "at", "during"})) return;
        if (left - 1 == first()) return date_following(time);
        date_verb_before(left - 1, noun, time);
    }

    // "died in a crash on Tuesday": the noun, and the verb before it where that happened within.
    void date_setting_before(std::size_t noun, std::size_t time) {
        date_noun(noun, time, "time behind noun");
        if (clause_.is_setting(noun, tokens_of(time).begin)) date_verb_before(token_of(noun), noun, time);
    }

    void date_verb_before(std::uint32_t from, std::size_t noun, std::size_t time) {
        for (std::uint32_t token = from; token-- > first() && from - token < 9;) {
            if (clause_.ends_clause(token) || clause_.in_time(token) || lower(token) == ",") return;
            const Place verb = clause_.verb_at(token);
            if (!verb) continue;
            if (clause_.is_within(*verb, noun)) date_verb(clause_.governing(*verb), time, "within an event");
            return;
        }
    }

    // "the 2016 nominee", "Monday's paper": the time tells of a thing, not of the verb.
    [[nodiscard]] bool modifies_other_noun(std::size_t time) const {
        const TokenRange place = tokens_of(time);
        const std::string_view next = lower(place.end);
        if (cw::among(next, {"'s", "’s"})) return true;
        const bool noun_follows = clause_.continues_noun_phrase(place.end) && !cw::is_adverb(next) &&
                                  !clause_.is_capitalised(place.end);
        const std::string_view previous = lower(place.begin - 1);
        const Interval interval = clause_.times()[time].interval;
        const bool bare_year = interval.end - interval.begin > std::chrono::days{300} && place.size() == 1 &&
                               place.begin > first() && !cw::is_preposition(previous) && previous != ",";
        const bool in_phrase = cw::is_determiner(previous) || cw::among(previous, {"'s", "’s"});
        return noun_follows ? in_phrase || bare_year : in_phrase && next == "-";
    }

    // "the first time since 1961", "the worst storm since 2003": the time is that of another event.
    [[nodiscard]] bool compares_with(TokenRange place) const {
        if (place.begin == first() || lower(place.begin - 1) != "since") return false;
        for (std::uint32_t token = place.begin - 1; token-- > first() && place.begin - token < 10;) {
            const std::string_view word = lower(token);
            if (cw::among(word, {"first", "most", "least", "worst"}) ||
                (word.size() > 5 && word.ends_with("est")))
                return true;
            if (clause_.ends_clause(token)) return false;
        }
        return false;
    }

    // "unpaid as of Friday", "watched ahead of 2020": nothing happened at the time.
    [[nodiscard]] bool tells_state_at(TokenRange place) const {
        return lower(place.begin - 1) == "of" && cw::among(lower(place.begin - 2), {"as", "ahead"});
    }

    // "data released Wednesday showed"
    [[nodiscard]] Place verb_right_before(TokenRange place) const {
        const std::uint32_t left = clause_.left_of(place);
        if (left == end() || cw::is_conjunction(lower(left + 1))) return std::nullopt;
        const Place verb = clause_.verb_at(left);
        return verb && form(*verb) != TriggerForm::infinitive ? verb : std::nullopt;
    }

    // "an interview published Sunday": of a noun that the parse hangs the time on the participle between.
    [[nodiscard]] Place participle_right_before(TokenRange place) const {
        const auto governor = clause_.governor_of(place);
        const Place verb = verb_right_before(place);
        return governor && verb && clause_.tells_of(*verb, *governor) ? verb : std::nullopt;
    }

    // "Kelly in May paid", "police Friday arrested"
    [[nodiscard]] Place verb_right_behind(TokenRange place) const {
        std::uint32_t token = place.end;
        while (cw::is_adverb(lower(token)) || cw::is_have(lower(token)) || cw::is_be(lower(token))) ++token;
        const Place verb = clause_.verb_at(token);
        if (!verb) return std::nullopt;
        const bool stands = form(*verb) == TriggerForm::finite ||
                            (form(*verb) == TriggerForm::participle && token > place.end);
        return stands ? verb : std::nullopt;
    }

    [[nodiscard]] bool heads_clause(TokenRange place) const {
        const std::uint32_t left = clause_.left_of(place);
        if (left == end()) return true;
        if (clause_.ends_clause(left)) return clause_.before_quoted_title(left) == left;
        if (lower(left) == "that") return true;
        if (cw::among(lower(left + 1), {"and", "but"}) && left + 1 < place.begin) return true;
        const bool after_mark =
            cw::among(lower(left), {",", "("}) || cw::among(lower(place.begin - 1), {"and", "but"});
        if (!after_mark) return false;
        return !clause_.verb_before(left) || (lower(place.end) == "," && lower(left) == ",");
    }

    // "On Monday, Berg, who …, resigned": the verb that the time hangs on, else the first main verb.
    void date_following(std::size_t time) {
        const std::uint32_t from = tokens_of(time).end;
        const auto governor = clause_.governor_of(tokens_of(time));
        if (const Place verb = governor && *governor > from ? clause_.verb_at(*governor) : std::nullopt) {
            date_setting(from, time);
            return date_verb(*verb, time, "time at the head of a clause");
        }
        bool relative = false;
        for (std::uint32_t token = from; token < end() && !clause_.ends_clause(token); ++token) {
            if (clause_.in_time(token) && token > from + 8) return;
            if (cw::among(lower(token), {"who", "which", "whose", "whom", "when", "where"})) relative = true;
            if (relative && token > from + 1 && lower(token) == ",") relative = false;
            const Place verb = clause_.verb_at(token);
            if (!verb || relative || form(*verb) == TriggerForm::gerund) continue;
            if (form(*verb) == TriggerForm::infinitive && lower(token - 1) == "to") continue;
            date_setting(token + 1, time);
            return date_verb(*verb, time, "time at the head of a clause");
        }
    }

    // "was arrested on Friday", "after his arrest in May".
    void date_preceding(std::size_t time) {
        const std::uint32_t begin = tokens_of(time).begin;
        const bool since =
            lower(begin - 1) == "since";  // tells how long something has gone on: a verb's matter
        Place setting;                    // a noun that the time may belong to
        Place object;                     // the event noun nearest to the time
        for (std::uint32_t token = begin; token-- > first();) {
            token = clause_.before_quoted_title(token);
            if (clause_.ends_clause(token) || clause_.in_time(token)) break;
            const Place trigger = clause_.trigger_at(token);
            if (!trigger) continue;
            if (!clause_.is_noun(*trigger)) return date_by_verb(*trigger, setting, object, time);
            if (since || clause_.is_compound(*trigger)) continue;
            if (!object) object = trigger;
            if (!setting && clause_.is_setting(*trigger, begin)) setting = trigger;
        }
        if (setting || object) date_noun(setting ? *setting : *object, time, "time behind noun");
    }

    void date_by_verb(std::size_t verb, Place setting, Place object, std::size_t time) {
        if (setting) {
            date_noun(*setting, time, "time behind noun");
            if (clause_.is_within(verb, *setting))
                date_verb(clause_.governing(verb), time, "within an event");
            return;
        }
        if (clause_.governing(verb) != verb)
            return date_verb(clause_.governing(verb), time, "time behind verb");
        if (const Place subject = clause_.happening_subject(verb))
            return date_noun(*subject, time, "time behind subject");
        if (object && clause_.lives_by_its_object(verb))
            return date_noun(*object, time, "time behind object");
        date_verb(verb, time, "time behind verb");
    }

    // "on Friday, when he …", "in the court on Friday where she …", "on Friday, the day the ferry sank"
    void date_when_clause(std::size_t time) {
        std::uint32_t token = tokens_of(time).end;
        if (lower(token) == ",") ++token;
        const auto day = behind_named_day(tokens_of(time));
        if (!day && !cw::among(lower(token), {"when", "where"})) return;
        if (day) token = *day;
        for (++token;
             token < end() && !clause_.ends_clause(token) && !clause_.in_time(token) && lower(token) != ",";
             ++token) {
            const Place verb = clause_.verb_at(token);
            if (verb && form(*verb) != TriggerForm::gerund) return date_verb(*verb, time, "when clause");
        }
    }

    // The last word of "the same day (that)" in a time, or of "the day (that)" right behind it, where a clause may follow.
    [[nodiscard]] std::optional<std::uint32_t> behind_named_day(TokenRange place) const {
        std::uint32_t token = place.end;
        if (lower(place.begin + 1) == "same") {
            --token;
        } else {
            if (lower(token) == ",") ++token;
            if (!cw::among(lower(token), {"the", "a"})) return std::nullopt;
            ++token;
            if (lower(token) == "same") ++token;
            if (!cw::among(lower(token), {"day", "night", "morning", "evening", "week", "month", "year"})) return std::nullopt;
        }
        if (cw::among(lower(token + 1), {"that", "when"})) ++token;
        const bool clause = cw::is_determiner(lower(token + 1)) || cw::is_pronoun(lower(token + 1)) || clause_.is_capitalised(token + 1);
        return clause ? std::optional(token) : std::nullopt;
    }

    // "was filmed on May 17 at a fundraiser", "On Monday he spoke at a rally"
    void date_setting(std::uint32_t token, std::size_t time) {
        if (!cw::among(lower(token), {"at", "during", "in", "for"})) return;
        for (++token; cw::is_determiner(lower(token)) || clause_.continues_noun_phrase(token); ++token) {
            const Place noun = clause_.trigger_at(token);
            const bool head = noun && clause_.is_noun(*noun) && !clause_.continues_noun_phrase(token + 1);
            if (head) return date_noun(*noun, time, "setting");
        }
    }

    // "found and questioned her", "resigned after losing the vote": the verb before, at the same time.
    void date_companion_before(std::size_t verb, std::size_t time) {
        std::uint32_t left = token_of(verb);
        while (left > first() && cw::is_adverb(lower(left - 1))) --left;
        if (left == first() || left > tokens_of(time).begin) return;
        const std::string_view link = lower(--left);
        const bool gerund =
            form(verb) == TriggerForm::gerund && cw::among(link, {"after", "before", "while", "by", "when"});
        const bool coordinate = link == "and" && form(verb) != TriggerForm::infinitive;
        if (!gerund && !coordinate) return;
        for (std::uint32_t token = left; token-- > first() && left - token < 9;) {
            if (clause_.ends_clause(token) || clause_.in_time(token) || clause_.in_undated_time(token))
                return;
            if (lower(token) == "that") return;
            const Place companion = clause_.verb_at(token);
            if (companion && lower(token) != "born") date(*companion, time, "companion");  // nobody is born and dies at once
            if (companion) return;
        }
    }

    // "the attack on Friday that killed nine and wounded three"
    void date_relative_clause(std::uint32_t noun, std::size_t time) {
        const std::uint32_t from = std::max(noun + 1, tokens_of(time).end);
        for (std::uint32_t token = from; token < end() && token < from + 4; ++token) {
            if (clause_.verb_at(token)) return;
            if (!cw::among(lower(token), {"that", "which"})) continue;
            const Place verb = clause_.verb_at(token + 1);
            if (!verb || form(*verb) != TriggerForm::finite || clause_.has_own_time(token + 1)) return;
            date(*verb, time, "relative clause");
            return date_coordinate(token + 2, time);
        }
    }

    // "found him early on Thursday and called the police": a second verb of the same subject.
    void date_coordinate(std::uint32_t from, std::size_t time) {
        for (std::uint32_t token = from; token + 1 < end() && token < from + 12; ++token) {
            if (clause_.ends_clause(token)) return;
            if (clause_.verb_at(token) && token > from) return;
            if (lower(token) != "and") continue;
            std::uint32_t next = token + 1;
            while (cw::is_adverb(lower(next))) ++next;
            const Place verb = clause_.verb_at(next);
            if (verb && form(*verb) == TriggerForm::finite && !clause_.has_own_time(next))
                date(*verb, time, "same subject");
            return;
        }
    }

    const Clause& clause_;
    std::vector<std::optional<Dating>> dated_;
};

}  // namespace

std::vector<Dating> attach_times(const Words& words, const ClauseTree& tree, TokenRange sentence,
                                 std::span<const EventTrigger> triggers, std::span<const PlacedTime> times,
                                 std::span<const TokenRange> undated) {
    const Clause clause(words, tree, sentence, triggers, times, undated);
    return Attachment(clause).run();
}

}  // namespace dateline
