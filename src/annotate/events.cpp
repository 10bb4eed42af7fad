#include "annotate/events.h"

#include <algorithm>
#include <array>
#include <optional>

#include "annotate/events/clause_words.h"
#include "annotate/events/event_words.h"
#include "segment/words.h"

namespace dateline {
namespace {

namespace cw = clause_words;
namespace ew = event_words;

using cw::among;

// Finds the triggers of one sentence by the form of each word and the words before it.
class TriggerFinder {
  public:
    TriggerFinder(const Words& words, const NeuralReading& neural, const Sentence& sentence, bool headline)
        : words_(words), neural_(neural), range_(sentence.tokens), headline_(headline) {}

    void append_to(std::vector<EventTrigger>& triggers) const {
        for (std::uint32_t token = range_.begin; token < range_.end; ++token) {
            const auto form = may_be_trigger(token) ? form_of(token) : std::nullopt;
            if (form) {
                triggers.push_back(describe(token, *form));
            } else if (is_noun_by_head(token)) {
                triggers.push_back(describe(token, TriggerForm::noun));
                triggers.back().by_head = true;
            }
        }
    }

  private:
    [[nodiscard]] bool is_noun_by_head(std::uint32_t token) const {
        if (neural_.events.empty() || neural_.events[token] == EventLabel::none) return false;
        return neural_.upos[token] == Upos::noun || neural_.upos[token] == Upos::propn;
    }
    [[nodiscard]] std::string_view lower(std::uint32_t token) const {
        return range_.contains(token) ? words_.lower(token) : std::string_view{};
    }
    [[nodiscard]] bool is_capitalised(std::uint32_t token) const {
        const std::string_view text = range_.contains(token) ? words_.text(token) : std::string_view{};
        return !text.empty() && text[0] >= 'A' && text[0] <= 'Z';
    }

    [[nodiscard]] bool may_be_trigger(std::uint32_t token) const {
        if (words_.segmentation().tokens[token].kind != TokenKind::word) return false;
        if (is_hyphened(token) || is_stamp(token)) return false;
        if (!is_capitalised(token) || token == range_.begin || headline_) return true;
        // Of capitalised words only what names of events end in: "the Summer Games", not "the Evening Post".
        return is_capitalised(token - 1) &&
               among(lower(token),
                     {"awards",     "ceremony",   "championship", "championships", "classic",
                      "conference", "convention", "derby",        "election",      "festival",
                      "final",      "finals",     "gala",         "games",         "marathon",
                      "parade",     "primary",    "summit",       "tour",          "tournament"});
    }

    // "Updated at 6:57 p.m.", furniture of a page.
    [[nodiscard]] bool is_stamp(std::uint32_t token) const {
        return token == range_.begin && among(lower(token), {"update", "updated"}) && is_capitalised(token);
    }

    // Part of a compound such as "well-known".
    [[nodiscard]] bool is_hyphened(std::uint32_t token) const {
        const auto glued = [&](std::uint32_t hyphen, std::uint32_t right) {
            return lower(hyphen) == "-" && !words_.segmentation().tokens[right].space_before;
        };
        return (token > range_.begin && glued(token - 1, token)) ||
               (token + 1 < range_.end && glued(token + 1, token + 1));
    }

    // The last word before `token` that is no adverb or negation; range_.end where there is none near.
    [[nodiscard]] std::uint32_t before(std::uint32_t token) const {
        for (int i = 0; i < 3 && token > range_.begin; ++i) {
            --token;
            if (!cw::is_adverb(lower(token)) && !cw::is_negation(lower(token))) return token;
        }
        return range_.end;
    }

    [[nodiscard]] std::optional<TriggerForm> form_of(std::uint32_t token) const {
        const std::string_view word = lower(token);
        if (word.size() < 3) return std::nullopt;
        const std::uint32_t left = before(token);
        const std::string_view previous = lower(left);
        if (ew::is_event_noun(word) && is_noun_place(token, previous) && !has_object(token, previous))
            return TriggerForm::noun;
        const std::string_view base = ew::base_of(word);
        if (word == base) {
            if (const auto form = base_form(left, previous)) return form;
        }
        if (ew::is_past(word)) return past_form(token, word, base, previous);
        if (base.empty() || word == base) return std::nullopt;
        if (word.ends_with("ing")) return ing_form(word, previous);
        return is_present_place(token, left) ? std::optional(TriggerForm::finite) : std::nullopt;
    }

    // "before killing her", where "killing" alone may be a noun.
    [[nodiscard]] bool has_object(std::uint32_t token, std::string_view previous) const {
        if (!lower(token).ends_with("ing") || !among(previous, {"before", "after", "by", "while", "when"}))
            return false;
        const std::string_view next = lower(token + 1);
        return cw::is_determiner(next) || cw::is_pronoun(next) || next.ends_with("self") ||
               is_capitalised(token + 1);
    }

    // Whether a word that may be noun or verb stands where a noun does.
    [[nodiscard]] bool is_noun_place(std::uint32_t token, std::string_view previous) const {
        if (previous == "to" || cw::is_modal(previous) || (cw::is_pronoun(previous) && previous != "her"))
            return false;
        const std::string_view word = lower(token);
        const bool verb_form = word.ends_with("s") ? !ew::base_of(word).empty() : ew::is_past(word);
        if (!verb_form) return true;
        const bool after_name = token > range_.begin && is_capitalised(token - 1);
        return !(after_name && (cw::is_determiner(lower(token + 1)) || cw::is_preposition(lower(token + 1)) ||
                                is_capitalised(token + 1)));
    }

    // "This came after …", by the parse.
    [[nodiscard]] bool is_verb_behind_this(std::uint32_t token, std::string_view previous) const {
        return among(previous, {"this", "these", "those", "some", "all"}) && !neural_.upos.empty() && neural_.upos[token] == Upos::verb;
    }

    [[nodiscard]] std::optional<TriggerForm> past_form(std::uint32_t token, std::string_view word,
                                                       std::string_view base,
                                                       std::string_view previous) const {
        const bool adjective =
            (cw::is_determiner(previous) && previous != "that" && !is_verb_behind_this(token, previous)) ||
            previous == "'s" || previous == "’s";
        if (adjective || among(word, {"based", "compared", "related", "located", "used", "united", "aged",
                                      "concerned", "red", "hundred", "need", "indeed"})) {
            return std::nullopt;
        }
        if (base.empty() && !word.ends_with("ed")) return std::nullopt;
        if (ew::is_state(base) && base != "know") return std::nullopt;
        if (cw::is_be(previous) || cw::is_have(previous)) return TriggerForm::participle;
        if (!ew::is_finite_past(word)) return TriggerForm::participle;
        const std::string_view next = lower(token + 1);
        const bool before_noun = cw::is_preposition(previous) && !is_hyphened(before(token)) &&
                                 !next.empty() && !cw::is_preposition(next) && !cw::is_determiner(next);
        if (before_noun) return std::nullopt;
        return next == "by" ? TriggerForm::participle : TriggerForm::finite;
    }

    [[nodiscard]] std::optional<TriggerForm> base_form(std::uint32_t left, std::string_view previous) const {
        if (previous == "to")
            return lower(left - 1) == "according" ? std::nullopt : std::optional(TriggerForm::infinitive);
        if (cw::is_modal(previous) || among(previous, {"help", "helped", "helping", "helps"}))
            return TriggerForm::infinitive;
        if (among(previous, {"i", "we", "they", "you"})) return TriggerForm::finite;
        return std::nullopt;
    }

    [[nodiscard]] static std::optional<TriggerForm> ing_form(std::string_view word,
                                                             std::string_view previous) {
        if (cw::is_be(previous)) return TriggerForm::finite;
        if (word == "including" || word == "following" || word == "according") return std::nullopt;
        if (previous.empty() || cw::is_preposition(previous) || previous == "while" || previous == "when" ||
            previous == ",")
            return TriggerForm::gerund;
        return std::nullopt;
    }

    // A present form in -s behind a name or "he", "she", "it", "who", and before what no noun precedes.
    [[nodiscard]] bool is_present_place(std::uint32_t token, std::uint32_t left) const {
        if (!lower(token).ends_with('s') || left == range_.end) return false;
        const std::string_view previous = lower(left);
        const bool subject =
            is_capitalised(left) || among(previous, {"he", "she", "it", "who", "which", ")"});
        return subject && ew::base_of(previous).empty() && !cw::is_conjunction(lower(token + 1));
    }

    [[nodiscard]] EventTrigger describe(std::uint32_t token, TriggerForm form) const {
        const std::string_view word = lower(token);
        return {words_.span(token),
                class_of(word, form),
                polarity_of(token),
                modality_of(token, form),
                form,
                token};
    }

    [[nodiscard]] static EventClass class_of(std::string_view word, TriggerForm form) {
        if (form == TriggerForm::noun) {
            const bool says = among(
                word, {"statement", "announcement", "comment", "comments", "remark", "remarks", "report",
                       "reports", "allegation", "declaration", "tweet", "tweets", "post", "posts"});
            return says ? EventClass::reporting : EventClass::occurrence;
        }
        const std::string_view base = ew::base_of(word);
        if (ew::is_reporting(base)) return EventClass::reporting;
        if (ew::is_state(base)) return EventClass::state;
        if (ew::is_aspectual(base)) return EventClass::aspectual;
        return ew::is_intentional(base) ? EventClass::intentional : EventClass::occurrence;
    }

    [[nodiscard]] Polarity polarity_of(std::uint32_t token) const {
        const std::uint32_t first = token - std::min(token - range_.begin, 4U);
        for (std::uint32_t i = token; i-- > first;) {
            const std::string_view word = lower(i);
            if (cw::is_negation(word) || among(word, {"failed", "refused", "declined", "refuses", "without"}))
                return Polarity::negative;
            if (!cw::is_adverb(word) && !cw::is_be(word) && !cw::is_have(word) && !cw::is_modal(word) &&
                word != "to")
                break;
        }
        return Polarity::positive;
    }

    [[nodiscard]] Modality modality_of(std::uint32_t token, TriggerForm form) const {
        const std::uint32_t first = token - std::min(token - range_.begin, 4U);
        for (std::uint32_t i = token; i-- > first;) {
            const std::string_view word = lower(i);
            if (among(word, {"allegedly", "alleged", "suspected", "accused"})) return Modality::alleged;
            if (form == TriggerForm::gerund && among(word, {"denied", "denies", "denying"}))
                return Modality::denied;
            if (form != TriggerForm::infinitive) continue;
            if (among(word, {"will",     "'ll",   "’ll",    "wo",    "shall",   "scheduled", "expected",
                             "expects",  "set",   "slated", "due",   "plan",    "plans",     "planned",
                             "planning", "going", "about",  "hopes", "intends", "wants"})) {
                return Modality::planned;
            }
            if (among(word, {"would", "could", "might", "may", "should", "can", "ca", "'d", "’d", "must"}))
                return Modality::hypothetical;
        }
        return Modality::actual;
    }

    const Words& words_;
    const NeuralReading& neural_;
    TokenRange range_;
    bool headline_;
};

}  // namespace

std::vector<EventTrigger> find_events(const Words& words, const NeuralReading& neural) {
    std::vector<EventTrigger> triggers;
    for (const Sentence& sentence : words.segmentation().sentences) {
        const BlockKind kind = words.document().blocks()[sentence.block].kind;
        if (kind == BlockKind::credit || kind == BlockKind::byline || kind == BlockKind::dateline) continue;
        TriggerFinder(words, neural, sentence, kind == BlockKind::headline || kind == BlockKind::heading)
            .append_to(triggers);
    }
    return triggers;
}

}  // namespace dateline
