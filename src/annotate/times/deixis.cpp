// Words that point by themselves: "today", "yesterday afternoon", "now", "recently", "the future", "the past".
#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

Match vague(std::uint32_t end, Vague when) {
    Match match{end, TimeType::date, "vague-reference", {}};
    match.form.kind = FormKind::vague;
    match.form.vague = when;
    return match;
}

Match relative_day(const Phrase& phrase, std::uint32_t at) {
    const int value = phrase[at].value;
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
    if (adjective == "near" || adjective == "foreseeable" || adjective == "distant" || adjective == "immediate" || adjective == "recent") ++word;
    const bool noun_ends = phrase[word + 1].word != Word::other || phrase[word + 1].capital;
    if (phrase.is(word, Word::future)) return vague(word + 1, Vague::future);
    if (phrase.is(word, Word::past) && noun_ends) return vague(word + 1, Vague::past);
    if (phrase.is(word, Word::present) && phrase.clause_ends(word + 1)) return vague(word + 1, Vague::present);
    return {};
}

}  // namespace

Match deixis(const Phrase& phrase, std::uint32_t at) {
    switch (phrase[at].word) {
        case Word::today: return relative_day(phrase, at);
        case Word::now:
            if (phrase[at].capital && phrase[at].all_capital) return {};
            if (phrase.text(at - 1) == "just") return vague(at + 1, Vague::present);
            return vague(at + 1, Vague::present);
        case Word::presently: return vague(at + 1, Vague::present);
        case Word::lately: return vague(at + 1, Vague::past);
        case Word::right: return phrase.is(at + 1, Word::now) ? vague(at + 2, Vague::present) : Match{};
        case Word::the: return noun_of_time(phrase, at);
        default: return {};
    }
}

}  // namespace dateline::times
