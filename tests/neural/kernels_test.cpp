// Every instruction set gives the same bits, so that no answer hangs on the processor.
#include "neural/kernels/kernels.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace dateline {
namespace {

using kernels::Kernels;

std::vector<const Kernels*> runnable() {
    std::vector<const Kernels*> out{&kernels::kBaseline};
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) out.push_back(&kernels::kAvx2);
    if (&kernels::best() == &kernels::kAvx512) out.push_back(&kernels::kAvx512);
    return out;
}

class Numbers {
  public:
    explicit Numbers(std::uint32_t seed) : random_(seed) {}
    std::vector<float> floats(std::size_t count, float reach) {
        std::uniform_real_distribution<float> one(-reach, reach);
        std::vector<float> out(count);
        for (float& x : out) x = one(random_);
        return out;
    }
    std::vector<std::int32_t> sums(std::size_t count) {
        std::uniform_int_distribution<std::int32_t> one(-40000, 40000);
        std::vector<std::int32_t> out(count);
        for (std::int32_t& x : out) x = one(random_);
        return out;
    }

  private:
    std::mt19937 random_;
};

constexpr std::size_t kRows = 7;
constexpr std::size_t kWidth = 64;

template <class Run>
void expect_same_bits(Run run) {
    const auto expected = run(kernels::kBaseline);
    for (const Kernels* table : runnable()) EXPECT_EQ(run(*table), expected) << table->name;
}

TEST(Kernels, QuantiseRoundsAlike) {
    Numbers numbers(1);
    const auto x = numbers.floats(kRows * kWidth, 300.0F);
    const auto inverse = numbers.floats(kWidth, 2.0F);
    expect_same_bits([&](const Kernels& table) {
        std::vector<std::uint8_t> out(kRows * kWidth);
        table.quantise(x.data(), kRows, kWidth, {inverse.data(), 128.0F}, out.data());
        return out;
    });
}

TEST(Kernels, QuantiseRoundsHalfToEvenAndClamps) {
    std::vector<float> x(16, 0.0F);
    x[0] = 0.5F, x[1] = 1.5F, x[2] = -0.5F, x[3] = 1e6F, x[4] = -1e6F;
    const std::vector<float> inverse(16, 1.0F);
    for (const Kernels* table : runnable()) {
        std::vector<std::uint8_t> out(16);
        table->quantise(x.data(), 1, 16, {inverse.data(), 10.0F}, out.data());
        EXPECT_EQ(std::vector<std::uint8_t>(out.begin(), out.begin() + 5),
                  (std::vector<std::uint8_t>{10, 12, 10, 255, 0}));
    }
}

TEST(Kernels, GeluAndNormAreAlike) {
    Numbers numbers(2);
    const auto sums = numbers.sums(kRows * kWidth);
    const auto scale = numbers.floats(kWidth, 1e-4F);
    const auto offset = numbers.floats(kWidth, 0.5F);
    const auto x = numbers.floats(kRows * kWidth, 3.0F);
    const auto weight = numbers.floats(kWidth, 1.0F);
    const std::vector<float> inverse(kWidth, 20.0F);
    expect_same_bits([&](const Kernels& table) {
        std::vector<std::uint8_t> out(kRows * kWidth);
        table.gelu(sums.data(), kRows, kWidth, {scale.data(), offset.data()}, {inverse.data(), 30.0F},
                   out.data());
        return out;
    });
    expect_same_bits([&](const Kernels& table) {
        std::vector<float> out = x;
        table.add_and_norm(sums.data(), kRows, kWidth, {scale.data(), offset.data()}, weight.data(),
                           offset.data(), 1e-12F, out.data());
        return out;
    });
}

/// Sums of q, k, v as a product leaves them, with the way back to numbers and on to bytes.
struct AttentionCase {
    explicit AttentionCase(std::size_t count)
        : rows(count),
          sums(numbers.sums(count * 3 * kWidth)),
          scale(3 * kWidth, 5e-5F),
          offset(numbers.floats(3 * kWidth, 0.5F)) {}
    [[nodiscard]] std::vector<std::uint8_t> run(const Kernels& table) const {
        std::vector<std::uint8_t> scratch(table.attention_scratch(rows));
        std::vector<std::uint8_t> out(rows * kWidth);
        table.attend(sums.data(), rows, kWidth, {scale.data(), offset.data()}, {inverse.data(), 128.0F},
                     scratch.data(), out.data());
        return out;
    }
    [[nodiscard]] double number(std::size_t row, std::size_t column) const {
        return double(scale[column]) * sums[row * 3 * kWidth + column] + offset[column];
    }
    Numbers numbers{3};
    std::size_t rows;
    std::vector<std::int32_t> sums;
    std::vector<float> scale;
    std::vector<float> offset;
    std::vector<float> inverse = std::vector<float>(kWidth, 50.0F);
};

TEST(Kernels, AttentionIsAlike) {
    for (const std::size_t rows : {1U, 2U, 16U, 37U, 256U}) {
        const AttentionCase one(rows);
        expect_same_bits([&](const Kernels& table) { return one.run(table); });
    }
}

TEST(Kernels, AttentionToEqualKeysAndValuesIsTheValue) {
    AttentionCase one(5);
    std::fill(one.sums.begin(), one.sums.end(), 10000);
    const auto out = one.run(kernels::best());
    for (std::size_t i = 0; i < out.size(); ++i) {
        EXPECT_NEAR(out[i], 128 + 50 * one.number(i / kWidth, 2 * kWidth + i % kWidth), 0.51);
    }
}

TEST(Kernels, AttentionIsNearAMeanOfValuesInDoublePrecision) {
    const AttentionCase one(37);
    const auto out = one.run(kernels::kBaseline);
    for (std::size_t row = 0; row < one.rows; ++row) {
        for (std::size_t d = 0; d < kWidth; ++d) {
            const std::size_t head = d / 32 * 32;
            double total = 0;
            double mixed = 0;
            for (std::size_t j = 0; j < one.rows; ++j) {
                double score = 0;
                for (std::size_t k = head; k < head + 32; ++k)
                    score += one.number(row, k) * one.number(j, kWidth + k);
                const double e = std::exp(score / std::sqrt(32.0));
                total += e;
                mixed += e * one.number(j, 2 * kWidth + d);
            }
            EXPECT_NEAR(out[row * kWidth + d], 128 + 50 * mixed / total, 4.0);
        }
    }
}

TEST(Kernels, PairsAndProductsAreAlike) {
    Numbers numbers(4);
    const auto a = numbers.floats(kWidth, 1.0F);
    const auto q = numbers.floats(kWidth, 1.0F);
    const auto weights = numbers.floats(6 * kWidth, 1.0F);
    expect_same_bits([&](const Kernels& table) {
        std::vector<float> out(6);
        table.pair(a.data(), q.data(), q.data(), weights.data(), weights.data(), kWidth, 6, out.data());
        return out;
    });
    std::vector<std::uint8_t> u(kRows * kWidth, 255);
    std::vector<std::int16_t> w(5 * kWidth, -128);
    expect_same_bits([&](const Kernels& table) {
        std::vector<std::int32_t> out(kRows * 5);
        table.product(u.data(), w.data(), kRows, kWidth, 5, out.data());
        EXPECT_EQ(out[0], -128 * 255 * int(kWidth));
        return out;
    });
}

}  // namespace
}  // namespace dateline
