#pragma once

#include <memory>
#include <string>

#include "dateline/result.h"
#include "dateline/story.h"

namespace dateline {

struct ReaderOptions {
    std::string models;         ///< folder with the model files; empty: the one beside the program or its source tree
    bool rules_alone = false;   ///< read by the built-in rules, without a model: faster, and much less is found
};

/// Reads stories. Const and thread-safe: one reader serves all threads.
class Reader {
  public:
    /// Maps the model. Fails where there is none, or none that this program can run.
    static Result<Reader> load(const ReaderOptions& options);

    /// Reads one document. Never fails: what is in doubt is left out and told in `Story::warnings`.
    [[nodiscard]] Story read(Document document) const;

  private:
    Reader() = default;
    std::shared_ptr<const class NeuralModel> model_;  // shared by copies; null for rules alone
};

}  // namespace dateline
