#pragma once

#include "neural/kernels/vec16.h"

// Sixteen int32 sums of products of bytes, exact on every processor: one instruction of AVX-512 VNNI, widened
// to 16 bits for AVX2 (whose own product of bytes saturates), or a loop. See vec16.h for who may include
// this.

namespace dateline::kernels::DATELINE_ISA {

#if defined(__AVX512VNNI__)

constexpr std::size_t kDotRegisters = 16;  // sums that a loop may keep in registers
struct Dots16 {
    __m512i v;
};
struct Quads16 {
    __m512i v;
};
inline Dots16 no_dots() {
    return {_mm512_setzero_si512()};
}
/// 16 × 4 bytes.
inline Quads16 load_quads(const void* at) {
    return {_mm512_loadu_si512(at)};
}
/// The same 4 bytes 16 times.
inline Quads16 all_quads(const void* at) {
    std::int32_t quad;
    __builtin_memcpy(&quad, at, sizeof quad);
    return {_mm512_set1_epi32(quad)};
}
/// sums_i + Σ of u's four unsigned bytes times s's four signed ones. GCC 12 copies the sums around the
/// intrinsic, which takes as long as the instruction itself.
inline Dots16 add_dots(Dots16 sums, Quads16 u, Quads16 s) {
    asm("vpdpbusd %2, %1, %0" : "+v"(sums.v) : "v"(u.v), "v"(s.v));
    return sums;
}
/// Sums below 2^24 are exact.
inline Vec16 to_floats(Dots16 sums) {
    return {_mm512_cvtepi32_ps(sums.v)};
}
/// The low bytes of shifted whole numbers: at every place a's, b's, c's, d's.
inline void store_quads(void* at, Vec16 a, Vec16 b, Vec16 c, Vec16 d) {
    const auto byte = [](Vec16 x) {
        return _mm512_and_si512(_mm512_castps_si512(x.v), _mm512_set1_epi32(255));
    };
    const __m512i left = _mm512_or_si512(byte(a), _mm512_slli_epi32(byte(b), 8));
    const __m512i right =
        _mm512_or_si512(_mm512_slli_epi32(byte(c), 16), _mm512_slli_epi32(_mm512_castps_si512(d.v), 24));
    _mm512_storeu_si512(at, _mm512_or_si512(left, right));
}

#elif defined(__AVX2__)

constexpr std::size_t kDotRegisters = 4;
struct Dots16 {
    __m256i a, b;
};
struct Quads16 {
    __m256i a, b;
};
inline Dots16 no_dots() {
    return {_mm256_setzero_si256(), _mm256_setzero_si256()};
}
inline Quads16 load_quads(const void* at) {
    const auto* half = static_cast<const __m256i*>(at);
    return {_mm256_loadu_si256(half), _mm256_loadu_si256(half + 1)};
}
inline Quads16 all_quads(const void* at) {
    std::int32_t quad;
    __builtin_memcpy(&quad, at, sizeof quad);
    return {_mm256_set1_epi32(quad), _mm256_set1_epi32(quad)};
}
/// Bytes 0 and 2 of every quad as 16 bits, then 1 and 3.
inline __m256i add_dots_half(__m256i sums, __m256i u, __m256i s) {
    const __m256i even = _mm256_madd_epi16(_mm256_and_si256(u, _mm256_set1_epi16(255)),
                                           _mm256_srai_epi16(_mm256_slli_epi16(s, 8), 8));
    const __m256i odd = _mm256_madd_epi16(_mm256_srli_epi16(u, 8), _mm256_srai_epi16(s, 8));
    return _mm256_add_epi32(sums, _mm256_add_epi32(even, odd));
}
inline Dots16 add_dots(Dots16 sums, Quads16 u, Quads16 s) {
    return {add_dots_half(sums.a, u.a, s.a), add_dots_half(sums.b, u.b, s.b)};
}
inline Vec16 to_floats(Dots16 sums) {
    return {_mm256_cvtepi32_ps(sums.a), _mm256_cvtepi32_ps(sums.b)};
}
inline __m256i quads_half(__m256 a, __m256 b, __m256 c, __m256 d) {
    const __m256i left = _mm256_or_si256(low_bytes(a), _mm256_slli_epi32(low_bytes(b), 8));
    const __m256i right =
        _mm256_or_si256(_mm256_slli_epi32(low_bytes(c), 16), _mm256_slli_epi32(low_bytes(d), 24));
    return _mm256_or_si256(left, right);
}
inline void store_quads(void* at, Vec16 a, Vec16 b, Vec16 c, Vec16 d) {
    auto* half = static_cast<__m256i*>(at);
    _mm256_storeu_si256(half, quads_half(a.a, b.a, c.a, d.a));
    _mm256_storeu_si256(half + 1, quads_half(a.b, b.b, c.b, d.b));
}

#else

constexpr std::size_t kDotRegisters = 4;
struct Dots16 {
    std::int32_t v[16];
};
struct Quads16 {
    std::uint8_t v[64];
};
inline Dots16 no_dots() {
    return {};
}
inline Quads16 load_quads(const void* at) {
    Quads16 out;
    __builtin_memcpy(out.v, at, sizeof out.v);
    return out;
}
inline Quads16 all_quads(const void* at) {
    Quads16 out;
    for (int i = 0; i < 64; i += 4) __builtin_memcpy(out.v + i, at, 4);
    return out;
}
inline Dots16 add_dots(const Dots16& sums, const Quads16& u, const Quads16& s) {
    Dots16 out = sums;
    for (int i = 0; i < 64; ++i) out.v[i / 4] += u.v[i] * static_cast<std::int8_t>(s.v[i]);
    return out;
}
inline Vec16 to_floats(const Dots16& sums) {
    return from_int32(sums.v);
}
inline void store_quads(void* at, const Vec16& a, const Vec16& b, const Vec16& c, const Vec16& d) {
    auto* out = static_cast<std::uint8_t*>(at);
    for (int i = 0; i < 16; ++i) {
        const float quad[] = {a.v[i], b.v[i], c.v[i], d.v[i]};
        for (const float x : quad) *out++ = static_cast<std::uint8_t>(bits(x));
    }
}

#endif

}  // namespace dateline::kernels::DATELINE_ISA
