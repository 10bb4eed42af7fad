#pragma once

#include <cstdint>
#include <vector>

namespace dateline {

/// The best tree over `size` words: scores[word × (size + 1) + head], head 0 is the root and head i + 1 word i.
/// Gives each word's head in that numbering; just one word hangs on the root. Maximum spanning arborescence by
/// Chu-Liu/Edmonds (Edmonds 1967); a tree of one root by trying the root's best children first (Stanojević and Cohen 2021
/// show why the plain choice can have several). Empty for no words.
[[nodiscard]] std::vector<std::uint32_t> best_tree(const std::vector<float>& scores, std::uint32_t size);

}  // namespace dateline
