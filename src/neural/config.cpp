#include "neural/config.h"

#include <nlohmann/json.hpp>
#include <span>
#include <vector>

#include "neural/labels.h"

namespace dateline {
namespace {

using Json = nlohmann::json;
using Labels = std::vector<std::string>;

constexpr std::array<std::string_view, kTaggers> kTaggerNames{"names", "source", "cue", "content", "mentions",
                                                              "upos", "events", "kin", "facts"};
constexpr std::array<std::string_view, kPairHeads> kPairNames{"arc", "deprel", "coref", "link", "kin_side",
                                                              "fact_subject", "border"};

Labels plain(std::span<const std::string_view> types) { return {types.begin(), types.end()}; }

Labels bio(std::span<const std::string_view> types) {
    Labels out{"O"};
    for (const std::string_view type : types) {
        out.push_back("B-" + std::string(type));
        out.push_back("I-" + std::string(type));
    }
    return out;
}

Labels one_kind(std::string_view type) { return bio(std::span(&type, 1)); }

Labels known_labels(Tagger tagger) {
    switch (tagger) {
        case Tagger::names: return bio(kNameLabels);
        case Tagger::source: return one_kind("source");
        case Tagger::cue: return one_kind("cue");
        case Tagger::content: return one_kind("content");
        case Tagger::mentions: return plain(kMentionLabels);
        case Tagger::upos: return plain(kUpos);
        case Tagger::events: return plain(kEventLabels);
        case Tagger::kin: return plain(kKinLabels);
        case Tagger::facts: return bio(kFactLabels);
    }
    return {};
}

Labels known_answers(PairHead head) {
    switch (head) {
        case PairHead::arc: return {"head"};
        case PairHead::deprel: return plain(kDeprels);
        case PairHead::coref: return {"same"};
        case PairHead::link: return {"source", "content"};
        case PairHead::kin_side: return {"a", "b"};
        case PairHead::fact_subject: return {"subject"};
        case PairHead::border: return {"begins"};
    }
    return {};
}

Rows rows_of(const Json& json, const std::string& name) {
    const Json& rows = json.at("head_rows").at(name);
    return {rows.at(0), rows.at(1)};
}

/// Reads all of the configuration; throws what nlohmann-json throws where something is missing or of another type.
NeuralConfig read(const Json& json) {
    NeuralConfig out;
    out.floats = json.at("weights") == "f32";
    out.layers = json.at("layers");
    out.hidden = json.at("hidden");
    out.inner = json.at("inner");
    out.attention_heads = json.at("attention_heads");
    out.epsilon = json.at("epsilon");
    out.window = json.at("window");
    out.max_pieces_per_word = json.at("max_pieces_per_word");
    out.max_part = json.at("max_part");
    for (std::size_t i = 0; i < kTaggers; ++i) {
        out.taggers[i] = rows_of(json, std::string(kTaggerNames[i]));
        out.rows = std::max(out.rows, out.taggers[i].end);
    }
    for (std::size_t i = 0; i < kPairHeads; ++i) {
        const std::string name(kPairNames[i]);
        const Json& pair = json.at("pairs").at(name);
        out.pairs[i] = {rows_of(json, name + ".anchor"), rows_of(json, name + ".other"),
                        static_cast<std::uint32_t>(pair.at("answers").size()), pair.at("width"), pair.at("features")};
        out.rows = std::max({out.rows, out.pairs[i].anchor.end, out.pairs[i].other.end});
    }
    return out;
}

/// The first head whose labels are not those of this program; empty where all agree.
std::string stranger(const Json& json) {
    for (std::size_t i = 0; i < kTaggers; ++i) {
        std::string name(kTaggerNames[i]);
        if (json.at("taggers").at(name) != known_labels(static_cast<Tagger>(i))) return name;
    }
    for (std::size_t i = 0; i < kPairHeads; ++i) {
        std::string name(kPairNames[i]);
        if (json.at("pairs").at(name).at("answers") != known_answers(static_cast<PairHead>(i))) return name;
    }
    return {};
}

bool has_sane_shape(const NeuralConfig& config) {
    const bool sizes = config.layers > 0 && config.layers <= 48 && config.hidden == config.attention_heads * 32 &&
                       config.inner % 16 == 0 && config.rows % 16 == 0 && config.window % 32 == 0 && config.window > 0;
    bool rows = true;
    for (std::size_t i = 0; i < kTaggers; ++i) {
        rows = rows && config.taggers[i].size() == known_labels(static_cast<Tagger>(i)).size();
    }
    for (const PairShape& pair : config.pairs) {
        rows = rows && pair.anchor.size() == pair.width && pair.other.size() == pair.width && pair.width % 16 == 0;
    }
    return sizes && rows;
}

}  // namespace

std::string_view name_of(Tagger tagger) { return kTaggerNames.at(static_cast<std::size_t>(tagger)); }
std::string_view name_of(PairHead head) { return kPairNames.at(static_cast<std::size_t>(head)); }

Result<NeuralConfig> parse_config(const std::string& json) {
    const Json parsed = Json::parse(json, nullptr, false);
    if (!parsed.is_object() || parsed.value("format", "") != "dateline.reader/1") {
        return Error{ErrorCode::unsupported, "not a model of the format dateline.reader/1"};
    }
    const std::string weights = parsed.value("weights", "");
    if (weights != "int8" && weights != "f32") return Error{ErrorCode::unsupported, "a model whose weights are neither int8 nor f32"};
    try {
        if (const std::string head = stranger(parsed); !head.empty()) {
            return Error{ErrorCode::unsupported, "a model with other labels in its head " + head};
        }
        const NeuralConfig config = read(parsed);
        if (!has_sane_shape(config)) return Error{ErrorCode::unsupported, "a model of a shape this program cannot run"};
        return config;
    } catch (const Json::exception& missing) {
        return Error{ErrorCode::malformed, std::string("a model with a damaged configuration: ") + missing.what()};
    }
}

}  // namespace dateline
