// Answers hang on the text alone: not on what was read before, nor beside it.
#include "neural/model.h"

#include <gtest/gtest.h>

#include <random>
#include <thread>

namespace dateline {
namespace {

const NeuralModel& model() {
    static const auto loaded = NeuralModel::load(DATELINE_SOURCE_DIR "/models");
    if (!loaded) ADD_FAILURE() << loaded.error().message;
    return *loaded;
}

/// A text of invented words; every seed another. Its words live as long as the program.
NeuralText text_of(std::uint32_t seed, std::size_t size) {
    static const std::vector<std::string_view> words{"Mara", "Quill", "said", "the", "harbour", "would", "open", "on", "Monday", ",",
                                                     ".", "her", "brother", "Tomas", "35", "“", "”", "zzyzx", "東京", "\xff"};
    std::mt19937 random(seed);
    NeuralText out;
    while (out.words.size() < size) {
        out.words.push_back(words[random() % words.size()]);
        const bool end = random() % 12 == 0 || out.words.size() == size;
        if (end) out.sentence_ends.push_back(static_cast<std::uint32_t>(out.words.size()));
        if (end && (random() % 3 == 0 || out.words.size() == size)) out.paragraph_ends.push_back(out.sentence_ends.back());
    }
    return out;
}

/// A reading as words that can be compared.
std::string told(const NeuralReading& reading) {
    std::string out;
    for (const auto& name : reading.names) out += std::to_string(name.begin) + "-" + std::to_string(name.end) + " ";
    for (const auto& link : reading.antecedents) out += std::to_string(link.antecedent) + ":" + std::to_string(link.score) + " ";
    for (const std::uint32_t head : reading.heads) out += std::to_string(head) + " ";
    for (const auto& fact : reading.facts) out += std::to_string(fact.score) + " ";
    return out;
}

TEST(NeuralModel, AnEmptyTextHasNothing) {
    NeuralScratch scratch;
    const NeuralReading reading = model().read({}, scratch);
    EXPECT_TRUE(reading.names.empty());
    EXPECT_TRUE(reading.upos.empty());
}

TEST(NeuralModel, EveryWordHasAPartOfSpeechAndAHeadInItsSentence) {
    NeuralScratch scratch;
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        const NeuralText text = text_of(seed, 40 * seed);
        const NeuralReading reading = model().read(text, scratch);
        ASSERT_EQ(reading.upos.size(), text.words.size());
        ASSERT_EQ(reading.heads.size(), text.words.size());
        for (const auto& name : reading.names) EXPECT_TRUE(name.begin < name.end && name.end <= text.words.size());
        for (const std::uint32_t head : reading.heads) EXPECT_TRUE(head == NeuralReading::kRoot || head < text.words.size());
    }
}

TEST(NeuralModel, WhatWasReadBeforeChangesNothing) {
    NeuralScratch used;
    static_cast<void>(model().read(text_of(7, 700), used));
    NeuralScratch fresh;
    EXPECT_EQ(told(model().read(text_of(8, 90), used)), told(model().read(text_of(8, 90), fresh)));
}

TEST(NeuralModel, ThreadsSideBySideGetTheSameAnswers) {
    NeuralScratch scratch;
    std::vector<std::string> alone;
    for (std::uint32_t seed = 0; seed < 8; ++seed) alone.push_back(told(model().read(text_of(seed, 60 + 40 * seed), scratch)));
    std::vector<std::string> together(alone.size());
    std::vector<std::thread> threads;
    for (std::size_t part = 0; part < 4; ++part) {
        threads.emplace_back([&, part] {
            NeuralScratch own;
            for (std::size_t seed = part; seed < alone.size(); seed += 4) {
                together[seed] = told(model().read(text_of(static_cast<std::uint32_t>(seed), 60 + 40 * seed), own));
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(together, alone);
}

}  // namespace
}  // namespace dateline
