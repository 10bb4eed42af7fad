#pragma once

#include <functional>
#include <optional>
#include <string>

#include "archive/sqlite.h"
#include "archive/story_layout.h"
#include "dateline/story.h"

namespace dateline {

/// Makes stories of rows again. Rows that cannot be of any story (a number that names no entity, a span
/// outside the text) fail with `malformed`: an archive that somebody has edited by hand is still safe to
/// read.
class StoryLoader {
  public:
    explicit StoryLoader(Database& database);

    /// By the story's number in the archive. Fails with `not_found`.
    Story load(std::int64_t story);

  private:
    using Row = const Statement&;

    Document load_document();
    StoryLayout load_layout(Row row) const;
    DocumentInfo load_info(Row row);
    void load_entities(Story& story);
    void load_quotes(Story& story);
    void check_events(const Story& story);
    void load_times(Story& story);
    void load_events(Story& story);
    void load_facts(Story& story);
    void load_credits_and_warnings(Story& story);

    /// Calls `use` for each of the story's rows.
    void each(Statement& statement, const std::function<void(Row)>& use);
    [[noreturn]] void fail(const std::string& what) const;
    [[nodiscard]] Span span(Row row, int column) const;
    void check(Span span) const;
    [[nodiscard]] std::optional<Span> optional_span(Row row, int column) const;
    [[nodiscard]] std::optional<Interval> interval(Row row, int column) const;
    [[nodiscard]] Evidence evidence(Row row, int column, Span words) const;
    [[nodiscard]] std::uint32_t index(Row row, int column, std::size_t size) const;
    template <class Enum>
    [[nodiscard]] Enum kind(Row row, int column, Enum last) const;

    std::string path_;
    std::int64_t story_ = 0;
    std::size_t text_size_ = 0;
    StoryLayout layout_;  ///< of the story that is being loaded, as far as it has not been taken over
    Statement stories_, entities_, members_, quotes_, quote_spans_, times_, events_, participants_, facts_,
        evidence_, premises_, credits_, warnings_;
};

}  // namespace dateline
