#include "neural/tree.h"

#include <algorithm>
#include <limits>

namespace dateline {
namespace {

constexpr float kNever = -1e30F;
constexpr std::uint32_t kNone = UINT32_MAX;

/// A dense graph of nodes 0 (root) … n with weight[to][from].
struct Graph {
    std::uint32_t nodes;
    std::vector<float> weight;
    float& at(std::uint32_t to, std::uint32_t from) { return weight[std::size_t{to} * nodes + from]; }
    [[nodiscard]] float at(std::uint32_t to, std::uint32_t from) const { return weight[std::size_t{to} * nodes + from]; }
};

using Heads = std::vector<std::uint32_t>;

Heads greedy_heads(const Graph& graph) {
    Heads heads(graph.nodes, 0);
    for (std::uint32_t to = 1; to < graph.nodes; ++to) {
        std::uint32_t best = to == 0 ? 1 : 0;
        for (std::uint32_t from = 0; from < graph.nodes; ++from) {
            if (from != to && graph.at(to, from) > graph.at(to, best)) best = from;
        }
        heads[to] = best;
    }
    return heads;
}

/// The nodes of one cycle of the heads; empty where they are a tree.
std::vector<std::uint32_t> find_cycle(const Heads& heads) {
    std::vector<std::uint32_t> seen(heads.size(), 0);
    for (std::uint32_t start = 1; start < heads.size(); ++start) {
        std::uint32_t node = start;
        while (node != 0 && seen[node] == 0) {
            seen[node] = start;
            node = heads[node];
        }
        if (node == 0 || seen[node] != start) continue;
        std::vector<std::uint32_t> cycle{node};
        for (std::uint32_t at = heads[node]; at != node; at = heads[at]) cycle.push_back(at);
        return cycle;
    }
    return {};
}

Heads arborescence(const Graph& graph);

/// Joins a cycle to one node, solves the smaller graph, and opens the cycle where the solution enters it.
Heads without_cycle(const Graph& graph, const Heads& greedy, const std::vector<std::uint32_t>& cycle) {
    std::vector<bool> inside(graph.nodes, false);
    for (const std::uint32_t node : cycle) inside[node] = true;
    std::vector<std::uint32_t> outer;
    for (std::uint32_t node = 0; node < graph.nodes; ++node) {
        if (!inside[node]) outer.push_back(node);
    }
    const auto joint = static_cast<std::uint32_t>(outer.size());
    Graph small{joint + 1, std::vector<float>(std::size_t{joint + 1} * (joint + 1), kNever)};
    Heads enters(joint, kNone);
    Heads leaves(joint, kNone);
    for (std::uint32_t i = 0; i < joint; ++i) {
        for (std::uint32_t j = 0; j < joint; ++j) small.at(i, j) = graph.at(outer[i], outer[j]);
        for (const std::uint32_t node : cycle) {
            const float in = graph.at(node, outer[i]) - graph.at(node, greedy[node]);
            if (enters[i] == kNone || in > small.at(joint, i)) {
                small.at(joint, i) = in;
                enters[i] = node;
            }
            const float out = graph.at(outer[i], node);
            if (leaves[i] == kNone || out > small.at(i, joint)) {
                small.at(i, joint) = out;
                leaves[i] = node;
            }
        }
    }
    const Heads solved = arborescence(small);
    Heads heads = greedy;
    for (std::uint32_t i = 1; i < joint; ++i) heads[outer[i]] = solved[i] == joint ? leaves[i] : outer[solved[i]];
    heads[enters[solved[joint]]] = outer[solved[joint]];
    return heads;
}

Heads arborescence(const Graph& graph) {
    const Heads greedy = greedy_heads(graph);
    const auto cycle = find_cycle(greedy);
    return cycle.empty() ? greedy : without_cycle(graph, greedy, cycle);
}

}  // namespace

std::vector<std::uint32_t> best_tree(const std::vector<float>& scores, std::uint32_t size) {
    if (size == 0) return {};
    Graph graph{size + 1, std::vector<float>(std::size_t{size + 1} * (size + 1), kNever)};
    for (std::uint32_t word = 0; word < size; ++word) {
        std::copy_n(scores.begin() + static_cast<std::ptrdiff_t>(std::size_t{word} * (size + 1)), size + 1,
                    graph.weight.begin() + static_cast<std::ptrdiff_t>(std::size_t{word + 1} * (size + 1)));
    }
    Heads heads = arborescence(graph);
    std::uint32_t root = 0;
    std::uint32_t roots = 0;
    for (std::uint32_t word = 1; word <= size; ++word) {
        if (heads[word] != 0) continue;
        ++roots;
        if (root == 0 || graph.at(word, 0) > graph.at(root, 0)) root = word;
    }
    if (roots > 1) {
        for (std::uint32_t word = 1; word <= size; ++word) {
            if (word != root) graph.at(word, 0) = kNever;
        }
        heads = arborescence(graph);
    }
    return {heads.begin() + 1, heads.end()};
}

}  // namespace dateline
