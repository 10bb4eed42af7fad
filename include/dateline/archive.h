#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "dateline/reading.h"
#include "dateline/result.h"
#include "dateline/story.h"

/// Stories and all that was read from them, kept in one SQLite file (docs/archive.md tells its tables).
namespace dateline {

/// Whole days [begin, end); an end that is not set is open.
struct DayRange {
    std::optional<std::chrono::sys_days> begin;
    std::optional<std::chrono::sys_days> end;
    [[nodiscard]] bool open() const { return !begin && !end; }
};

/// The days that a person means by "2021", "2021-09", "2021-09-29", or by two of these with ".." or "/" between
/// ("2021-09..2021-11": both months and the one between). One side of ".." may be empty: that end is open.
[[nodiscard]] Result<DayRange> parse_days(std::string_view words);

/// Which story, as a person needs to know it.
struct StoryReference {
    std::string id;              ///< the record's; "s" and 16 hexadecimal digits of the hash where the record has none
    std::uint32_t revision = 1;  ///< the same id with another text, or another date, is kept beside the first: 2, 3, …
    std::string title;           ///< empty where none is known
    std::string published;       ///< ISO 8601, as precise as known; empty where unknown
    std::string uri;             ///< empty where unknown
    std::string source;          ///< host of the address; of a file with one story its folder; otherwise the file
};

struct AddCounts {
    std::uint64_t added = 0;   ///< stories that were not there before
    std::uint64_t known = 0;   ///< stories that were there already (same id, words and date)
    std::uint64_t failed = 0;  ///< failures
    AddCounts& operator+=(const AddCounts& other);
};

/// Stories are found when all of this holds; what is not set always holds.
struct SearchQuery {
    /// Words that must all occur; "several words" in quotation marks must follow each other; `gover*` begins so;
    /// `-word` must not occur; `OR` between two words asks for one of them. Case and accents do not matter.
    std::string words;
    DayRange published;
    DayRange when;       ///< some time or event in the story has an interval that shares a day with this
    std::string source;  ///< part of StoryReference::source, in any case of letters
    std::size_t limit = 20;
    std::size_t offset = 0;  ///< hits to leave out at the beginning
};

struct Hit {
    StoryReference story;
    double score = 0;         ///< greater is better; 0 without words
    std::string snippet;      ///< a part of the text around the most telling hits, cut at words
    Span snippet_span;        ///< where it stands in the text
    std::vector<Span> marks;  ///< hits within the snippet: offsets into `snippet`
    std::vector<Span> hits;   ///< every hit: spans of the story's text
};

struct SearchResult {
    std::uint64_t total = 0;  ///< stories found, `limit` and `offset` aside
    std::vector<Hit> hits;    ///< best first; without words in the order of publication
};

struct TimelineQuery {
    std::string of;   ///< a name: what involves, or names in its sentence, somebody whose name has all these words
    DayRange days;    ///< the event's interval shares a day with this
    std::string source;
    std::size_t limit = 0;  ///< 0: all
};

/// How precisely a date is known.
enum class DatePrecision { day, week, month, quarter, year, decade, century, other };
[[nodiscard]] std::string_view name_of(DatePrecision precision);
/// What an interval amounts to: whole calendar months, years and so on; `week` begins on a Monday.
[[nodiscard]] DatePrecision precision_of(const Interval& interval);

/// Something that happened (or is said to happen) at a known time.
struct TimelineRow {
    Interval interval;
    std::string date;  ///< "2013", "2013-09", "2013-09-14"; otherwise first and last day, "2013-09-09/2013-09-15"
    DatePrecision precision;
    std::string words;  ///< the sentence that tells it
    Span span;          ///< of the sentence, in the story's text
    Span trigger;       ///< of the event's word, in the story's text
    std::string time;   ///< the story's words for the time; empty where the event is dated otherwise
    EventClass event_class;
    Polarity polarity;
    Modality modality;
    std::vector<std::string> participants;  ///< names
    StoryReference story;
};

/// Something in an archive that is not as it should be.
struct Finding {
    std::string where;  ///< a story's id and revision, or a table
    std::string what;
};

struct ArchiveStats {
    std::uint64_t stories = 0;
    std::uint64_t text_bytes = 0;
    std::uint64_t file_bytes = 0;
    std::string first_published;  ///< ISO day; empty where no story has a date
    std::string last_published;
    std::uint64_t sentences = 0, people = 0, entities = 0, mentions = 0, quotes = 0, attributed_quotes = 0, times = 0,
                  events = 0, dated_events = 0, facts = 0, relations = 0, credits = 0, warnings = 0, failures = 0;
    std::vector<std::pair<std::string, std::uint64_t>> sources;  ///< stories by source, most first
};

enum class ArchiveMode {
    read,  ///< the file must be there; nothing is written
    write  ///< made where there is none; an older schema is brought up to date
};

/// An open archive. One thread at a time, except for `knows`, which any thread may call at any time.
/// Other processes may read and write the same archive meanwhile; writers wait for each other.
class Archive {
  public:
    /// Fails with `not_found`, `unsupported` (a newer schema, or no archive of ours), `unreadable`, `unwritable`, `busy`.
    static Result<Archive> open(const std::string& path, ArchiveMode mode);
    Archive(Archive&&) noexcept;
    Archive& operator=(Archive&&) noexcept;
    ~Archive();

    /// Keeps all of a batch or, on an error, nothing of it. A story that is there already is left as it is. When a file
    /// comes up for the first time, what had failed of it in earlier runs is forgotten: it has got its next chance.
    [[nodiscard]] Result<AddCounts> add(const std::vector<Reading>& batch);
    /// Whether a story with this id, these words (DocumentInfo::sha256) and this date is kept.
    [[nodiscard]] bool knows(const DocumentInfo& info) const;
    /// Puts the file in its most compact form if a fifth of it or more is new.
    [[nodiscard]] Status compact();

    [[nodiscard]] Result<SearchResult> search(const SearchQuery& query) const;
    /// The story as it was read, without its tokens and attribution relations. Revision 0 asks for the latest. Evidence of times, events and
    /// attributions comes back as their own words.
    [[nodiscard]] Result<Story> story(const std::string& id, std::uint32_t revision = 0) const;
    /// All revisions kept under an id; empty where there are none.
    [[nodiscard]] Result<std::vector<StoryReference>> revisions(const std::string& id) const;
    /// By first day, then by length, then in the order of adding.
    [[nodiscard]] Result<std::vector<TimelineRow>> timeline(const TimelineQuery& query) const;
    /// Everything that is off: the file's own structure, the index of words, hashes, offsets, quoted words. Empty: clean.
    /// `progress` (may be empty) is called with stories done and stories in all.
    [[nodiscard]] Result<std::vector<Finding>> verify(
        const std::function<void(std::uint64_t done, std::uint64_t all)>& progress = {}) const;
    [[nodiscard]] Result<ArchiveStats> stats() const;
    [[nodiscard]] Result<std::vector<Failure>> failures() const;

  private:
    struct State;
    explicit Archive(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// Collects what was read and adds it in batches, so that memory stays bounded and a killed run loses little.
class BatchAdder {
  public:
    struct Limits {
        std::size_t text_bytes = std::size_t{4} << 20U;
        std::size_t readings = 1000;
    };
    /// The archive must outlive the adder.
    explicit BatchAdder(Archive& archive) : BatchAdder(archive, Limits()) {}
    BatchAdder(Archive& archive, Limits limits) : archive_(archive), limits_(limits) {}

    /// An error leaves the archive as it was after the last full batch; the adder takes nothing more.
    [[nodiscard]] Status take(Reading reading);
    /// Adds what is left and compacts. Without it the last, unfinished batch is lost.
    [[nodiscard]] Status finish();
    /// What has been added to the archive so far.
    [[nodiscard]] const AddCounts& counts() const { return counts_; }

  private:
    Status flush();

    Archive& archive_;
    Limits limits_;
    std::vector<Reading> batch_;
    std::size_t batch_bytes_ = 0;
    AddCounts counts_;
};

}  // namespace dateline
