#include "command_table.h"
#include "flags.h"
#include "run.h"

namespace dateline {
namespace {

Command add_command() {
    return {"add",
            "read stories into an archive",
            "Makes the archive where there is none. A story that is there already is passed over, so a run "
            "that was "
            "stopped goes on where it was when it is started again. Records that cannot be read are listed "
            "at the end "
            "and kept in the archive with the reason.",
            {kArchive, {"PATHS", "files and folders; - is standard input", &Options::inputs, true}},
            {kForm, kPublished, kDateFromFile, kThreads, kModels,
             format({"text", "json"}, "how to print the summary")},
            {{"dateline add news.dateline stories/", "every story below a folder"},
             {"dateline add news.dateline 2021-*.jsonl.gz", "compressed JSON Lines"},
             {"zcat dump.gz | dateline add news.dateline --from jsonl -", "from another program"}},
            run_add};
}

Command search_command() {
    return {"search",
            "find stories by their words",
            "Prints the best stories first, with the words found marked. All words must occur; \"words in "
            "quotation "
            "marks\" follow each other, gover* begins so, OR asks for one of two, and after -- a -word must "
            "not occur.",
            {kArchive,
             {"WORDS", "what to look for; may be left out beside --when, --from, --to or --source",
              &Options::words, false}},
            {kSince,
             kUntil,
             {"when",
              "DAYS",
              "only stories that tell of these days: 2013, 2013-09 or 2013-09..2013-11",
              &Options::when,
              {}},
             kSource,
             {"limit", "N", "at most so many; 0 is all", &Options::limit, {}},
             format({"text", "json"}),
             kColor},
            {{"dateline search news.dateline mayor resigns", "stories with both words"},
             {"dateline search news.dateline --from 2020 -- '\"city council\"' -budget",
              "a phrase, without a word"},
             {"dateline search news.dateline wedding --when 2013", "stories of any year that tell of 2013"},
             {"dateline search news.dateline --when 2013-05", "everything that tells of that month"}},
            run_search};
}

Command show_command() {
    return {"show",
            "show a story of an archive",
            "Prints the report of a stored story, or with --format json its full record as it was read.",
            {kArchive, {"STORY", "its id, as a search shows it", &Options::story, true}},
            {{"revision",
              "N",
              "an earlier state of a story that came more than once; 0 is the latest",
              &Options::revision,
              {}},
             format({"text", "json"}),
             kOffsets,
             kColor},
            {{"dateline show news.dateline obituary", "its report"},
             {"dateline show news.dateline obituary --format json", "its record"}},
            run_show};
}

Command timeline_command() {
    return {"timeline",
            "tell what happened, in the order in which it happened",
            "Prints every dated event of the archive's stories: the day, as precisely as it is known, the "
            "story's own words, and where they stand. The moments at which something was said are left out "
            "unless asked for.",
            {kArchive},
            {{"of", "NAME", "only what has to do with this person", &Options::of, {}},
             kSince,
             kUntil,
             kSource,
             {"all", "", "also when something was said or reported", &Options::all, {}},
             format({"text", "json", "csv"}),
             kColor},
            {{"dateline timeline news.dateline --of 'Carmen Delgado-Ruiz'", "a person's days"},
             {"dateline timeline news.dateline --from 2019 --to 2020-06 --format csv", "for a spreadsheet"}},
            run_timeline};
}

Command verify_command() {
    return {"verify",
            "check that an archive is whole",
            "Checks everything stored anew: the file's own structure, that each text has its hash, each span "
            "its place, and each quoted word is in its story. Lists what is off.",
            {kArchive},
            {format({"text", "json"})},
            {{"dateline verify news.dateline", "exit status 0 when all is well"}},
            run_verify};
}

Command stats_command() {
    return {"stats",
            "count what an archive holds",
            "Prints how many stories, people, quotes, times, events and facts there are, from which sources "
            "and days.",
            {kArchive},
            {{"failures", "", "list the records that could not be read", &Options::failures, {}},
             format({"text", "json"})},
            {{"dateline stats news.dateline", "a small table"},
             {"dateline stats news.dateline --failures", "what could not be read, and why"}},
            run_stats};
}

}  // namespace

std::vector<Command> archive_commands() {
    return {add_command(),      search_command(), show_command(),
            timeline_command(), verify_command(), stats_command()};
}

}  // namespace dateline
