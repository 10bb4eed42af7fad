#include "resolve/event_dates/same_time.h"

namespace dateline {
namespace {

using Place = Clause::Place;

bool may_be_dated(const Clause& clause, std::size_t place) {
    const EventTrigger& trigger = clause.trigger(place);
    const bool happened = trigger.polarity == Polarity::positive || trigger.event_class == EventClass::reporting;
    return happened && !clause.is_noun(place) && trigger.modality != Modality::hypothetical &&
           trigger.event_class != EventClass::state;
}

/// Whether another time stands between a verb and the time that it would share: it may be that one's.
bool another_time_between(const Clause& clause, std::size_t place, std::size_t time) {
    const auto times = clause.times();
    const bool behind = times[time].tokens.begin < clause.trigger(place).token;
    return behind && time + 1 < times.size() && times[time + 1].tokens.begin < clause.trigger(place).token;
}

}  // namespace

void date_what_was_at_the_same_time(const Clause& clause, std::vector<std::optional<Dating>>& dated) {
    constexpr int kRounds = 2;  // what is joined to what is joined
    for (int round = 0; round < kRounds; ++round) {
        for (std::size_t place = 0; place < dated.size(); ++place) {
            if (dated[place] || !may_be_dated(clause, place)) continue;
            const Place setting = clause.statement_of(place);
            const Place above = clause.joined_to(place);
            const Place joined = above ? above : clause.opened_by(place);
            if (setting && dated[*setting]) {
                dated[place] = Dating{place, dated[*setting]->time, "said in a dated statement"};
            } else if (joined && dated[*joined] && !clause.has_time(place) &&
                       !another_time_between(clause, place, dated[*joined]->time)) {
                dated[place] = Dating{place, dated[*joined]->time, "same time by the parse"};
            }
        }
    }
}

}  // namespace dateline
