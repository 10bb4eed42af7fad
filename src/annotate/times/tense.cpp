// What the verbs near an expression say of past and future. Linear: looks at most kReach lexemes to either
// side.
#include <algorithm>
#include <iterator>
#include <optional>

#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

constexpr std::uint32_t kReach = 40;
constexpr std::uint32_t kNear = 14;

bool ends_in_ed(std::string_view word) {
    if (word.size() < 5 || !word.ends_with("ed")) return false;
    return !word.ends_with("eed") || word.ends_with("greed") || word.ends_with("freed") ||
           word.ends_with("teed");
}

/// "an unspecified date", "the planned visit", "its expected offer": an adjective, which says nothing of the
/// time.
bool is_attribute(const Phrase& phrase, std::uint32_t at) {
    static constexpr std::string_view kBefore[] = {"its",   "his",   "her",      "their",     "our",
                                                   "still", "newly", "recently", "previously"};
    if (phrase.comes_after(at, Word::article, Word::the, Word::possessive, Word::this_) ||
        phrase.comes_after(at, Word::these, Word::hyphen))
        return true;
    return at > 0 &&
           std::find(std::begin(kBefore), std::end(kBefore), phrase.text(at - 1)) != std::end(kBefore);
}

/// "the hastily planned trip": an adverb between makes it no less an adjective.
bool is_described_attribute(const Phrase& phrase, std::uint32_t at) {
    return is_attribute(phrase, at) ||
           (at > 1 && phrase.text(at - 1).ends_with("ly") && is_attribute(phrase, at - 1));
}

/// "had been due to": what was ahead may be behind.
bool is_pluperfect(const Phrase& phrase, std::uint32_t at) {
    return at >= 2 && phrase.text(at - 1) == "been" && phrase.text(at - 2) == "had";
}

/// "holiday plans for the trip" are a thing; "plans for Friday" look ahead.
bool names_plans(const Phrase& phrase, std::uint32_t at) {
    const bool dated = phrase.is(at + 2, Word::weekday, Word::month, Word::next, Word::this_) ||
                       phrase.is(at + 2, Word::season, Word::number);
    return !dated && phrase.text(at).starts_with("plan");
}

Tense tense_of(const Phrase& phrase, std::uint32_t at, Named named) {
    const Lexeme& lexeme = phrase[at];
    switch (lexeme.word) {
        case Word::future_verb:
            // "could not be found Wednesday", but "could be cut in the spring"
            if (lexeme.value == 3) return named == Named::weekday ? Tense::unknown : Tense::future;
            if (lexeme.value == 1 && !phrase.is(at + 1, Word::to, Word::for_))
                return Tense::unknown;  // "set to meet"
            // "her plans for the trip"
            if (lexeme.value == 1 && phrase.is(at + 1, Word::for_) && names_plans(phrase, at))
                return Tense::unknown;
            if (lexeme.value == 2)
                return phrase.is(at + 1, Word::until, Word::to) ? Tense::future : Tense::past;
            if (is_pluperfect(phrase, at)) return Tense::unknown;
            return phrase.text(at).ends_with("ed") && is_described_attribute(phrase, at) ? Tense::unknown
                                                                                         : Tense::future;
        case Word::past_verb:
            return phrase.comes_after(at, Word::be) ? Tense::unknown : Tense::past;
        case Word::be:
            if (lexeme.value != 0) return Tense::unknown;  // "be" belongs to the verb before it
            return phrase.is(at + 1, Word::to) ? Tense::future : Tense::unknown;  // "is to meet"
        case Word::other:
            break;
        default:
            return Tense::unknown;
    }
    if (lexeme.capital || !ends_in_ed(phrase.text(at)) || is_described_attribute(phrase, at))
        return Tense::unknown;
    // "will be completed", "to be held": told by what stands before
    return phrase.comes_after(at, Word::be) ? Tense::unknown : Tense::past;
}

/// "had fallen by March": a deadline that is past.
bool is_told_as_past(const Phrase& phrase, std::uint32_t begin) {
    for (std::uint32_t back = 1; back <= kNear && back <= begin; ++back) {
        if (phrase.is(begin - back, Word::past_verb)) return true;
    }
    for (std::uint32_t on = 1; on <= kNear && begin + on < phrase.size(); ++on) {
        if (phrase.is(begin + on, Word::past_verb)) return true;
    }
    return false;
}

/// "to vote", where no verb before it says that it was done: "began to fall".
bool is_infinitive(const Phrase& phrase, std::uint32_t at) {
    static constexpr std::string_view kDone[] = {"began",   "started", "continued", "used", "failed",
                                                 "managed", "came",    "forced",    "went", "refused",
                                                 "helped",  "seemed",  "appeared",  "had"};
    if (!phrase.is(at, Word::to) || at == 0) return false;
    const Lexeme& verb = phrase[at + 1];
    if (verb.word != Word::other || verb.capital || phrase.text(at + 1).ends_with("s") ||
        phrase.text(at + 1).ends_with("ing"))
        return false;
    return std::find(std::begin(kDone), std::end(kDone), phrase.text(at - 1)) == std::end(kDone);
}

/// "the buildup to Saturday's fight", "ahead of Friday's vote".
bool prepares(const Phrase& phrase, std::uint32_t begin) {
    static constexpr std::string_view kBefore[] = {"ahead", "buildup", "runup", "countdown", "preparations"};
    if (begin < 2) return false;
    return std::find(std::begin(kBefore), std::end(kBefore), phrase.text(begin - 2)) != std::end(kBefore) ||
           (begin >= 3 && phrase.is(begin - 3, Word::hyphen) && phrase.text(begin - 2) == "up");
}

/// What is told of when it is done.
bool is_deed(std::string_view word) {
    static constexpr std::string_view kDeeds[] = {
        "ruling",   "rulings", "decision", "verdict",   "announcement", "statement", "attack", "attacks",
        "shooting", "bombing", "bombings", "explosion", "killing",      "killings",  "crash",  "arrest",
        "arrests",  "death",   "deaths",   "blast",     "blasts",       "raid",      "fire",   "massacre",
        "riot",     "riots",   "incident", "disaster",  "earthquake"};
    return std::find(std::begin(kDeeds), std::end(kDeeds), word) != std::end(kDeeds);
}

/// "Friday's ruling", "Sunday's deadly mass shooting".
bool owns_deed(const Phrase& phrase, std::uint32_t possessive) {
    constexpr std::uint32_t kWords = 4;
    for (std::uint32_t at = possessive + 1; at <= possessive + kWords && phrase[at].word == Word::other;
         ++at) {
        if (is_deed(phrase.text(at))) return true;
    }
    return false;
}

/// "the hearing scheduled for Friday was cancelled": whenever it was to be, it is told of as past.
bool told_as_past_behind(const Phrase& phrase, std::uint32_t end) {
    return phrase.is(end, Word::past_verb) && (phrase.text(end) == "was" || phrase.text(end) == "were");
}

/// "until Friday", "as early as Tuesday", "a deadline of March 3", "the deadline is Friday".
bool looks_ahead_itself(const Phrase& phrase, std::uint32_t begin, Named named) {
    if (phrase.comes_after(begin, Word::be)) return true;
    if (named != Named::none && phrase.comes_after(begin, Word::by, Word::until))
        return !is_told_as_past(phrase, begin);
    const bool as = begin >= 3 && phrase.text(begin - 1) == "as" && phrase.text(begin - 3) == "as";
    return as && (phrase.is(begin - 2, Word::early) || phrase.text(begin - 2) == "soon");
}

/// What the nearest verb in front says; none where there is no verb.
std::optional<Tense> tense_in_front(const Phrase& phrase, std::uint32_t begin, bool possessive, Named named) {
    const bool runs_on = named == Named::other && phrase.comes_after(begin, Word::through);
    bool in_infinitive = false;
    bool behind_comma = false;
    for (std::uint32_t back = 1; back <= (possessive ? kNear : kReach) && back <= begin; ++back) {
        const std::uint32_t at = begin - back;
        // "will look into the death of a boy on Monday"
        const bool deed = named == Named::weekday && !possessive && back <= kNear &&
                          phrase.is(at, Word::other) && is_deed(phrase.text(at));
        if (deed && !phrase.comes_after(at, Word::to, Word::future_verb)) return Tense::past;
        // "Just ahead of the visit, the ministry on Sunday warned": another clause
        if (behind_comma && phrase.text(at) == "ahead" && phrase.is(at + 1, Word::of)) continue;
        behind_comma = behind_comma || phrase.is(at, Word::comma);
        in_infinitive = in_infinitive || is_infinitive(phrase, at);
        const Tense tense = tense_of(phrase, at, named);
        if (tense == Tense::unknown) continue;
        // "asked them to vote in May", "has extended the loan through January": what was done is past, this
        // need not be
        return tense == Tense::past && (in_infinitive || runs_on) ? Tense::unknown : tense;
    }
    return std::nullopt;
}

Tense tense_behind(const Phrase& phrase, std::uint32_t end, Named named) {
    for (std::uint32_t on = 0; on < kReach && end + on < phrase.size(); ++on) {
        const Tense tense = tense_of(phrase, end + on, named);
        if (tense != Tense::unknown) return tense;
    }
    return Tense::unknown;
}

}  // namespace

Tense tense_around(const Phrase& phrase, std::uint32_t begin, std::uint32_t end, Named named) {
    if (phrase.comes_after(begin, Word::since)) return Tense::past;
    if (looks_ahead_itself(phrase, begin, named) || prepares(phrase, begin)) return Tense::future;
    if (told_as_past_behind(phrase, end)) return Tense::past;
    const bool possessive = phrase.is(end, Word::possessive);
    if (possessive && owns_deed(phrase, end)) return Tense::past;
    if (const auto tense = tense_in_front(phrase, begin, possessive, named)) return *tense;
    if (possessive)
        return Tense::unknown;  // "Friday's ruling will mean": of the ruling's day that says nothing
    return tense_behind(phrase, end, named);
}

}  // namespace dateline::times
