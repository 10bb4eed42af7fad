#include "resolve/clause_tree.h"

#include <algorithm>

#include "base/word_table.h"

namespace dateline {
namespace {

constexpr WordSet kRelative{words("who", "whom", "that", "which")};
constexpr std::initializer_list<Deprel> kSubjects{Deprel::nsubj, Deprel::nsubj_pass};
constexpr int kSteps = 8;  // up a tree

}  // namespace

ClauseTree::ClauseTree(const Words& words, const NeuralReading& neural)
    : words_(words), heads_(neural.heads), deprels_(neural.deprels), upos_(neural.upos), first_(neural.heads.size() + 2),
      dependents_(neural.heads.size()) {
    for (const std::uint32_t head : heads_) {
        if (head < heads_.size()) ++first_[head + 2];
    }
    for (std::size_t i = 2; i < first_.size(); ++i) first_[i] += first_[i - 1];
    for (std::uint32_t word = 0; word < heads_.size(); ++word) {
        if (heads_[word] < heads_.size()) dependents_[first_[heads_[word] + 1]++] = word;
    }
}

std::optional<std::uint32_t> ClauseTree::head(std::uint32_t word) const {
    if (word >= heads_.size() || heads_[word] >= heads_.size()) return std::nullopt;
    return heads_[word];
}

bool ClauseTree::is(std::uint32_t word, std::initializer_list<Deprel> relations) const {
    return word < deprels_.size() && std::find(relations.begin(), relations.end(), deprels_[word]) != relations.end();
}

bool ClauseTree::is(std::uint32_t word, std::initializer_list<Upos> parts) const {
    return word < upos_.size() && std::find(parts.begin(), parts.end(), upos_[word]) != parts.end();
}

std::span<const std::uint32_t> ClauseTree::dependents(std::uint32_t word) const {
    if (word >= heads_.size()) return {};
    return std::span(dependents_).subspan(first_[word], first_[word + 1] - first_[word]);
}

std::optional<std::uint32_t> ClauseTree::dependent(std::uint32_t word, std::initializer_list<Deprel> relations) const {
    for (const std::uint32_t dependent : dependents(word)) {
        if (is(dependent, relations)) return dependent;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> ClauseTree::subject(std::uint32_t verb) const {
    for (int step = 0; step < kSteps; ++step) {
        const auto own = dependent(verb, kSubjects);
        if (own && !kRelative.has(words_.lower(*own))) return own;
        const auto above = head(verb);
        if (!above || is(verb, {Deprel::acl_relcl, Deprel::acl})) return above;
        if (!is(verb, {Deprel::conj, Deprel::xcomp, Deprel::advcl})) return std::nullopt;
        const auto told = is(verb, {Deprel::xcomp}) ? dependent(*above, {Deprel::obj, Deprel::iobj}) : std::nullopt;
        if (told) return told;
        verb = *above;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> ClauseTree::subject_against(std::uint32_t object) const {
    const auto verb = is(object, {Deprel::obj, Deprel::iobj, Deprel::obl}) ? head(object) : std::nullopt;
    return verb ? subject(*verb) : std::nullopt;
}

std::optional<std::uint32_t> ClauseTree::subject_behind(std::uint32_t word) const {
    std::uint32_t at = word;
    for (int step = 0; step < kSteps; ++step) {
        const auto above = head(at);
        if (!above) return std::nullopt;
        const bool opens = at < *above && is(at, {Deprel::obl, Deprel::advcl});
        const auto behind = opens ? dependent(*above, kSubjects) : std::nullopt;
        if (behind && *behind > word && *behind > at) return behind;
        at = *above;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> ClauseTree::subject_above(std::uint32_t word) const {
    const auto verb = is(word, kSubjects) ? head(word) : std::nullopt;
    const auto above = verb && is(*verb, {Deprel::ccomp}) ? head(*verb) : std::nullopt;
    return above ? subject(*above) : std::nullopt;
}

}  // namespace dateline
