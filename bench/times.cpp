// Time expressions of one thread, tokens given: finding them, and finding and dating them.
#include <benchmark/benchmark.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "ingest/document.h"
#include "resolve/dates.h"
#include "segment/segment.h"

namespace dateline {
namespace {

constexpr std::size_t kBytes = 4U << 20U;

/// The project's samples, one behind the other until the text is long enough to measure.
const Document& document() {
    static const Document made = [] {
        std::string samples;
        std::vector<std::filesystem::path> paths;
        for (const auto& entry : std::filesystem::directory_iterator(DATELINE_SOURCE_DIR "/samples")) {
            if (entry.path().extension() == ".txt") paths.push_back(entry.path());
        }
        std::sort(paths.begin(), paths.end());
        for (const auto& path : paths) {
            std::ostringstream bytes;
            bytes << std::ifstream(path).rdbuf();
            samples += bytes.str() + "\n\n";
        }
        Record record;
        record.published = "2021-09-29";
        while (record.text.size() < kBytes) record.text += samples;
        return *make_document(record, {});
    }();
    return made;
}

const Segmentation& segmentation() {
    static const Segmentation made = segment(document());
    return made;
}

void find(benchmark::State& state) {
    segmentation();
    for (auto _ : state) benchmark::DoNotOptimize(find_times(document(), segmentation()));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(document().text().size()));
}

void find_and_date(benchmark::State& state) {
    segmentation();
    for (auto _ : state) {
        const auto expressions = find_times(document(), segmentation());
        benchmark::DoNotOptimize(resolve_dates(document(), segmentation(), expressions, {}));
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(document().text().size()));
}

BENCHMARK(find)->Unit(benchmark::kMillisecond);
BENCHMARK(find_and_date)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace dateline
