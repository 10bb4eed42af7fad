#include "neural/model.h"

#include <algorithm>
#include <array>

#include "neural/decode.h"
#include "neural/kernels/kernels.h"

namespace dateline {
namespace {

constexpr std::array<std::int32_t, 9> kDistanceEdges{1, 2, 3, 4, 6, 9, 14, 24, 48};

}  // namespace

Result<NeuralModel::Network> NeuralModel::load_network(const SafeTensors& file, const NeuralConfig& config) {
    if (config.floats) {
        auto encoder = FloatEncoder::load(file, config);
        if (!encoder) return encoder.error();
        const auto heads = FloatLayer::load(file, "heads", config.rows, config.hidden);
        return heads ? Result<Network>(Floats{*std::move(encoder), *heads}) : Result<Network>(heads.error());
    }
    auto encoder = Encoder::load(file, config);
    if (!encoder) return encoder.error();
    auto heads = Site::load(file, "heads", config.rows, config.hidden);
    return heads ? Result<Network>(Bytes{*std::move(encoder), *std::move(heads)}) : Result<Network>(heads.error());
}

Result<NeuralModel> NeuralModel::load(const std::string& folder) {
    auto file = SafeTensors::open(folder + "/reader.safetensors");
    if (!file) return file.error();
    const auto config = parse_config(file->metadata("config"));
    if (!config) return Error{config.error().code, folder + "/reader.safetensors: " + config.error().message};
    auto wordpieces = Wordpieces::open(folder + "/vocab.txt", {config->max_pieces_per_word, config->max_part});
    if (!wordpieces) return wordpieces.error();
    auto network = load_network(*file, *config);
    if (!network) return network.error();
    NeuralModel out(*std::move(file), *config, *std::move(wordpieces), *std::move(network));
    for (const Tagger tagger : {Tagger::names, Tagger::source, Tagger::cue, Tagger::content, Tagger::facts}) {
        const std::size_t labels = config->taggers[static_cast<std::size_t>(tagger)].size();
        const std::string name = "taggers." + std::string(name_of(tagger)) + ".transitions";
        out.transitions_[static_cast<std::size_t>(tagger)] = out.file_.f32(name, {labels + 1, labels});
        if (out.transitions(tagger).empty()) return missing_tensor(name);
    }
    for (std::size_t i = 0; i < kPairHeads; ++i) {
        auto pair = PairScorer::load(out.file_, name_of(static_cast<PairHead>(i)), config->pairs[i], kDistanceEdges);
        if (!pair) return pair.error();
        out.pairs_.push_back(*std::move(pair));
    }
    return out;
}

void NeuralModel::encode(const Window& window, NeuralScratch& scratch) const {
    std::visit([&](const auto& network) { network.encoder.run(window, scratch.encoder); }, network_);
}

void NeuralModel::answer(const Bytes& network, std::uint32_t rows, NeuralScratch& scratch) const {
    const std::size_t room = rows + ByteProduct::kRowStep;
    scratch.encoder.bytes.reserve(room * config_.hidden);
    scratch.encoder.sums.reserve(room * config_.rows);
    const Site& heads = network.heads;
    const kernels::Kernels& passes = kernels::best();
    passes.quantise(scratch.encoder.states.data(), rows, config_.hidden, {heads.inverse(), heads.zero()},
                    scratch.encoder.bytes.data());
    heads.product().run(scratch.encoder.bytes.data(), rows, scratch.encoder.sums.data());
    passes.dequantise(scratch.encoder.sums.data(), rows, config_.rows, {heads.scale(), heads.offset()}, scratch.answers.data());
}

void NeuralModel::answer(const Floats& network, std::uint32_t rows, NeuralScratch& scratch) const {
    network.heads.run(scratch.encoder.states.data(), rows, scratch.answers.data());
}

HeadRows NeuralModel::head_rows(const Window& window, NeuralScratch& scratch) const {
    const auto rows = static_cast<std::uint32_t>(window.firsts.size() + 1);
    scratch.answers.reserve(std::size_t{rows + ByteProduct::kRowStep} * config_.rows);
    std::visit([&](const auto& network) { answer(network, rows, scratch); }, network_);
    return {scratch.answers.data(), config_.rows, rows - 1};
}

NeuralReading NeuralModel::read(const NeuralText& text, NeuralScratch& scratch) const {
    NeuralReading reading;
    for (const Window& window : make_windows(text, wordpieces_, config_.window)) {
        encode(window, scratch);
        const HeadRows rows = head_rows(window, scratch);
        WindowDecoder(*this, text, window, rows).append_to(reading);
    }
    return reading;
}

}  // namespace dateline
