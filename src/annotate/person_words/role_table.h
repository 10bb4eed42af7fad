#pragma once

#include <string_view>

namespace dateline {

enum class RoleWord {
    none,
    noun,      ///< an occupation or office: "singer", "minister"
    title,     ///< an abbreviated office before a name: "Sen."
    rank,      ///< a military rank: "General", "Maj."
    modifier,  ///< stands before a noun and belongs to it: "prime", "vice", "defense"
};

struct RoleEntry {
    RoleWord kind = RoleWord::none;
    bool plural = false;
};

/// What a word (in lower case) is as part of a role. Plurals are understood; words that are not in the table are `none`.
[[nodiscard]] RoleEntry role_word(std::string_view lower);

/// Whether "OFFICE of WORD" is one office: "secretary of state", "chief of staff", "member of parliament".
[[nodiscard]] bool completes_office(std::string_view lower);

}  // namespace dateline
