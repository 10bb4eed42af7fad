// Holds the int8 reader against the answers that the reference implementation gave (docs/model-format.md, "Held together").
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "neural/model.h"

namespace dateline {
namespace {

using Json = nlohmann::json;

constexpr double kMeanTolerance = 0.07;
constexpr double kMostTolerance = 0.5;

const NeuralModel& model() {
    static const auto loaded = NeuralModel::load(DATELINE_SOURCE_DIR "/models");
    if (!loaded) ADD_FAILURE() << loaded.error().message;
    return *loaded;
}

/// An invented window of the reference file: its words live in `json`.
struct Case {
    Json json;
    NeuralText text;
};

std::vector<Case> cases() {
    std::ifstream file(DATELINE_SOURCE_DIR "/tests/neural/reference.json");
    std::vector<Case> out;
    const Json stored = Json::parse(file);
    for (const Json& one : stored.at("int8")) out.push_back({one, {}});
    EXPECT_GE(out.size(), 3U);
    for (Case& one : out) {
        for (const Json& paragraph : one.json.at("paragraphs")) {
            for (const Json& word : paragraph) one.text.words.push_back(word.get_ref<const std::string&>());
            one.text.sentence_ends.push_back(static_cast<std::uint32_t>(one.text.words.size()));
            one.text.paragraph_ends.push_back(one.text.sentence_ends.back());
        }
    }
    return out;
}

/// Collects how far numbers are from those stored.
struct Distance {
    double total = 0;
    double most = 0;
    int count = 0;
    void add(double got, double want) {
        total += std::abs(got - want);
        most = std::max(most, std::abs(got - want));
        ++count;
    }
    [[nodiscard]] double mean() const { return total / count; }
};

TEST(NeuralReference, PiecesShapesAndFirstsAreTheSame) {
    for (const Case& one : cases()) {
        const auto windows = make_windows(one.text, model().wordpieces(), 256);
        ASSERT_EQ(windows.size(), 1U);
        EXPECT_EQ(Json(windows[0].pieces), one.json.at("pieces"));
        EXPECT_EQ(Json(windows[0].firsts), one.json.at("first"));
        std::vector<int> shapes;
        for (const CaseShape shape : windows[0].shapes) shapes.push_back(static_cast<int>(shape));
        EXPECT_EQ(Json(shapes), one.json.at("shapes"));
    }
}

TEST(NeuralReference, StatesAndAnswersAreWithinTheStatedTolerance) {
    for (const Case& one : cases()) {
        const Window window = make_windows(one.text, model().wordpieces(), 256).at(0);
        NeuralScratch scratch;
        model().encode(window, scratch);
        Distance states;
        for (std::size_t word = 0; word < window.firsts.size(); ++word) {
            for (std::size_t i = 0; i < 8; ++i) {
                const double state = scratch.encoder.states.data()[(word + 1) * 384 + i];
                states.add(state, one.json.at("state_begin")[window.firsts[word]][i]);
            }
        }
        const HeadRows rows = model().head_rows(window, scratch);
        Distance answers;
        for (const auto& [name, tagger] : {std::pair("names", Tagger::names), {"upos", Tagger::upos}}) {
            const Rows range = model().config().taggers[static_cast<std::size_t>(tagger)];
            for (std::uint32_t word = 0; word < rows.words; ++word) {
                for (std::uint32_t i = 0; i < range.size(); ++i) {
                    answers.add(rows.word(word)[range.begin + i], one.json.at(name)[word][i]);
                }
            }
        }
        PairScorer::Anchor anchor(model().pair(PairHead::link), rows.word(3), 3);
        for (std::uint32_t word = 0; word < rows.words; ++word) {
            for (std::uint32_t which = 0; which < 2; ++which) {
                answers.add(anchor.answers(rows.word(word), static_cast<std::int32_t>(word))[which],
                            one.json.at("link_from_word_3")[word][which]);
            }
        }
        EXPECT_LE(states.mean(), kMeanTolerance);
        EXPECT_LE(states.most, kMostTolerance);
        EXPECT_LE(answers.mean(), kMeanTolerance);
        EXPECT_LE(answers.most, kMostTolerance);
    }
}

}  // namespace
}  // namespace dateline
