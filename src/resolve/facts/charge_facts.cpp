#include <algorithm>
#include <optional>
#include <string>

#include "base/word_table.h"
#include "resolve/facts/rules.h"

namespace dateline {
namespace {

constexpr WordSet kEnds{words(",", ".", ";", ")", "after", "over", "for", "on", "in", "last", "when", "who", "which", "that",
                              "by", "but", "as", "at", "during", "following", "because", "while", "stemming", "related",
                              "relating", "from", "—", "–", "”", "\"", "this", "earlier", "against", "under", "before")};
constexpr WordSet kCounted{words("count", "counts", "charge", "charges")};

/// A phrase that puts a person and a crime together, by the verb's place.
struct Verdict {
    std::uint32_t begin = 0;  ///< first token of the crime
    FactStatus status = FactStatus::current;
};

/// "charged with", "convicted of", "found guilty of", "pleaded guilty to", "acquitted of".
std::optional<Verdict> verdict_at(const Words& words, std::uint32_t verb) {
    const std::string_view word = words.lower(verb);
    if (word == "charged" && words.is(verb + 1, "with")) return Verdict{verb + 2};
    if ((word == "convicted" || word == "accused") && words.is(verb + 1, "of")) {
        return word == "convicted" ? std::optional(Verdict{verb + 2}) : std::nullopt;
    }
    if (word == "acquitted" && words.is(verb + 1, "of")) return Verdict{verb + 2, FactStatus::former};
    const bool plea = (word == "pleaded" || word == "pled" || word == "found") && words.is(verb + 1, "guilty");
    if (plea && (words.is(verb + 2, "to") || words.is(verb + 2, "of"))) return Verdict{verb + 3};
    if (word == "found" && words.is(verb + 1, "not") && words.is(verb + 2, "guilty") && words.is(verb + 3, "of")) {
        return Verdict{verb + 4, FactStatus::former};
    }
    return std::nullopt;
}

/// Steps over "two counts of", "a charge of", articles.
std::uint32_t crime_begin(const Words& words, std::uint32_t at) {
    for (std::uint32_t next = at; next < at + 4; ++next) {
        if (kCounted.has(words.lower(next)) && words.is(next + 1, "of")) return next + 2;
    }
    return words.is(at, "a") || words.is(at, "an") || words.is(at, "the") ? at + 1 : at;
}

/// The crimes named from a token on, joined by "and": "murder and attempted murder".
void add_crimes(const PeopleView& people, const PersonMention& person, const Verdict& verdict, std::uint32_t verb,
                FactList& facts) {
    constexpr std::uint32_t kReach = 10;
    const Words& words = people.words();
    const auto& segmentation = words.segmentation();
    const std::uint32_t limit = segmentation.sentences[segmentation.sentence_of(verb)].tokens.end;
    std::uint32_t begin = crime_begin(words, verdict.begin);
    while (begin < limit) {
        std::uint32_t end = begin;
        while (end < std::min(limit, begin + kReach) && !kEnds.has(words.lower(end)) && !words.is(end, "and")) ++end;
        if (end == begin || people.holding(begin) != nullptr) return;
        const Span span = segmentation.span_of({begin, end});
        for (const EntityId id : people.persons(person)) {
            Evidence evidence(span, "facts", "charge.verb");
            facts.value(id, Property::charge, std::string(words.document().text(span)), verdict.status,
                        std::move(evidence.also(words.span(verb)).also(person.span)));
        }
        if (!words.is(end, "and")) return;
        begin = crime_begin(words, end + 1);
        const std::string_view next = words.lower(begin);
        if (next.ends_with("ed") || next == "is" || next == "was" || next == "has" || people.holding(begin) != nullptr) return;
    }
}

}  // namespace

void find_charge_facts(const PeopleView& people, FactList& facts) {
    for (std::uint32_t at = 1; at < people.words().size(); ++at) {
        const auto verdict = verdict_at(people.words(), at);
        if (!verdict) continue;
        const PersonMention* person = people.subject_of(at);
        if (person != nullptr) add_crimes(people, *person, *verdict, at, facts);
    }
}

}  // namespace dateline
