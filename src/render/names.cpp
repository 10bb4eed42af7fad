#include "render/names.h"

#include <array>

namespace dateline {
namespace {

/// The name at an enumerator's place; each table below lists the enumerators in their order of declaration.
template <class Enum, std::size_t Size>
std::string_view at(const std::array<std::string_view, Size>& names, Enum value) {
    return names.at(static_cast<std::size_t>(value));
}

constexpr std::array<std::string_view, 9> kBlockKinds{"headline", "byline", "dateline",   "body", "heading",
                                                      "caption",  "credit", "correction", "embed"};
constexpr std::array<std::string_view, 7> kEntityTypes{"person", "organization", "place", "work",
                                                       "event",  "group",        "other"};
constexpr std::array<std::string_view, 3> kMentionKinds{"name", "nominal", "pronoun"};
constexpr std::array<std::string_view, 2> kQuoteKinds{"direct", "indirect"};
constexpr std::array<std::string_view, 4> kTimeTypes{"DATE", "TIME", "DURATION", "SET"};
constexpr std::array<std::string_view, 5> kEventClasses{"OCCURRENCE", "REPORTING", "STATE", "ASPECTUAL",
                                                        "I_ACTION"};
constexpr std::array<std::string_view, 2> kPolarities{"positive", "negative"};
constexpr std::array<std::string_view, 5> kModalities{"actual", "planned", "alleged", "denied",
                                                      "hypothetical"};
constexpr std::array<std::string_view, 27> kProperties{
    "age",      "birth_date",  "death_date", "birth_place",  "death_place", "cause_of_death", "role",
    "employer", "education",   "residence",  "origin",       "religion",    "party",          "military_rank",
    "charge",   "alias",       "spouse",     "ex_spouse",    "fiance",      "partner",        "parent",
    "sibling",  "grandparent", "in_law",     "other_family", "friend",      "colleague"};
constexpr std::array<std::string_view, 4> kFactStatuses{"", "current", "former", "deceased"};
constexpr std::array<std::string_view, 6> kDateSources{"", "option", "record", "page", "text", "file"};

}  // namespace

std::string_view name_of(BlockKind kind) {
    return at(kBlockKinds, kind);
}
std::string_view name_of(EntityType type) {
    return at(kEntityTypes, type);
}
std::string_view name_of(MentionKind kind) {
    return at(kMentionKinds, kind);
}
std::string_view name_of(QuoteKind kind) {
    return at(kQuoteKinds, kind);
}
std::string_view name_of(TimeType type) {
    return at(kTimeTypes, type);
}
std::string_view name_of(EventClass event_class) {
    return at(kEventClasses, event_class);
}
std::string_view name_of(Polarity polarity) {
    return at(kPolarities, polarity);
}
std::string_view name_of(Modality modality) {
    return at(kModalities, modality);
}
std::string_view name_of(Property property) {
    return at(kProperties, property);
}
std::string_view name_of(FactStatus status) {
    return at(kFactStatuses, status);
}
std::string_view name_of(DateSource source) {
    return at(kDateSources, source);
}

}  // namespace dateline
