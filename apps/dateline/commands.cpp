#include "commands.h"

#include <algorithm>
#include <utility>

#include "command_table.h"

namespace dateline {
namespace {

std::string text_of(const std::string& value) {
    return value;
}
std::string text_of(unsigned value) {
    return std::to_string(value);
}
std::string text_of(bool) {
    return "";
}
std::string text_of(const std::vector<std::string>&) {
    return "";
}

}  // namespace

const std::vector<Command>& commands() {
    static const std::vector<Command> kCommands = [] {
        std::vector<Command> all;
        for (std::vector<Command> (*part)() : {reading_commands, archive_commands, program_commands}) {
            for (Command& command : part()) all.push_back(std::move(command));
        }
        return all;
    }();
    return kCommands;
}

const Command* find_command(std::string_view name) {
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

const Flag& help_flag() {
    static const Flag kHelp{"help", "", "show this help", &Options::help, {}};
    return kHelp;
}

std::string default_of(const Flag& flag) {
    return std::visit([](auto member) { return text_of(Options{}.*member); }, flag.target);
}

std::string meaning_of(const Flag& flag) {
    const std::string help(flag.help);
    return flag.choices.empty() ? help : help + ": " + joined(flag.choices, ", ");
}

std::string joined(const std::vector<std::string_view>& words, std::string_view separator) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) out += separator;
        out += words[i];
    }
    return out;
}

std::string usage_of(const Command& command) {
    std::string usage = "dateline " + std::string(command.name) + " [FLAGS]";
    for (const Argument& argument : command.arguments) {
        const bool many = std::holds_alternative<std::vector<std::string> Options::*>(argument.target);
        const std::string name = std::string(argument.name) + (many ? "…" : "");
        usage += argument.required ? " " + name : " [" + name + "]";
    }
    return usage;
}

const std::vector<ExitStatus>& exit_statuses() {
    static const std::vector<ExitStatus> kStatuses{
        {kFound, "all was read, or something was found"},
        {kNothing, "nothing was found, or some records could not be read"},
        {kError, "the command could not be carried out; standard error tells why"}};
    return kStatuses;
}

}  // namespace dateline
