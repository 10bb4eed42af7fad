#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "dateline/document.h"

namespace dateline {

/// A date at the front of a text and how many bytes it takes.
struct TimestampMatch {
    Timestamp timestamp;
    std::uint32_t length;
};

/// The date, with its time and zone where they follow or precede, that a text begins with. The forms people and programs
/// write: ISO 8601, RFC 822, "29 September 2021", "Sept. 29, 2021", "Wednesday 6 October 2022 11.05 BST",
/// "2:05 pm ET, September 29, 2021", "29.09.2021". A year or month alone is none, and neither is a date of which day
/// and month cannot be told apart ("4/5/2021"). A zone that is not known, or known for several, is left out.
[[nodiscard]] std::optional<TimestampMatch> match_timestamp(std::string_view text);

/// What a line like "Published: 29 September 2021" or "Last updated on 2021-09-29" dates.
enum class DateLabel { none, published, updated };
struct LabelMatch {
    DateLabel label = DateLabel::none;
    std::uint32_t length = 0;  ///< with the colon and white space behind it; 0 where the text begins with no label
};
[[nodiscard]] LabelMatch match_date_label(std::string_view text);

/// The date that a text as a whole tells: a label, white space and what comes behind a separator ("| Updated …") are
/// allowed besides, and the year or month alone. Nothing for what cannot be understood.
[[nodiscard]] std::optional<Timestamp> parse_timestamp(std::string_view text);

}  // namespace dateline
