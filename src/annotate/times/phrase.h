#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "annotate/time_form.h"
#include "annotate/times/lexemes.h"
#include "dateline/facts.h"

namespace dateline::times {

/// The lexemes of one sentence and the questions that rules ask of them. Positions outside are an empty
/// lexeme.
class Phrase {
  public:
    Phrase(std::string_view text, const std::vector<Lexeme>& lexemes) : text_(text), lexemes_(lexemes) {}

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(lexemes_.size()); }
    [[nodiscard]] const Lexeme& operator[](std::uint32_t at) const {
        return at < size() ? lexemes_[at] : kNothing;
    }
    [[nodiscard]] const Lexeme& before(std::uint32_t at, std::uint32_t back = 1) const {
        return at >= back ? (*this)[at - back] : kNothing;
    }
    [[nodiscard]] bool is(std::uint32_t at, Word word) const {
        return at < size() && lexemes_[at].word == word;
    }
    template <class... Words>
    [[nodiscard]] bool is(std::uint32_t at, Word word, Words... more) const {
        return is(at, word) || is(at, more...);
    }
    [[nodiscard]] bool comes_after(std::uint32_t at, Word word) const { return at > 0 && is(at - 1, word); }
    template <class... Words>
    [[nodiscard]] bool comes_after(std::uint32_t at, Word word, Words... more) const {
        return at > 0 && is(at - 1, word, more...);
    }
    /// Whether the lexeme follows the one before it without a space.
    [[nodiscard]] bool glued(std::uint32_t at) const {
        return at > 0 && at < size() && !lexemes_[at].space_before;
    }
    [[nodiscard]] std::string_view text(std::uint32_t at) const {
        return at < size() ? slice(text_, lexemes_[at].span) : std::string_view();
    }
    /// The position behind a word, where it is there; else the position itself.
    [[nodiscard]] std::uint32_t skip(std::uint32_t at, Word word) const { return is(at, word) ? at + 1 : at; }
    [[nodiscard]] Span span(std::uint32_t begin, std::uint32_t end) const {
        return {lexemes_[begin].span.begin, lexemes_[end - 1].span.end};
    }
    /// Whether a clause may end here: the sentence does, or punctuation stands here.
    [[nodiscard]] bool clause_ends(std::uint32_t at) const {
        return at >= size() ||
               is(at, Word::period_mark, Word::comma, Word::colon, Word::close, Word::quote, Word::dash) ||
               is(at, Word::and_);
    }

  private:
    static constexpr Lexeme kNothing{};
    std::string_view text_;
    const std::vector<Lexeme>& lexemes_;
};

/// What a rule found: the expression from where it was asked to `end`. None where `end` is 0.
struct Match {
    std::uint32_t end = 0;
    TimeType type = TimeType::date;
    std::string_view rule;
    TimeForm form;
    bool silent = false;  ///< words that no other rule may read as a time: ages, titles
    explicit operator bool() const { return end > 0; }
};

/// A count in words or digits: "24", "two and a half", "several". None where `end` is 0.
struct Count {
    std::uint32_t end = 0;
    std::int64_t tenths = 0;  ///< kVagueCount where open
    bool article = false;     ///< just "a"
    bool fraction = false;    ///< "2 1/2"
    explicit operator bool() const { return end > 0; }
};

struct UnitWord {
    std::uint32_t end = 0;
    Unit unit = Unit::none;
    int each = 1;  ///< 2 for "fortnight"
    bool plural = false;
    explicit operator bool() const { return end > 0; }
};

// The pieces that rules are made of (pieces.cpp, counts.cpp).
[[nodiscard]] Count count_at(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] UnitWord unit_at(const Phrase& phrase, std::uint32_t at);
/// A day of the month in digits or as an ordinal; 0 for none. One lexeme, or two ("twenty-first").
struct DayNumber {
    std::uint32_t end = 0;
    int day = 0;
    bool ordinal = false;
    explicit operator bool() const { return end > 0; }
};
[[nodiscard]] DayNumber day_at(const Phrase& phrase, std::uint32_t at);
/// A year in digits, in words ("nineteen ninety-eight") or short ("'98"); what it is worth is written to the
/// form.
[[nodiscard]] std::uint32_t year_at(const Phrase& phrase, std::uint32_t at, TimeForm& form);
/// The year that belongs to a month, season or quarter: ", 1998", "of 1998", "last year", "of that year".
[[nodiscard]] std::uint32_t year_of_part_at(const Phrase& phrase, std::uint32_t at, TimeForm& form);
/// A month's name, with its period; not the verbs and surnames "may" and "march".
[[nodiscard]] std::uint32_t month_at(const Phrase& phrase, std::uint32_t at, int& month);
[[nodiscard]] std::uint32_t weekday_at(const Phrase& phrase, std::uint32_t at, int& weekday);
/// A clock time with half of the day and zone: "5 p.m. EST", "17:30", "noon".
[[nodiscard]] std::uint32_t clock_at(const Phrase& phrase, std::uint32_t at, TimeForm& form);
/// "morning", "at 5 p.m." and the like behind a day.
[[nodiscard]] std::uint32_t part_of_day_at(const Phrase& phrase, std::uint32_t at, TimeForm& form);
[[nodiscard]] bool is_certain_month(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] bool has_time_of_day(const TimeForm& form);

// The classes of expression, one file each. Each tries to read one beginning at a position.
using Rule = Match (*)(const Phrase&, std::uint32_t at);
[[nodiscard]] Match explicit_date(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] Match numeric_date(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] Match lone_year(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] Match weekday(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] Match pointed_period(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] Match counted_step(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] Match duration(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] Match repetition(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] Match clock_time(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] Match day_part(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] Match season(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] Match part_of_year(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] Match year_kind(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] Match decade_or_century(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] Match comparison(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] Match deixis(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] Match named_day(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] Match beside(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] Match age(const Phrase& phrase, std::uint32_t at);
[[nodiscard]] Match title(const Phrase& phrase, std::uint32_t at);

/// What stands before the core of an expression: "early", "about", "more than", "the end of".
struct Modifier {
    std::uint32_t end = 0;
    Mod mod = Mod::none;
    bool counts = false;  ///< belongs to a count: "more than", "about"
    explicit operator bool() const { return end > 0; }
};
[[nodiscard]] Modifier modifier_at(const Phrase& phrase, std::uint32_t at);

/// What kind of name an expression has that leaves its year or week open.
enum class Named : std::uint8_t { none, weekday, other };

/// What the verbs around [begin, end) say; "by" and "until" before a named date look ahead by themselves.
[[nodiscard]] Tense tense_around(const Phrase& phrase, std::uint32_t begin, std::uint32_t end,
                                 Named named = Named::none);

}  // namespace dateline::times
