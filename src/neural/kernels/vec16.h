#pragma once

#include <cstddef>
#include <cstdint>

// Sixteen floats that are added, multiplied and rounded alike on every processor: one AVX-512 register, two
// of AVX2, or an array. Every multiply-add is a fused one (in software where the processor has none), so that
// answers are the same to the last bit. Included only by the files that are compiled for one instruction set
// each; no standard header with inline code may come in here, or the linker could keep a copy that an older
// processor cannot run.

#if defined(__AVX512F__) || defined(__AVX2__)
#include <immintrin.h>
#endif

namespace dateline::kernels::DATELINE_ISA {

#if defined(__AVX512F__)

struct Vec16 {
    __m512 v;
};
inline Vec16 load(const float* at) {
    return {_mm512_loadu_ps(at)};
}
inline void store(float* at, Vec16 a) {
    _mm512_storeu_ps(at, a.v);
}
inline Vec16 all(float value) {
    return {_mm512_set1_ps(value)};
}
inline Vec16 add(Vec16 a, Vec16 b) {
    return {_mm512_add_ps(a.v, b.v)};
}
inline Vec16 sub(Vec16 a, Vec16 b) {
    return {_mm512_sub_ps(a.v, b.v)};
}
inline Vec16 mul(Vec16 a, Vec16 b) {
    return {_mm512_mul_ps(a.v, b.v)};
}
inline Vec16 div(Vec16 a, Vec16 b) {
    return {_mm512_div_ps(a.v, b.v)};
}
inline Vec16 fma(Vec16 a, Vec16 b, Vec16 c) {
    return {_mm512_fmadd_ps(a.v, b.v, c.v)};
}
inline Vec16 max(Vec16 a, Vec16 b) {
    return {_mm512_max_ps(a.v, b.v)};
}
inline Vec16 min(Vec16 a, Vec16 b) {
    return {_mm512_min_ps(a.v, b.v)};
}
/// a × 2^n for the whole numbers n that `shifted` holds; both a and the result are normal numbers.
inline Vec16 times_power(Vec16 a, Vec16 shifted) {
    const __m512i power = _mm512_slli_epi32(_mm512_castps_si512(shifted.v), 23);
    return {_mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(a.v), power))};
}
inline Vec16 from_int32(const std::int32_t* at) {
    return {_mm512_cvtepi32_ps(_mm512_loadu_si512(at))};
}
inline Vec16 from_int8(const std::int8_t* at) {
    return {_mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at))))};
}
/// The low bytes of shifted whole numbers.
inline void store_bytes(void* at, Vec16 shifted) {
    _mm_storeu_si128(static_cast<__m128i*>(at), _mm512_cvtepi32_epi8(_mm512_castps_si512(shifted.v)));
}
/// Halves are added, then quarters, pairs, the last two: the order of `sum` below.
inline float sum(Vec16 a) {
    const __m256 eight = _mm256_add_ps(_mm512_castps512_ps256(a.v), _mm512_extractf32x8_ps(a.v, 1));
    const __m128 four = _mm_add_ps(_mm256_castps256_ps128(eight), _mm256_extractf128_ps(eight, 1));
    const __m128 two = _mm_add_ps(four, _mm_movehl_ps(four, four));
    return _mm_cvtss_f32(_mm_add_ss(two, _mm_shuffle_ps(two, two, 1)));
}
inline float largest(Vec16 a) {
    const __m256 eight = _mm256_max_ps(_mm512_castps512_ps256(a.v), _mm512_extractf32x8_ps(a.v, 1));
    const __m128 four = _mm_max_ps(_mm256_castps256_ps128(eight), _mm256_extractf128_ps(eight, 1));
    const __m128 two = _mm_max_ps(four, _mm_movehl_ps(four, four));
    return _mm_cvtss_f32(_mm_max_ss(two, _mm_shuffle_ps(two, two, 1)));
}
#elif defined(__AVX2__)

struct Vec16 {
    __m256 a, b;
};
inline Vec16 load(const float* at) {
    return {_mm256_loadu_ps(at), _mm256_loadu_ps(at + 8)};
}
inline void store(float* at, Vec16 x) {
    _mm256_storeu_ps(at, x.a);
    _mm256_storeu_ps(at + 8, x.b);
}
inline Vec16 all(float value) {
    return {_mm256_set1_ps(value), _mm256_set1_ps(value)};
}
inline Vec16 add(Vec16 x, Vec16 y) {
    return {_mm256_add_ps(x.a, y.a), _mm256_add_ps(x.b, y.b)};
}
inline Vec16 sub(Vec16 x, Vec16 y) {
    return {_mm256_sub_ps(x.a, y.a), _mm256_sub_ps(x.b, y.b)};
}
inline Vec16 mul(Vec16 x, Vec16 y) {
    return {_mm256_mul_ps(x.a, y.a), _mm256_mul_ps(x.b, y.b)};
}
inline Vec16 div(Vec16 x, Vec16 y) {
    return {_mm256_div_ps(x.a, y.a), _mm256_div_ps(x.b, y.b)};
}
inline Vec16 fma(Vec16 x, Vec16 y, Vec16 z) {
    return {_mm256_fmadd_ps(x.a, y.a, z.a), _mm256_fmadd_ps(x.b, y.b, z.b)};
}
inline Vec16 max(Vec16 x, Vec16 y) {
    return {_mm256_max_ps(x.a, y.a), _mm256_max_ps(x.b, y.b)};
}
inline Vec16 min(Vec16 x, Vec16 y) {
    return {_mm256_min_ps(x.a, y.a), _mm256_min_ps(x.b, y.b)};
}
inline __m256 times_power_half(__m256 a, __m256 shifted) {
    const __m256i power = _mm256_slli_epi32(_mm256_castps_si256(shifted), 23);
    return _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(a), power));
}
inline Vec16 times_power(Vec16 x, Vec16 shifted) {
    return {times_power_half(x.a, shifted.a), times_power_half(x.b, shifted.b)};
}
inline Vec16 from_int32(const std::int32_t* at) {
    return {_mm256_cvtepi32_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at))),
            _mm256_cvtepi32_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at + 8)))};
}
inline Vec16 from_int8(const std::int8_t* at) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    return {_mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(bytes)),
            _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_srli_si128(bytes, 8)))};
}
inline __m256i low_bytes(__m256 x) {
    return _mm256_and_si256(_mm256_castps_si256(x), _mm256_set1_epi32(255));
}
inline void store_bytes(void* at, Vec16 shifted) {
    const __m256i words = _mm256_packus_epi32(low_bytes(shifted.a), low_bytes(shifted.b));
    const __m256i bytes = _mm256_permute4x64_epi64(words, 0xD8);
    const __m128i packed =
        _mm_packus_epi16(_mm256_castsi256_si128(bytes), _mm256_extracti128_si256(bytes, 1));
    _mm_storeu_si128(static_cast<__m128i*>(at), packed);
}

#else

struct Vec16 {
    float v[16];
};
template <class Value>
inline Vec16 each(Value value) {
    Vec16 out;
    for (int i = 0; i < 16; ++i) out.v[i] = value(i);
    return out;
}
inline Vec16 load(const float* at) {
    return each([at](int i) { return at[i]; });
}
inline void store(float* at, const Vec16& a) {
    for (int i = 0; i < 16; ++i) at[i] = a.v[i];
}
inline Vec16 all(float value) {
    return each([value](int) { return value; });
}
inline Vec16 add(const Vec16& a, const Vec16& b) {
    return each([&](int i) { return a.v[i] + b.v[i]; });
}
inline Vec16 sub(const Vec16& a, const Vec16& b) {
    return each([&](int i) { return a.v[i] - b.v[i]; });
}
inline Vec16 mul(const Vec16& a, const Vec16& b) {
    return each([&](int i) { return a.v[i] * b.v[i]; });
}
inline Vec16 div(const Vec16& a, const Vec16& b) {
    return each([&](int i) { return a.v[i] / b.v[i]; });
}
inline Vec16 fma(const Vec16& a, const Vec16& b, const Vec16& c) {
    return each([&](int i) { return __builtin_fmaf(a.v[i], b.v[i], c.v[i]); });
}
inline Vec16 max(const Vec16& a, const Vec16& b) {
    return each([&](int i) { return a.v[i] > b.v[i] ? a.v[i] : b.v[i]; });
}
inline Vec16 min(const Vec16& a, const Vec16& b) {
    return each([&](int i) { return a.v[i] < b.v[i] ? a.v[i] : b.v[i]; });
}
inline std::uint32_t bits(float x) {
    return __builtin_bit_cast(std::uint32_t, x);
}
inline Vec16 times_power(const Vec16& a, const Vec16& shifted) {
    return each([&](int i) { return __builtin_bit_cast(float, bits(a.v[i]) + (bits(shifted.v[i]) << 23)); });
}
inline Vec16 from_int32(const std::int32_t* at) {
    return each([at](int i) { return static_cast<float>(at[i]); });
}
inline Vec16 from_int8(const std::int8_t* at) {
    return each([at](int i) { return static_cast<float>(at[i]); });
}
inline void store_bytes(void* at, const Vec16& shifted) {
    for (int i = 0; i < 16; ++i)
        static_cast<std::uint8_t*>(at)[i] = static_cast<std::uint8_t>(bits(shifted.v[i]));
}

#endif

/// Adding 1.5 × 2^23 to a number below 2^22 leaves the nearest whole number (half to even) in the low bits:
/// it is "shifted".
constexpr float kShift = 12582912.0F;
inline Vec16 shift(Vec16 a) {
    return add(a, all(kShift));
}
inline Vec16 unshift(Vec16 a) {
    return sub(a, all(kShift));
}

#if !defined(__AVX512F__)

/// Added up in a fixed order.
inline float sum(const Vec16& a) {
    float v[16];
    store(v, a);
    for (int step = 8; step > 0; step /= 2) {
        for (int i = 0; i < step; ++i) v[i] += v[i + step];
    }
    return v[0];
}

inline float largest(const Vec16& a) {
    float v[16];
    store(v, a);
    float out = v[0];
    for (int i = 1; i < 16; ++i) out = v[i] > out ? v[i] : out;
    return out;
}

#endif

}  // namespace dateline::kernels::DATELINE_ISA
