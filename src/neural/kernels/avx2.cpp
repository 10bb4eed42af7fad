#define DATELINE_ISA avx2
#include "neural/kernels/passes.inc"

namespace dateline::kernels {

const Kernels kAvx2 = DATELINE_KERNELS("avx2");

}  // namespace dateline::kernels
