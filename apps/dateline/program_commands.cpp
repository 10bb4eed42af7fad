#include "command_table.h"
#include "flags.h"
#include "run.h"

namespace dateline {
namespace {

Command help_command() {
    return {
        "help",
        "show the help of the program or of a command",
        "Prints help for reading, or the whole manual as Markdown, as a man page, or as a bash completion.",
        {{"COMMAND", "the command to tell about", &Options::topic, false}},
        {format({"text", "markdown", "man", "bash"})},
        {{"dateline help read", "the flags and examples of a command"},
         {"dateline help --format man > dateline.1", "the man page"},
         {"dateline help --format bash > /etc/bash_completion.d/dateline",
          "completion of commands and flags"}},
        run_help};
}

Command version_command() {
    return {"version",
            "show the program's version",
            "Prints the version of the program and of the contract it writes.",
            {},
            {format({"text", "json"})},
            {{"dateline version", "one line"}},
            run_version};
}

}  // namespace

std::vector<Command> program_commands() {
    return {help_command(), version_command()};
}

}  // namespace dateline
