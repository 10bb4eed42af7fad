#include "neural/kernels/kernels.h"

namespace dateline::kernels {

const Kernels& best() {
    static const Kernels& chosen = []() -> const Kernels& {
        __builtin_cpu_init();
        const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
        const bool avx512 = avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                            __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
                            __builtin_cpu_supports("avx512vnni");
        return avx512 ? kAvx512 : avx2 ? kAvx2 : kBaseline;
    }();
    return chosen;
}

}  // namespace dateline::kernels
