#include <utility>

#include "commands.h"
#include "manual.h"

namespace dateline {
namespace {

std::string flags_of(const Command& command) {
    std::string out = "--" + std::string(help_flag().name);
    for (const Flag& flag : command.flags) out += " --" + std::string(flag.name);
    return out;
}

/// The values of each flag of a command that has a fixed set of them.
std::string cases_of(const Command& command) {
    std::string out;
    for (const Flag& flag : command.flags) {
        if (flag.choices.empty()) continue;
        out += "        " + std::string(command.name) + ":--" + std::string(flag.name) + ") words='" +
               joined(flag.choices, " ") + "' ;;\n";
    }
    return out;
}

/// The text with each name replaced by its words.
std::string filled(std::string text, const std::vector<std::pair<std::string, std::string>>& parts) {
    for (const auto& [name, words] : parts) {
        for (std::size_t at = text.find(name); at != std::string::npos;
             at = text.find(name, at + words.size())) {
            text.replace(at, name.size(), words);
        }
    }
    return text;
}

constexpr const char* kScript = R"(# bash completion of dateline
_dateline() {
    local word=${COMP_WORDS[COMP_CWORD]} words=
    COMPREPLY=()
    case ${COMP_CWORD}:${COMP_WORDS[1]} in
        1:*) words='@NAMES@' ;;
        *:help) words='@NAMES@' ;;
    esac
    case ${COMP_WORDS[1]}:${COMP_WORDS[COMP_CWORD-1]} in
@VALUES@    esac
    if [[ $word == -* ]]; then
        case ${COMP_WORDS[1]} in
@FLAGS@        esac
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -o default -F _dateline dateline
)";

}  // namespace

std::string bash_completion() {
    std::vector<std::string_view> names;
    std::string values;
    std::string flags;
    for (const Command& command : commands()) {
        names.push_back(command.name);
        values += cases_of(command);
        flags += "            " + std::string(command.name) + ") words='" + flags_of(command) + "' ;;\n";
    }
    return filled(kScript, {{"@NAMES@", joined(names, " ")}, {"@VALUES@", values}, {"@FLAGS@", flags}});
}

}  // namespace dateline
