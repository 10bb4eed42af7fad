#include "help.h"

#include "render/layout.h"

namespace dateline {
namespace {

constexpr std::size_t kWidth = 96;
constexpr std::size_t kIndent = 2;
constexpr std::size_t kColumn = 22;  // where what something means begins

/// "  name      what it means", the meaning wrapped in its own column.
std::string entry(std::string_view name, std::string_view meaning) {
    std::string line = std::string(kIndent, ' ') + std::string(name);
    const std::size_t used = columns(line);
    if (used + kIndent > kColumn) {
        line += '\n' + std::string(kColumn, ' ');
    } else {
        line.append(kColumn - used, ' ');
    }
    return line + wrap(meaning, kWidth - kColumn, kColumn) + '\n';
}

std::string flag_entry(const Flag& flag) {
    std::string name = "--" + std::string(flag.name);
    if (!flag.value.empty()) name += ' ' + std::string(flag.value);
    const std::string meaning = meaning_of(flag);
    const std::string given = default_of(flag);
    return entry(name, given.empty() ? meaning : meaning + " [" + given + "]");
}

std::string examples_of(const Command& command) {
    std::string out;
    for (const Example& example : command.examples) {
        out += "  " + std::string(example.line) + "\n      " + std::string(example.does) + '\n';
    }
    return out;
}

}  // namespace

std::string program_help() {
    std::string out = wrap(kProgramSummary, kWidth, 0) + "\n\nusage: dateline COMMAND …\n\n";
    for (const Command& command : commands()) out += entry(command.name, command.summary);
    out += "\nexit status:\n";
    for (const ExitStatus& status : exit_statuses())
        out += entry(std::to_string(status.code), status.meaning);
    return out + "\n'dateline help COMMAND' tells the flags of a command, with examples.\n";
}

std::string command_help(const Command& command) {
    std::string out = "dateline " + std::string(command.name) + ": " + std::string(command.summary) +
                      "\n\nusage: " + usage_of(command) + "\n\n" + wrap(command.description, kWidth, 0) +
                      "\n\n";
    for (const Argument& argument : command.arguments) out += entry(argument.name, argument.help);
    out += command.arguments.empty() ? "" : "\n";
    for (const Flag& flag : command.flags) out += flag_entry(flag);
    out += flag_entry(help_flag()) + "\nexamples:\n";
    return out + examples_of(command);
}

}  // namespace dateline
