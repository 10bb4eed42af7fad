#include <algorithm>
#include <optional>
#include <string>

#include "annotate/person_words/numbers.h"
#include "base/word_table.h"
#include "resolve/facts/rules.h"

// A crime stands behind a verb and its preposition ("charged last week with …"), or before the word "charges"
// ("arrested on … charges"). Whose it is: the subject of the verb, or the names between verb and preposition.
namespace dateline {
namespace {

constexpr WordSet kEnds{words(",", ".", ";", ")", "after", "over", "for", "on", "in", "last", "when", "who",
                              "which", "that", "by", "but", "as", "at", "during", "following", "because",
                              "while", "stemming", "related", "relating", "from", "—", "–", "”", "\"", "this",
                              "earlier", "against", "under", "before", "monday", "tuesday", "wednesday",
                              "thursday", "friday", "saturday", "sunday", "charges", "charge", "since",
                              "until", "between", "if", "said", "along", "together", "(", "is", "was", "back")};
constexpr WordSet kObjects{
    words("the", "a", "an", "his", "her", "their", "its", "two", "three", "four", "five", "several")};
constexpr WordSet kCounted{
    words("count", "counts", "charge", "charges", "suspicion", "allegations", "crimes", "crime")};
constexpr WordSet kVague{
    words("criminal", "federal", "felony", "misdemeanor", "state", "similar", "new", "other", "additional",
          "multiple", "several", "the", "these", "those", "all", "any", "related", "various", "such", "no",
          "formal", "further", "serious", "false", "same", "his", "her", "their", "more", "many", "what",
          "court", "its", "numerous", "separate", "earlier", "unrelated", "crime", "crimes", "and", "or",
          "offenses", "offences", "something", "anything", "them", "it", "a", "an", "30")};
constexpr WordSet kHeld{words("arrested", "convicted", "indicted", "held", "detained", "jailed", "tried",
                              "sentenced", "charged", "wanted", "imprisoned", "faces", "facing", "face",
                              "faced", "arraigned", "guilty", "trial")};

enum class Verb { with, of, punished, guilty };

constexpr auto kVerbs = word_map<Verb>({{"charged", Verb::with},
                                        {"charging", Verb::with},
                                        {"charges", Verb::with},
                                        {"indicted", Verb::punished},
                                        {"arrested", Verb::punished},
                                        {"jailed", Verb::punished},
                                        {"imprisoned", Verb::punished},
                                        {"convicted", Verb::of},
                                        {"acquitted", Verb::of},
                                        {"cleared", Verb::of},
                                        {"sentenced", Verb::punished},
                                        {"wanted", Verb::punished},
                                        {"guilty", Verb::guilty}});

/// Steps over "two counts of", "charges of", articles. Where only an indictment's or arrest's "on" stands, a
/// counting word must follow: "on suspicion of".
std::optional<std::uint32_t> crime_begin(const Words& words, std::uint32_t at, bool counted) {
    constexpr std::uint32_t kReach = 4;
    for (std::uint32_t next = at; next < at + kReach && !words.is(next, "and") && !words.is(next, ",");
         ++next) {
        if (kCounted.has(words.lower(next)) && words.is(next + 1, "of")) {
            at = next + 2;
            counted = false;
            break;
        }
    }
    if (counted) return std::nullopt;
    if (words.is(at, "allegedly")) ++at;
    return words.is(at, "a") || words.is(at, "an") || words.is(at, "the") ? at + 1 : at;
}

bool opens_crime(const Words& words, std::uint32_t at, Verb verb) {
    switch (verb) {
        case Verb::with:
            return words.is(at, "with");
        case Verb::of:
            return words.is(at, "of") || words.is(at, "on") || words.is(at, "for");
        case Verb::punished:
            // not "for five years", "on May 3"
            return (words.is(at, "for") && !small_number(words.lower(at + 1)) && !words.is(at + 1, "life")) ||
                   (words.is(at, "on") && crime_begin(words, at + 1, true));
        case Verb::guilty:
            return words.is(at, "of") || words.is(at, "to");
    }
    return false;
}

struct Accusation {
    std::vector<const PersonMention*> persons;
    std::uint32_t verb = 0;
    std::uint32_t limit = 0;  ///< end of the sentence
    FactStatus status = FactStatus::current;
};

void add(const PeopleView& people, const Accusation& accusation, TokenRange crime, FactList& facts) {
    const Span span = people.words().segmentation().span_of(crime);
    for (const PersonMention* person : accusation.persons) {
        for (const EntityId id : people.persons(*person)) {
            Evidence evidence(span, "facts", "charge.verb");
            facts.value(id, Property::charge, std::string(people.words().document().text(span)),
                        accusation.status,
                        std::move(evidence.also(people.words().span(accusation.verb)).also(person->span)));
        }
    }
}

/// Whether a list goes on behind a comma: another item, then "and".
bool goes_on(const Words& words, std::uint32_t comma, std::uint32_t limit) {
    constexpr std::uint32_t kReach = 9;
    if (words.is(comma + 1, "and")) return true;
    const std::uint32_t end = std::min(limit, comma + kReach);
    for (std::uint32_t at = comma + 1; at < end; ++at) {
        if (words.is(at, "and") && at > comma + 1) return true;
        if (words.is(at, ",")) return at > comma + 1 && goes_on(words, at, std::min(limit, at + kReach));
        if (kEnds.has(words.lower(at))) return false;
    }
    return false;
}

/// Not "other charges", "two weeks", "another offense".
bool names_crime(const Words& words, TokenRange crime) {
    constexpr WordSet kTerms{dateline::words("weeks", "years", "months", "days", "hours", "time", "times", "weekend", "life")};
    constexpr WordSet kNone{dateline::words("another", "what", "which", "years", "months", "decades")};
    const std::string_view last = words.lower(crime.end - 1);
    const std::string_view first = words.lower(crime.begin);
    return !kVague.has(last) && !kTerms.has(last) && !last.ends_with("-olds") && !kNone.has(first) && !first.ends_with("-year-old");
}

/// The crimes named from a token on: "murder, arson and two counts of fraud".
void add_crimes(const PeopleView& people, const Accusation& accusation, std::uint32_t begin,
                FactList& facts) {
    constexpr std::uint32_t kReach = 10;
    constexpr int kMost = 12;
    const Words& words = people.words();
    for (int crimes = 0; crimes < kMost && begin < accusation.limit; ++crimes) {
        std::uint32_t end = begin;
        while (end < std::min(accusation.limit, begin + kReach) && !kEnds.has(words.lower(end)) &&
               !words.is(end, "and"))
            ++end;
        const bool stated = words.is(begin, "is") || words.is(begin, "was") || words.is(begin, "has") ||
                            words.is(begin, "had") || words.is(begin, "will");
        if (end == begin || stated || people.beginning_at(begin) != nullptr) return;
        if (crimes > 0 && (words.lower(begin).ends_with("ed") && words.lower(begin) != "attempted" &&
                           words.lower(begin) != "aggravated"))
            return;
        if (words.is(begin, "including")) ++begin;
        if (end > begin && names_crime(words, {begin, end})) add(people, accusation, {begin, end}, facts);
        const bool comma = words.is(end, ",");
        if (!words.is(end, "and") && !(comma && goes_on(words, end, accusation.limit))) return;
        end += comma && words.is(end + 1, "and") ? 2 : 1;
        begin = *crime_begin(words, end, false);
    }
}

/// "four men, | Ann Lee and Bob Roe": whether a comma that names follow closes a word for people.
bool closes_people(const PeopleView& people, std::uint32_t comma) {
    constexpr WordSet kPeople{dateline::words("men", "women", "people", "suspects", "officers", "defendants", "teenagers", "teens",
                                              "brothers", "students", "man", "woman", "suspect", "teenager", "officer", "others")};
    return people.words().is(comma, ",") && kPeople.has(people.words().lower(comma - 1)) && people.beginning_at(comma + 1) != nullptr;
}

bool names_follow(const PeopleView& people, std::uint32_t begin, std::uint32_t end) {
    constexpr std::uint32_t kReach = 5;
    for (std::uint32_t at = begin; at < std::min(end, begin + kReach); ++at) {
        if (closes_people(people, at)) return true;
    }
    return false;
}

/// The people named right behind an active verb: "charged Ann Lee and Bob Roe with".
std::vector<const PersonMention*> accused_behind(const PeopleView& people, std::uint32_t verb,
                                                 std::uint32_t opener) {
    std::vector<const PersonMention*> out;
    if (people.words().is(verb - 1, "was") || people.words().is(verb - 1, "were")) return out;
    if (people.led_up_to_from(verb + 1) == nullptr && !names_follow(people, verb + 1, opener)) return out;
    for (std::uint32_t at = verb + 1; at < opener; ++at) {
        if (const PersonMention* person = people.beginning_at(at)) out.push_back(person);
    }
    return out;
}

bool is_denied(const Words& words, std::uint32_t verb) {
    for (std::uint32_t back = 1; back <= 3 && back <= verb; ++back) {
        const std::string_view word = words.lower(verb - back);
        if (word == "not" || word == "n't" || word == "n’t" || word == "never" || word == "could" || word == "if" ||
            word == "should" || word == "would" || word == "might" || word == "whether" || words.text(verb - back) == "may") {
            return !words.is(verb, "guilty");
        }
    }
    return false;
}

/// "We said that Ann Lee had been convicted of fraud": what a correction quotes of itself is not told.
bool is_taken_back(const Words& words, std::uint32_t verb) {
    constexpr WordSet kSaying{dateline::words("said", "reported", "stated", "wrote", "wrongly", "incorrectly", "mistakenly")};
    const auto& segmentation = words.segmentation();
    constexpr std::uint32_t kReach = 40;
    const std::uint32_t first = std::max(segmentation.sentences[segmentation.sentence_of(verb)].tokens.begin, verb - std::min(verb, kReach));
    for (std::uint32_t at = verb; at > first + 1; --at) {
        const bool paper = words.is(at - 2, "we") || words.is(at - 2, "article") || words.is(at - 2, "story");
        if (paper && kSaying.has(words.lower(at - 1))) return true;
    }
    return false;
}

/// "pleaded not guilty to robbery and was acquitted of it".
bool is_cleared_later(const Words& words, std::uint32_t verb, std::uint32_t limit) {
    constexpr std::uint32_t kReach = 16;
    for (std::uint32_t at = verb + 1; at < std::min(limit, verb + kReach); ++at) {
        const bool cleared = words.is(at, "acquitted") || words.is(at, "cleared");
        if (cleared && (words.is(at + 2, "it") || words.is(at + 2, "them") || words.is(at + 2, "both") || words.is(at + 1, "."))) return true;
    }
    return false;
}

/// "charged … with", "found guilty of", "sentenced to six years for": the first such preposition in the
/// clause.
void by_verb(const PeopleView& people, std::uint32_t at, Verb verb, FactList& facts) {
    constexpr std::uint32_t kReach = 20;
    const Words& words = people.words();
    const auto& segmentation = words.segmentation();
    Accusation accusation{
        {}, at, segmentation.sentences[segmentation.sentence_of(at)].tokens.end, FactStatus::current};
    if (is_denied(words, at) || is_taken_back(words, at)) return;
    std::uint32_t opener = at + 1;
    bool named = false;
    while (opener < std::min(accusation.limit, at + kReach) && !opens_crime(words, opener, verb)) {
        named = named || people.holding(opener) != nullptr;
        if (words.is(opener, ".") || words.is(opener, ";") || words.is(opener, "who") || (words.is(opener, ",") && !named && !closes_people(people, opener))) return;
        ++opener;
    }
    if (!opens_crime(words, opener, verb)) return;
    if (verb != Verb::guilty) accusation.persons = accused_behind(people, at, opener);
    const std::string_view said = words.lower(words.is(at - 1, "not") ? at - 2 : at - 1);
    const bool pleaded = verb == Verb::guilty && said.starts_with("ple");
    if (verb == Verb::guilty && !pleaded && said != "found") return;  // "they argue that he is guilty"
    const std::uint32_t head = verb == Verb::guilty ? at - (words.is(at - 1, "not") ? 2 : 1) : at;
    if (accusation.persons.empty()) {
        const bool others = verb != Verb::guilty && (people.tree().dependent(at, {Deprel::obj}).has_value() ||
                                                     kObjects.has(words.lower(at + 1)));
        const PersonMention* person = words.is(at, "charges") || others ? nullptr : people.subject_of(head);
        if (person == nullptr) return;
        const bool active = verb != Verb::guilty && person->tokens.end == at && opener > at + 1 && !words.is(at + 1, "to");
        if (active) return;  // "the men whom Ann Lee indicted in May for …"
        accusation.persons = {person};
    }
    const bool cleared =
        words.is(at, "acquitted") || words.is(at, "cleared") || (words.is(at - 1, "not") && !pleaded);
    const bool found_not = words.is(at - 1, "not") && words.is(at - 2, "found");
    if (cleared || found_not || (pleaded && is_cleared_later(words, at, accusation.limit))) accusation.status = FactStatus::former;
    const auto begin = crime_begin(words, opener + 1, words.is(opener, "on"));
    if (begin) add_crimes(people, accusation, *begin, facts);
}

/// "arrested on domestic violence charges", "faces extortion charges".
void before_charges(const PeopleView& people, std::uint32_t charges, FactList& facts) {
    constexpr std::uint32_t kReach = 5;
    const Words& words = people.words();
    std::uint32_t begin = charges;
    while (begin > 0 && charges - begin < kReach && !words.is(begin - 1, "on") &&
           !kHeld.has(words.lower(begin - 1)) && !kVague.has(words.lower(begin - 1)) &&
           !small_number(words.lower(begin - 1))) {
        --begin;
    }
    if (begin == charges || begin == 0 || charges - begin == kReach) return;
    std::uint32_t verb = begin - 1;
    for (int steps = 0; steps < 8 && verb > 0 && !kHeld.has(words.lower(verb)); ++steps) --verb;
    if (!kHeld.has(words.lower(verb)) ||
        words.segmentation().sentence_of(verb) != words.segmentation().sentence_of(charges))
        return;
    const PersonMention* person = people.subject_of(words.is(verb, "trial") ? verb - 1 : verb);  // "awaiting trial on"
    if (person == nullptr || is_denied(words, verb) || people.holding(begin) != nullptr) return;
    add(people, {{person}, verb, charges, FactStatus::current}, {begin, charges}, facts);
}

/// "faces charges of murder and arson", "faces 30 charges, including arson".
void behind_charges(const PeopleView& people, std::uint32_t charges, FactList& facts) {
    const Words& words = people.words();
    const auto& segmentation = words.segmentation();
    std::uint32_t verb = charges;
    for (int steps = 0; steps < 5 && verb > 0 && !kHeld.has(words.lower(verb)); ++steps) --verb;
    const bool listed = words.is(charges + 1, ",") && words.is(charges + 2, "including");
    if ((!words.is(charges + 1, "of") && !listed) || !kHeld.has(words.lower(verb)) || verb == charges) return;
    const PersonMention* person = people.subject_of(verb);
    if (person == nullptr || is_denied(words, verb)) return;
    const std::uint32_t limit = segmentation.sentences[segmentation.sentence_of(charges)].tokens.end;
    add_crimes(people, {{person}, verb, limit, FactStatus::current}, *crime_begin(words, charges + (listed ? 3 : 2), false), facts);
}

/// "the charge of arson against Ann Lee", "charges against Ann Lee for fraud and arson"; "was dropped" behind makes it
/// former.
void against_person(const PeopleView& people, std::uint32_t charge, FactList& facts) {
    constexpr std::uint32_t kReach = 8;
    constexpr WordSet kDropped{dateline::words("dropped", "withdrawn", "dismissed", "rejected", "quashed")};
    const Words& words = people.words();
    const auto& segmentation = words.segmentation();
    const std::uint32_t limit = segmentation.sentences[segmentation.sentence_of(charge)].tokens.end;
    std::uint32_t against = charge + 1;
    while (against < std::min(limit, charge + kReach) && !words.is(against, "against")) ++against;
    if (!words.is(against, "against") || is_taken_back(words, charge)) return;
    const PersonMention* person = people.led_up_to_from(against + 1);
    if (person == nullptr || is_possessive_mark(words.text(person->tokens.end))) return;
    Accusation accusation{{person}, charge, limit, FactStatus::current};
    for (std::uint32_t at = person->tokens.end; at < std::min(limit, person->tokens.end + 4); ++at) {
        if (kDropped.has(words.lower(at))) accusation.status = FactStatus::former;
    }
    if (words.is(charge + 1, "of")) {
        accusation.limit = against;
        add_crimes(people, accusation, *crime_begin(words, charge + 2, false), facts);
    } else if (words.is(person->tokens.end, "for") || words.is(person->tokens.end, "of")) {
        add_crimes(people, accusation, *crime_begin(words, person->tokens.end + 1, false), facts);
    }
}

/// "admitted assaulting a guard": a crime that somebody says to have done.
void admitted(const PeopleView& people, std::uint32_t verb, FactList& facts) {
    constexpr WordSet kCrimes{dateline::words("assaulting", "attacking", "burgling", "conspiring", "dealing", "defrauding",
                                              "embezzling", "killing", "kidnapping", "manslaughter", "murder", "murdering",
                                              "arson", "burglary", "fraud", "robbery", "theft", "perjury", "possessing",
                                              "raping", "robbing", "smuggling", "stalking", "stealing", "strangling",
                                              "supplying", "trafficking", "perverting", "blackmailing", "laundering")};
    const Words& words = people.words();
    const bool admits = words.is(verb, "admitted") || words.is(verb, "admits");
    if (!admits || !kCrimes.has(words.lower(verb + 1)) || is_denied(words, verb)) return;
    const PersonMention* person = people.subject_of(verb);
    if (person == nullptr) return;
    const auto& segmentation = words.segmentation();
    const std::uint32_t limit = segmentation.sentences[segmentation.sentence_of(verb)].tokens.end;
    add_crimes(people, {{person}, verb, limit, FactStatus::current}, verb + 1, facts);
}

}  // namespace

void find_charge_facts(const PeopleView& people, FactList& facts) {
    const Words& words = people.words();
    for (std::uint32_t at = 1; at < words.size(); ++at) {
        if (const Verb* verb = kVerbs.find(words.lower(at))) by_verb(people, at, *verb, facts);
        if (words.is(at, "charges") || words.is(at, "charge")) {
            before_charges(people, at, facts);
            behind_charges(people, at, facts);
            against_person(people, at, facts);
        }
        admitted(people, at, facts);
    }
}

}  // namespace dateline
