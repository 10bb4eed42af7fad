#include "neural/model.h"

#include <algorithm>
#include <array>

#include "neural/decode.h"
#include "neural/kernels/kernels.h"

namespace dateline {
namespace {

constexpr std::array<std::int32_t, 9> kDistanceEdges{1, 2, 3, 4, 6, 9, 14, 24, 48};

}  // namespace

Result<NeuralModel> NeuralModel::load(const std::string& folder) {
    auto file = SafeTensors::open(folder + "/reader.safetensors");
    if (!file) return file.error();
    const auto config = parse_config(file->metadata("config"));
    if (!config) return Error{config.error().code, folder + "/reader.safetensors: " + config.error().message};
    auto wordpieces = Wordpieces::open(folder + "/vocab.txt", {config->max_pieces_per_word, config->max_part});
    if (!wordpieces) return wordpieces.error();
    auto encoder = Encoder::load(*file, *config);
    if (!encoder) return encoder.error();
    auto heads = Site::load(*file, "heads", config->rows, config->hidden);
    if (!heads) return heads.error();
    NeuralModel out(*std::move(file), *config, *std::move(wordpieces), *std::move(encoder), *std::move(heads));
    for (const Tagger tagger : {Tagger::names, Tagger::source, Tagger::cue, Tagger::content, Tagger::facts}) {
        const std::size_t labels = config->taggers[static_cast<std::size_t>(tagger)].size();
        const std::string name = "taggers." + std::string(name_of(tagger)) + ".transitions";
        out.transitions_[static_cast<std::size_t>(tagger)] = out.file_.f32(name, {labels + 1, labels});
        if (out.transitions(tagger).empty()) return Error{ErrorCode::malformed, "a model without a proper tensor " + name};
    }
    for (std::size_t i = 0; i < kPairHeads; ++i) {
        auto pair = PairScorer::load(out.file_, name_of(static_cast<PairHead>(i)), config->pairs[i], kDistanceEdges);
        if (!pair) return pair.error();
        out.pairs_.push_back(*std::move(pair));
    }
    return out;
}

HeadRows NeuralModel::head_rows(const Window& window, NeuralScratch& scratch) const {
    const std::size_t hidden = config_.hidden;
    const auto rows = static_cast<std::uint32_t>(window.firsts.size() + 1);
    const std::size_t room = rows + ByteProduct::kRowStep;
    scratch.answers.reserve(room * config_.rows);
    scratch.encoder.bytes.reserve(room * hidden);
    scratch.encoder.sums.reserve(room * config_.rows);
    const kernels::Kernels& passes = kernels::best();
    passes.quantise(scratch.encoder.states.data(), rows, hidden, {heads_.inverse(), heads_.zero()},
                    scratch.encoder.bytes.data());
    heads_.product().run(scratch.encoder.bytes.data(), rows, scratch.encoder.sums.data());
    passes.dequantise(scratch.encoder.sums.data(), rows, config_.rows, {heads_.scale(), heads_.offset()},
                      scratch.answers.data());
    return {scratch.answers.data(), config_.rows, rows - 1};
}

NeuralReading NeuralModel::read(const NeuralText& text, NeuralScratch& scratch) const {
    NeuralReading reading;
    for (const Window& window : make_windows(text, wordpieces_, config_.window)) {
        encoder_.run(window, scratch.encoder);
        const HeadRows rows = head_rows(window, scratch);
        WindowDecoder(*this, text, window, rows).append_to(reading);
    }
    return reading;
}

}  // namespace dateline
