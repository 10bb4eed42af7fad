#include "resolve/event_dates/relative_days.h"

#include <algorithm>
#include <optional>

#include "annotate/events/clause_words.h"
#include "annotate/person_words/numbers.h"

namespace dateline {
namespace {

namespace cw = clause_words;

struct Phrase {
    TokenRange tokens;  ///< "the eve of", "two days after"
    std::uint32_t head;
    int days;
};

std::optional<int> counted(std::string_view word) {
    if (cw::among(word, {"a", "an", "the", "one"})) return 1;
    return small_number(word);
}

/// "eve of", "day before", "two weeks after" with its unit at a token.
std::optional<Phrase> phrase_at(const Words& words, std::uint32_t unit) {
    if (unit == 0) return std::nullopt;
    const std::string_view word = words.lower(unit);
    if (word == "eve" && words.is(unit + 1, "of")) return Phrase{{unit - 1, unit + 2}, unit, -1};
    const int length = cw::among(word, {"day", "days", "morning", "night", "evening"}) ? 1 : cw::among(word, {"week", "weeks"}) ? 7 : 0;
    const bool before = words.is(unit + 1, "before");
    const auto number = counted(words.lower(unit - 1));
    if (length == 0 || !number || (!before && !words.is(unit + 1, "after"))) return std::nullopt;
    return Phrase{{unit - 1, unit + 2}, unit, (before ? -1 : 1) * length * *number};
}

class RelativeFinder {
  public:
    RelativeFinder(const ClauseTree& tree, std::span<const EventTrigger> triggers, std::span<const Dating> datings)
        : tree_(tree), triggers_(triggers), datings_(datings) {}

    [[nodiscard]] std::optional<RelativeDating> read(const Phrase& phrase) const {
        const auto anchor = anchor_behind(phrase.tokens.end);
        if (!anchor) return std::nullopt;
        const auto trigger = governed(phrase, triggers_[datings_[*anchor].trigger].token);
        if (!trigger || is_dated(*trigger)) return std::nullopt;
        return RelativeDating{*trigger, *anchor, phrase.days, phrase.tokens};
    }

  private:
    /// The dating of the first event behind a token, where it is dated.
    [[nodiscard]] std::optional<std::size_t> anchor_behind(std::uint32_t token) const {
        constexpr std::uint32_t kReach = 8;
        for (std::size_t place = 0; place < triggers_.size(); ++place) {
            if (triggers_[place].token < token) continue;
            if (triggers_[place].token > token + kReach) return std::nullopt;
            const auto at = std::ranges::lower_bound(datings_, place, {}, &Dating::trigger);
            if (at != datings_.end() && at->trigger == place) return static_cast<std::size_t>(at - datings_.begin());
            if (triggers_[place].form != TriggerForm::noun) return std::nullopt;
        }
        return std::nullopt;
    }

    /// The verb that the phrase tells of: what its head hangs on, above the anchor.
    [[nodiscard]] std::optional<std::size_t> governed(const Phrase& phrase, std::uint32_t anchor) const {
        constexpr int kSteps = 4;
        auto word = tree_.head(phrase.head);
        for (int step = 0; step < kSteps && word; ++step) {
            const auto at = std::ranges::lower_bound(triggers_, *word, {}, &EventTrigger::token);
            const bool verb = at != triggers_.end() && at->token == *word && at->form != TriggerForm::noun;
            if (verb && *word != anchor) return static_cast<std::size_t>(at - triggers_.begin());
            word = tree_.head(*word);
        }
        return std::nullopt;
    }

    [[nodiscard]] bool is_dated(std::size_t trigger) const {
        const bool told = std::ranges::binary_search(datings_, trigger, {}, &Dating::trigger);
        return told || triggers_[trigger].polarity == Polarity::negative;
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

}  // namespace dateline
