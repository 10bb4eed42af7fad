#pragma once

#include <string_view>
#include <vector>

#include "dateline/span.h"

struct sqlite3;

/// SQL functions about words, on top of SQLite's full-text index FTS5.
namespace dateline {

/// Gives a connection two functions:
/// `hit_spans(story_words)`, in a full-text query: a blob for `spans_of`: where in the text the query's words
/// and phrases stand, sorted, without overlap; `has_words(text, words)`: whether all words occur in the text
/// as whole words, case and accents aside. A connection that cannot have them (FTS5 is missing) fails later,
/// when a query names them.
void add_word_functions(sqlite3* connection);

/// Reads what `hit_spans` gave.
[[nodiscard]] std::vector<Span> spans_of(std::string_view blob);

}  // namespace dateline
