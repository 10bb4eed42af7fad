#pragma once

#include <cstddef>
#include <cstdint>

namespace dateline::kernels {

/// A matrix product's way back from integers: y_o = scale_o × sum_o + offset_o.
struct Scaling {
    const float* scale;
    const float* offset;  ///< the bias less the zero point's share
};

/// A matrix product's way from floats to unsigned bytes: u_j = clamp(round(x_j × inverse_j + zero), 0, 255).
struct Quantisation {
    const float* inverse;
    float zero;
};

/// The passes between the products, each over `rows` rows. All widths are multiples of 16, heads are 32 wide.
/// One table for each instruction set; all give the same bits.
struct Kernels {
    const char* name;
    void (*quantise)(const float* x, std::size_t rows, std::size_t width, Quantisation to, std::uint8_t* out);
    void (*dequantise)(const std::int32_t* sums, std::size_t rows, std::size_t width, Scaling from,
                       float* out);
    /// out = quantised gelu(dequantised sums)
    void (*gelu)(const std::int32_t* sums, std::size_t rows, std::size_t width, Scaling from, Quantisation to,
                 std::uint8_t* out);
    /// x = layer_norm(x + dequantised sums); `norm` holds weight, then bias
    void (*add_and_norm)(const std::int32_t* sums, std::size_t rows, std::size_t width, Scaling from,
                         const float* weight, const float* bias, float epsilon, float* x);
    /// x = layer_norm(x)
    void (*norm)(std::size_t rows, std::size_t width, const float* weight, const float* bias, float epsilon,
                 float* x);
    /// x += table row × scale
    void (*add_int8_row)(const std::int8_t* row, float scale, std::size_t width, float* x);
    void (*add_row)(const float* row, std::size_t width, float* x);
    /// Attention of all heads over one window: sums of q, k, v [rows, 3 × width] → quantised means of v
    /// [rows, width]. `scratch` holds attention_scratch(rows) bytes.
    void (*attend)(const std::int32_t* sums, std::size_t rows, std::size_t width, Scaling from,
                   Quantisation to, std::uint8_t* scratch, std::uint8_t* out);
    std::size_t (*attention_scratch)(std::size_t rows);
    /// A pair head: out_l = Σ_k sum_lk relu(p_k + moved_k + q_k) + product_lk p_k q_k; `moved` is the row of
    /// the distance (and features).
    void (*pair)(const float* p, const float* moved, const float* q, const float* sum, const float* product,
                 std::size_t width, std::size_t answers, float* out);
    /// sums [rows, outputs] = u [rows, inputs] × w [outputs, inputs], exact; for processors without byte
    /// products.
    void (*product)(const std::uint8_t* u, const std::int16_t* w, std::size_t rows, std::size_t inputs,
                    std::size_t outputs, std::int32_t* sums);
};

/// The fastest table this processor can run. Chosen once.
const Kernels& best();

extern const Kernels kBaseline;
extern const Kernels kAvx2;
extern const Kernels kAvx512;

}  // namespace dateline::kernels
