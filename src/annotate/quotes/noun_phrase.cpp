#include "annotate/quotes/noun_phrase.h"

#include <algorithm>

#include "annotate/quotes/reporting_words.h"

namespace dateline {
namespace {

constexpr std::uint32_t kLongestPhrase = 30;  // tokens
constexpr std::uint32_t kLongestInsertion = 60;
constexpr std::uint32_t kLongestLead = 80;
constexpr int kMostInsertions = 4;

bool is_possessive(std::string_view word) {
    return word == "'s" || word == "’s" || word == "'" || word == "’";
}

bool starts_insertion(std::string_view word) {
    return word == "a" || word == "an" || word == "who" || word == "whose" || word == "which" ||
           word == "former" || word == "one" || (!word.empty() && word[0] >= '0' && word[0] <= '9');
}

/// "R-Texas", "D-Ohio": a party and a place.
bool is_party_tag(std::string_view word) {
    return word.size() > 2 && word[1] == '-' && word[0] >= 'A' && word[0] <= 'Z';
}

}  // namespace

bool NounPhrases::is_capital(std::uint32_t token) const {
    const auto word = words_.text(token);
    return !word.empty() &&
           ((word[0] >= 'A' && word[0] <= 'Z') || static_cast<unsigned char>(word[0]) == 0xC3U);
}

// "a note", "the court's ruling": of the reporting verbs, those that are nouns as often.
bool NounPhrases::is_noun_here(std::uint32_t token) const {
    if (token == 0 || !is_often_noun(words_.lower(token))) return false;
    return closed_class::is_determiner(words_.lower(token - 1)) || is_possessive(words_.lower(token - 1));
}

// Words that no closed class claims count as nouns or adjectives: a verb among them makes a phrase too long,
// rarely wrong.
bool NounPhrases::is_phrase_word(std::uint32_t token) const {
    if (token >= words_.size() || narration_.is_quoted(token)) return false;
    const Token& given = words_.segmentation().tokens[token];
    const auto word = words_.lower(token);
    if (is_possessive(word)) return true;
    if (given.kind == TokenKind::punctuation) return word == "-" || word == "." || word == "&";
    if (closed_class::is_determiner(word)) return !closed_class::is_conjunction(word);
    if (is_capital(token) && token > 0 && given.space_before) {
        return !closed_class::is_conjunction(word) && !closed_class::is_preposition(word) &&
               !closed_class::is_auxiliary(word) && !closed_class::is_subject_pronoun(word);
    }
    return !closed_class::is_conjunction(word) && !closed_class::is_preposition(word) &&
           !closed_class::is_auxiliary(word) && !closed_class::is_subject_pronoun(word) &&
           !closed_class::is_adverb(word) && (!reporting_verb(word) || is_noun_here(token));
}

bool NounPhrases::is_name(TokenRange range) const {
    if (range.size() == 0 || closed_class::is_calendar_word(words_.lower(range.begin))) return false;
    for (std::uint32_t token = range.begin; token < range.end; ++token) {
        const auto word = words_.text(token);
        const bool small = !is_capital(token) && word != "-" && word != "." && word != "of" && word != "de" &&
                           word != "van" && word != "von" && word != "al" && word != "bin" && word != "'" &&
                           word != "’";
        if (small || is_party_tag(word)) return false;
    }
    return is_capital(range.begin);
}

bool NounPhrases::links(std::uint32_t preposition) const {
    const auto word = words_.lower(preposition);
    return (word == "of" || word == "for" || word == "at" || word == "from" || word == "in" ||
            word == "with" || word == "on" || word == "to") &&
           !narration_.is_quoted(preposition);
}

bool NounPhrases::begins_clause(std::uint32_t token) const {
    return token == 0 || !closed_class::is_preposition(words_.lower(token - 1)) ||
           narration_.is_quoted(token - 1);
}

bool NounPhrases::may_begin(std::uint32_t token) const {
    return is_phrase_word(token) || (token < words_.size() && !narration_.is_quoted(token) &&
                                     (closed_class::is_determiner(words_.lower(token)) ||
                                      closed_class::is_subject_pronoun(words_.lower(token))));
}

std::uint32_t NounPhrases::over_auxiliaries(std::uint32_t end, std::uint32_t begin, Subject& subject) const {
    while (end > begin && !narration_.is_quoted(end - 1)) {
        const auto word = words_.lower(end - 1);
        if (!closed_class::is_auxiliary(word) && !closed_class::is_adverb(word)) break;
        subject.negated =
            subject.negated || word == "not" || word == "n't" || word == "n’t" || word == "never";
        subject.progressive = subject.progressive || word == "is" || word == "was" || word == "are" ||
                              word == "were" || word == "been" || word == "'s" || word == "’s";
        --end;
    }
    return end;
}

/// "on Wednesday", "late Tuesday", "earlier this week" before a verb are no part of its subject.
std::uint32_t NounPhrases::over_times(std::uint32_t end, std::uint32_t begin) const {
    std::uint32_t at = end;
    while (at > begin && !narration_.is_quoted(at - 1) &&
           (closed_class::is_calendar_word(words_.lower(at - 1)) ||
            (at < end && (words_.is(at - 1, "this") || words_.is(at - 1, "late"))))) {
        --at;
    }
    if (at == end || at == begin) return at == begin ? end : at;
    const auto before = words_.lower(at - 1);
    return before == "on" || before == "in" || before == "early" || before == "late" ? at - 1 : at;
}

/// "Ada Rolfe (R-Ohio)"
std::uint32_t NounPhrases::over_brackets(std::uint32_t end, std::uint32_t begin) const {
    constexpr std::uint32_t kLongestBracket = 12;
    if (end <= begin || words_.text(end - 1) != ")") return end;
    for (std::uint32_t token = end - 1; token > begin && end - token < kLongestBracket; --token) {
        if (words_.text(token - 1) == "(") return token - 1;
    }
    return end;
}

TokenRange NounPhrases::without_lead(TokenRange range) const {
    while (range.begin < range.end && (closed_class::is_calendar_word(words_.lower(range.begin)) ||
                                       words_.is(range.begin, "-") || words_.is(range.begin, "."))) {
        ++range.begin;
    }
    return range;
}

/// What "who" stands for: the nearest phrase before it, verbs behind a name aside ("Shelton followed, who
/// said").
TokenRange NounPhrases::antecedent(std::uint32_t end, std::uint32_t begin) const {
    TokenRange phrase = back_from(end, begin);
    for (std::uint32_t token = phrase.begin; token < phrase.end; ++token) {
        if (links(token) && !words_.is(token, "of")) phrase.begin = token + 1;
    }
    while (phrase.size() > 1 && !is_capital(phrase.end - 1) && is_capital(phrase.begin) &&
           closed_class::is_finite_verb(words_.lower(phrase.end - 1))) {
        --phrase.end;
    }
    return phrase;
}

TokenRange NounPhrases::back_from(std::uint32_t end, std::uint32_t begin) const {
    if (end <= begin || narration_.is_quoted(end - 1)) return {end, end};
    const auto last = words_.lower(end - 1);
    if (last == "who" || last == "which") {
        std::uint32_t before = end - 1;
        if (before > begin && words_.text(before - 1) == ",") --before;
        return antecedent(before, begin);
    }
    if (closed_class::is_subject_pronoun(last)) return {end - 1, end};
    std::uint32_t first = end;
    bool led = false;  // a preposition begins the phrase: "In an interview Smith said"
    while (first > begin && end - first < kLongestPhrase) {
        const std::uint32_t token = first - 1;
        if (is_phrase_word(token)) {
            --first;
            const bool goes_on =
                token > begin && (links(token - 1) || closed_class::is_determiner(words_.lower(token - 1)));
            if (closed_class::is_determiner(words_.lower(token)) && !goes_on) break;
        } else if (first < end && links(token)) {
            if (token == begin || !is_phrase_word(token - 1) || words_.text(token - 1) == ".") {
                led = true;
                break;
            }
            --first;
        } else if (words_.is(token, "and") && first < end && is_capital(first) && token > begin &&
                   is_capital(token - 1)) {
            --first;
        } else {
            break;
        }
    }
    if (led) {
        while (first < end && !is_capital(first)) ++first;
    }
    return without_lead({first, end});
}

/// The phrase before the insertions between commas that end at `end` (behind a comma); the insertion itself
/// where it is a name in apposition: "Kelly's lawyer, Steve Greenberg, said".
NounPhrases::Inserted NounPhrases::before_insertions(std::uint32_t end, std::uint32_t begin) const {
    TokenRange best{end, end};
    const auto alone = [](TokenRange phrase) { return Inserted{phrase, phrase.begin}; };
    for (int skipped = 0; skipped < kMostInsertions && end > begin && words_.text(end - 1) == ",";
         ++skipped) {
        std::uint32_t comma = end - 1;
        const std::uint32_t farthest = end - begin > kLongestInsertion ? end - kLongestInsertion : begin;
        while (comma > farthest && !(words_.text(comma - 1) == "," && !narration_.is_quoted(comma - 1)))
            --comma;
        const TokenRange inserted{comma, end - 1};
        if (comma == farthest) return alone(best.size() > 0 ? best : back_from(end - 1, begin));
        Subject aside;  // "Rolfe did, however, praise …": auxiliaries before the insertion
        const TokenRange before = back_from(over_auxiliaries(comma - 1, begin, aside), begin);
        const bool common = before.size() > 0 && !is_name(before) && !is_capital(before.end - 1);
        if (is_name(inserted) && common) return {inserted, before.begin};
        if (before.size() > 0) best = before;
        if (before.size() > 0 && !starts_insertion(words_.lower(before.begin)) &&
            !is_party_tag(words_.text(before.begin))) {
            return alone(before);
        }
        end = comma;
    }
    return alone(best);
}

/// "Ada Rolfe, head of the harbour police said": the comma behind the apposition is missing.
TokenRange NounPhrases::unclosed_apposition(TokenRange phrase, std::uint32_t begin) const {
    if (phrase.size() == 0 || phrase.begin < begin + 3 || words_.text(phrase.begin - 1) != ",") return phrase;
    const auto first = words_.lower(phrase.begin);
    if (is_capital(phrase.begin) || closed_class::is_determiner(first) ||
        closed_class::is_subject_pronoun(first))
        return phrase;
    const bool plural = first.ends_with('s') || words_.lower(phrase.end - 1).ends_with('s');
    const TokenRange name = back_from(phrase.begin - 1, begin);
    return !plural && name.size() > 1 && is_name(name) && begins_clause(name.begin) ? name : phrase;
}

Subject NounPhrases::subject_before(std::uint32_t verb, std::uint32_t begin) const {
    Subject subject;
    std::uint32_t end = over_auxiliaries(verb, begin, subject);
    end = over_brackets(over_times(end, begin), begin);
    end = over_auxiliaries(end, begin, subject);
    const bool inserted = end > begin && words_.text(end - 1) == "," && !narration_.is_quoted(end - 1);
    const TokenRange next = inserted ? TokenRange{} : unclosed_apposition(back_from(end, begin), begin);
    const Inserted found = inserted ? before_insertions(end, begin) : Inserted{next, next.begin};
    subject.source = found.source;
    subject.relative = end > begin && !inserted && (words_.is(end - 1, "who") || words_.is(end - 1, "which"));
    subject.begin = found.source.size() > 0 ? found.begin : end;
    return subject;
}

// With a verb to come, a name ends at the next small word and any phrase before what looks like a past tense.
bool NounPhrases::may_be_verb(std::uint32_t token, std::uint32_t first) const {
    if (token == first || is_capital(token) || words_.text(token) == "-" || words_.text(token - 1) == "-")
        return false;
    const auto word = words_.lower(token);
    if (closed_class::is_determiner(words_.lower(token - 1))) return false;
    if (is_possessive(word) || is_possessive(words_.lower(token - 1))) return false;
    if (closed_class::is_finite_verb(word)) return true;
    const bool title = is_capital(token + 1) && !word.ends_with('s');
    return is_name({first, token}) && !title;
}

TokenRange NounPhrases::forward_from(std::uint32_t token, std::uint32_t end, bool before_verb) const {
    if (token >= end || narration_.is_quoted(token)) return {token, token};
    if (closed_class::is_subject_pronoun(words_.lower(token)) &&
        !closed_class::is_determiner(words_.lower(token)))
        return {token, token + 1};
    std::uint32_t at = token;
    while (at < end && at - token < kLongestPhrase) {
        const bool determiner = closed_class::is_determiner(words_.lower(at)) && !narration_.is_quoted(at);
        if (determiner ? (at == token || links(at - 1) || closed_class::is_determiner(words_.lower(at - 1)))
                       : is_phrase_word(at)) {
            if (words_.text(at) == "." && at + 1 == end) break;
            const bool compound = words_.text(at + 1) == "-" || (at > token && words_.text(at - 1) == "-");
            if (at > token && !compound && closed_class::is_calendar_word(words_.lower(at))) break;
            if (before_verb && may_be_verb(at, token)) break;
            ++at;
        } else if (at > token && links(at) && may_begin(at + 1) &&
                   !closed_class::is_calendar_word(words_.lower(at + 1)) &&
                   (words_.is(at, "of") || words_.is(at, "for") || words_.is(at, "from") ||
                    words_.is(at, "at") || words_.is(at, "with"))) {
            ++at;
        } else if (words_.is(at, "and") && at > token && is_capital(at - 1) && is_capital(at + 1)) {
            ++at;
        } else {
            break;
        }
    }
    while (at > token && (words_.text(at - 1) == "-" || is_possessive(words_.lower(at - 1)))) --at;
    return {token, at};
}

TokenRange NounPhrases::after(std::uint32_t token, std::uint32_t end) const {
    return apposition_to(forward_from(token, end, false), end);
}

/// "the matron, Lotte Dahlquist,": the name stands for the phrase before it.
TokenRange NounPhrases::apposition_to(TokenRange phrase, std::uint32_t end) const {
    if (phrase.size() == 0 || is_name(phrase) || is_capital(phrase.end - 1) || words_.text(phrase.end) != ",")
        return phrase;
    const TokenRange name = forward_from(phrase.end + 1, end, true);
    const auto behind = words_.text(name.end);
    const bool closed = name.end >= end || behind == "," || behind == "." || narration_.is_quoted(name.end);
    return closed && name.size() > 1 && is_name(name) ? name : phrase;
}

/// "Four days before …"
bool NounPhrases::is_span_of_time(std::uint32_t token) const {
    const auto unit = words_.lower(token + 1);
    return (closed_class::is_determiner(words_.lower(token)) ||
            words_.segmentation().tokens[token].kind == TokenKind::number) &&
           (unit == "days" || unit == "weeks" || unit == "months" || unit == "years" || unit == "hours" ||
            unit == "minutes");
}

TokenRange NounPhrases::first_of(TokenRange sentence, std::uint32_t limit) const {
    std::uint32_t at = sentence.begin;
    limit = std::min(limit, at + kLongestLead);
    const auto skip_to_comma = [&] {
        while (at < limit && words_.text(at) != ",") ++at;
        if (at < limit) ++at;
    };
    while (at < limit) {
        if (narration_.is_quoted(at)) {
            ++at;
            continue;
        }
        const auto word = words_.lower(at);
        const bool leads =
            is_span_of_time(at) || closed_class::is_preposition(word) ||
            (closed_class::is_conjunction(word) && word != "and" && word != "but" && word != "so") ||
            word.ends_with("ing");
        if (leads) {
            skip_to_comma();
        } else if (closed_class::is_adverb(word) && !word.ends_with("ly")) {
            ++at;  // "However he …"; Emily is none
        } else if (may_begin(at) && !closed_class::is_calendar_word(word)) {
            return apposition_to(forward_from(at, limit, true), limit);
        } else {
            ++at;
        }
    }
    return {limit, limit};
}

}  // namespace dateline
