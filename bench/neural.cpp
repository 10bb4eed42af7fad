// The neural reader on the project's own sample stories: wordpieces a second of one thread.
// `ceiling` is the encoder's products alone, as oneDNN multiplies them.
#include <benchmark/benchmark.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "ingest/document.h"
#include "neural/model.h"
#include "segment/segment.h"

namespace dateline {
namespace {

const NeuralModel& model() {
    static const auto loaded = NeuralModel::load(DATELINE_SOURCE_DIR "/models");
    return *loaded;
}

/// All samples as one text, read once.
const NeuralText& text() {
    static std::vector<Document> documents;
    static const NeuralText all = [] {
        std::vector<std::string> paths;
        for (const auto& entry : std::filesystem::directory_iterator(DATELINE_SOURCE_DIR "/samples")) {
            if (entry.path().extension() == ".txt") paths.push_back(entry.path());
        }
        for (const std::string& path : paths) {
            std::ostringstream bytes;
            bytes << std::ifstream(path).rdbuf();
            Record record;
            record.text = bytes.str();
            documents.push_back(*make_document(record, {}));
        }
        NeuralText out;
        for (const Document& document : documents) {
            for (const Segmentation segmentation = segment(document); const Sentence& sentence : segmentation.sentences) {
                for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
                    out.words.push_back(document.text(segmentation.tokens[t].span));
                }
                out.sentence_ends.push_back(static_cast<std::uint32_t>(out.words.size()));
                out.paragraph_ends.push_back(out.sentence_ends.back());
            }
        }
        return out;
    }();
    return all;
}

std::int64_t pieces_of(const std::vector<Window>& windows) {
    std::int64_t out = 0;
    for (const Window& window : windows) out += static_cast<std::int64_t>(window.pieces.size());
    return out;
}

void read_all(benchmark::State& state) {
    NeuralScratch scratch;
    const auto windows = make_windows(text(), model().wordpieces(), model().config().window);
    for (auto _ : state) benchmark::DoNotOptimize(model().read(text(), scratch));
    state.SetItemsProcessed(state.iterations() * pieces_of(windows));
}
BENCHMARK(read_all)->Unit(benchmark::kMillisecond);

void encode(benchmark::State& state) {
    NeuralScratch scratch;
    const auto windows = make_windows(text(), model().wordpieces(), model().config().window);
    for (auto _ : state) {
        for (const Window& window : windows) model().encode(window, scratch);
    }
    state.SetItemsProcessed(state.iterations() * pieces_of(windows));
}
BENCHMARK(encode)->Unit(benchmark::kMillisecond);

void pieces(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(make_windows(text(), model().wordpieces(), model().config().window));
    state.SetItemsProcessed(state.iterations() *
                            pieces_of(make_windows(text(), model().wordpieces(), model().config().window)));
}
BENCHMARK(pieces)->Unit(benchmark::kMillisecond);

/// One site's product over a full window, repeated for all layers.
void ceiling(benchmark::State& state) {
    constexpr std::uint32_t kRows = 256;
    const std::vector<std::pair<std::uint32_t, std::uint32_t>> shapes{{1152, 384}, {384, 384}, {1536, 384}, {384, 1536}};
    std::vector<std::vector<std::int8_t>> weights;
    std::vector<ByteProduct> products;
    for (const auto& [outputs, inputs] : shapes) {
        weights.emplace_back(std::size_t{outputs} * inputs, 3);
        products.emplace_back(weights.back(), outputs, inputs);
    }
    const std::vector<std::uint8_t> in(kRows * 1536, 7);
    std::vector<std::int32_t> out(kRows * 1536);
    for (auto _ : state) {
        for (std::uint32_t layer = 0; layer < model().config().layers; ++layer) {
            for (const ByteProduct& product : products) product.run(in.data(), kRows, out.data());
        }
    }
    state.SetItemsProcessed(state.iterations() * kRows);
}
BENCHMARK(ceiling)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace dateline
