#pragma once

#include <cstdint>
#include <memory>
#include <span>

namespace dateline {

/// sums [rows, outputs] = u [rows, inputs] × weights [outputs, inputs]ᵀ in unsigned × signed bytes, exact in int32.
/// On processors with byte products (VNNI) by oneDNN's matmul, else by widening, with the same sums.
/// Const and thread-safe once made. The weights must outlive it.
class ByteProduct {
  public:
    ByteProduct(std::span<const std::int8_t> weights, std::uint32_t outputs, std::uint32_t inputs);
    ByteProduct(ByteProduct&&) noexcept;
    ByteProduct& operator=(ByteProduct&&) noexcept;
    ~ByteProduct();

    /// `u` and `sums` have room for `rows` rounded up to a multiple of kRowStep; what is in the rows behind is ignored
    /// and overwritten.
    void run(const std::uint8_t* u, std::uint32_t rows, std::int32_t* sums) const;

    static constexpr std::uint32_t kRowStep = 8;

  private:
    struct Implementation;
    std::unique_ptr<Implementation> implementation_;
};

/// out [rows, outputs] = x [rows, inputs] × weights [outputs, inputs]ᵀ in float32, by oneDNN.
void float_product(const float* x, std::uint32_t rows, std::span<const float> weights, std::uint32_t outputs, std::uint32_t inputs,
                   float* out);

}  // namespace dateline
