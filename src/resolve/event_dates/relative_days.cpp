#include "resolve/event_dates/relative_days.h"

#include <algorithm>
#include <optional>

#include "annotate/events/clause_words.h"
#include "annotate/person_words/numbers.h"

namespace dateline {
namespace {

namespace cw = clause_words;

struct Phrase {
    TokenRange tokens;  ///< "the eve of", "two days after", "hours before"
    std::uint32_t head;
    int days;
    int months;
};

struct Unit {
    int days = 0;
    int months = 0;
};

std::optional<Unit> unit_of(std::string_view word) {
    if (cw::among(word, {"day", "days", "morning", "night", "evening"})) return Unit{1, 0};
    if (cw::among(word, {"week", "weeks"})) return Unit{7, 0};
    if (cw::among(word, {"month", "months"})) return Unit{0, 1};
    if (cw::among(word, {"year", "years"})) return Unit{0, 12};
    return std::nullopt;
}

std::optional<int> counted(std::string_view word) {
    if (cw::among(word, {"a", "an", "the", "one"})) return 1;
    return small_number(word);
}

/// "eve of", "day before", "two weeks after", "hours before" with its unit at a token.
std::optional<Phrase> phrase_at(const Words& words, std::uint32_t unit) {
    if (unit == 0) return std::nullopt;
    const std::string_view word = words.lower(unit);
    if (word == "eve" && words.is(unit + 1, "of")) return Phrase{{unit - 1, unit + 2}, unit, -1, 0};
    const bool before = words.is(unit + 1, "before");
    if (!before && !words.is(unit + 1, "after")) return std::nullopt;
    const auto number = counted(words.lower(unit - 1));
    constexpr int kSameDay = 12;  // hours
    if (cw::among(word, {"hours", "hour", "minutes"}) && number.value_or(0) <= kSameDay) return Phrase{{unit, unit + 2}, unit, 0, 0};
    const auto length = unit_of(word);
    if (!length || !number) return std::nullopt;
    const int count = before ? -*number : *number;
    return Phrase{{unit - 1, unit + 2}, unit, count * length->days, count * length->months};
}

class RelativeFinder {
  public:
    RelativeFinder(const ClauseTree& tree, std::span<const EventTrigger> triggers, std::span<const Dating> datings)
        : tree_(tree), triggers_(triggers), datings_(datings) {}

    [[nodiscard]] std::optional<RelativeDating> read(const Phrase& phrase) const {
        if (const auto backward = read_backward(phrase)) return backward;
        const auto anchor = anchor_behind(phrase.tokens.end);
        if (!anchor) return std::nullopt;
        const auto trigger = governed(phrase, triggers_[datings_[*anchor].trigger].token);
        if (!trigger || is_dated(*trigger)) return std::nullopt;
        return RelativeDating{*trigger, *anchor, phrase.days, phrase.months, phrase.tokens};
    }

  private:
    /// "in 1948, a year before she was born": the event behind by that before.
    [[nodiscard]] std::optional<RelativeDating> read_backward(const Phrase& phrase) const {
        const auto behind = tree_.head(phrase.tokens.end - 1);
        const auto trigger = behind && *behind >= phrase.tokens.end ? trigger_at(*behind) : std::nullopt;
        const auto main = trigger && !is_dated(*trigger) ? governed(phrase, *behind) : std::nullopt;
        const auto anchor = main ? dating_of(*main) : std::nullopt;
        if (!anchor) return std::nullopt;
        return RelativeDating{*trigger, *anchor, -phrase.days, -phrase.months, phrase.tokens};
    }

    [[nodiscard]] std::optional<std::size_t> trigger_at(std::uint32_t token) const {
        const auto at = std::ranges::lower_bound(triggers_, token, {}, &EventTrigger::token);
        if (at == triggers_.end() || at->token != token) return std::nullopt;
        return static_cast<std::size_t>(at - triggers_.begin());
    }

    [[nodiscard]] std::optional<std::size_t> dating_of(std::size_t trigger) const {
        const auto at = std::ranges::lower_bound(datings_, trigger, {}, &Dating::trigger);
        if (at == datings_.end() || at->trigger != trigger) return std::nullopt;
        return static_cast<std::size_t>(at - datings_.begin());
    }

    /// The dating of the first event behind a token, where it is dated.
    [[nodiscard]] std::optional<std::size_t> anchor_behind(std::uint32_t token) const {
        constexpr std::uint32_t kReach = 8;
        const auto first = std::ranges::lower_bound(triggers_, token, {}, &EventTrigger::token);
        for (auto place = static_cast<std::size_t>(first - triggers_.begin()); place < triggers_.size(); ++place) {
            if (triggers_[place].token > token + kReach) return std::nullopt;
            if (const auto dating = dating_of(place)) return dating;
            if (triggers_[place].form != TriggerForm::noun) return std::nullopt;
        }
        return std::nullopt;
    }

    /// The verb that the phrase tells of: what its head hangs on, above the anchor.
    [[nodiscard]] std::optional<std::size_t> governed(const Phrase& phrase, std::uint32_t anchor) const {
        constexpr int kSteps = 4;
        auto word = tree_.head(phrase.head);
        for (int step = 0; step < kSteps && word; ++step) {
            const auto verb = trigger_at(*word);
            if (verb && triggers_[*verb].form != TriggerForm::noun && *word != anchor) return verb;
            word = tree_.head(*word);
        }
        return std::nullopt;
    }

    [[nodiscard]] bool is_dated(std::size_t trigger) const {
        return dating_of(trigger) || triggers_[trigger].polarity == Polarity::negative;
    }

    const ClauseTree& tree_;
    std::span<const EventTrigger> triggers_;
    std::span<const Dating> datings_;
};

}  // namespace

std::vector<RelativeDating> find_relative_days(const Words& words, const ClauseTree& tree, TokenRange sentence,
                                               std::span<const EventTrigger> triggers, std::span<const Dating> datings) {
    std::vector<RelativeDating> found;
    if (datings.empty() || !tree.known()) return found;
    const RelativeFinder finder(tree, triggers, datings);
    for (std::uint32_t token = sentence.begin + 1; token < sentence.end; ++token) {
        const auto phrase = phrase_at(words, token);
        const auto dating = phrase ? finder.read(*phrase) : std::nullopt;
        const bool fresh = dating && std::ranges::find(found, dating->trigger, &RelativeDating::trigger) == found.end();
        if (fresh) found.push_back(*dating);
    }
    std::ranges::sort(found, {}, &RelativeDating::trigger);
    return found;
}

std::optional<Interval> away_from(Interval anchor, const RelativeDating& dating) {
    using namespace std::chrono;
    if (dating.months == 0) {
        if (anchor.end - anchor.begin != days{1}) return std::nullopt;  // two days from some day of June are no days
        return Interval{anchor.begin + days{dating.days}, anchor.end + days{dating.days}};
    }
    const bool years = dating.months % 12 == 0;
    const year_month first = year_month{year_month_day{anchor.begin}.year(), years ? January : year_month_day{anchor.begin}.month()};
    const months length{years ? 12 : 1};
    if (anchor.end > sys_days{(first + length) / 1}) return std::nullopt;
    const year_month begin = first + months{dating.months};
    return Interval{begin / 1, (begin + length) / 1};
}

}  // namespace dateline
