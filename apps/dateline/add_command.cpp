#include <atomic>
#include <csignal>
#include <utility>
#include <variant>

#include "archive_access.h"
#include "commands.h"
#include "input.h"
#include "output.h"
#include "progress.h"
#include "run.h"

namespace dateline {
namespace {

// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): what a signal handler can reach
std::atomic<bool> g_interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler sets it");

// The first Ctrl-C lets what is under way be kept; the second ends the program where it is.
void stop_gently_when_interrupted() {
    struct sigaction action {};
    action.sa_handler = [](int) { g_interrupted = true; };
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
}

/// What is told at the end of a run.
struct Summary {
    AddCounts counts;
    std::vector<Failure> failures;
    std::chrono::seconds time{};
};

std::string in_text(const Summary& summary) {
    std::string out = "added " + counted(summary.counts.added, "story", "stories");
    if (summary.counts.known > 0) out += ", " + with_commas(summary.counts.known) + " there already";
    if (!summary.failures.empty()) out += ", " + with_commas(summary.failures.size()) + " could not be read";
    out += ", in " + in_words(summary.time) + "\n";
    for (const Failure& failure : summary.failures) out += "  " + described(failure) + "\n";
    return out;
}

std::string in_json(const Summary& summary) {
    JsonWriter json;
    json.begin_object().key("added").number(summary.counts.added).key("known").number(summary.counts.known);
    json.key("failed").number(std::uint64_t{summary.failures.size()}).key("failures").begin_array();
    for (const Failure& failure : summary.failures) write_failure(json, failure);
    json.end_array().end_object();
    return json.take() + "\n";
}

/// Reads everything into the archive; what was done so far is told even where it fails.
Status add_all(Input& input, Archive& archive, const Options& options, Summary& summary) {
    Progress progress("stories", total_bytes(options.inputs));
    BatchAdder adder(archive);
    ReadingOptions reading = reading_options(options);
    reading.known = [&archive](const DocumentInfo& info) { return archive.knows(info); };
    reading.stop = &g_interrupted;
    Status status =
        read_records(input.reader, input.source, reading, [&](Reading one, const ReadingProgress& done) {
            if (const auto* failure = std::get_if<Failure>(&one.outcome))
                summary.failures.push_back(*failure);
            progress.show(done.records, done.bytes);
            return adder.take(std::move(one));
        });
    if (status) status = adder.finish();
    summary.counts = adder.counts();
    summary.time = progress.elapsed();
    return status;
}

int exit_status(const Summary& summary) {
    if (g_interrupted) {
        complain("interrupted; the same command goes on from here");
        return 128 + SIGINT;
    }
    const bool nothing = summary.counts.added + summary.counts.known == 0;
    return nothing || !summary.failures.empty() ? kNothing : kFound;
}

}  // namespace

int run_add(const Options& options) {
    auto input = Input::open(options);
    if (!input) return failed(input.error());
    auto archive = Archive::open(options.archive, ArchiveMode::write);
    if (!archive) return failed(archive.error());
    stop_gently_when_interrupted();
    Summary summary;
    const Status status = add_all(*input, *archive, options, summary);
    Output output;
    output.write(options.format == "json" ? in_json(summary) : in_text(summary));
    output.flush();
    return status ? exit_status(summary) : failed(status.error());
}

}  // namespace dateline
