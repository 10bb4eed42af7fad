#include "archive/snippet.h"
#include "archive/state.h"
#include "archive/word_functions.h"
#include "archive/word_query.h"

namespace dateline {
namespace {

/// A story that was found, before its text is looked at.
struct Found {
    std::int64_t story;
    double score;
};

Conditions conditions_of(const SearchQuery& query) {
    Conditions conditions;
    if (query.published.begin) conditions.add("s.published_day >= ?", day_number(*query.published.begin));
    if (query.published.end) conditions.add("s.published_day < ?", day_number(*query.published.end));
    conditions.add_source(query.source);
    if (query.when.open()) return conditions;
    Conditions overlap;
    overlap.add_overlap("begin_day", "end_day", query.when);
    conditions.add("s.story IN (SELECT story FROM times WHERE begin_day IS NOT NULL" + overlap.sql +
                   " UNION SELECT story FROM events WHERE begin_day IS NOT NULL" + overlap.sql + ")");
    for (int part = 0; part < 2; ++part) {
        conditions.values.insert(conditions.values.end(), overlap.values.begin(), overlap.values.end());
    }
    return conditions;
}

/// FROM and WHERE with the values for their places, for the page of hits and for their number.
struct Selection {
    std::string sql;
    std::vector<SqlValue> values;
};

Selection selection_of(const SearchQuery& query, const std::string& words) {
    Conditions conditions = conditions_of(query);
    if (words.empty()) return {" FROM stories AS s WHERE 1" + conditions.sql, std::move(conditions.values)};
    conditions.values.insert(conditions.values.begin(), words);
    return {
        " FROM story_words AS w JOIN stories AS s ON s.story = w.rowid WHERE w.story_words MATCH ?" + conditions.sql,
        std::move(conditions.values)};
}

std::vector<Found> find_page(Database& database, const SearchQuery& query, const std::string& words,
                             Selection selection) {
    const std::string order = words.empty() ? "s.published_day, s.story" : "w.rank, s.story";
    Statement find = database.prepare("SELECT s.story, " + std::string(words.empty() ? "0.0" : "-w.rank") +
                                      selection.sql + " ORDER BY " + order + " LIMIT ? OFFSET ?");
    selection.values.emplace_back(static_cast<std::int64_t>(query.limit));
    selection.values.emplace_back(static_cast<std::int64_t>(query.offset));
    std::vector<Found> page;
    find.bind_all(selection.values);
    while (find.step()) page.push_back({find.integer(0), find.real(1)});
    return page;
}

/// What of the text answers the query: the words, and what is dated in the days asked for.
std::vector<Span> spans_of_hits(Database& database, const SearchQuery& query, const std::string& words,
                                std::int64_t story) {
    std::vector<Span> spans;
    if (!words.empty()) {
        Statement hits = database.prepare(
            "SELECT hit_spans(story_words) FROM story_words WHERE story_words MATCH ? AND rowid = ?");
        if (hits.bind(words, story).step()) spans = spans_of(hits.blob(0));
    } else if (!query.when.open()) {
        Conditions overlap;
        overlap.add_overlap("begin_day", "end_day", query.when);
        Statement times = database.prepare("SELECT begin_byte, end_byte FROM times WHERE story = ?" +
                                           overlap.sql + " ORDER BY begin_byte");
        overlap.values.insert(overlap.values.begin(), story);
        times.bind_all(overlap.values);
        while (times.step()) {
            spans.push_back(
                {static_cast<std::uint32_t>(times.integer(0)), static_cast<std::uint32_t>(times.integer(1))});
        }
    }
    return spans;
}

void add_snippet(Hit& hit, std::string_view text) {
    const std::size_t title_end = hit.story.title.empty() ? 0 : std::min(text.find('\n'), text.size());
    hit.snippet_span = find_snippet(text, hit.hits, static_cast<std::uint32_t>(title_end));
    hit.snippet = slice(text, hit.snippet_span);
    for (const Span span : hit.hits) {
        if (!hit.snippet_span.contains(span)) continue;
        hit.marks.push_back({span.begin - hit.snippet_span.begin, span.end - hit.snippet_span.begin});
    }
}

}  // namespace

Result<SearchResult> Archive::search(const SearchQuery& query) const {
    const auto words = index_query(query.words);
    if (!words) return words.error();
    return guarded([&] {
        Database& database = state_->database;
        const Selection selection = selection_of(query, *words);
        SearchResult result;
        Statement count = database.prepare("SELECT count(*)" + selection.sql);
        if (count.bind_all(selection.values).step())
            result.total = static_cast<std::uint64_t>(count.integer(0));
        Statement story = database.prepare(
            "SELECT " + std::string(kReferenceColumns) +
            ", s.text FROM stories AS s LEFT JOIN sources AS o USING (source) WHERE story = ?");
        for (const Found& found : find_page(database, query, *words, selection)) {
            if (!story.bind(found.story).step()) continue;
            Hit hit{reference(story, 0),
                    found.score,
                    {},
                    {},
                    {},
                    spans_of_hits(database, query, *words, found.story)};
            add_snippet(hit, story.text(6));
            result.hits.push_back(std::move(hit));
        }
        return result;
    });
}

}  // namespace dateline
