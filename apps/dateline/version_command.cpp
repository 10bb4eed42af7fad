#include "base/version.h"
#include "commands.h"
#include "output.h"
#include "render/story_json.h"
#include "run.h"

namespace dateline {

int run_version(const Options& options) {
    const std::string version(kVersion);
    const std::string contract(kContract);
    Output output;
    output.write(options.format == "json"
                     ? R"({"version":")" + version + R"(","contract":")" + contract + "\"}\n"
                     : "dateline " + version + ", contract " + contract + "\n");
    return kFound;
}

}  // namespace dateline
