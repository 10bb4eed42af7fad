#include <algorithm>
#include <string>

#include "annotate/person_words/role_table.h"
#include "base/word_table.h"
#include "resolve/facts/rules.h"

namespace dateline {
namespace {

constexpr WordSet kDying{words("died", "dies", "killed", "drowned", "murdered", "assassinated", "perished",
                               "slain", "beheaded", "executed", "shot")};
constexpr WordSet kByOthers{
    words("killed", "murdered", "assassinated", "slain", "beheaded", "executed", "shot")};
constexpr WordSet kPassive{words("was", "were", "been", "being", "be", "is", "got", "are")};
constexpr WordSet kUnsaid{
    words("not", "n't", "n’t", "never", "could", "would", "might", "may", "almost", "nearly", "if")};

struct Death {
    const PersonMention* person;
    std::uint32_t verb;
    TokenRange sentence;
};

/// "Ann Lee was born on 5 May 1950 and | died", "Ann Lee (born 5 May 1950, | died 3 June 2001)": whoever was born.
const PersonMention* born_before(const PeopleView& people, std::uint32_t verb) {
    constexpr std::uint32_t kReach = 16;
    const Words& words = people.words();
    for (std::uint32_t back = 2; back <= kReach && back < verb; ++back) {
        const std::uint32_t born = verb - back;
        if (words.is(born, ".") || words.is(born, ")")) return nullptr;
        if (!words.is(born, "born")) continue;
        return words.is(born - 1, "(") ? people.ending_before(born - 1) : people.subject_of(born);
    }
    return nullptr;
}

/// Who is told to have died by the verb at a token: its subject; what others do must be in the passive.
const PersonMention* dead_by(const PeopleView& people, std::uint32_t verb) {
    const Words& words = people.words();
    for (std::uint32_t back = 1; back <= 3 && back <= verb; ++back) {
        if (kUnsaid.has(words.text(verb - back))) return nullptr;  // not "May"
    }
    if (verb > 0 && words.is(verb - 1, "be")) return nullptr;  // "is to be executed"
    if (verb > 0 && words.is(verb - 1, "(")) return people.ending_before(verb - 1);
    const bool joined = verb > 2 && words.is(verb - 1, "and") && (words.is(verb - 2, "shot") || words.is(verb - 2, "stabbed"));
    if (joined) return kPassive.has(words.lower(verb - 3)) ? people.subject_of(verb - 2) : nullptr;
    const bool passive =
        kPassive.has(words.lower(verb - 1)) || (verb >= 2 && kPassive.has(words.lower(verb - 2)));
    if (kByOthers.has(words.lower(verb)) && !passive) return nullptr;
    if (words.is(verb, "shot") && !(words.is(verb + 1, "dead") || words.is(verb + 2, "killed") || words.is(verb - 1, "fatally")))
        return nullptr;
    const PersonMention* person = people.subject_of(verb);
    return person != nullptr ? person : born_before(people, verb);
}

/// Whom an active verb says to have been killed: "shot and killed Ann Lee", "murdered Ann Lee".
const PersonMention* killed_by(const PeopleView& people, std::uint32_t verb) {
    const Words& words = people.words();
    if (!kByOthers.has(words.lower(verb)) || words.is(verb, "shot") || verb == 0) return nullptr;
    for (std::uint32_t back = 1; back <= 3 && back <= verb; ++back) {
        if (kPassive.has(words.lower(verb - back)) || kUnsaid.has(words.lower(verb - back))) return nullptr;
    }
    const PersonMention* person = people.led_up_to_from(verb + 1);
    const bool owner =
        person != nullptr && (words.is(person->tokens.end, "'s") || words.is(person->tokens.end, "’s"));
    return person == nullptr || owner || person->kind == MentionKind::pronoun ? nullptr : person;
}

/// The end of the clause that begins at a token: the next comma, full stop or conjunction.
std::uint32_t clause_end(const Words& words, std::uint32_t at, std::uint32_t end) {
    while (at < end && !words.is(at, ",") && !words.is(at, ".") && !words.is(at, ";") &&
           !words.is(at, "and") && !words.is(at, "but") && !words.is(at, "after") && !words.is(at, "while")) {
        ++at;
    }
    return at;
}

void add(const PeopleView& people, const Death& death, Property property, const std::string& value, Span words,
         std::string_view rule, FactList& facts) {
    for (const EntityId id : people.persons(*death.person)) {
        if (facts.has(id, property)) continue;
        Evidence evidence(words, "facts", rule);
        facts.value(id, property, value, FactStatus::unknown,
                    std::move(evidence.also(people.words().span(death.verb)).also(death.person->span)));
    }
}

/// The first time that begins at a byte or behind it.
auto first_from(const Layer<Time, TimeId>& times, std::uint32_t begin) {
    return std::partition_point(times.begin(), times.end(), [begin](const Time& time) { return time.span.begin < begin; });
}

bool is_day(const Time& time) {
    return time.type == TimeType::date && time.interval && !time.value.empty() && time.value[0] <= '9';
}

/// "before 1870", "after the war", "since May": not the day itself.
bool is_bound(const PeopleView& people, const Time& time) {
    constexpr WordSet kBounds{dateline::words("before", "after", "since", "until", "by")};
    const std::uint32_t begin = people.words().segmentation().token_at(time.span.begin);
    return begin > 0 && kBounds.has(people.words().lower(begin - 1));
}

/// Whether "born" or a bracket stands between a time and the verb of dying before it or behind it: "born 1950, died 2001".
bool tells_birth(const PeopleView& people, const Time& time, std::uint32_t verb) {
    constexpr std::uint32_t kReach = 8;
    const std::uint32_t begin = people.words().segmentation().token_at(time.span.begin);
    for (std::uint32_t back = 1; back <= kReach && back <= begin; ++back) {
        if (people.words().is(begin - back, "born")) return true;
    }
    for (std::uint32_t at = begin; at < verb; ++at) {
        if (people.words().is(at, ")")) return true;
    }
    return false;
}

void date(const PeopleView& people, const Death& death, const Layer<Time, TimeId>& times, FactList& facts) {
    std::uint32_t end = clause_end(people.words(), death.verb, death.sentence.end);
    if (const PersonMention* around = people.words().is(end, ",") ? people.places().beginning_at(end + 1) : nullptr) {
        end = clause_end(people.words(), around->tokens.end, death.sentence.end);  // "died in Ulm, Germany in 1940"
    }
    const Span clause = people.words().segmentation().span_of(
        {std::min(death.person->tokens.begin, death.verb), std::max({death.verb + 1, death.person->tokens.end, end})});
    const std::uint32_t verb = people.words().span(death.verb).begin;
    const Time* best = nullptr;
    for (auto at = first_from(times, clause.begin); at != times.end() && at->span.begin < clause.end; ++at) {
        const Time& time = *at;
        if (!is_day(time) || is_bound(people, time)) continue;
        const bool behind = time.span.begin > verb;
        if (!behind && tells_birth(people, time, death.verb)) continue;
        if (best == nullptr || (behind && best->span.begin < verb)) best = &time;
    }
    if (best != nullptr) add(people, death, Property::death_date, best->value, best->span, "death.date", facts);
}

/// "died in X", "killed at X": a place right behind a preposition in the clause.
void place(const PeopleView& people, const Death& death, FactList& facts) {
    const Words& words = people.words();
    const std::uint32_t end = clause_end(words, death.verb, death.sentence.end);
    for (std::uint32_t at = death.verb + 1; at < end; ++at) {
        if (!words.is(at, "in") && !words.is(at, "at") && !words.is(at, "near") && !words.is(at, "on"))
            continue;
        const bool article = words.is(at + 1, "the") || words.is(at + 1, "a") || words.is(at + 1, "an");
        const PersonMention* where = people.places().beginning_at(article ? at + 2 : at + 1);
        if (where == nullptr) continue;
        add(people, death, Property::death_place, std::string(words.document().text(where->span)),
            where->span, "death.place", facts);
        return;
    }
}

/// What the verb itself or the words before it say: "shot and | killed", "assassinated", "stabbed to death".
void cause_by_verb(const PeopleView& people, const Death& death, FactList& facts) {
    const Words& words = people.words();
    const std::uint32_t verb = death.verb;
    const bool joined = verb > 1 && words.is(verb - 1, "and") &&
                        (words.is(verb - 2, "shot") || words.is(verb - 2, "stabbed"));
    const bool tells =
        kByOthers.has(words.lower(verb)) && !words.is(verb, "killed") && !words.is(verb, "slain");
    if (!joined && !tells) return;
    const Span span = words.span(joined ? verb - 2 : verb);
    add(people, death, Property::cause_of_death, std::string(words.document().text(span)), span, "death.verb",
        facts);
}

/// "the killing of Ann Lee", "the fatal shooting of 17-year-old Ann Lee", "Ann Lee's murder".
void by_noun(const PeopleView& people, std::uint32_t noun, FactList& facts) {
    constexpr WordSet kNouns{
        dateline::words("murder", "assassination", "beheading", "shooting", "stabbing", "lynching")};
    const Words& words = people.words();
    const std::string_view word = words.lower(noun);
    if (!kNouns.has(word) || noun == 0) return;
    const bool of = words.is(noun + 1, "of");
    const bool mark = words.is(noun - 1, "'s") || words.is(noun - 1, "’s");
    const bool own = (words.is(noun - 1, "his") || words.is(noun - 1, "her")) && word != "murder" &&
                     !people.tree().is(noun + 1, {Upos::noun});
    const bool sure = (word != "shooting" && word != "stabbing") || words.is(noun - 1, "fatal") ||
                      words.is(noun - 1, "deadly");
    const PersonMention* person = of     ? people.led_up_to_from(noun + 2)
                                  : mark ? people.ending_before(noun - 1)
                                  : own  ? people.ending_before(noun)
                                         : nullptr;
    if (!sure || words.is(noun - 1, "attempted") || person == nullptr || (!own && person->kind == MentionKind::pronoun))
        return;
    if (of && (words.is(person->tokens.end, "'s") || words.is(person->tokens.end, "’s"))) return;
    const Death death{person, noun, {}};
    add(people, death, Property::cause_of_death, std::string(words.document().text(words.span(noun))),
        words.span(noun), "death.noun", facts);
}

/// "until her death in 2007", "Ann Lee's death on May 3", "the death of Ann Lee on May 3".
void date_of_noun(const PeopleView& people, std::uint32_t noun, const Layer<Time, TimeId>& times, FactList& facts) {
    constexpr WordSet kDeaths{dateline::words("death", "assassination", "murder", "killing", "execution")};
    constexpr WordSet kOpeners{dateline::words("until", "after", "before", "following", "since", "upon", "till", "and", ",",
                                               "with", "to")};  // not "told them of his death on Friday"
    const Words& words = people.words();
    if (noun == 0 || !kDeaths.has(words.lower(noun))) return;
    const bool of = words.is(noun + 1, "of");
    const bool own = words.is(noun - 1, "his") || words.is(noun - 1, "her");
    const PersonMention* person = of                                             ? people.led_up_to_from(noun + 2)
                                  : own                                          ? people.ending_before(noun)
                                  : is_possessive_mark(words.text(noun - 1))     ? people.ending_before(noun - 1)
                                                                                 : nullptr;
    if (person == nullptr || (of && is_possessive_mark(words.text(person->tokens.end)))) return;
    const std::uint32_t first = of || own ? noun - 1 : person->tokens.begin;
    if (first > 0 && !kOpeners.has(words.lower(first - 1)) &&
        words.segmentation().sentence_of(first - 1) == words.segmentation().sentence_of(first))
        return;
    std::uint32_t at = of ? person->tokens.end : noun + 1;
    if (!words.is(at, "in") && !words.is(at, "on")) return;
    const Span next = ++at < words.size() ? words.span(at) : Span{};
    const auto time = first_from(times, next.begin);
    if (time == times.end() || time->span.begin != next.begin || !is_day(*time)) return;
    add(people, {person, noun, {}}, Property::death_date, time->value, time->span, "death.noun", facts);
}

/// "killed by | officers of the state", "by | Bob Roe": who did it is no cause.
bool names_somebody(const PeopleView& people, TokenRange phrase) {
    for (std::uint32_t at = phrase.begin; at < phrase.end; ++at) {
        if (people.holding(at) != nullptr || people.organizations().holding(at) != nullptr) return true;
        if (role_word(people.words().lower(at)).kind == RoleWord::noun || people.words().is(at, "police")) return true;
    }
    return false;
}

/// "died of cancer", "died from complications of a stroke", "killed in a plane crash", "died by suicide".
void cause(const PeopleView& people, const Death& death, FactList& facts) {
    const Words& words = people.words();
    std::uint32_t at = death.verb + 1;
    const bool of = words.is(at, "of") || words.is(at, "from") || words.is(at, "by");
    const bool event = words.is(at, "in") && (words.is(at + 1, "a") || words.is(at + 1, "an"));
    if (!of && !event) return;
    ++at;
    while (words.is(at, "a") || words.is(at, "an") || words.is(at, "the")) ++at;
    std::uint32_t end = at;
    const std::uint32_t limit = std::min(clause_end(words, at, death.sentence.end), at + 6);
    while (end < limit && !words.is(end, "in") && !words.is(end, "on") && !words.is(end, "at") &&
           !words.is(end, "with") && people.places().holding(end) == nullptr) {
        ++end;
    }
    if (end == at || (event && end > at + 3)) return;
    if (words.is(death.verb + 1, "by") && names_somebody(people, {at, end})) return;
    const Span span = words.segmentation().span_of({at, end});
    add(people, death, Property::cause_of_death, std::string(words.document().text(span)), span,
        "death.cause", facts);
}

/// "died in 1987 and 1993 respectively": a day for each.
bool is_apart(const Words& words, std::uint32_t verb, std::uint32_t limit) {
    constexpr std::uint32_t kReach = 20;
    for (std::uint32_t at = verb; at < std::min(limit, verb + kReach); ++at) {
        if (words.is(at, "respectively")) return true;
    }
    return false;
}

/// "Ann and | Bob Lee": the other of two who died; null where there is none.
const PersonMention* person_joined(const PeopleView& people, const PersonMention& person) {
    const std::uint32_t begin = person.tokens.begin;
    const bool joined = person.kind == MentionKind::name && begin > 1 && people.words().is(begin - 1, "and");
    const PersonMention* other = joined ? people.ending_before(begin - 1) : nullptr;
    return other != nullptr && other->kind == MentionKind::name && people.is_person(other->entity) ? other : nullptr;
}

}  // namespace

void find_death_facts(const PeopleView& people, const Layer<Time, TimeId>& times, FactList& facts) {
    const auto& segmentation = people.words().segmentation();
    for (std::uint32_t at = 0; at < people.words().size(); ++at) {
        by_noun(people, at, facts);
        date_of_noun(people, at, times, facts);
        if (!kDying.has(people.words().lower(at))) continue;
        const PersonMention* killed = killed_by(people, at);
        const PersonMention* person = killed != nullptr ? killed : dead_by(people, at);
        if (person == nullptr || (killed == nullptr && person->tokens.begin > at)) continue;
        const TokenRange sentence = segmentation.sentences[segmentation.sentence_of(at)].tokens;
        const PersonMention* other = person_joined(people, *person);
        const bool apart = other != nullptr && is_apart(people.words(), at, sentence.end);
        for (const PersonMention* one : {person, other}) {
            if (one == nullptr) continue;
            const Death death{one, at, sentence};
            if (!apart) date(people, death, times, facts);
            place(people, death, facts);
            if (killed == nullptr) cause(people, death, facts);
            cause_by_verb(people, death, facts);
        }
    }
}

}  // namespace dateline
