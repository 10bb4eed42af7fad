#define DATELINE_ISA avx512
#include "neural/kernels/passes.inc"

namespace dateline::kernels {

const Kernels kAvx512 = DATELINE_KERNELS("avx512");

}  // namespace dateline::kernels
