#include "commands.h"
#include "manual.h"

namespace dateline {
namespace {

std::string row_of(const Flag& flag) {
    std::string row = "| `--" + std::string(flag.name);
    if (!flag.value.empty()) row += ' ' + std::string(flag.value);
    row += "` | " + meaning_of(flag);
    const std::string given = default_of(flag);
    return row + " | " + (given.empty() ? "" : "`" + given + "`") + " |\n";
}

std::string section_of(const Command& command) {
    std::string out = "\n## " + std::string(command.name) + "\n\n" + std::string(command.description) +
                      "\n\n    " + usage_of(command) + "\n\n";
    for (const Argument& argument : command.arguments) {
        out += "- `" + std::string(argument.name) + "`: " + std::string(argument.help) + "\n";
    }
    out += command.arguments.empty() ? "" : "\n";
    out += "| flag | meaning | default |\n|---|---|---|\n";
    for (const Flag& flag : command.flags) out += row_of(flag);
    out += row_of(help_flag()) + "\n";
    for (const Example& example : command.examples) {
        out += "    # " + std::string(example.does) + "\n    " + std::string(example.line) + "\n";
    }
    return out;
}

}  // namespace

std::string manual_markdown() {
    std::string out =
        "# The command line\n\n<!-- Made by `dateline help --format markdown`; `./dev accept` writes it "
        "anew. -->\n\n" +
        std::string(kProgramSummary) + "\n\n| command | does |\n|---|---|\n";
    for (const Command& command : commands()) {
        out += "| [" + std::string(command.name) + "](#" + std::string(command.name) + ") | " +
               std::string(command.summary) + " |\n";
    }
    out += "\n| exit status | meaning |\n|---|---|\n";
    for (const ExitStatus& status : exit_statuses()) {
        out += "| " + std::to_string(status.code) + " | " + std::string(status.meaning) + " |\n";
    }
    for (const Command& command : commands()) out += section_of(command);
    return out;
}

}  // namespace dateline
