#include "neural/product.h"

#include <dlfcn.h>

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <oneapi/dnnl/dnnl.hpp>
#include <vector>

#include "neural/kernels/kernels.h"

namespace dateline {
namespace {

using dnnl::memory;

/// Whether oneDNN multiplies bytes without saturating in between: only the instructions of VNNI do.
bool has_exact_bytes() {
    const dnnl::cpu_isa isa = dnnl::get_effective_cpu_isa();
    return isa == dnnl::cpu_isa::avx2_vnni || isa >= dnnl::cpu_isa::avx512_core_vnni;
}

const dnnl::engine& engine() {
    static const dnnl::engine one(dnnl::engine::kind::cpu, 0);
    return one;
}

/// Each thread of ours works alone, so the threads of the OpenMP runtime that oneDNN brings with it stay off. It is asked
/// for by name: there are several such runtimes, and a oneDNN without any.
void stay_alone() {
    using SetThreads = void (*)(int);
    const auto set_threads = reinterpret_cast<SetThreads>(::dlsym(RTLD_DEFAULT, "omp_set_num_threads"));
    if (set_threads != nullptr) set_threads(1);
}

dnnl::stream& stream() {
    thread_local dnnl::stream one = [] {
        stay_alone();
        return dnnl::stream(engine());
    }();
    return one;
}

/// The thread's scratchpad, aligned as the library wants it; grows to the largest asked for.
void* scratchpad(std::size_t size) {
    constexpr std::size_t kAlignment = 64;
    thread_local std::vector<std::byte> bytes;
    if (bytes.size() < size + kAlignment) bytes.resize(size + kAlignment);
    void* begin = bytes.data();
    std::size_t space = bytes.size();
    return std::align(kAlignment, size, begin, space);
}

}  // namespace

struct ByteProduct::Implementation {
    struct Prepared {
        dnnl::matmul primitive;
        memory weights;
        memory::desc source;
        memory::desc target;
        memory::desc scratchpad;
    };

    std::span<const std::int8_t> weights;
    memory::dim outputs;
    memory::dim inputs;
    std::vector<std::int16_t> widened;  // only where there are no exact byte products
    std::mutex mutex;
    std::map<std::uint32_t, Prepared> prepared;  // by rows; entries stay where they are

    const Prepared& for_rows(std::uint32_t rows);
    [[nodiscard]] memory reordered(const memory::desc& wanted) const;
};

/// The weights in the layout the primitive wants; the one of an earlier size is shared where it is the same.
memory ByteProduct::Implementation::reordered(const memory::desc& wanted) const {
    for (const auto& [rows, other] : prepared) {
        if (other.weights.get_desc() == wanted) return other.weights;
    }
    const memory::desc plain({inputs, outputs}, memory::data_type::s8, memory::format_tag::ba);
    memory from(plain, engine(), const_cast<std::int8_t*>(weights.data()));
    memory to(wanted, engine());
    dnnl::reorder(from, to).execute(stream(), from, to);
    stream().wait();
    return to;
}

const ByteProduct::Implementation::Prepared& ByteProduct::Implementation::for_rows(std::uint32_t rows) {
    const std::scoped_lock lock(mutex);
    const auto known = prepared.find(rows);
    if (known != prepared.end()) return known->second;
    const auto m = static_cast<memory::dim>(rows);
    const memory::desc source({m, inputs}, memory::data_type::u8, memory::format_tag::ab);
    const memory::desc any({inputs, outputs}, memory::data_type::s8, memory::format_tag::any);
    const memory::desc target({m, outputs}, memory::data_type::s32, memory::format_tag::ab);
    // The library's own scratchpad belongs to the thread that makes a primitive; others may not run it with that one.
    dnnl::primitive_attr attributes;
    attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
#if DNNL_VERSION_MAJOR >= 3
    const dnnl::matmul::primitive_desc primitive(engine(), source, any, target, attributes);
#else
    const dnnl::matmul::primitive_desc primitive(dnnl::matmul::desc(source, any, target), attributes, engine());
#endif
    Prepared made{dnnl::matmul(primitive), reordered(primitive.weights_desc()), source, target, primitive.scratchpad_desc()};
    return prepared.emplace(rows, std::move(made)).first->second;
}

ByteProduct::ByteProduct(std::span<const std::int8_t> weights, std::uint32_t outputs, std::uint32_t inputs)
    : implementation_(std::make_unique<Implementation>()) {
    implementation_->weights = weights;
    implementation_->outputs = outputs;
    implementation_->inputs = inputs;
    if (!has_exact_bytes()) implementation_->widened.assign(weights.begin(), weights.end());
}

ByteProduct::ByteProduct(ByteProduct&&) noexcept = default;
ByteProduct& ByteProduct::operator=(ByteProduct&&) noexcept = default;
ByteProduct::~ByteProduct() = default;

void ByteProduct::run(const std::uint8_t* u, std::uint32_t rows, std::int32_t* sums) const {
    Implementation& self = *implementation_;
    if (!self.widened.empty()) {
        kernels::best().product(u, self.widened.data(), rows, static_cast<std::size_t>(self.inputs),
                                static_cast<std::size_t>(self.outputs), sums);
        return;
    }
    const auto& prepared = self.for_rows((rows + kRowStep - 1) / kRowStep * kRowStep);
    const memory source(prepared.source, engine(), const_cast<std::uint8_t*>(u));
    const memory target(prepared.target, engine(), sums);
    const memory scratch(prepared.scratchpad, engine(), scratchpad(prepared.scratchpad.get_size()));
    prepared.primitive.execute(stream(), {{DNNL_ARG_SRC, source}, {DNNL_ARG_WEIGHTS, prepared.weights},
                                          {DNNL_ARG_DST, target}, {DNNL_ARG_SCRATCHPAD, scratch}});
    stream().wait();
}

void float_product(const float* x, std::uint32_t rows, std::span<const float> weights, std::uint32_t outputs, std::uint32_t inputs,
                   float* out) {
    stay_alone();
    const memory::dim width = inputs;
    dnnl::sgemm('N', 'T', rows, outputs, width, 1.0F, x, width, weights.data(), width, 0.0F, out, outputs);
}

}  // namespace dateline
