#pragma once

#include <memory>
#include <string>

#include "dateline/result.h"
#include "dateline/story.h"

namespace dateline {

struct ReaderOptions {
    std::string models;  ///< folder with the model files; empty: the one beside the program, or the built-in rules alone
};

/// Reads stories. Const and thread-safe: one reader serves all threads.
class Reader {
  public:
    static Result<Reader> load(const ReaderOptions& options);

    /// Reads one document. Never fails: what is in doubt is left out and told in `Story::warnings`.
    [[nodiscard]] Story read(Document document) const;

  private:
    Reader() = default;
    std::shared_ptr<const class NeuralModel> model_;  // shared by copies; null where there is none
};

}  // namespace dateline
