#include "archive_access.h"
#include "commands.h"
#include "output.h"
#include "progress.h"
#include "run.h"

namespace dateline {
namespace {

std::string in_json(const std::vector<Finding>& findings) {
    JsonWriter json;
    json.begin_object().key("whole").boolean(findings.empty()).key("findings").begin_array();
    for (const Finding& finding : findings) {
        json.begin_object().key("where").string(finding.where).key("what").string(finding.what).end_object();
    }
    json.end_array().end_object();
    return json.take() + "\n";
}

std::string in_text(const std::vector<Finding>& findings, std::uint64_t stories) {
    if (findings.empty()) return counted(stories, "story", "stories") + ", all as it should be\n";
    std::string out;
    for (const Finding& finding : findings) out += finding.where + ": " + finding.what + "\n";
    return out + counted(findings.size(), "thing is", "things are") + " off\n";
}

}  // namespace

int run_verify(const Options& options) {
    const auto archive = Archive::open(options.archive, ArchiveMode::read);
    if (!archive) return failed(archive.error());
    std::optional<Progress> progress;
    std::uint64_t stories = 0;
    const auto findings = archive->verify([&](std::uint64_t done, std::uint64_t all) {
        if (!progress) progress.emplace("stories", all);
        progress->show(done, done);
        stories = all;
    });
    progress.reset();
    if (!findings) return failed(findings.error());
    Output output;
    output.write(options.format == "json" ? in_json(*findings) : in_text(*findings, stories));
    return findings->empty() ? kFound : kNothing;
}

}  // namespace dateline
