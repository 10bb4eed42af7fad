#include <csignal>

#include "help.h"
#include "output.h"
#include "parse.h"

int main(int argument_count, char** arguments) {
    std::signal(SIGPIPE, SIG_IGN);  // a write to a closed pipe is answered by Output
    const auto invocation = dateline::parse(argument_count, arguments);
    if (!invocation) {
        dateline::complain(invocation.error().message);
        return dateline::kError;
    }
    if (!invocation->options.help) return invocation->command->run(invocation->options);
    dateline::Output output;
    output.write(invocation->command == nullptr ? dateline::program_help()
                                                : dateline::command_help(*invocation->command));
    return dateline::kFound;
}
