#include "commands.h"

#include <algorithm>

#include "run.h"

namespace dateline {
namespace {

const Flag kForm{"from", "FORM",
                 "what the input is; auto goes by the file's name and first bytes, and takes JSON Lines as such",
                 &Options::input_form, {"auto", "text", "jsonl"}};
const Flag kPublished{"published", "DATE",
                      "the day the stories were published, over any date they carry: 2021-09-29 or with time and zone",
                      &Options::published, {}};
const Flag kDateFromFile{"date-from-file", "",
                         "where a story tells no date, take it from the file's name or its modification time",
                         &Options::date_from_file, {}};
const Flag kThreads{"threads", "N", "how many stories to read at once; 0 is one for each core. The output is the same",
                    &Options::threads, {}};
const Flag kOffsets{"offsets", "UNIT", "what the spans of JSON count: bytes, code points, or UTF-16 units",
                    &Options::offsets, {"utf8", "codepoint", "utf16"}};
const Flag kLayers{"layers", "NAMES", "further layers in JSON, with commas", &Options::layers,
                   {"tokens", "attributions"}};
const Flag kModels{"models", "FOLDER", "model files to read with, in place of those that came with the program",
                   &Options::models, {}};
const Flag kColor{"color", "WHEN", "colour; auto is on a terminal, unless NO_COLOR is set", &Options::color,
                  {"auto", "always", "never"}};

Flag format(std::vector<std::string_view> choices, std::string_view help = "how to print") {
    return {"format", "FORM", help, &Options::format, std::move(choices)};
}

const Argument kFiles{"FILES", "files and folders; - or none is standard input", &Options::inputs, false};

Command read_command() {
    return {"read",
            "read stories and tell who is in them, who said what, and what happened when",
            "Reads each story and prints a report, or with --format json one JSON object a story "
            "(docs/contract.md), in the order of the input. As a filter it answers each story as soon as it has come. "
            "A record that cannot be read gives an object with its id and the error in its place.",
            {kFiles},
            {format({"text", "json"}), kForm, kPublished, kDateFromFile, kOffsets, kLayers, kThreads, kModels,
             kColor},
            {{"dateline read story.txt", "a report of one story"},
             {"dateline read --published 2021-09-29 story.txt", "tell the day a story was published"},
             {"dateline read --format json stories.jsonl.gz > read.jsonl", "the full record of many stories"},
             {"dateline read --format json --from jsonl -", "a filter: stories in, stories out"}},
            run_read};
}

Command help_command() {
    return {"help",
            "show the help of the program or of a command",
            "Prints help for reading, or the whole manual as Markdown, as a man page, or as a bash completion.",
            {{"COMMAND", "the command to tell about", &Options::topic, false}},
            {format({"text", "markdown", "man", "bash"})},
            {{"dateline help read", "the flags and examples of a command"},
             {"dateline help --format man > dateline.1", "the man page"},
             {"dateline help --format bash > /etc/bash_completion.d/dateline", "completion of commands and flags"}},
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

std::string text_of(const std::string& value) { return value; }
std::string text_of(unsigned value) { return std::to_string(value); }
std::string text_of(bool) { return ""; }
std::string text_of(const std::vector<std::string>&) { return ""; }

}  // namespace

const std::vector<Command>& commands() {
    static const std::vector<Command> kCommands{read_command(), help_command(), version_command()};
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
