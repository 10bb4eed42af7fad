#include "base/word_table.h"
#include "resolve/facts/rules.h"

namespace dateline {
namespace {

constexpr WordSet kSchools{words("university", "college", "school", "academy", "institute", "polytechnic", "harvard",
                                 "yale", "oxford", "cambridge", "stanford", "princeton", "mit", "seminary", "conservatory",
                                 "universität", "université", "gymnasium", "ucla", "nyu", "eton", "juilliard")};
constexpr WordSet kVerbs{words("graduate", "graduated", "degree", "studied", "attended", "alumnus", "alumna", "student",
                               "phd", "doctorate", "graduating", "studying", "master", "bachelor", "educated", "degrees",
                               "enrolled", "studies", "attending", "attends", "ph.d.", "ba", "mba", "b.a.", "m.a.",
                               "diploma", "scholarship", "schooled", "matriculated", "majored")};

bool is_school(const PeopleView& people, TokenRange tokens) {
    for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
        if (kSchools.has(people.words().lower(at))) return true;
    }
    return false;
}

/// "a graduate of X University", "earned his degree from X": the last person named before in the sentence.
void by_verb(const PeopleView& people, const PersonMention& school, FactList& facts) {
    constexpr std::uint32_t kReach = 10;
    const Words& words = people.words();
    const auto& segmentation = words.segmentation();
    const std::uint32_t first = segmentation.sentences[segmentation.sentence_of(school.tokens.begin)].tokens.begin;
    bool studied = false;
    for (std::uint32_t at = school.tokens.begin; at > first; --at) {
        studied = studied || (school.tokens.begin - at < kReach && kVerbs.has(words.lower(at - 1)));
        const PersonMention* person = people.ending_before(at);
        if (person == nullptr) continue;
        if (studied) add_value(people, *person, Property::education, school.span, "education.verb", facts);
        return;
    }
}

}  // namespace

void find_school_facts(const PeopleView& people, FactList& facts) {
    for (const PersonMention& school : people.organizations().mentions()) {
        if (is_school(people, school.tokens)) by_verb(people, school, facts);
    }
}

}  // namespace dateline
