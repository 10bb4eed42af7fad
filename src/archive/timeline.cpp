#include <algorithm>

#include "archive/state.h"
#include "archive/word_query.h"
#include "base/date.h"

namespace dateline {
namespace {

/// Entities whose name has all the words. The index of words finds the stories: a name's words are the
/// story's words.
constexpr std::string_view kNamed =
    "WITH named AS MATERIALIZED (SELECT story, entity FROM story_words AS w JOIN entities AS e ON e.story = "
    "w.rowid "
    "WHERE w.story_words MATCH ? AND has_words(e.name, ?)) ";

/// The named take part in the event, or are mentioned in its sentence.
constexpr std::string_view kInvolved =
    "EXISTS (SELECT 1 FROM named AS x WHERE x.story = v.story AND ("
    "EXISTS (SELECT 1 FROM event_participants AS p WHERE p.story = v.story AND p.event = v.event AND "
    "p.entity = x.entity) OR "
    "mentioned_within(s.layout, x.entity, v.sentence_begin, v.sentence_end)))";

constexpr std::string_view kSelect =
    "SELECT v.story, v.event, v.begin_day, v.end_day, v.class_code, v.polarity_code, v.modality_code, "
    "v.begin_byte, "
    "v.end_byte, v.sentence_begin, v.sentence_end, t.begin_byte, t.end_byte, ";

constexpr std::string_view kAllEvents = " FROM events AS v";
/// From the stories that name them to their events: the other way round every dated event is looked at.
constexpr std::string_view kEventsOfNamed =
    " FROM (SELECT DISTINCT story FROM named) AS n CROSS JOIN events AS v ON v.story = n.story";

constexpr std::string_view kJoined =
    " JOIN stories AS s ON s.story = v.story LEFT JOIN sources AS o USING (source) "
    "LEFT JOIN times AS t ON t.story = v.story AND t.time = v.time "
    "WHERE v.begin_day IS NOT NULL";

/// Columns of kSelect, in its order.
enum Column {
    story,
    event,
    begin_day,
    end_day,
    event_class,
    polarity,
    modality,
    trigger,
    trigger_end,
    sentence,
    sentence_end,
    time,
    time_end,
    reference_columns,
    text = reference_columns + 6
};

std::string date_of(const Interval& interval, DatePrecision precision) {
    const std::string first = iso_date(interval.begin);
    if (precision == DatePrecision::day) return first;
    if (precision == DatePrecision::month) return first.substr(0, first.size() - 3);
    if (precision == DatePrecision::year) return first.substr(0, first.size() - 6);
    return first + "/" + iso_date(interval.end - std::chrono::days(1));
}

/// The span in two columns, cut to the text: rows edited by hand must not lead outside of it.
Span span_of(const Statement& row, int column, std::size_t size) {
    const auto cut = [&](int at) {
        return static_cast<std::uint32_t>(
            std::clamp<std::int64_t>(row.integer(at), 0, static_cast<std::int64_t>(size)));
    };
    const std::uint32_t begin = cut(column);
    return {begin, std::max(begin, cut(column + 1))};
}

std::vector<std::string> participants_of(Statement& names, const Statement& row) {
    std::vector<std::string> participants;
    names.bind(row.integer(story), row.integer(event));
    while (names.step()) participants.push_back(names.string(0));
    return participants;
}

TimelineRow timeline_row(const Statement& row, Statement& names) {
    const std::string_view words = row.text(text);
    TimelineRow out;
    out.interval = {day_of(row.integer(begin_day)), day_of(row.integer(end_day))};
    out.precision = precision_of(out.interval);
    out.date = date_of(out.interval, out.precision);
    out.span = span_of(row, sentence, words.size());
    out.words = slice(words, out.span);
    out.trigger = span_of(row, trigger, words.size());
    if (!row.is_null(time)) out.time = slice(words, span_of(row, time, words.size()));
    out.event_class = static_cast<EventClass>(row.integer(event_class));
    out.polarity = static_cast<Polarity>(row.integer(polarity));
    out.modality = static_cast<Modality>(row.integer(modality));
    out.participants = participants_of(names, row);
    out.story = reference(row, reference_columns);
    return out;
}

struct Question {
    std::string sql;
    std::vector<SqlValue> values;
};

Question question_of(const TimelineQuery& query) {
    Conditions conditions;
    conditions.add_overlap("v.begin_day", "v.end_day", query.days);
    conditions.add_source(query.source);
    Question question;
    if (!query.of.empty()) {
        question.sql = kNamed;
        question.values = {index_query_of_name(query.of), query.of};
        conditions.add(kInvolved);
    }
    question.sql.append(kSelect)
        .append(kReferenceColumns)
        .append(", s.text")
        .append(query.of.empty() ? kAllEvents : kEventsOfNamed)
        .append(kJoined)
        .append(conditions.sql);
    question.sql += " ORDER BY v.begin_day, v.end_day, v.story, v.event LIMIT ?";
    question.values.insert(question.values.end(), conditions.values.begin(), conditions.values.end());
    question.values.emplace_back(query.limit == 0 ? std::int64_t{-1}
                                                  : static_cast<std::int64_t>(query.limit));
    return question;
}

}  // namespace

Result<std::vector<TimelineRow>> Archive::timeline(const TimelineQuery& query) const {
    if (!query.of.empty() && index_query_of_name(query.of).empty()) {
        return Error{ErrorCode::invalid_argument, "'" + query.of + "' is no name"};
    }
    return guarded([&] {
        const Question question = question_of(query);
        Statement rows = state_->database.prepare(question.sql);
        Statement names = state_->database.prepare(
            "SELECT name FROM event_participants JOIN entities USING (story, entity) WHERE story = ? AND "
            "event = ? "
            "ORDER BY place");
        std::vector<TimelineRow> timeline;
        rows.bind_all(question.values);
        while (rows.step()) timeline.push_back(timeline_row(rows, names));
        return timeline;
    });
}

}  // namespace dateline
