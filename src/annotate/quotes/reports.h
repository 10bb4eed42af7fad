#pragma once

#include <cstdint>
#include <vector>

#include "annotate/quotes/narration.h"
#include "annotate/quotes/reporting_words.h"

namespace dateline {

/// A word of reporting in the narration, with the words that name who reports: "Ada Rolfe … said", "according
/// to …".
struct Report {
    TokenRange cue;
    TokenRange source;  ///< without the clause or apposition behind it; empty where none is found
    TokenRange clause;  ///< from the subject (or the cue, where that is first) to the end of source and cue
    ReportingKind kind = ReportingKind::says;
    bool source_first = false;  ///< "X said" rather than "said X", "according to X", "told by X"
    bool according = false;     ///< beside a whole clause: "according to X", "per X", "as X put it"
    bool negated = false;       ///< "did not say"
    bool relative = false;      ///< "X, who said …"
    bool participle = false;    ///< "…, saying": its source is the subject of another verb
    std::uint32_t sentence = 0;
};

/// The reports of a document in the order of their cues.
[[nodiscard]] std::vector<Report> find_reports(const Narration& narration);

}  // namespace dateline
