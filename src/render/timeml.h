#pragma once

#include <string>

#include "dateline/story.h"

namespace dateline {

/// A story as a TimeML document as TempEval-3 takes it: DOCID, the publication date as DCT (t0), and the text
/// with its time expressions (TIMEX3, t1 …) and events (EVENT e1 …, each with one MAKEINSTANCE) in place. The
/// characters inside <TEXT> are those of the story; control characters that XML cannot hold become spaces. An
/// event whose trigger lies in a time expression is left out, as tags of the two must not cross.
[[nodiscard]] std::string to_timeml(const Story& story);

}  // namespace dateline
