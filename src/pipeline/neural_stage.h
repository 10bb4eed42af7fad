#pragma once

#include <memory>
#include <string>

#include "dateline/result.h"
#include "neural/model.h"
#include "segment/segment.h"

namespace dateline {

/// The folder with the model files: `asked` where given, else share/dateline/models beside an installed program or
/// models/ of the source tree it was built in. Empty where there is none.
[[nodiscard]] std::string find_models(const std::string& asked);

/// What the neural reader says of a document; word indices of the reading are token indices of the segmentation.
[[nodiscard]] NeuralReading read_neural(const NeuralModel& model, const Document& document,
                                        const Segmentation& segmentation);

}  // namespace dateline
