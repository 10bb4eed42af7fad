#include <string>

#include "resolve/facts/rules.h"

namespace dateline {

void add_value(const PeopleView& people, const PersonMention& person, Property property, Span value,
               std::string_view rule, FactList& facts, FactStatus status) {
    for (const EntityId id : people.persons(person)) {
        Evidence evidence(value, "facts", rule);
        facts.value(id, property, std::string(people.words().document().text(value)), status,
                    std::move(evidence.also(person.span)));
    }
}

}  // namespace dateline
