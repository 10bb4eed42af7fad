#include "commands.h"
#include "help.h"
#include "manual.h"
#include "output.h"
#include "run.h"

namespace dateline {
namespace {

std::string manual(const std::string& format) {
    if (format == "markdown") return manual_markdown();
    if (format == "man") return manual_page();
    if (format == "bash") return bash_completion();
    return program_help();
}

}  // namespace

int run_help(const Options& options) {
    Output output;
    if (options.topic.empty()) {
        output.write(manual(options.format));
        return kFound;
    }
    const Command* command = find_command(options.topic);
    if (command == nullptr) {
        complain("no command '" + options.topic + "'; 'dateline help' lists them");
        return kError;
    }
    output.write(command_help(*command));
    return kFound;
}

}  // namespace dateline
