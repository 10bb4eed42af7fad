#include "resolve/event_dates/clause.h"

#include <algorithm>

#include "annotate/events/clause_words.h"
#include "annotate/events/event_words.h"

namespace dateline {
namespace {

namespace cw = clause_words;

bool leads_to_time(std::string_view word) {
    return cw::is_preposition(word) ||
           cw::among(word, {"early", "late", "just", "only", "back", "later", "earlier", "the", "this", "but",
                            "and", "however", "then", "yet", "also", "meanwhile", "still"});
}

}  // namespace

Clause::Clause(const Words& words, const ClauseTree& tree, TokenRange sentence, std::span<const EventTrigger> triggers,
               std::span<const PlacedTime> times, std::span<const TokenRange> undated)
    : words_(words), tree_(tree), sentence_(sentence), triggers_(triggers), times_(times), undated_(undated) {
    const auto note = [&](TokenRange time) {
        if (const auto governor = governor_of(time)) timed_.push_back(*governor);
    };
    for (const PlacedTime& time : times_) note(time.tokens);
    for (const TokenRange& time : undated_) note(time);
    std::ranges::sort(timed_);
}

std::string_view Clause::lower(std::uint32_t token) const {
    return sentence_.contains(token) ? words_.lower(token) : std::string_view{};
}

bool Clause::is_capitalised(std::uint32_t token) const {
    const std::string_view text = sentence_.contains(token) ? words_.text(token) : std::string_view{};
    return !text.empty() && text[0] >= 'A' && text[0] <= 'Z';
}

std::string_view Clause::base(std::size_t place) const {
    return event_words::base_of(lower(triggers_[place].token));
}

Clause::Place Clause::place_of(std::uint32_t token) const {
    const auto found = std::ranges::lower_bound(triggers_, token, {}, &EventTrigger::token);
    if (found == triggers_.end() || found->token != token) return std::nullopt;
    return static_cast<std::size_t>(found - triggers_.begin());
}

Clause::Place Clause::trigger_at(std::uint32_t token) const {
    const Place place = place_of(token);
    return place && !triggers_[*place].by_head ? place : std::nullopt;
}

Clause::Place Clause::any_noun_at(std::uint32_t token) const {
    const Place place = place_of(token);
    return place && is_noun(*place) ? place : std::nullopt;
}

Clause::Place Clause::verb_at(std::uint32_t token) const {
    const Place place = trigger_at(token);
    return place && !is_noun(*place) ? place : std::nullopt;
}

bool Clause::in_time(std::uint32_t token) const {
    const auto behind =
        std::ranges::upper_bound(times_, token, {}, [](const PlacedTime& time) { return time.tokens.begin; });
    return behind != times_.begin() && std::prev(behind)->tokens.contains(token);
}

bool Clause::is_compound(std::size_t noun) const { return tree_.is(triggers_[noun].token, {Deprel::compound}); }

bool Clause::in_undated_time(std::uint32_t token) const {
    const auto behind = std::ranges::upper_bound(undated_, token, {}, &TokenRange::begin);
    return behind != undated_.begin() && std::prev(behind)->contains(token);
}

bool Clause::ends_clause(std::uint32_t token) const {
    return cw::among(lower(token), {"“", "”", "\"", "‘", ";", ":", "—", "--"});
}

std::uint32_t Clause::before_quoted_title(std::uint32_t token) const {
    if (!cw::among(lower(token), {"”", "\""})) return token;
    for (std::uint32_t open = token; open > sentence_.begin && token - open < 7;) {
        --open;
        if (cw::among(lower(open), {"“", "\""})) return open > sentence_.begin ? open - 1 : token;
    }
    return token;
}

bool Clause::continues_noun_phrase(std::uint32_t token) const {
    const std::string_view word = lower(token);
    if (word == "-") return true;
    if (!sentence_.contains(token) || words_.segmentation().tokens[token].kind != TokenKind::word)
        return false;
    if (in_time(token) || verb_at(token)) return false;
    return !cw::is_preposition(word) && !cw::is_determiner(word) && !cw::is_conjunction(word) &&
           !cw::is_be(word) && !cw::is_have(word) && !cw::is_modal(word) && !cw::is_subordinator(word) &&
           !cw::is_pronoun(word) && word != "'s" && word != "’s";
}

std::uint32_t Clause::left_of(TokenRange time) const {
    std::uint32_t token = time.begin;
    while (token > sentence_.begin && leads_to_time(lower(token - 1))) --token;
    return token == sentence_.begin ? sentence_.end : token - 1;
}

bool Clause::verb_before(std::uint32_t token) const {
    for (int i = 0; i < 40 && token-- > sentence_.begin; ++i) {
        if (ends_clause(token)) return false;
        if (verb_at(token)) return true;
    }
    return false;
}

std::optional<std::uint32_t> Clause::governor_of(TokenRange time) const {
    for (std::uint32_t token = time.end; token-- > time.begin;) {
        const auto head = tree_.head(token);
        if (head && !time.contains(*head)) return head;
    }
    return std::nullopt;
}

bool Clause::tells_of(std::size_t verb, std::uint32_t noun) const {
    const std::uint32_t token = triggers_[verb].token;
    return tree_.head(token) == noun && tree_.is(token, {Deprel::acl, Deprel::acl_relcl});
}

bool Clause::has_time(std::size_t verb) const {
    return std::ranges::binary_search(timed_, triggers_[verb].token);
}

bool Clause::opens_with_when(std::uint32_t verb) const {
    return std::ranges::any_of(tree_.dependents(verb), [&](std::uint32_t word) {
        return word < verb && tree_.is(word, {Deprel::mark, Deprel::advmod}) && cw::among(lower(word), {"when", "as"});
    });
}

Clause::Place Clause::joined_to(std::size_t verb) const {
    const EventTrigger& trigger = triggers_[verb];
    const auto head = tree_.head(trigger.token);
    const Place above = head ? verb_at(*head) : std::nullopt;
    if (!above) return std::nullopt;
    const bool own_subject = tree_.dependent(trigger.token, {Deprel::nsubj, Deprel::nsubj_pass}).has_value();
    const bool same_form = triggers_[*above].form == trigger.form;
    const bool further = tree_.is(trigger.token, {Deprel::conj}) && !own_subject && same_form;
    const bool when = tree_.is(trigger.token, {Deprel::advcl}) && trigger.form != TriggerForm::infinitive &&
                      opens_with_when(trigger.token);
    return further || when ? above : std::nullopt;
}

Clause::Place Clause::opened_by(std::size_t verb) const {
    for (const std::uint32_t word : tree_.dependents(triggers_[verb].token)) {
        if (word > triggers_[verb].token) break;
        if (!tree_.is(word, {Deprel::advcl}) || !opens_with_when(word)) continue;
        if (const Place clause = verb_at(word)) return clause;
    }
    return std::nullopt;
}

Clause::Place Clause::statement_of(std::size_t verb) const {
    const EventTrigger& trigger = triggers_[verb];
    const bool stands = trigger.form == TriggerForm::finite || trigger.form == TriggerForm::participle;
    if (!stands || trigger.event_class != EventClass::reporting) return std::nullopt;
    for (const std::uint32_t word : tree_.dependents(trigger.token)) {
        const auto link = tree_.is(word, {Deprel::obl}) ? tree_.dependent(word, {Deprel::case_}) : std::nullopt;
        if (!link || !cw::among(lower(*link), {"in", "at", "during"})) continue;
        if (const Place noun = any_noun_at(word)) return noun;
    }
    return std::nullopt;
}

bool Clause::has_own_time(std::uint32_t verb) const {
    for (std::uint32_t token = verb + 1; token < sentence_.end && !ends_clause(token); ++token) {
        if (in_time(token)) return true;
        if (verb_at(token)) return false;
    }
    return false;
}

bool Clause::is_setting(std::size_t noun, std::uint32_t time_begin) const {
    const std::uint32_t token = triggers_[noun].token;
    if (time_begin - token > 10) return false;
    std::uint32_t left = token;
    for (int i = 0; i < 5 && left > sentence_.begin; ++i) {
        --left;
        if (verb_at(left)) return false;
        if (lower(left) == "pending") return true;
        if (!cw::is_preposition(lower(left))) continue;
        return cw::among(lower(left), {"after", "at", "before", "during", "following", "from", "in", "on",
                                       "over", "since", "until"});
    }
    return false;
}

bool Clause::is_within(std::size_t verb, std::size_t setting) const {
    if (triggers_[verb].event_class == EventClass::reporting) return false;
    std::uint32_t token = triggers_[setting].token;
    // What is done while one speaks is mostly speaking.
    if (cw::among(lower(token), {"address", "appearance", "briefing", "conference", "debate", "interview",
                                 "speech", "talk", "testimony"})) {
        return false;
    }
    while (token > triggers_[verb].token && !cw::is_preposition(lower(token))) --token;
    return cw::among(lower(token), {"in", "at", "during"});
}

Clause::Place Clause::happening_subject(std::size_t verb) const {
    const EventTrigger& trigger = triggers_[verb];
    const std::string_view verb_base = base(verb);
    const std::string_view next = lower(trigger.token + 1);
    const bool scheduled = trigger.form == TriggerForm::participle || cw::among(next, {"for", "until"});
    const bool happens = cw::among(verb_base, {"come", "schedule", "slate", "occur", "happen"}) ||
                         (scheduled && cw::among(verb_base, {"delay", "hold", "move", "postpone",
                                                             "reschedule", "set", "shift"})) ||
                         (verb_base == "take" && next == "place");
    const bool given = cw::among(verb_base, {"give", "make", "attend", "deliver", "hold"});
    if (!happens && !given) return std::nullopt;
    const auto subject = happens ? tree_.dependent(trigger.token, {Deprel::nsubj, Deprel::nsubj_pass}) : std::nullopt;
    const Place by_parse = subject ? any_noun_at(*subject) : std::nullopt;
    if (by_parse) return by_parse;
    for (std::uint32_t token = trigger.token; token-- > sentence_.begin && trigger.token - token < 8;) {
        const bool aside =
            lower(token) == "," && token + 1 < trigger.token;  // "their wedding, set for 2 May"
        if (ends_clause(token) || verb_at(token) || aside) break;
        if (!happens && cw::is_preposition(lower(token))) break;
        const Place noun = trigger_at(token);
        if (noun && is_noun(*noun)) return noun;
    }
    return std::nullopt;
}

bool Clause::lives_by_its_object(std::size_t verb) const {
    return cw::among(base(verb), {"attend", "carry", "commemorate", "conduct", "execute", "gain", "get", "give", "hold",
                                  "host", "make", "organize", "plan", "recall", "regret", "remember",
                                  "stage", "undergo"});
}

Clause::Place Clause::object_event(std::size_t verb) const {
    if (!lives_by_its_object(verb)) return std::nullopt;
    const auto object = tree_.dependent(triggers_[verb].token, {Deprel::obj, Deprel::nsubj_pass});
    return object ? any_noun_at(*object) : std::nullopt;
}

std::size_t Clause::governing(std::size_t verb) const {
    const EventTrigger& trigger = triggers_[verb];
    if (trigger.form != TriggerForm::infinitive || trigger.modality != Modality::actual) return verb;
    if (lower(trigger.token - 1) != "to") return verb;
    for (std::uint32_t token = trigger.token; token-- > sentence_.begin && trigger.token - token < 8;) {
        if (ends_clause(token)) break;
        const Place governor = verb_at(token);
        if (!governor) continue;
        // What happened at the time is the asking or deciding.
        const bool act_of_will = cw::among(
            base(*governor), {"agree", "ask", "attempt", "call", "choose", "decide", "decline", "offer",
                              "order", "persuade", "promise", "refuse", "try", "urge", "vote", "vow"});
        return act_of_will ? *governor : verb;
    }
    return verb;
}

}  // namespace dateline
