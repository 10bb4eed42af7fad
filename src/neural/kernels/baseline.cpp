#define DATELINE_ISA baseline
#include "neural/kernels/passes.inc"

namespace dateline::kernels {

const Kernels kBaseline = DATELINE_KERNELS("baseline");

}  // namespace dateline::kernels
