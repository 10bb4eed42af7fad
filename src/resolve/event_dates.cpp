#include "resolve/event_dates.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "annotate/events/clause_words.h"
#include "resolve/event_dates/attachment.h"
#include "resolve/event_dates/participants.h"
#include "resolve/event_dates/relative_days.h"

namespace dateline {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

// The parts of the layers that lie in one sentence after the other.
template <class Iterator, class Begin>
Iterator first_behind(Iterator from, Iterator end, std::uint32_t place, Begin begin_of) {
    while (from != end && begin_of(*from) < place) ++from;
    return from;
}

// The months that news means by a season of a year ("last summer": June to August); winter belongs to two years.
std::optional<Interval> months_of_season(std::string_view value) {
    constexpr std::size_t kYear = 4;
    int year = 0;
    const char* const end = value.data() + std::min(value.size(), kYear);
    if (value.size() != kYear + 3 || std::from_chars(value.data(), end, year).ptr != end) return std::nullopt;
    const std::string_view season = value.substr(kYear);
    const unsigned first = season == "-SP" ? 3 : season == "-SU" ? 6 : season == "-FA" ? 9 : 0;
    if (first == 0) return std::nullopt;
    const auto month = std::chrono::year{year} / std::chrono::month{first};
    return Interval{month / 1, (month + std::chrono::months{3}) / 1};
}

class EventDater {
  public:
    EventDater(const Document& document, const Segmentation& segmentation, const Layer<Time, TimeId>& times,
               const Entities& entities, const NeuralReading& neural)
        : document_(document), words_(document, segmentation), tree_(words_, neural), times_(times), entities_(entities) {}

    Layer<Event, EventId> run(const std::vector<EventTrigger>& triggers) {
        auto trigger = triggers.begin();
        for (const Sentence& sentence : words_.segmentation().sentences) {
            const auto last = first_behind(trigger, triggers.end(), sentence.span.end,
                                           [](const EventTrigger& t) { return t.span.begin; });
            date_sentence(sentence, {trigger, last});
            trigger = last;
        }
        return std::move(events_);
    }

  private:
    void date_sentence(const Sentence& sentence, std::span<const EventTrigger> triggers) {
        const std::vector<PlacedTime> placed = times_in(sentence);
        if (placed.empty()) return;
        const std::vector<Dating> datings = attach_times(words_, tree_, sentence.tokens, triggers, placed, undated_);
        const auto relative = find_relative_days(words_, tree_, sentence.tokens, triggers, datings);
        auto next = relative.begin();
        for (const Dating& dating : datings) {
            for (; next != relative.end() && next->trigger < dating.trigger; ++next) append(sentence, triggers, *next, datings, placed);
            append(sentence, triggers[dating.trigger], placed[dating.time], Evidence(triggers[dating.trigger].span, "events", dating.rule));
        }
        for (; next != relative.end(); ++next) append(sentence, triggers, *next, datings, placed);
    }

    void append(const Sentence& sentence, std::span<const EventTrigger> triggers, const RelativeDating& relative,
                const std::vector<Dating>& datings, const std::vector<PlacedTime>& placed) {
        const Dating& anchor = datings[relative.anchor];
        PlacedTime time = placed[anchor.time];
        const auto interval = away_from(time.interval, relative);
        if (!interval) return;
        time.interval = *interval;
        Evidence evidence(triggers[relative.trigger].span, "events", "days from an event");
        evidence.also(words_.segmentation().span_of(relative.words)).also(triggers[anchor.trigger].span);
        append(sentence, triggers[relative.trigger], time, std::move(evidence));
    }

    // The times of a sentence that name days, two that make a range as one.
    std::vector<PlacedTime> times_in(const Sentence& sentence) {
        std::vector<PlacedTime> placed;
        undated_.clear();
        for (; next_time_ < times_.size(); ++next_time_) {
            const TimeId id{static_cast<std::uint32_t>(next_time_)};
            const Time& time = times_[id];
            if (time.span.begin >= sentence.span.end) break;
            if (time.span.begin < sentence.span.begin) continue;
            const TokenRange tokens = words_.segmentation().tokens_in(time.span);
            const auto interval = time.interval ? time.interval : months_of_season(time.value);
            if (!interval || time.type == TimeType::set) {
                undated_.push_back(tokens);
                continue;
            }
            const PlacedTime next{id, tokens, *interval};
            if (!placed.empty() && is_range(placed.back(), next)) {
                placed.back() =
                    is_moved(placed.back()) ? moved(placed.back(), next) : joined(placed.back(), next);
            } else if (const auto lasting = since_then(next)) {
                placed.push_back(*lasting);
            }
        }
        return placed;
    }

    // "from 2008 to 2014", "May through July", "between May and July", "during June and July", "1939-1945"
    [[nodiscard]] bool is_range(const PlacedTime& first, const PlacedTime& second) const {
        if (second.tokens.begin != first.tokens.end + 1 || second.interval.begin < first.interval.begin)
            return false;
        const std::string_view between = words_.lower(first.tokens.end);
        const std::string_view before =
            first.tokens.begin > 0 ? words_.lower(first.tokens.begin - 1) : std::string_view{};
        if (between == "-" || between == "–" || between == "through") return true;
        if (between == "and") return before == "between" || (before == "during" && first.interval.end == second.interval.begin);
        return before == "from" && (between == "to" || between == "until" || between == "till");
    }

    [[nodiscard]] static PlacedTime joined(const PlacedTime& first, const PlacedTime& second) {
        return {
            first.time, {first.tokens.begin, second.tokens.end}, {first.interval.begin, second.interval.end}};
    }

    // "moved from 4 June to 11 June": the second alone counts.
    [[nodiscard]] bool is_moved(const PlacedTime& first) const {
        return first.tokens.begin > 1 && clause_words::among(words_.lower(first.tokens.begin - 2),
                                                             {"moved", "postponed", "rescheduled", "delayed",
                                                              "shifted", "changed", "pushed"});
    }
    [[nodiscard]] static PlacedTime moved(const PlacedTime& first, const PlacedTime& second) {
        return {second.time, {first.tokens.begin, second.tokens.end}, second.interval};
    }

    [[nodiscard]] bool is_since(const PlacedTime& time) const {
        const std::string_view next = words_.lower(time.tokens.end);
        return time.tokens.begin > 0 && words_.lower(time.tokens.begin - 1) == "since" && next != "'s" &&
               next != "’s";
    }

    // "since May" lasts until the day of the story; where that is not known, nobody knows how long.
    [[nodiscard]] std::optional<PlacedTime> since_then(PlacedTime time) const {
        if (!is_since(time)) return time;
        const auto& published = document_.info().published.day;
        if (!published) return std::nullopt;
        const sys_days day{*published};
        if (day + days{1} > time.interval.begin) time.interval.end = day + days{1};
        return time;
    }

    // "has been suspended since May": done in May; "has worked here since May": until now.
    [[nodiscard]] bool is_done_to(const EventTrigger& trigger) const {
        if (trigger.form != TriggerForm::participle) return false;
        std::uint32_t token = trigger.token;
        while (token > 0 && clause_words::is_adverb(words_.lower(token - 1))) --token;
        return token > 0 && clause_words::is_be(words_.lower(token - 1));
    }

    void append(const Sentence& sentence, const EventTrigger& trigger, PlacedTime time, Evidence evidence) {
        if (is_since(time) && is_done_to(trigger)) time.interval = times_[time.time].interval.value_or(time.interval);
        evidence.also(times_[time.time].span);
        events_.append({trigger.span, trigger.event_class, trigger.polarity, trigger.modality, time.time,
                        time.interval, participants(words_, sentence.tokens, trigger, entities_),
                        std::move(evidence)});
    }

    const Document& document_;
    Words words_;
    ClauseTree tree_;
    const Layer<Time, TimeId>& times_;
    const Entities& entities_;
    std::size_t next_time_ = 0;
    std::vector<TokenRange> undated_;  // times of the sentence at hand that name no days, such as durations
    Layer<Event, EventId> events_;
};

}  // namespace

Layer<Event, EventId> resolve_events(const Document& document, const Segmentation& segmentation,
                                     const std::vector<EventTrigger>& triggers,
                                     const Layer<Time, TimeId>& times, const Layer<Quote, QuoteId>&,
                                     const Entities& entities, const NeuralReading& neural) {
    return EventDater(document, segmentation, times, entities, neural).run(triggers);
}

}  // namespace dateline
