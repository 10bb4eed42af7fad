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
    const std::uint32_t open = born > 1 && words.is(born - 1, "b") ? born - 2 : born - 1;
    return words.is(open, "(") ? people.ending_before(open) : people.subject_of(born);
}

/// "born", and "b." in a bracket.
bool is_born(const Words& words, std::uint32_t at) {
    const bool short_form = words.is(at, "b.") || (words.is(at, ".") && at > 0 && words.is(at - 1, "b"));
    return words.is(at, "born") || (short_form && at > 1 && (words.is(at - 1, "(") || words.is(at - 2, "(")));
}

void add_date(const PeopleView& people, const PersonMention& person, const Time& time, Property property,
              std::string_view rule, FactList& facts) {
    for (const EntityId id : people.persons(person)) {
        if (facts.has(id, property)) continue;
        Evidence evidence(time.span, "facts", rule);
        facts.value(id, property, time.value, FactStatus::unknown, std::move(evidence.also(person.span)));
    }
}

/// The place between commas behind a date of a bracket, with the one around it: "(born 5 May 1950, | Ulm, Germany)". Empty
/// where there is none.
TokenRange place_behind(const PeopleView& people, std::uint32_t date_end) {
    const PersonMention* place = people.words().is(date_end, ",") ? people.places().beginning_at(date_end + 1) : nullptr;
    return place != nullptr ? people.words().segmentation().tokens_in(whole_place(people, *place)) : TokenRange{date_end, date_end};
}

/// The date behind the dash of "(5 May 1950 – 3 June 2001)", "(5 May 1950, Ulm – 3 June 2001, Bonn)" where the bracket ends
/// with it; null where there is none.
const Time* end_of_life(const PeopleView& people, std::uint32_t dash, const Time* behind) {
    if (behind == nullptr || !is_date(*behind)) return nullptr;
    const TokenRange tokens = people.words().segmentation().tokens_in(behind->span);
    return tokens.begin == dash + 1 && people.words().is(place_behind(people, tokens.end).end, ")") ? behind : nullptr;
}

void add_place(const PeopleView& people, const PersonMention& person, TokenRange place, Property property,
               std::string_view rule, FactList& facts) {
    if (place.size() > 0) add_value(people, person, property, people.words().segmentation().span_of(place), rule, facts);
}

/// "born on May 5, 1950", "born in 1950", "Ann Lee (5 May 1950 – 3 June 2001)": the dates in a bracket behind a name.
void date_of(const PeopleView& people, const Time& time, const Time* behind, FactList& facts) {
    constexpr std::uint32_t kReach = 9;
    const Words& words = people.words();
    const TokenRange tokens = words.segmentation().tokens_in(time.span);
    std::uint32_t at = tokens.begin;
    if (at > 1 && words.is(at - 1, "(")) {
        const PersonMention* person = people.ending_before(at - 1);
        const TokenRange place = place_behind(people, tokens.end);
        const std::string_view dash = words.text(place.end);
        const bool life = dash == "–" || dash == "-" || dash == "—" || dash == "−";
        if (person != nullptr && life) {
            add_date(people, *person, time, Property::birth_date, "birth.bracket", facts);
            add_place(people, *person, place, Property::birth_place, "birth.bracket", facts);
            if (const Time* death = end_of_life(people, place.end, behind)) {
                add_date(people, *person, *death, Property::death_date, "death.bracket", facts);
                const std::uint32_t end = words.segmentation().tokens_in(death->span).end;
                add_place(people, *person, place_behind(people, end), Property::death_place, "death.bracket", facts);
            }
        }
        return;
    }
    const std::uint32_t first = words.segmentation().sentences[words.segmentation().sentence_of(at)].tokens.begin;
    for (std::uint32_t steps = 0; steps < kReach && at > first; ++steps, --at) {
        if (is_born(words, at - 1)) {
            const PersonMention* person = born_at(people, at - 1);
            if (person == nullptr) return;
            add_date(people, *person, time, Property::birth_date, "birth.date", facts);
            if (words.is(at - 2, "(") || words.is(at - 3, "(")) {
                add_place(people, *person, place_behind(people, tokens.end), Property::birth_place, "birth.bracket", facts);
            }
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
