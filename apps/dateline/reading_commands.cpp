#include "command_table.h"
#include "flags.h"
#include "run.h"

namespace dateline {
namespace {

Command read_command() {
    return {"read",
            "read stories and tell who is in them, who said what, and what happened when",
            "Reads each story and prints a report, or with --format json one JSON object a story "
            "(docs/contract.md), in the order of the input. As a filter it answers each story as soon as it "
            "has come. A record that cannot be read gives an object with its id and the error in its place.",
            {kFiles},
            {format({"text", "json", "timeml"}), kForm, kPublished, kDateFromFile, kOffsets, kLayers,
             kThreads, kModels, kColor},
            {{"dateline read story.txt", "a report of one story"},
             {"dateline read --published 2021-09-29 story.txt", "tell the day a story was published"},
             {"dateline read --format json stories.jsonl.gz > read.jsonl", "the full record of many stories"},
             {"dateline read --format json --from jsonl -", "a filter: stories in, stories out"}},
            run_read};
}

Command times_command() {
    return {"times",
            "list the time expressions of stories, what they mean and why",
            "Prints every expression of time with its TIMEX3 type and value, the days it covers, and the "
            "rule and the reference by which it was resolved.",
            {kFiles},
            {format({"text", "json", "timeml"}), kForm, kPublished, kDateFromFile, kThreads, kModels, kColor},
            {{"dateline times story.txt", "every expression, its value and the reason"},
             {"echo 'She left two weeks ago.' | dateline times --published 2021-09-29", "try a sentence"},
             {"dateline times --format timeml story.txt > story.tml", "TimeML for other tools"}},
            run_times};
}

}  // namespace

std::vector<Command> reading_commands() {
    return {read_command(), times_command()};
}

}  // namespace dateline
