// A damaged model file is refused with a message.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include <unistd.h>

#include "neural/config.h"
#include "neural/safetensors.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const std::string path = "/dev/shm/dateline-fuzz-" + std::to_string(::getpid());
    std::FILE* file = std::fopen(path.c_str(), "wb");
    std::fwrite(data, 1, size, file);
    std::fclose(file);
    const auto opened = dateline::SafeTensors::open(path);
    std::remove(path.c_str());
    if (!opened && opened.error().message.empty()) std::abort();
    if (opened) static_cast<void>(dateline::parse_config(opened->metadata("config")));
    return 0;
}
