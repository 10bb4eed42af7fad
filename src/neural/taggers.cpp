#include "neural/taggers.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dateline {
namespace {

/// Labels of a BIO tagger: 0 is O, 2t + 1 is B of type t, 2t + 2 its I.
bool is_inside(std::uint32_t label) { return label != 0 && label % 2 == 0; }
std::uint32_t type_of(std::uint32_t label) { return (label - 1) / 2; }

/// The labels that may come before a label, in order. Labels with the same transitions (all that begin something, where
/// nothing is learnt) share one entry, so that the best path looks for their best predecessor once.
struct Predecessors {
    static constexpr float kForbidden = -9000.0F;
    std::vector<std::vector<std::pair<std::uint32_t, float>>> sets;
    std::vector<std::uint32_t> set_of;  // of each label

    Predecessors(std::uint32_t labels, std::span<const float> transitions) {
        for (std::uint32_t label = 0; label < labels; ++label) {
            std::vector<std::pair<std::uint32_t, float>> allowed;
            for (std::uint32_t before = 0; before < labels; ++before) {
                const float transition = transitions[std::size_t{before} * labels + label];
                if (transition > kForbidden) allowed.emplace_back(before, transition);
            }
            const auto known = std::find(sets.begin(), sets.end(), allowed);
            set_of.push_back(static_cast<std::uint32_t>(known - sets.begin()));
            if (known == sets.end()) sets.push_back(std::move(allowed));
        }
    }
};

/// The best path over the words of a window, label a word.
std::vector<std::uint32_t> best_path(const HeadRows& rows, Rows tagger, std::span<const float> transitions,
                                     std::span<const std::uint32_t> starts) {
    constexpr float kBarred = 1e6F;
    const std::uint32_t labels = tagger.size();
    const Predecessors predecessors(labels, transitions);
    std::vector<std::pair<std::uint32_t, float>> reached(predecessors.sets.size());  // the best of each set, its score
    std::vector<float> score(labels);
    std::vector<std::uint32_t> from(std::size_t{rows.words} * labels);
    for (std::uint32_t word = 0; word < rows.words; ++word) {
        for (std::size_t i = 0; word > 0 && i < reached.size(); ++i) {
            reached[i] = {0, -1e30F};
            for (const auto& [before, transition] : predecessors.sets[i]) {
                if (score[before] + transition > reached[i].second) reached[i] = {before, score[before] + transition};
            }
        }
        const float* answers = rows.word(word) + tagger.begin;
        const bool start = std::binary_search(starts.begin(), starts.end(), word);
        for (std::uint32_t label = 0; label < labels; ++label) {
            const auto [best, most] = word > 0 ? reached[predecessors.set_of[label]]
                                               : std::pair(0U, transitions[std::size_t{labels} * labels + label]);
            from[std::size_t{word} * labels + label] = best;
            score[label] = most + answers[label] - (start && is_inside(label) ? kBarred : 0.0F);
        }
    }
    std::vector<std::uint32_t> path(rows.words);
    auto label = static_cast<std::uint32_t>(std::max_element(score.begin(), score.end()) - score.begin());
    for (std::uint32_t word = rows.words; word-- > 0;) {
        path[word] = label;
        label = from[std::size_t{word} * labels + label];
    }
    return path;
}

float probability(const float* answers, std::uint32_t labels, std::uint32_t label) {
    const float top = *std::max_element(answers, answers + labels);
    float total = 0;
    for (std::uint32_t i = 0; i < labels; ++i) total += std::exp(answers[i] - top);
    return std::exp(answers[label] - top) / total;
}

}  // namespace

std::vector<std::uint32_t> best_labels(const HeadRows& rows, Rows tagger) {
    std::vector<std::uint32_t> out(rows.words);
    for (std::uint32_t word = 0; word < rows.words; ++word) {
        const float* answers = rows.word(word) + tagger.begin;
        out[word] = static_cast<std::uint32_t>(std::max_element(answers, answers + tagger.size()) - answers);
    }
    return out;
}

std::vector<BioSpan> best_spans(const HeadRows& rows, Rows tagger, std::span<const float> transitions,
                                std::span<const std::uint32_t> starts) {
    std::vector<BioSpan> out;
    const std::vector<std::uint32_t> path = best_path(rows, tagger, transitions, starts);
    for (std::uint32_t word = 0; word < rows.words; ++word) {
        if (path[word] == 0) continue;
        if (!is_inside(path[word]) || out.empty()) out.push_back({word, word, type_of(path[word]), 0.0F});
        BioSpan& span = out.back();
        const float p = probability(rows.word(word) + tagger.begin, tagger.size(), path[word]);
        const auto size = static_cast<float>(word - span.begin);
        span.score = (span.score * size + p) / (size + 1);
        span.end = word + 1;
    }
    return out;
}

}  // namespace dateline
