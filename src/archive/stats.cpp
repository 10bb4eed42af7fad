#include <filesystem>

#include "archive/state.h"
#include "base/date.h"

namespace dateline {
namespace {

std::uint64_t count(Database& database, std::string_view rows) {
    return static_cast<std::uint64_t>(database.integer("SELECT count(*) FROM " + std::string(rows)));
}

std::string published_day(Database& database, const std::string& aggregate) {
    Statement find = database.prepare("SELECT " + aggregate + "(published_day) FROM stories");
    return find.step() && !find.is_null(0) ? iso_date(day_of(find.integer(0))) : "";
}

void count_rows(Database& database, ArchiveStats& stats) {
    stats.sentences = static_cast<std::uint64_t>(
        database.integer("SELECT coalesce(sum(sentences_in(layout)), 0) FROM stories"));
    stats.entities = count(database, "entities");
    stats.people = count(database, "entities WHERE type_code = 0");
    stats.mentions =
        static_cast<std::uint64_t>(database.integer("SELECT coalesce(sum(mentions), 0) FROM entities"));
    stats.quotes = count(database, "quotes");
    stats.attributed_quotes = count(database, "quotes WHERE speaker IS NOT NULL");
    stats.times = count(database, "times");
    stats.events = count(database, "events");
    stats.dated_events = count(database, "events WHERE begin_day IS NOT NULL");
    stats.facts = count(database, "facts");
    stats.relations = count(database, "facts WHERE object IS NOT NULL");
    stats.credits = count(database, "credits");
    stats.warnings = count(database, "warnings");
    stats.failures = count(database, "failures");
}

}  // namespace

Result<ArchiveStats> Archive::stats() const {
    return guarded([&] {
        Database& database = state_->database;
        ArchiveStats stats;
        stats.stories = count(database, "stories");
        stats.text_bytes = static_cast<std::uint64_t>(
            database.integer("SELECT coalesce(sum(length(CAST(text AS BLOB))), 0) FROM stories"));
        std::error_code error;
        const auto bytes = std::filesystem::file_size(database.path(), error);
        stats.file_bytes = error ? 0 : bytes;
        stats.first_published = published_day(database, "min");
        stats.last_published = published_day(database, "max");
        count_rows(database, stats);
        Statement sources = database.prepare(
            "SELECT name, count(*) AS stories FROM stories JOIN sources USING (source) GROUP BY source "
            "ORDER BY stories DESC, name");
        while (sources.step()) {
            stats.sources.emplace_back(sources.string(0), static_cast<std::uint64_t>(sources.integer(1)));
        }
        return stats;
    });
}

Result<std::vector<Failure>> Archive::failures() const {
    return guarded([&] {
        Statement rows = state_->database.prepare(
            "SELECT file, record, byte, id, reason FROM failures "
            "ORDER BY file, record, byte");
        std::vector<Failure> failures;
        while (rows.step()) {
            failures.push_back({rows.string(0), static_cast<std::uint64_t>(rows.integer(1)),
                                static_cast<std::uint64_t>(rows.integer(2)), rows.string(3), rows.string(4)});
        }
        return failures;
    });
}

}  // namespace dateline
