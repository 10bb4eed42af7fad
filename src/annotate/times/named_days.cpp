// Holidays and observances by name: "Christmas 1963", "last Thanksgiving", "Labor Day
// weekend".
#include <array>

#include "annotate/times/observances.h"
#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

constexpr std::string_view kRule = "named-day";
constexpr std::uint32_t kMostWords = 12;

/// The words of a name as the table writes them: lower case, marks dropped, a possessive joined: "new years
/// day".
class NameKey {
  public:
    /// False where the name cannot go on.
    bool add(const Phrase& phrase, std::uint32_t at) {
        const std::string_view word = phrase.text(at);
        const bool joined = phrase.is(at, Word::possessive);
        if (phrase.is(at, Word::hyphen, Word::apostrophe, Word::period_mark)) {
            return phrase.glued(at) && size_ > 0;
        }
        if (phrase.is(at, Word::comma, Word::open, Word::close, Word::quote)) return false;
        if (size_ + word.size() + 1 > text_.size()) return false;
        if (joined) {
            text_[size_++] = 's';
            return true;
        }
        if (size_ > 0) text_[size_++] = ' ';
        for (const char c : word) text_[size_++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        return true;
    }
    [[nodiscard]] std::string_view text() const { return {text_.data(), size_}; }

  private:
    std::array<char, 72> text_{};
    std::size_t size_ = 0;
};

struct Name {
    std::uint32_t end = 0;
    int index = -1;
};

/// The longest name of an observance at a position. Shapes "D-Day" and "Eid al-Fitr" come out as "d day",
/// "eid al fitr".
Name name_at(const Phrase& phrase, std::uint32_t at) {
    Name best;
    NameKey key;
    for (std::uint32_t i = 0; i < kMostWords && key.add(phrase, at + i); ++i) {
        if (!begins_observance(key.text())) break;
        if (const int index = find_observance(key.text());
            index >= 0 && !phrase.is(at + i, Word::period_mark)) {
            best = {at + i + 1, index};
        }
    }
    return best;
}

/// "Christmas" the day, not "Christmas tree"; single words that are also names need care.
bool stands_as_day(const Phrase& phrase, std::uint32_t at, const Name& name) {
    const std::string_view word = observances()[static_cast<std::size_t>(name.index)].name;
    if (word.ends_with("day") || word.ends_with("eve")) return true;
    if (name.end == at + 1 && phrase[name.end].capital && phrase[name.end].word == Word::other) return false;
    if (phrase.before(at).capital && phrase.before(at).word == Word::other && at > 1) return false;
    if (word == "new year" || word == "eid" || word == "lent" || word == "the twelfth" ||
        word == "valentines" || word == "tet") {
        return phrase.comes_after(at, Word::in, Word::of, Word::on, Word::at, Word::since, Word::before) ||
               phrase.comes_after(at, Word::the, Word::until, Word::by, Word::after, Word::for_) ||
               phrase.clause_ends(name.end);
    }
    if (word == "christmas" || word == "easter" || word == "halloween") {
        return phrase[name.end].word != Word::other ||
               phrase.comes_after(at, Word::at, Word::before, Word::after, Word::by) ||
               phrase.comes_after(at, Word::since, Word::until, Word::this_, Word::last, Word::next) ||
               phrase.is(at - 1, Word::on);
    }
    return true;
}

Pointing pointing_of(const Lexeme& lexeme) {
    switch (lexeme.word) {
        case Word::last:
        case Word::past:
            return Pointing::last;
        case Word::next:
        case Word::coming:
            return Pointing::next;
        case Word::this_:
            return Pointing::current;
        case Word::following:
            return Pointing::following;
        case Word::previous:
            return Pointing::previous;
        default:
            return Pointing::bare;
    }
}

/// "week", "weekend", "morning" behind a named day.
void take_in_tail(const Phrase& phrase, Match& match) {
    if (phrase.is(match.end, Word::weekend)) {
        match.form.weekend = true;
        ++match.end;
        return;
    }
    if (phrase.is(match.end, Word::unit) && phrase[match.end].value == static_cast<int>(Unit::week)) {
        match.form.week = 1;
        ++match.end;
        return;
    }
    if (phrase.is(match.end, Word::part)) {
        match.end = part_of_day_at(phrase, match.end, match.form);
        match.type = TimeType::time;
        return;
    }
    const std::uint32_t dated = year_of_part_at(phrase, match.end, match.form);
    if (!phrase.is(match.end, Word::in)) match.end = dated;
}

/// "the holiday season", "this festive season": December.
Match holiday_season(const Phrase& phrase, std::uint32_t at, Pointing pointing) {
    if (!phrase.is(at, Word::season_noun) || phrase[at].value != 8) return {};
    const bool noun = (phrase.is(at + 1, Word::season_noun) && phrase[at + 1].value == 9) ||
                      phrase.is(at + 1, Word::period);
    if (!noun) return {};
    Match match{at + 2, TimeType::date, kRule, {}};
    match.form.month = 12;
    match.form.pointing = pointing;
    return match;
}

}  // namespace

Match named_day(const Phrase& phrase, std::uint32_t at) {
    const Pointing pointing = pointing_of(phrase[at]);
    std::uint32_t first = at;
    if (pointing != Pointing::bare) {
        first = at + 1;
        if (phrase.is(first, Word::coming, Word::past)) ++first;
    }
    if (Match match = holiday_season(phrase, phrase.skip(first, Word::the), pointing)) return match;
    if (pointing == Pointing::bare && phrase.is(at, Word::the)) {
        // only names that are said with the article: "the Fourth of July", "the Lunar New Year"
        const Name named = name_at(phrase, at + 1);
        if (named.end == 0 || !phrase[at + 1].capital) return {};
        Match match{named.end, TimeType::date, kRule, {}};
        match.form.observance = static_cast<std::int16_t>(named.index);
        take_in_tail(phrase, match);
        return match.form.weekend || match.form.week != kUnsaid || phrase.is(at + 1, Word::ordinal) ? match
                                                                                                    : Match{};
    }
    const Name name = name_at(phrase, first);
    if (name.end == 0 || !stands_as_day(phrase, first, name)) return {};
    Match match{name.end, TimeType::date, kRule, {}};
    match.form.observance = static_cast<std::int16_t>(name.index);
    match.form.pointing = pointing;
    if (phrase.is(match.end, Word::hyphen) && phrase.glued(match.end)) return {};
    if (observances()[static_cast<std::size_t>(name.index)].name == "election night") {
        match.form.part = DayPart::night;
        match.type = TimeType::time;
    }
    take_in_tail(phrase, match);
    return match;
}

}  // namespace dateline::times
