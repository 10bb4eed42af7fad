#pragma once

#include <string_view>

#include "dateline/document.h"
#include "dateline/facts.h"

namespace dateline {

/// The names that the output contract gives the values of enumerations.
[[nodiscard]] std::string_view name_of(BlockKind kind);
[[nodiscard]] std::string_view name_of(EntityType type);
[[nodiscard]] std::string_view name_of(MentionKind kind);
[[nodiscard]] std::string_view name_of(QuoteKind kind);
[[nodiscard]] std::string_view name_of(TimeType type);
[[nodiscard]] std::string_view name_of(EventClass event_class);
[[nodiscard]] std::string_view name_of(Polarity polarity);
[[nodiscard]] std::string_view name_of(Modality modality);
[[nodiscard]] std::string_view name_of(Property property);
/// Empty for `unknown` and `none`: the contract writes null.
[[nodiscard]] std::string_view name_of(FactStatus status);
[[nodiscard]] std::string_view name_of(DateSource source);

}  // namespace dateline
