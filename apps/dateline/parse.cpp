#include "parse.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>

#include "nearest.h"

namespace dateline {
namespace {

/// The message for a value that is none of the choices; empty where it is one of them.
std::string wrong_choice(const Flag& flag, const std::string& value) {
    if (flag.choices.empty() || std::ranges::find(flag.choices, value) != flag.choices.end()) return "";
    return "takes " + joined(flag.choices, ", ") + "; not '" + value + "'";
}

std::string not_a_number(const std::string& value) {
    const bool digits = !value.empty() && value.find_first_not_of("0123456789") == std::string::npos;
    constexpr std::size_t kMostDigits = 9;
    return digits && value.size() <= kMostDigits ? "" : "takes a number; not '" + value + "'";
}

void add_flag(CLI::App& app, const Flag& flag, Options& options) {
    const std::string name = "--" + std::string(flag.name);
    if (const auto* member = std::get_if<bool Options::*>(&flag.target)) {
        app.add_flag(flag.name == "help" ? "-h," + name : name, options.*(*member));
        return;
    }
    CLI::Option* option =
        std::visit([&](auto member) { return app.add_option(name, options.*member); }, flag.target);
    if (std::holds_alternative<std::vector<std::string> Options::*>(flag.target))
        option->delimiter(',')->allow_extra_args(false);
    if (std::holds_alternative<unsigned Options::*>(flag.target)) option->check(not_a_number);
    option->check([&flag](const std::string& value) { return wrong_choice(flag, value); });
}

void add_command(CLI::App& program, const Command& command, Options& options) {
    CLI::App& app = *program.add_subcommand(std::string(command.name));
    app.set_help_flag();
    add_flag(app, help_flag(), options);
    for (const Flag& flag : command.flags) add_flag(app, flag, options);
    for (const Argument& argument : command.arguments) {
        std::visit([&](auto member) { app.add_option(std::string(argument.name), options.*member); },
                   argument.target);
    }
}

bool is_empty(const Argument& argument, const Options& options) {
    if (const auto* many = std::get_if<std::vector<std::string> Options::*>(&argument.target)) {
        return (options.*(*many)).empty();
    }
    const auto* one = std::get_if<std::string Options::*>(&argument.target);
    return one != nullptr && (options.*(*one)).empty();
}

// CLI11's own check of required arguments would refuse `dateline add --help`.
std::string missing_argument(const Command& command, const Options& options) {
    for (const Argument& argument : command.arguments) {
        if (argument.required && is_empty(argument, options)) {
            return std::string(argument.name) + " is missing: " + std::string(argument.help);
        }
    }
    return "";
}

Error usage_error(std::string message, const Command* command) {
    const std::string topic = command == nullptr ? "" : " " + std::string(command->name);
    return {ErrorCode::invalid_argument, std::move(message) + "\nTry 'dateline help" + topic + "'."};
}

std::string unknown_flag(const Command& command, std::string_view given) {
    std::vector<std::string_view> names;
    for (const Flag& flag : command.flags) names.push_back(flag.name);
    const std::string_view name =
        given.substr(0, given.find('=')).substr(std::min<std::size_t>(2, given.size()));
    const std::string_view near = nearest(name, names);
    std::string message = "'" + std::string(command.name) + "' has no flag " + std::string(given);
    return near.empty() ? message : message + "; did you mean --" + std::string(near) + "?";
}

std::string unknown_command(std::string_view given) {
    std::vector<std::string_view> names;
    for (const Command& command : commands()) names.push_back(command.name);
    const std::string_view near = nearest(given, names);
    std::string message = "no command '" + std::string(given) + "'";
    return near.empty() ? message : message + "; did you mean '" + std::string(near) + "'?";
}

std::string words_of(const CLI::ParseError& error, CLI::App& app, const Command& command) {
    if (dynamic_cast<const CLI::ExtrasError*>(&error) == nullptr) return error.what();
    const std::vector<std::string> extras = app.remaining(true);
    if (extras.empty()) return error.what();
    if (extras.front().starts_with("-")) return unknown_flag(command, extras.front());
    return "'" + extras.front() + "' is one argument too many";
}

Result<Invocation> parse_command(const Command& command, int argument_count, const char* const* arguments) {
    Invocation invocation{&command, {}};
    CLI::App program;
    program.set_help_flag();
    add_command(program, command, invocation.options);
    try {
        program.parse(argument_count, arguments);
    } catch (const CLI::ParseError& error) {
        return usage_error(words_of(error, program, command), &command);
    }
    if (invocation.options.help) return invocation;
    const std::string missing = missing_argument(command, invocation.options);
    if (!missing.empty()) return usage_error(missing, &command);
    return invocation;
}

}  // namespace

Result<Invocation> parse(int argument_count, const char* const* arguments) {
    Invocation whole_program;
    whole_program.options.help = true;
    if (argument_count < 2) return whole_program;
    const std::string_view first = arguments[1];
    if (first == "--help" || first == "-h") return whole_program;
    if (first == "--version") return Invocation{find_command("version"), {}};
    const Command* command = find_command(first);
    if (command == nullptr) return usage_error(unknown_command(first), nullptr);
    return parse_command(*command, argument_count, arguments);
}

}  // namespace dateline
