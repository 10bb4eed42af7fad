#include "archive/state.h"
#include "archive/story_digest.h"
#include "archive/story_loader.h"

namespace dateline {
namespace {

using Findings = std::vector<Finding>;

/// SQLite's own look at the file, the index of words against the texts, and numbers that lead nowhere.
void check_file(Database& database, Findings& findings) {
    Statement integrity = database.prepare("PRAGMA integrity_check");
    while (integrity.step()) {
        if (integrity.text(0) != "ok") findings.push_back({"file", integrity.string(0)});
    }
    Statement keys = database.prepare("PRAGMA foreign_key_check");
    while (keys.step()) {
        findings.push_back(
            {keys.string(0), "a row refers to one of '" + keys.string(2) + "' that is not there"});
    }
}

/// The index's own check is written as an INSERT, so it needs a connection that may write. It changes
/// nothing.
void check_words(const std::string& path, Findings& findings) {
    try {
        Database database(path, Database::Mode::write);
        database.execute("INSERT INTO story_words (story_words, rank) VALUES ('integrity-check', 1)");
    } catch (const DatabaseError& error) {
        if (error.error().code != ErrorCode::malformed) return;
        findings.push_back({"story_words", "the index of words does not fit the texts"});
    }
}

bool is_border(std::string_view text, std::uint32_t offset) {
    return offset >= text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U;
}

/// Collects what is wrong with the spans of one story.
class SpanCheck {
  public:
    SpanCheck(const Story& story, std::string where, Findings& findings)
        : text_(story.document.text()), where_(std::move(where)), findings_(findings) {}

    void operator()(Span span, std::string_view of) {
        const char* wrong = nullptr;
        if (span.begin >= span.end || span.end > text_.size()) {
            wrong = "is empty or outside the text";
        } else if (!is_border(text_, span.begin) || !is_border(text_, span.end)) {
            wrong = "cuts a character";
        }
        if (wrong == nullptr) return;
        findings_.push_back({where_, std::string(of) + " [" + std::to_string(span.begin) + ", " +
                                         std::to_string(span.end) + ") " + wrong});
    }
    void operator()(const std::optional<Span>& span, std::string_view of) {
        if (span) (*this)(*span, of);
    }
    void operator()(const std::vector<Span>& spans, std::string_view of) {
        for (const Span span : spans) (*this)(span, of);
    }

  private:
    std::string_view text_;
    std::string where_;
    Findings& findings_;
};

void check_spans(const Story& story, SpanCheck check) {
    check(story.document.paragraphs(), "a paragraph");
    for (const Block& block : story.document.blocks()) check(block.span, "a block");
    check(story.sentences, "a sentence");
    for (const Mention& mention : story.mentions) check(mention.span, "a mention");
    for (const Quote& quote : story.quotes) check(quote.spans, "a quote");
    for (const Attribution& by : story.attributions) {
        check(by.source, "a quote's source");
        check(by.cue, "a quote's cue");
        check(by.medium, "a quote's medium");
    }
    for (const Time& time : story.times) check(time.span, "a time");
    for (const Event& event : story.events) check(event.trigger, "an event");
    for (const Fact& fact : story.facts) check(fact.evidence.spans(), "a fact's evidence");
    for (const Credit& credit : story.credits) check(credit.span, "a credit");
    for (const Warning& warning : story.warnings) check(warning.span, "a warning");
}

std::string_view bytes_of(const Sha256& hash) {
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

/// `row`: story, id, revision, text_sha256, reading_sha256.
void check_story(const Statement& row, StoryLoader& loader, Findings& findings) {
    const std::string where =
        row.string(1) + (row.integer(2) == 1 ? "" : ", revision " + std::to_string(row.integer(2)));
    try {
        const Story story = loader.load(row.integer(0));
        const std::size_t before = findings.size();
        check_spans(story, SpanCheck(story, where, findings));
        if (bytes_of(sha256({story.document.text()})) != row.blob(3)) {
            findings.push_back({where, "the text is not the one that was added"});
        }
        if (findings.size() == before && bytes_of(reading_digest(story)) != row.blob(4)) {
            findings.push_back(
                {where, "what was read from the text has been changed: cited words or numbers differ"});
        }
    } catch (const DatabaseError& error) {
        findings.push_back({where, error.error().message});
    }
}

}  // namespace

Result<std::vector<Finding>> Archive::verify(
    const std::function<void(std::uint64_t, std::uint64_t)>& progress) const {
    return guarded([&] {
        Database& database = state_->database;
        Findings findings;
        check_file(database, findings);
        check_words(database.path(), findings);
        const auto all = static_cast<std::uint64_t>(database.integer("SELECT count(*) FROM stories"));
        std::uint64_t done = 0;
        StoryLoader loader(database);
        Statement stories = database.prepare(
            "SELECT story, id, revision, text_sha256, reading_sha256 FROM stories "
            "ORDER BY story");
        while (stories.step()) {
            check_story(stories, loader, findings);
            ++done;
            if (progress) progress(done, all);
        }
        return findings;
    });
}

}  // namespace dateline
