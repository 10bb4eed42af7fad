// The reader in float32 against the one in int8: the same weights in both forms, as near as bytes allow.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include "neural/model.h"

namespace dateline {
namespace {

using Json = nlohmann::ordered_json;
constexpr const char* kModels = DATELINE_SOURCE_DIR "/models";

/// A safetensors file of float32 tensors.
class FloatFile {
  public:
    void add(const std::string& name, const std::vector<std::size_t>& shape, const std::vector<float>& values) {
        const std::size_t begin = data_.size() * sizeof(float);
        data_.insert(data_.end(), values.begin(), values.end());
        header_[name] = {{"dtype", "F32"}, {"shape", shape}, {"data_offsets", {begin, data_.size() * sizeof(float)}}};
    }
    void write(const std::string& path, const std::string& config) {
        header_["__metadata__"] = {{"config", config}};
        std::string text = header_.dump();
        text.resize((text.size() + 7) / 8 * 8, ' ');
        const std::uint64_t size = text.size();
        std::ofstream out(path, std::ios::binary);
        out.write(reinterpret_cast<const char*>(&size), sizeof size).write(text.data(), static_cast<std::streamsize>(size));
        out.write(reinterpret_cast<const char*>(data_.data()), static_cast<std::streamsize>(data_.size() * sizeof(float)));
    }

  private:
    Json header_ = Json::object();
    std::vector<float> data_;
};

std::vector<float> copy(std::span<const float> values) { return {values.begin(), values.end()}; }

/// The shipped weights in float32: each int8 weight times its row's scale and its channel's factor.
class Unpacking {
  public:
    Unpacking(const SafeTensors& file, FloatFile& out) : file_(file), out_(out) {}
    void layer(const std::string& name, std::size_t outputs, std::size_t inputs) {
        const auto weights = file_.i8(name + ".weight", {outputs, inputs});
        const auto scale = file_.f32(name + ".scale", {outputs});
        const auto inverse = file_.f32(name + ".inverse", {inputs});
        std::vector<float> values(weights.size());
        for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<float>(weights[i]) * scale[i / inputs] * inverse[i % inputs];
        out_.add(name + ".weight", {outputs, inputs}, values);
        out_.add(name + ".bias", {outputs}, copy(file_.f32(name + ".bias", {outputs})));
    }
    void words(std::size_t pieces, std::size_t hidden) {
        const auto rows = file_.i8("encoder.word.weight", {pieces, hidden});
        const auto scale = file_.f32("encoder.word.scale", {pieces});
        std::vector<float> values(rows.size());
        for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<float>(rows[i]) * scale[i / hidden];
        out_.add("encoder.word.weight", {pieces, hidden}, values);
    }
    void same(const std::string& name, const std::vector<std::size_t>& shape) { out_.add(name, shape, copy(file_.f32(name, shape))); }

  private:
    const SafeTensors& file_;
    FloatFile& out_;
};

void unpack_encoder(const NeuralConfig& config, Unpacking& unpacking) {
    unpacking.words(30522, config.hidden);
    unpacking.same("encoder.position.weight", {config.window, config.hidden});
    unpacking.same("encoder.shape.weight", {6, config.hidden});
    std::vector<std::string> norms{"encoder.norm"};
    for (std::uint32_t i = 0; i < config.layers; ++i) {
        const std::string block = "encoder.blocks." + std::to_string(i) + ".";
        unpacking.layer(block + "qkv", 3 * config.hidden, config.hidden);
        unpacking.layer(block + "out", config.hidden, config.hidden);
        unpacking.layer(block + "up", config.inner, config.hidden);
        unpacking.layer(block + "down", config.hidden, config.inner);
        norms.insert(norms.end(), {block + "norm1", block + "norm2"});
    }
    for (const std::string& norm : norms) {
        unpacking.same(norm + ".weight", {config.hidden});
        unpacking.same(norm + ".bias", {config.hidden});
    }
    unpacking.layer("heads", config.rows, config.hidden);
}

void unpack_heads(const NeuralConfig& config, Unpacking& unpacking) {
    for (const Tagger tagger : {Tagger::names, Tagger::source, Tagger::cue, Tagger::content, Tagger::facts}) {
        const std::size_t labels = config.taggers[static_cast<std::size_t>(tagger)].size();
        unpacking.same("taggers." + std::string(name_of(tagger)) + ".transitions", {labels + 1, labels});
    }
    for (std::size_t i = 0; i < kPairHeads; ++i) {
        const PairShape& shape = config.pairs[i];
        const std::string prefix = "pairs." + std::string(name_of(static_cast<PairHead>(i))) + ".";
        unpacking.same(prefix + "distance", {20, shape.width});
        unpacking.same(prefix + "sum.weight", {shape.answers, shape.width});
        unpacking.same(prefix + "sum.bias", {shape.answers});
        unpacking.same(prefix + "product.weight", {shape.answers, shape.width});
        if (shape.features > 0) unpacking.same(prefix + "features", {shape.features, shape.width});
    }
}

/// The folder of the shipped reader in float32, for as long as this lives.
class FloatFolder {
  public:
    FloatFolder() {
        folder_ = std::filesystem::temp_directory_path() / ("dateline_float_" + std::to_string(::getpid()));
        std::filesystem::create_directory(folder_);
        std::filesystem::copy_file(std::string(kModels) + "/vocab.txt", folder_ / "vocab.txt");
        const auto file = SafeTensors::open(std::string(kModels) + "/reader.safetensors");
        const auto config = parse_config(file->metadata("config"));
        Json told = Json::parse(file->metadata("config"));
        told["weights"] = "f32";
        FloatFile out;
        Unpacking unpacking(*file, out);
        unpack_encoder(*config, unpacking);
        unpack_heads(*config, unpacking);
        out.write(folder_ / "reader.safetensors", told.dump());
    }
    FloatFolder(const FloatFolder&) = delete;
    FloatFolder& operator=(const FloatFolder&) = delete;
    ~FloatFolder() { std::filesystem::remove_all(folder_); }
    [[nodiscard]] std::string path() const { return folder_; }

  private:
    std::filesystem::path folder_;
};

NeuralText sample() {
    NeuralText text;
    text.words = {"Mara", "Quill", ",", "35", ",", "said", "on", "Monday", "that", "her", "brother", "Tomas", "would", "open", "the",
                  "harbour", "of", "Vannes", "again", ".", "He", "has", "been", "its", "master", "since", "2013", "."};
    text.sentence_ends = {20, 28};
    text.paragraph_ends = {28};
    return text;
}

TEST(FloatReader, AnswersAsTheOneInBytesNearly) {
    const FloatFolder folder;
    const auto floats = NeuralModel::load(folder.path());
    ASSERT_TRUE(floats) << floats.error().message;
    const auto bytes = NeuralModel::load(kModels);
    const NeuralText text = sample();
    const Window window = make_windows(text, bytes->wordpieces(), bytes->config().window).front();
    NeuralScratch one;
    NeuralScratch other;
    floats->encode(window, one);
    bytes->encode(window, other);
    double difference = 0;
    double size = 0;
    const std::size_t states = (text.words.size() + 1) * bytes->config().hidden;
    for (std::size_t i = 0; i < states; ++i) {
        const double exact = one.encoder.states.data()[i];
        difference += std::pow(exact - other.encoder.states.data()[i], 2);
        size += exact * exact;
    }
    EXPECT_LT(std::sqrt(difference / size), 0.1);
    EXPECT_GT(difference, 0);
    const NeuralReading read = floats->read(text, one);
    const NeuralReading told = bytes->read(text, other);
    EXPECT_EQ(read.upos, told.upos);
    EXPECT_EQ(read.heads, told.heads);
    ASSERT_EQ(read.names.size(), told.names.size());
    EXPECT_EQ(read.names.front().label, NameLabel::person);
}

}  // namespace
}  // namespace dateline
