#pragma once

#include <map>
#include <string>
#include <string_view>
#include <tuple>

#include "archive/sqlite.h"
#include "dateline/story.h"

namespace dateline {

/// The sentence that tells a dated event, its own word where there is none; nothing for an event without a
/// date.
[[nodiscard]] std::optional<Span> sentence_of(const Story& story, const Event& event);

/// Writes stories as rows. Lives within the transactions of its database; after one that was taken back it
/// must be made anew, because it remembers the numbers of rules.
class StoryWriter {
  public:
    explicit StoryWriter(Database& database);

    /// Whether the story was written: one that is there already is left as it is.
    bool write(const Story& story);

  private:
    bool write_story(const Story& story);
    void write_entities(const Story& story);
    void write_quotes(const Story& story);
    void write_times(const Story& story);
    void write_events(const Story& story);
    void write_facts(const Story& story);
    void write_credits_and_warnings(const Story& story);
    std::optional<std::int64_t> source_number(const DocumentInfo& info);
    std::int64_t rule_number(const Evidence& evidence);

    Database& database_;
    std::int64_t story_ = 0;  ///< the story that is being written
    std::map<std::tuple<std::string_view, std::string_view, std::int64_t>, std::int64_t> rules_;
    Statement find_source_, add_source_, find_rule_, add_rule_, add_story_, add_words_;
    Statement add_entity_, add_member_, add_quote_, add_quote_span_;
    Statement add_time_, add_event_, add_participant_;
    Statement add_fact_, add_evidence_, add_premise_, add_credit_, add_warning_;
};

}  // namespace dateline
