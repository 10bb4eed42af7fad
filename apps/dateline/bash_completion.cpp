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

}  // namespace

std::string bash_completion() {
    std::string names;
    for (const Command& command : commands()) {
        names += std::string(names.empty() ? "" : " ") + std::string(command.name);
    }
    std::string out = "# bash completion of dateline\n_dateline() {\n    local word=${COMP_WORDS[COMP_CWORD]} words=\n"
                      "    COMPREPLY=()\n    case ${COMP_CWORD}:${COMP_WORDS[1]} in\n        1:*) words='" +
                      names + "' ;;\n        *:help) words='" + names + "' ;;\n    esac\n    case "
                      "${COMP_WORDS[1]}:${COMP_WORDS[COMP_CWORD-1]} in\n";
    for (const Command& command : commands()) out += cases_of(command);
    out += "    esac\n    if [[ $word == -* ]]; then\n        case ${COMP_WORDS[1]} in\n";
    for (const Command& command : commands()) {
        out += "            " + std::string(command.name) + ") words='" + flags_of(command) + "' ;;\n";
    }
    return out + "        esac\n    fi\n    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n}\n"
                 "complete -o default -F _dateline dateline\n";
}

}  // namespace dateline
