// Words that point by themselves: "today", "yesterday afternoon", "now", "recently", "the future", "the
// past".
#include <algorithm>
#include <iterator>

#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

Match vague(std::uint32_t end, Vague when) {
    Match match{end, TimeType::date, "vague-reference", {}};
    match.form.kind = FormKind::vague;
    match.form.vague = when;
    return match;
}

/// "for a while", "for some time": how long is left open.
Match some_time(const Phrase& phrase, std::uint32_t at) {
    if (!phrase.comes_after(at, Word::for_) && phrase.text(at - 1) != "quite") return {};
    const bool a_while = phrase.is(at, Word::article) && phrase.text(at + 1) == "while";
    const bool some = phrase.is(at, Word::some) && phrase.is(at + 1, Word::time) && phrase[at + 1].value == 0;
    if (!a_while && !some) return {};
    Match match{at + 2, TimeType::duration, "duration", {}};
    match.form.kind = FormKind::length;
    match.form.amounts[0] = {Unit::none, kVagueCount};
    return match;
}

/// "a long time ago", "a generation ago", "not long ago".
Match long_ago(const Phrase& phrase, std::uint32_t at) {
    if (phrase.is(at, Word::article) && phrase.is(at + 1, Word::later) && phrase.text(at + 2) == "date")
        return vague(at + 3, Vague::future);
    std::uint32_t word = phrase.skip(at, Word::article);
    word = phrase.skip(word, Word::some);
    const bool adjective = phrase.is(word, Word::long_) || phrase.text(word) == "short";
    if (adjective) ++word;
    const std::string_view noun = phrase.text(word);
    const bool named = phrase.is(word, Word::time) || noun == "while" || noun == "generation" ||
                       noun == "generations" || noun == "ages";
    if (named) ++word;
    if ((!named && !adjective) || !phrase.is(word, Word::ago)) return {};
    return vague(word + 1, Vague::past);
}

/// "the long term", "the near term".
Match term(const Phrase& phrase, std::uint32_t at) {
    const std::string_view adjective = phrase.text(at + 1);
    const bool fits =
        adjective == "long" || adjective == "short" || adjective == "near" || adjective == "medium";
    return fits && phrase.is(at + 2, Word::term) && phrase[at + 2].space_before ? vague(at + 3, Vague::future)
                                                                                : Match{};
}

/// "today's world", "the person she is today", "if the vote were held today": these days, no day of its own.
bool means_these_days(const Phrase& phrase, std::uint32_t at) {
    static constexpr std::string_view kOfThese[] = {
        "world",  "dollars",    "money",     "prices",     "terms",    "standards", "society",   "youth",
        "young",  "children",   "kids",      "generation", "students", "women",     "consumers", "workers",
        "voters", "technology", "computers", "culture",    "climate",  "economy",   "readers",   "parents"};
    if (phrase.is(at + 1, Word::possessive)) {
        for (std::uint32_t noun = at + 2; noun < at + 4; ++noun) {
            if (std::find(std::begin(kOfThese), std::end(kOfThese), phrase.text(noun)) != std::end(kOfThese))
                return true;
        }
        return false;
    }
    const bool is = at > 1 && (phrase.comes_after(at, Word::be) || phrase.text(at - 1) == "am");
    const std::string_view who = is ? phrase.text(at - 2) : std::string_view();
    if (is && phrase[at - 1].space_before && phrase.clause_ends(at + 1) &&
        (who == "she" || who == "he" || who == "we" || who == "they" || who == "it" || who == "I" ||
         who == "you"))
        return true;
    constexpr std::uint32_t kReach = 5;
    for (std::uint32_t back = 1; back <= kReach && back < at; ++back) {  // "if it were held today"
        if (phrase.text(at - back) != "were") continue;
        for (std::uint32_t more = back + 1; more <= back + kReach && more <= at; ++more) {
            if (phrase.text(at - more) == "if" || phrase.text(at - more) == "If") return true;
        }
    }
    return false;
}

Match relative_day(const Phrase& phrase, std::uint32_t at) {
    if (phrase[at].capital && at > 0 && phrase.comes_after(at, Word::the))
        return {};  // "the Today programme"
    if (phrase[at].capital && phrase.before(at).capital && !phrase.glued(at) && at > 0 &&
        phrase.before(at).word == Word::other) {
        return {};  // "USA TODAY", "VOA Today"
    }
    const int value = phrase[at].value;
    if (value == 0 && means_these_days(phrase, at)) return vague(at + 1, Vague::present);
    Match match{at + 1, TimeType::date, "relative-day", {}};
    match.form.step = {Unit::day, value == 10 ? 0 : value, false, Reference::publication};
    if (value == 10) {
        match.form.part = DayPart::night;
        match.type = TimeType::time;
        return match;
    }
    match.end = part_of_day_at(phrase, at + 1, match.form);
    if (match.end > at + 1) match.type = TimeType::time;
    return match;
}

/// "the past", "the near future", "the present".
Match noun_of_time(const Phrase& phrase, std::uint32_t at) {
    if (!phrase.is(at, Word::the)) return {};
    std::uint32_t word = at + 1;
    const std::string_view adjective = phrase.text(word);
    if (adjective == "near" || adjective == "foreseeable" || adjective == "distant" ||
        adjective == "immediate" || adjective == "recent")
        ++word;
    static constexpr std::string_view kPronouns[] = {"she", "he",    "they", "we",   "it",
                                                     "you", "being", "who",  "when", "but"};
    const Lexeme& next = phrase[word + 1];
    const bool pronoun =
        std::find(std::begin(kPronouns), std::end(kPronouns), phrase.text(word + 1)) != std::end(kPronouns);
    const bool noun_ends = next.word != Word::other || next.capital || !next.space_before || pronoun;
    if (phrase.is(word, Word::future)) return vague(word + 1, Vague::future);
    if (phrase.is(word, Word::past) && noun_ends) return vague(word + 1, Vague::past);
    if (phrase.is(word, Word::present) && phrase.clause_ends(word + 1))
        return vague(word + 1, Vague::present);
    return {};
}

}  // namespace

Match deixis(const Phrase& phrase, std::uint32_t at) {
    switch (phrase[at].word) {
        case Word::today:
            return relative_day(phrase, at);
        case Word::now:
            if (phrase[at].capital && phrase[at].all_capital) return {};
            return vague(at + 1, Vague::present);
        case Word::present: {  // "in present-day Turkey"
            const std::uint32_t day = phrase.skip(at + 1, Word::hyphen);
            const bool named = phrase.is(day, Word::unit) && phrase.text(day) == "day";
            return named ? vague(day + 1, Vague::present) : Match{};
        }
        case Word::presently:
            return vague(at + 1, Vague::present);
        case Word::lately:
            if (at > 0 && phrase.text(at - 1) == "as" && phrase.text(at + 1) == "as") return {};
            return vague(at + 1, Vague::past);
        case Word::to:
            return phrase.is(at + 1, Word::this_) && phrase.is(at + 2, Word::unit) &&
                           phrase.text(at + 2) == "day"
                       ? vague(at + 3, Vague::present)
                       : Match{};
        case Word::right:
            return phrase.is(at + 1, Word::now) ? vague(at + 2, Vague::present) : Match{};
        case Word::the:
            if (Match match = term(phrase, at)) return match;
            return noun_of_time(phrase, at);
        case Word::article:
        case Word::long_:
        case Word::some:
            if (Match match = some_time(phrase, at)) return match;
            return long_ago(phrase, at);
        default:
            return {};
    }
}

}  // namespace dateline::times
