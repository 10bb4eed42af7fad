#include "annotate/names/lexicon.h"
#include "resolve/facts/countries.h"
#include "resolve/facts/rules.h"

namespace dateline {

Span whole_place(const PeopleView& people, const PersonMention& place) {
    if (!people.words().is(place.tokens.end, ",")) return place.span;
    const PersonMention* around = people.places().beginning_at(place.tokens.end + 1);
    const bool apart = around == nullptr || is_country(folded(people.words().document().text(place.span)));
    return apart ? place.span : place.span.cover(around->span);
}

}  // namespace dateline
