#include "dateline/archive.h"

#include "archive/schema.h"
#include "archive/state.h"
#include "archive/story_key.h"
#include "archive/story_loader.h"

namespace dateline {
namespace {

/// The number under which a story is kept; revision 0 is the latest.
std::int64_t story_number(Database& database, const std::string& id, std::uint32_t revision) {
    Statement find = database.prepare(
        "SELECT story FROM stories WHERE id = ?1 AND (?2 = 0 OR revision = ?2) ORDER BY revision DESC LIMIT "
        "1");
    if (find.bind(id, revision).step()) return find.integer(0);
    const std::string which = revision == 0 ? "" : ", revision " + std::to_string(revision);
    throw DatabaseError({ErrorCode::not_found, database.path() + ": no story '" + id + "'" + which});
}

void write_failure(Database& database, const Failure& failure) {
    database
        .prepare(
            "INSERT INTO failures (file, record, byte, id, reason) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET id = excluded.id, reason = excluded.reason")
        .run(failure.file, failure.record, failure.byte,
             failure.id.empty() ? std::nullopt : std::optional<std::string_view>(failure.id), failure.reason);
}

void forget_failures(Database& database, std::set<std::string>& files, const std::string& file) {
    if (!files.insert(file).second) return;
    database.prepare("DELETE FROM failures WHERE file = ?").run(file);
}

/// Whether a fifth of the index of words lies outside its largest segment: merging all into one then pays.
/// The table has one row for each of the index's leaf pages.
bool is_scattered(Database& database) {
    return database.integer(
               "SELECT sum(pages) > 5 * (sum(pages) - max(pages)) FROM "
               "(SELECT count(*) AS pages FROM story_words_idx GROUP BY segid)") == 0;
}

/// Fills every page: rows added one by one leave an eighth of each empty. What has been added is safe without
/// it, so that there is no room for a second copy, or another process is at work, is no failure.
void repack(Database& database) {
    try {
        database.execute("VACUUM");
    } catch (const DatabaseError& error) {
        const ErrorCode code = error.error().code;
        if (code != ErrorCode::unwritable && code != ErrorCode::busy) throw;
    }
}

}  // namespace

KnownStories::KnownStories(const std::string& path)
    : database_(path, Database::Mode::read),
      find_(database_.prepare(
          "SELECT 1 FROM stories WHERE id = ? AND sha256 = ? AND ifnull(published, '') = ?")) {}

bool KnownStories::has(const DocumentInfo& info) {
    const std::scoped_lock lock(mutex_);
    const bool found = find_.bind(stored_id(info), stored_hash(info), info.published.iso).step();
    find_.reset();
    return found;
}

AddCounts& AddCounts::operator+=(const AddCounts& other) {
    added += other.added;
    known += other.known;
    failed += other.failed;
    return *this;
}

Archive::Archive(std::unique_ptr<State> state) : state_(std::move(state)) {}
Archive::Archive(Archive&&) noexcept = default;
Archive& Archive::operator=(Archive&&) noexcept = default;
Archive::~Archive() = default;

Result<Archive> Archive::open(const std::string& path, ArchiveMode mode) {
    return guarded([&] {
        const bool reading = mode == ArchiveMode::read;
        Database database(path, reading ? Database::Mode::read : Database::Mode::write);
        reading ? check_schema(database) : migrate(database);
        auto known = std::make_unique<KnownStories>(path);
        return Archive(std::make_unique<State>(State{std::move(database), nullptr, std::move(known), {}}));
    });
}

Result<AddCounts> Archive::add(const std::vector<Reading>& batch) {
    const auto files_before = state_->files;
    auto counts = guarded([&] {
        Transaction transaction(state_->database);
        if (!state_->writer) state_->writer = std::make_unique<StoryWriter>(state_->database);
        AddCounts done;
        for (const Reading& reading : batch) {
            forget_failures(state_->database, state_->files, reading.file);
            if (const auto* failure = std::get_if<Failure>(&reading.outcome)) {
                write_failure(state_->database, *failure);
                ++done.failed;
            } else {
                const auto* story = std::get_if<Story>(&reading.outcome);
                ++(story != nullptr && state_->writer->write(*story) ? done.added : done.known);
            }
        }
        transaction.commit();
        return done;
    });
    if (!counts) {
        state_->writer.reset();
        state_->files = files_before;
    }
    return counts;
}

bool Archive::knows(const DocumentInfo& info) const {
    const auto known = guarded([&] { return state_->known->has(info); });
    return known && *known;
}

Status Archive::compact() {
    return guarded([&] {
        Database& database = state_->database;
        state_->writer.reset();  // its statements may stand on a row, and hold a lock by that
        if (is_scattered(database)) {
            database.execute("INSERT INTO story_words (story_words) VALUES ('optimize')");
            repack(database);
        }
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        return Done();
    });
}

Result<Story> Archive::story(const std::string& id, std::uint32_t revision) const {
    return guarded([&] {
        const std::int64_t number = story_number(state_->database, id, revision);
        return StoryLoader(state_->database).load(number);
    });
}

Result<std::vector<StoryReference>> Archive::revisions(const std::string& id) const {
    return guarded([&] {
        Statement find = state_->database.prepare("SELECT " + std::string(kReferenceColumns) +
                                                  " FROM stories AS s LEFT JOIN sources AS o USING (source) "
                                                  "WHERE s.id = ? ORDER BY s.revision");
        std::vector<StoryReference> found;
        find.bind(id);
        while (find.step()) found.push_back(reference(find, 0));
        return found;
    });
}

StoryReference reference(const Statement& row, int column) {
    return {row.string(column),     static_cast<std::uint32_t>(row.integer(column + 1)),
            row.string(column + 2), row.string(column + 3),
            row.string(column + 4), row.string(column + 5)};
}

void Conditions::add_overlap(const std::string& begin_column, const std::string& end_column,
                             const DayRange& days) {
    if (days.end) add(begin_column + " < ?", day_number(*days.end));
    if (days.begin) add(end_column + " > ?", day_number(*days.begin));
}

void Conditions::add_source(const std::string& part) {
    if (part.empty()) return;
    add("s.source IN (SELECT source FROM sources WHERE instr(lower(name), lower(?)) > 0)", part);
}

std::int64_t day_number(std::chrono::sys_days day) {
    return day.time_since_epoch().count();
}

std::chrono::sys_days day_of(std::int64_t number) {
    return std::chrono::sys_days(std::chrono::days(static_cast<int>(number)));
}

}  // namespace dateline
