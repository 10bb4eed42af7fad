#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "options.h"

/// The one definition of the command line: parser, help, docs/cli.md, man page and completion are all made
/// from it.
namespace dateline {

/// Where a value goes. A `bool` is a switch; a list is given with commas, or as several arguments.
using Target = std::variant<bool Options::*, unsigned Options::*, std::string Options::*,
                            std::vector<std::string> Options::*>;

struct Flag {
    std::string_view name;   ///< without the dashes
    std::string_view value;  ///< what stands for its value in the help; empty for a switch
    std::string_view help;
    Target target;
    std::vector<std::string_view> choices;  ///< the values it takes; empty: any
};

struct Argument {
    std::string_view name;  ///< as the usage line shows it
    std::string_view help;
    Target target;
    bool required;
};

struct Example {
    std::string_view line;
    std::string_view does;
};

struct Command {
    std::string_view name;
    std::string_view summary;  ///< a clause that goes on from "dateline NAME: "
    std::string_view description;
    std::vector<Argument> arguments;
    std::vector<Flag> flags;
    std::vector<Example> examples;
    int (*run)(const Options&);
};

/// In the order in which the help lists them.
[[nodiscard]] const std::vector<Command>& commands();
/// Nothing where there is no command of that name.
[[nodiscard]] const Command* find_command(std::string_view name);

/// The flag that every command has.
[[nodiscard]] const Flag& help_flag();

/// The flag's default as the help shows it; empty where there is none to show.
[[nodiscard]] std::string default_of(const Flag& flag);
/// What the flag means, with its choices: "how to print: text, json".
[[nodiscard]] std::string meaning_of(const Flag& flag);
[[nodiscard]] std::string joined(const std::vector<std::string_view>& words, std::string_view separator);
/// "dateline read [FLAGS] [FILES…]"
[[nodiscard]] std::string usage_of(const Command& command);

inline constexpr std::string_view kProgramSummary =
    "Dateline reads dated news stories: who is in them and how they are related, who said what, what "
    "happened when. "
    "Every answer cites the exact words it rests on.";

struct ExitStatus {
    int code;
    std::string_view meaning;
};
[[nodiscard]] const std::vector<ExitStatus>& exit_statuses();

enum : int { kFound = 0, kNothing = 1, kError = 2 };

}  // namespace dateline
