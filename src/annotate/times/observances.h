#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace dateline {

/// How the day of an observance is found in a year.
enum class DayRule : std::uint8_t {
    fixed,            ///< `month`, `day`
    nth_weekday,      ///< the `nth` `weekday` of `month`; -1 the last; `offset` days behind it
    before_date,      ///< the last `weekday` before `month`, `day` (the day itself not counted)
    on_or_after,      ///< the first `weekday` on or after `month`, `day`; `offset` days behind it
    easter,           ///< `offset` days behind Western Easter Sunday
    orthodox_easter,  ///< `offset` days behind Orthodox Easter Sunday
    hebrew,           ///< `month` (1 Nisan … 7 Tishri … 13), `day` of the Hebrew calendar
    islamic,  ///< `month`, `day` of the tabular Islamic calendar; may be a day off where the moon is watched
              ///< for
    table     ///< a table of years; `nth` says which
};

/// A named day: its rule and where it is kept. A longer festival is known by its first day.
struct Observance {
    std::string_view name;  ///< lower case, without marks: "new years day", "st patricks day"
    DayRule rule;
    std::int8_t month = 0;
    std::int8_t day = 0;
    std::int8_t nth = 0;
    std::int8_t weekday = 0;  ///< 1 Monday … 7 Sunday
    std::int16_t offset = 0;
    std::string_view countries;  ///< ISO 3166 codes; empty: in many
};

/// All observances; an index into it is what `TimeForm::observance` holds.
[[nodiscard]] std::span<const Observance> observances();

/// The index of the observance of a name in the form above, -1 for none.
[[nodiscard]] int find_observance(std::string_view name);
/// Whether some name begins with these letters.
[[nodiscard]] bool begins_observance(std::string_view letters);

}  // namespace dateline
