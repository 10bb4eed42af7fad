#include "annotate/person_words/role_table.h"
#include "base/word_table.h"
#include "resolve/facts/rules.h"

namespace dateline {
namespace {

constexpr WordSet kCopulas{words("is", "turned", "turns", "'s", "’s", "who")};
constexpr WordSet kDied{words("died", "dies", "dead", "death", "passed")};
constexpr WordSet kClosers{words(",", ".", ")", ";", "-", "–", "—", "and", "")};
constexpr WordSet kDaysBehind{words("on", "in", "this", "last", "today", "yesterday", "earlier", "monday", "tuesday",
                                    "wednesday", "thursday", "friday", "saturday", "sunday")};
constexpr WordSet kClosersOfDigits{words("of", "from", "was", "is")};

struct Finding {
    const PersonMention* person = nullptr;
    std::string_view rule;
};

/// "Ann Lee, 35, said", "Ann Lee (35)", "Ann Lee, aged 35".
Finding in_apposition(const PeopleView& people, const Age& age) {
    const Words& words = people.words();
    const std::uint32_t begin = age.tokens.begin;
    if (begin < 2) return {};
    const std::string_view opener = words.text(begin - 1);
    const std::string_view closer = words.text(age.tokens.end);
    const PersonMention* before = people.ending_before(begin - 1);
    if (before == nullptr || (before->kind == MentionKind::pronoun)) return {};
    const bool bracket = opener == "(" && (closer == ")" || closer == ",");
    const bool digits = words.text(begin)[0] >= '0' && words.text(begin)[0] <= '9';
    const bool commas = opener == "," && (kClosers.has(closer) || (digits && kClosersOfDigits.has(closer)));
    return bracket || commas ? Finding{before, "age.apposition"} : Finding{};
}

/// "35-year-old singer Ann Lee", "a seven-year-old girl, Ann Lee,": the first person behind, names and nouns between.
Finding behind_adjective(const PeopleView& people, const Age& age) {
    constexpr std::uint32_t kReach = 8;
    const Words& words = people.words();
    bool comma = false;
    for (std::uint32_t at = age.tokens.end; at < age.tokens.end + kReach && at < words.size(); ++at) {
        if (const PersonMention* person = people.beginning_at(at)) {
            return person->kind == MentionKind::name ? Finding{person, "age.adjective"} : Finding{};
        }
        const std::string_view word = words.lower(at);
        if (word == "," && !comma) {
            comma = true;
        } else if (comma || word == "," || word == "." || word == "who" || word == "was" || word == "is" ||
                   word == "and" || word == "in" || word == "of" || word == "from" || word == "to" || word == "at") {
            return {};
        }
    }
    return {};
}

/// "Ann Lee, a 35-year-old teacher": an apposition that begins with the age.
Finding before_adjective(const PeopleView& people, const Age& age) {
    const Words& words = people.words();
    if (age.tokens.begin < 3) return {};
    const std::uint32_t article = age.tokens.begin - 1;
    const bool apposition = (words.is(article, "a") || words.is(article, "an") || words.is(article, "the")) &&
                            (words.is(article - 1, ",") || kCopulas.has(words.lower(article - 1)));
    if (!apposition) return {};
    const PersonMention* person = people.ending_before(article - 1);
    return person != nullptr ? Finding{person, "age.description"} : Finding{};
}

/// "the 35-year-old said": a description that is linked to a person.
Finding in_description(const PeopleView& people, const Age& age) {
    const PersonMention* person = people.holding(age.tokens.begin);
    return person != nullptr && person->kind == MentionKind::nominal ? Finding{person, "age.description"} : Finding{};
}

/// "Police arrested Ann Lee. The 35-year-old was …": who the sentence before names, where it names one person alone.
Finding as_subject(const PeopleView& people, const Age& age) {
    const Words& words = people.words();
    const auto& segmentation = words.segmentation();
    const std::uint32_t begin = age.tokens.begin;
    if (begin == 0 || !words.is(begin - 1, "the") || !people.tree().is(age.tokens.end, {Upos::verb, Upos::aux})) return {};
    const std::uint32_t sentence = segmentation.sentence_of(begin);
    if (sentence == 0 || segmentation.sentences[sentence].tokens.begin != begin - 1) return {};
    const PersonMention* only = nullptr;
    const TokenRange before = segmentation.sentences[sentence - 1].tokens;
    for (std::uint32_t at = before.begin; at < before.end; ++at) {
        const PersonMention* person = people.beginning_at(at);
        if (person == nullptr) continue;
        if (only != nullptr && only->entity != person->entity) return {};
        only = person;
    }
    return only != nullptr ? Finding{only, "age.description"} : Finding{};
}

/// "Ann Lee is 35", "she turned 35", "Lee, who is 35,". A bare number needs the end of its clause behind it.
Finding behind_verb(const PeopleView& people, const Age& age) {
    const Words& words = people.words();
    std::uint32_t verb = age.tokens.begin - 1;
    if (age.tokens.begin < 2 || !kCopulas.has(words.lower(verb))) return {};
    const bool turned = words.is(verb, "turned") || words.is(verb, "turns");
    const bool dated = turned && kDaysBehind.has(words.lower(age.tokens.end));
    if (age.form == AgeForm::bare && !dated && !kClosers.has(words.lower(age.tokens.end))) return {};
    const std::uint32_t own = verb;
    if (words.is(verb - 1, "who")) --verb;
    if (words.is(verb - 1, ",")) --verb;
    const PersonMention* person = people.ending_before(verb);
    if (person == nullptr && turned) person = people.subject_of(own);
    for (std::uint32_t back = 2; person == nullptr && turned && words.is(own - 1, ",") && back <= 8 && back < own; ++back) {
        if (words.is(own - back, "who")) person = people.ending_before_comma(own - back - 1);
    }
    return person != nullptr ? Finding{person, "age.verb"} : Finding{};
}

/// "Ann Lee has died at age 79", "died at the age of 79": the last name before the verb in the sentence.
Finding at_death(const PeopleView& people, const Age& age) {
    const Words& words = people.words();
    std::uint32_t at = age.tokens.begin;
    if (at > 0 && words.is(at - 1, "of")) --at;
    if (at > 0 && words.is(at - 1, "age")) --at;
    if (at > 0 && words.is(at - 1, "the")) --at;
    if (at == 0 || !words.is(at - 1, "at") || (age.form == AgeForm::bare && at == age.tokens.begin)) return {};
    const auto& segmentation = words.segmentation();
    const std::uint32_t first = segmentation.sentences[segmentation.sentence_of(at)].tokens.begin;
    bool died = false;
    for (; at > first; --at) {
        died = died || kDied.has(words.lower(at - 1));
        const PersonMention* person = people.ending_before(at);
        if (person != nullptr) return died ? Finding{person, "age.death"} : Finding{};
    }
    return {};
}

Finding person_of(const PeopleView& people, const Age& age) {
    if (age.form == AgeForm::adjective) {
        for (const auto rule : {before_adjective, behind_adjective, in_description, as_subject}) {
            if (const Finding found = rule(people, age); found.person != nullptr) return found;
        }
        return {};
    }
    if (const Finding found = in_apposition(people, age); found.person != nullptr) return found;
    if (const Finding found = at_death(people, age); found.person != nullptr) return found;
    return behind_verb(people, age);
}

/// "was 35 when": the age at a time that is past.
bool is_past(const Words& words, const Age& age) { return words.is(age.tokens.end, "when"); }

}  // namespace

void find_age_facts(const PeopleView& people, const std::vector<Age>& ages, FactList& facts) {
    for (const Age& age : ages) {
        if (is_past(people.words(), age)) continue;
        const Finding found = person_of(people, age);
        if (found.person == nullptr || !people.is_person(found.person->entity)) continue;
        if (facts.has(found.person->entity, Property::age)) continue;
        Evidence evidence(age.number, "facts", found.rule);
        facts.value(found.person->entity, Property::age, std::to_string(age.years), FactStatus::unknown,
                    std::move(evidence.also(found.person->span)));
    }
}

}  // namespace dateline
