#include "neural/tree.h"

#include <gtest/gtest.h>

#include <random>

namespace dateline {
namespace {

/// The total of a tree, and whether it is one: every word reaches the root, just one hangs on it.
struct Judged {
    float total = 0;
    bool tree = true;
};

Judged judge(const std::vector<float>& scores, const std::vector<std::uint32_t>& heads) {
    Judged out;
    const std::size_t size = heads.size();
    int roots = 0;
    for (std::size_t word = 0; word < size; ++word) {
        out.total += scores[word * (size + 1) + heads[word]];
        roots += heads[word] == 0;
        std::uint32_t at = heads[word];
        std::size_t steps = 0;
        while (at != 0 && steps++ <= size) at = heads[at - 1];
        out.tree = out.tree && at == 0;
    }
    out.tree = out.tree && roots == 1;
    return out;
}

/// The best total over all trees, by trying every choice of heads.
float best_by_trial(const std::vector<float>& scores, std::uint32_t size) {
    std::vector<std::uint32_t> heads(size, 0);
    float best = -1e9F;
    while (true) {
        bool sound = true;
        for (std::uint32_t word = 0; word < size; ++word) sound = sound && heads[word] != word + 1;
        if (const Judged judged = judge(scores, heads); sound && judged.tree) best = std::max(best, judged.total);
        std::uint32_t place = 0;
        while (place < size && ++heads[place] > size) heads[place++] = 0;
        if (place == size) return best;
    }
}

TEST(Tree, NoWordsHaveNoHeads) { EXPECT_TRUE(best_tree({}, 0).empty()); }

TEST(Tree, ACycleIsOpenedWhereItCostsLeast) {
    // Words 1 and 2 want each other; the root pays 3 for word 1 and 1 for word 2.
    const std::vector<float> scores{3, -9, 10, 1, 10, -9};
    EXPECT_EQ(best_tree(scores, 2), (std::vector<std::uint32_t>{0, 1}));
}

TEST(Tree, IsAlwaysATreeAndNearlyAlwaysTheBest) {
    std::mt19937 random(7);
    std::uniform_real_distribution<float> one(-1, 1);
    int best = 0;
    constexpr int kTrials = 200;
    for (int trial = 0; trial < kTrials; ++trial) {
        const auto size = static_cast<std::uint32_t>(1 + trial % 5);
        std::vector<float> scores(size * (size + 1));
        for (float& score : scores) score = one(random);
        for (std::uint32_t word = 0; word < size; ++word) scores[word * (size + 1) + word + 1] = -1e30F;
        const Judged judged = judge(scores, best_tree(scores, size));
        ASSERT_TRUE(judged.tree);
        best += judged.total >= best_by_trial(scores, size) - 1e-4F;
    }
    EXPECT_GE(best, kTrials * 9 / 10);  // of several children of the root the best one is kept, which is a choice
}

TEST(Tree, LongSentencesOfOddScoresAreTrees) {
    std::mt19937 random(8);
    std::uniform_real_distribution<float> one(-1, 1);
    for (const std::uint32_t size : {50U, 199U}) {
        std::vector<float> scores(size * (size + 1));
        for (float& score : scores) score = one(random) > 0 ? 1.0F : 0.0F;
        EXPECT_TRUE(judge(scores, best_tree(scores, size)).tree);
    }
}

}  // namespace
}  // namespace dateline
