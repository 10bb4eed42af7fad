#pragma once

#include <mutex>
#include <set>

#include "archive/sqlite.h"
#include "archive/story_writer.h"
#include "dateline/archive.h"

namespace dateline {

/// Answers `knows` for all threads over a connection of its own, so that nobody waits for the writer.
class KnownStories {
  public:
    explicit KnownStories(const std::string& path);
    bool has(const DocumentInfo& info);

  private:
    std::mutex mutex_;
    Database database_;
    Statement find_;
};

struct Archive::State {
    Database database;
    std::unique_ptr<StoryWriter> writer;  ///< none until the first batch, and after a batch that failed
    std::unique_ptr<KnownStories> known;
    std::set<std::string> files;  ///< whose earlier failures have given way
};

/// The columns of `stories AS s LEFT JOIN sources AS o` that a StoryReference needs, and how it is read from
/// them.
inline constexpr std::string_view kReferenceColumns = "s.id, s.revision, s.title, s.published, s.uri, o.name";
[[nodiscard]] StoryReference reference(const Statement& row, int column);

/// Pieces of a query's WHERE with the values for their places, in the order of both.
struct Conditions {
    std::string sql;  ///< "" or " AND … AND …"
    std::vector<SqlValue> values;

    void add(std::string_view condition) { sql.append(" AND ").append(condition); }
    template <class... Values>
    void add(std::string_view condition, Values... more) {
        add(condition);
        (values.emplace_back(std::move(more)), ...);
    }
    /// An interval in these two columns shares a day with the range.
    void add_overlap(const std::string& begin_column, const std::string& end_column, const DayRange& days);
    /// The name of the source of story `s` has this part.
    void add_source(const std::string& part);
};

[[nodiscard]] std::int64_t day_number(std::chrono::sys_days day);
[[nodiscard]] std::chrono::sys_days day_of(std::int64_t number);

}  // namespace dateline
