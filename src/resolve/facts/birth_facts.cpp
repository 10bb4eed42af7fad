#include <algorithm>
#include <string>

#include "resolve/facts/rules.h"

namespace dateline {
namespace {

bool is_date(const Time& time) {
    const bool digits = time.value.size() >= 4 && std::all_of(time.value.begin(), time.value.begin() + 4, [](char c) {
        return c >= '0' && c <= '9';
    });
    return time.type == TimeType::date && time.interval && digits;
}

/// Who is born by the word at a token: its subject, or the name before its bracket: "Ann Lee (born May 5, 1950)".
const PersonMention* born_at(const PeopleView& people, std::uint32_t born) {
    const Words& words = people.words();
    if (born == 0) return nullptr;
    return words.is(born - 1, "(") ? people.ending_before(born - 1) : people.subject_of(born);
}

void add_date(const PeopleView& people, const PersonMention& person, const Time& time, Property property,
              std::string_view rule, FactList& facts) {
    for (const EntityId id : people.persons(person)) {
        if (facts.has(id, property)) continue;
        Evidence evidence(time.span, "facts", rule);
        facts.value(id, property, time.value, FactStatus::unknown, std::move(evidence.also(person.span)));
    }
}

/// The date behind the dash of "(5 May 1950 – 3 June 2001)" where the bracket ends with it; null where there is none.
const Time* end_of_life(const PeopleView& people, std::uint32_t dash, const Time* behind) {
    if (behind == nullptr || !is_date(*behind)) return nullptr;
    const TokenRange tokens = people.words().segmentation().tokens_in(behind->span);
    return tokens.begin == dash + 1 && people.words().is(tokens.end, ")") ? behind : nullptr;
}

/// "born on May 5, 1950", "born in 1950", "Ann Lee (5 May 1950 – 3 June 2001)": the dates in a bracket behind a name.
void date_of(const PeopleView& people, const Time& time, const Time* behind, FactList& facts) {
    constexpr std::uint32_t kReach = 9;
    const Words& words = people.words();
    const TokenRange tokens = words.segmentation().tokens_in(time.span);
    std::uint32_t at = tokens.begin;
    if (at > 1 && words.is(at - 1, "(")) {
        const PersonMention* person = people.ending_before(at - 1);
        const std::string_view dash = words.text(tokens.end);
        const bool life = dash == "–" || dash == "-" || dash == "—" || dash == "−";
        if (person != nullptr && life) {
            add_date(people, *person, time, Property::birth_date, "birth.bracket", facts);
            if (const Time* death = end_of_life(people, tokens.end, behind)) {
                add_date(people, *person, *death, Property::death_date, "death.bracket", facts);
            }
        }
        return;
    }
    const std::uint32_t first = words.segmentation().sentences[words.segmentation().sentence_of(at)].tokens.begin;
    for (std::uint32_t steps = 0; steps < kReach && at > first; ++steps, --at) {
        if (words.is(at - 1, "born")) {
            const PersonMention* person = born_at(people, at - 1);
            if (person != nullptr) add_date(people, *person, time, Property::birth_date, "birth.date", facts);
            return;
        }
        if (people.holding(at - 1) != nullptr || words.is(at - 1, ";") || words.is(at - 1, "when") || words.is(at - 1, "and")) return;
    }
}

/// "was born in X", "X-born Ann Lee".
void place_of(const PeopleView& people, const PersonMention& place, FactList& facts) {
    const Words& words = people.words();
    const std::uint32_t at = place.tokens.begin;
    if (words.is(place.tokens.end, "-") && words.is(place.tokens.end + 1, "born")) {
        const PersonMention* person = people.led_up_to_from(place.tokens.end + 2);
        if (person != nullptr && person->kind == MentionKind::name) {
            add_value(people, *person, Property::birth_place, place.span, "birth.adjective", facts);
        }
        return;
    }
    if (at < 3 || (!words.is(at - 1, "in") && !words.is(at - 1, "at") && !words.is(at - 1, "near"))) return;
    std::uint32_t born = at - 2;
    for (int steps = 0; steps < 6 && born > 0 && !words.is(born, "born") && people.holding(born) == nullptr; ++steps) --born;
    if (!words.is(born, "born")) return;
    const PersonMention* person = born_at(people, born);
    if (person != nullptr) add_value(people, *person, Property::birth_place, whole_place(people, place), "birth.verb", facts);
}

}  // namespace

void find_birth_facts(const PeopleView& people, const Layer<Time, TimeId>& times, FactList& facts) {
    for (const PersonMention& place : people.places().mentions()) place_of(people, place, facts);
    for (std::uint32_t i = 0; i < times.size(); ++i) {
        const Time* behind = i + 1 < times.size() ? &times[TimeId{i + 1}] : nullptr;
        if (is_date(times[TimeId{i}])) date_of(people, times[TimeId{i}], behind, facts);
    }
}

}  // namespace dateline
