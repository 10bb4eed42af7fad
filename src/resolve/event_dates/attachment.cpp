#include "resolve/event_dates/attachment.h"

#include <algorithm>
#include <optional>

#include "annotate/events/clause_words.h"
#include "annotate/events/event_words.h"

namespace dateline {
namespace {

namespace cw = clause_words;

bool among(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

// Attaches each time by its place: inside a noun phrase, right before or behind a verb, or at the head of its
// clause.
class Attachment {
  public:
    Attachment(const Words& words, TokenRange sentence, std::span<const EventTrigger> triggers,
               std::span<const PlacedTime> times)
        : words_(words), sentence_(sentence), triggers_(triggers), times_(times), dated_(triggers.size()) {}

    std::vector<Dating> run() {
        for (std::size_t time = 0; time < times_.size(); ++time) attach(time);
        std::vector<Dating> found;
        for (const auto& dating : dated_) {
            if (dating) found.push_back(*dating);
        }
        return found;
    }

  private:
    using Place = std::optional<std::size_t>;  // of a trigger

    [[nodiscard]] std::string_view lower(std::uint32_t token) const {
        return sentence_.contains(token) ? words_.lower(token) : std::string_view{};
    }
    [[nodiscard]] bool is_capitalised(std::uint32_t token) const {
        const std::string_view text = sentence_.contains(token) ? words_.text(token) : std::string_view{};
        return !text.empty() && text[0] >= 'A' && text[0] <= 'Z';
    }
    [[nodiscard]] bool is_word(std::uint32_t token) const {
        return sentence_.contains(token) && words_.segmentation().tokens[token].kind == TokenKind::word;
    }
    [[nodiscard]] Place trigger_at(std::uint32_t token) const {
        const auto found = std::ranges::lower_bound(triggers_, token, {}, &EventTrigger::token);
        if (found == triggers_.end() || found->token != token) return std::nullopt;
        return static_cast<std::size_t>(found - triggers_.begin());
    }
    [[nodiscard]] bool is_noun(std::size_t trigger) const {
        return triggers_[trigger].form == TriggerForm::noun;
    }
    [[nodiscard]] Place verb_at(std::uint32_t token) const {
        const Place place = trigger_at(token);
        return place && !is_noun(*place) ? place : std::nullopt;
    }
    [[nodiscard]] bool in_time(std::uint32_t token) const {
        return std::ranges::any_of(times_,
                                   [token](const PlacedTime& time) { return time.tokens.contains(token); });
    }
    [[nodiscard]] bool is_quotation_mark(std::uint32_t token) const {
        return among(lower(token), {"“", "”", "\"", "‘"});
    }
    [[nodiscard]] bool ends_clause(std::uint32_t token) const {
        return is_quotation_mark(token) || among(lower(token), {";", ":", "—", "--"});
    }

    void date(Place trigger, std::size_t time, std::string_view rule) {
        if (trigger && !dated_[*trigger]) dated_[*trigger] = Dating{*trigger, time, rule};
    }

    void attach(std::size_t time) {
        const TokenRange place = times_[time].tokens;
        if (const Place noun = noun_behind(place)) return date_noun(*noun, time, "time before noun");
        if (modifies_other_noun(place)) return;
        if (const Place verb = verb_right_behind(place)) return date_verb(*verb, time, "time before verb");
        if (heads_clause(place)) return date_following(time);
        date_preceding(time);
    }

    // "the 2008 trial", "Monday's press conference": the event noun at the end of the noun phrase that the
    // time begins.
    [[nodiscard]] Place noun_behind(TokenRange place) const {
        std::uint32_t token = place.end;
        const bool possessive = among(lower(token), {"'s", "’s"});
        if (possessive) ++token;
        if (!possessive && among(lower(place.begin - 1), {"on", "last", "next"})) return std::nullopt;
        Place last;
        for (int i = 0; i < 7 && continues_noun_phrase(token); ++i, ++token) last = trigger_at(token);
        return last && is_noun(*last) ? last : std::nullopt;
    }

    [[nodiscard]] bool continues_noun_phrase(std::uint32_t token) const {
        const std::string_view word = lower(token);
        if (word == "-") return true;
        if (!is_word(token) || in_time(token) || verb_at(token)) return false;
        return !cw::is_preposition(word) && !cw::is_determiner(word) && !cw::is_conjunction(word) &&
               !cw::is_be(word) && !cw::is_have(word) && !cw::is_modal(word) && !cw::is_subordinator(word) &&
               !cw::is_pronoun(word) && word != "'s" && word != "’s";
    }

    // "the 2016 nominee", "Monday's paper": the time tells of a thing, not of the verb.
    [[nodiscard]] bool modifies_other_noun(TokenRange place) const {
        const bool noun_follows = continues_noun_phrase(place.end) && !cw::is_adverb(lower(place.end)) &&
                                  !is_capitalised(place.end);
        if (among(lower(place.end), {"'s", "’s"})) return true;
        const std::string_view previous = lower(place.begin - 1);
        const bool in_phrase = cw::is_determiner(previous) || among(previous, {"'s", "’s"});
        return in_phrase && (noun_follows || lower(place.end) == "-");
    }

    // "Kelly in May paid", "police Friday arrested"
    [[nodiscard]] Place verb_right_behind(TokenRange place) const {
        std::uint32_t token = place.end;
        while (cw::is_adverb(lower(token)) || cw::is_have(lower(token)) || (cw::is_be(lower(token)))) ++token;
        const Place verb = verb_at(token);
        if (!verb) return std::nullopt;
        const TriggerForm form = triggers_[*verb].form;
        return form == TriggerForm::finite || (form == TriggerForm::participle && token > place.end)
                   ? verb
                   : std::nullopt;
    }

    // The token before the time and its preposition.
    [[nodiscard]] std::uint32_t left_of(TokenRange place) const {
        std::uint32_t token = place.begin;
        while (token > sentence_.begin &&
               (cw::is_preposition(lower(token - 1)) ||
                among(lower(token - 1),
                      {"early", "late", "just", "only", "back", "later", "earlier", "the", "but", "and"}))) {
            --token;
        }
        return token == sentence_.begin ? sentence_.end : token - 1;
    }

    [[nodiscard]] bool heads_clause(TokenRange place) const {
        const std::uint32_t left = left_of(place);
        if (left == sentence_.end || ends_clause(left)) return true;
        const bool after_mark = among(lower(left), {",", "that", "("}) || lower(place.begin - 1) == "and" ||
                                lower(place.begin - 1) == "but";
        if (!after_mark) return false;
        if (lower(left) == "that") return true;
        return !verb_before(left) || (lower(place.end) == "," && lower(left) == ",");
    }

    [[nodiscard]] bool verb_before(std::uint32_t token) const {
        for (; token-- > sentence_.begin;) {
            if (ends_clause(token)) return false;
            if (verb_at(token)) return true;
        }
        return false;
    }

    // "On Monday, Berg, who …, resigned": the first main verb; a verb of "when …" right behind the time as
    // well.
    void date_following(std::size_t time) {
        std::uint32_t token = times_[time].tokens.end;
        if (lower(token) == ",") ++token;
        const bool subordinate = among(lower(token), {"when", "after", "as", "while", "where"});
        for (bool relative = false; token < sentence_.end && !ends_clause(token); ++token) {
            const std::string_view word = lower(token);
            if (among(word, {"who", "which", "whose", "whom"}))
                relative = true;
            else if (word == ",")
                relative = false;
            if (in_time(token) && token > times_[time].tokens.end + 8) break;
            const Place verb = verb_at(token);
            if (!verb || relative) continue;
            const TriggerForm form = triggers_[*verb].form;
            if (form == TriggerForm::gerund || (form == TriggerForm::infinitive && lower(token - 1) == "to"))
                continue;
            date_verb(*verb, time, "time at the head of a clause");
            if (!subordinate) return;
            break;
        }
    }

    // "… was arrested on Friday", "after his arrest in May".
    void date_preceding(std::size_t time) {
        const std::uint32_t begin = times_[time].tokens.begin;
        Place noun;
        for (std::uint32_t token = begin; token-- > sentence_.begin;) {
            if (ends_clause(token) || in_time(token)) break;
            const Place trigger = trigger_at(token);
            if (!trigger) continue;
            if (is_noun(*trigger)) {
                if (!noun) noun = trigger;
                continue;
            }
            if (noun && noun_outranks(*noun, begin)) return date_noun(*noun, time, "time behind noun");
            return date_verb(governing(*trigger), time, "time behind verb");
        }
        if (noun) date_noun(*noun, time, "time behind noun");
    }

    // Whether a time belongs to the noun between it and the verb: the noun stands right before it or behind a
    // preposition.
    [[nodiscard]] bool noun_outranks(std::size_t noun, std::uint32_t time_begin) const {
        const std::uint32_t token = triggers_[noun].token;
        std::uint32_t left = token;
        for (int i = 0; i < 5 && left > sentence_.begin; ++i) {
            --left;
            if (cw::is_preposition(lower(left))) return time_begin - token <= 8;
            if (verb_at(left)) return false;
        }
        return time_begin - token <= 2 && false;
    }

    // The verb that a time behind an infinitive dates: "decided to run", but "is scheduled to speak".
    [[nodiscard]] std::size_t governing(std::size_t verb) const {
        const EventTrigger& trigger = triggers_[verb];
        if (trigger.form != TriggerForm::infinitive || trigger.modality != Modality::actual) return verb;
        if (lower(trigger.token - 1) != "to") return verb;
        for (std::uint32_t token = trigger.token; token-- > sentence_.begin && trigger.token - token < 8;) {
            if (ends_clause(token)) break;
            if (const Place governor = verb_at(token)) return *governor;
        }
        return verb;
    }

    void date_noun(std::size_t noun, std::size_t time, std::string_view rule) {
        date(noun, time, rule);
        date_relative_clause(triggers_[noun].token, time);
    }

    void date_verb(std::size_t verb, std::size_t time, std::string_view rule) {
        date(verb, time, rule);
        date_coordinate(std::max(triggers_[verb].token + 1, times_[time].tokens.end), time);
    }

    // "the attack on Friday that killed nine and wounded three"
    void date_relative_clause(std::uint32_t noun, std::size_t time) {
        const std::uint32_t from = std::max(noun + 1, times_[time].tokens.end);
        for (std::uint32_t token = from; token < sentence_.end && token < from + 4; ++token) {
            if (!among(lower(token), {"that", "which", "who"})) continue;
            const Place verb = verb_at(token + 1);
            if (verb && triggers_[*verb].form == TriggerForm::finite && !has_own_time(token + 1)) {
                date(verb, time, "relative clause");
                date_coordinate(token + 2, time);
            }
            return;
        }
    }

    // "found him early on Thursday and called the police": a second verb of the same subject.
    void date_coordinate(std::uint32_t from, std::size_t time) {
        for (std::uint32_t token = from; token + 1 < sentence_.end && token < from + 12; ++token) {
            if (ends_clause(token)) return;
            if (verb_at(token) && token > from) return;
            if (lower(token) != "and") continue;
            std::uint32_t next = token + 1;
            while (cw::is_adverb(lower(next))) ++next;
            const Place verb = verb_at(next);
            if (verb && triggers_[*verb].form == TriggerForm::finite && !has_own_time(next))
                date(verb, time, "same subject");
            return;
        }
    }

    // Whether another time follows a verb before the next verb.
    [[nodiscard]] bool has_own_time(std::uint32_t verb) const {
        for (std::uint32_t token = verb + 1; token < sentence_.end && !ends_clause(token); ++token) {
            if (in_time(token)) return true;
            if (verb_at(token)) return false;
        }
        return false;
    }

    const Words& words_;
    TokenRange sentence_;
    std::span<const EventTrigger> triggers_;
    std::span<const PlacedTime> times_;
    std::vector<std::optional<Dating>> dated_;
};

}  // namespace

std::vector<Dating> attach_times(const Words& words, TokenRange sentence,
                                 std::span<const EventTrigger> triggers, std::span<const PlacedTime> times) {
    return Attachment(words, sentence, triggers, times).run();
}

}  // namespace dateline
