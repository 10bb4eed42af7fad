#include "resolve/people/chains.h"

#include <algorithm>

namespace dateline {

Chains::Chains(const Words& words, const Layer<Name, NameId>& names, const NamedIndividuals& named,
               const NeuralReading& neural)
    : named_(named), neural_(neural), owner_(words.size()) {
    for (std::uint32_t i = 0; i < names.size(); ++i) {
        const std::uint32_t individual = named.owner[i];
        if (named.individuals[individual].type != EntityType::person) continue;
        const TokenRange tokens = words.segmentation().tokens_in(names[NameId{i}].span);
        for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) owner_[token] = individual + 1;
    }
    for (const Antecedent& link : neural.antecedents) {
        if (const auto person = person_at(link.mention); person && !person_at(link.antecedent)) {
            later_.push_back({link.antecedent, {*person, link.score}});
        }
    }
    std::stable_sort(later_.begin(), later_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

std::optional<std::uint32_t> Chains::person_at(std::uint32_t word) const {
    if (word >= owner_.size() || owner_[word] == 0) return std::nullopt;
    return owner_[word] - 1;
}

const Antecedent* Chains::step(std::uint32_t word) const {
    const auto at = std::lower_bound(neural_.antecedents.begin(), neural_.antecedents.end(), word,
                                     [](const Antecedent& a, std::uint32_t w) { return a.mention < w; });
    return at != neural_.antecedents.end() && at->mention == word ? &*at : nullptr;
}

std::optional<Chains::End> Chains::end_of(std::uint32_t word) const {
    constexpr int kSteps = 30;
    float least = 1e9F;
    for (int i = 0; i < kSteps; ++i) {
        if (const auto person = person_at(word)) return End{*person, least};
        const Antecedent* next = step(word);
        if (next == nullptr) return std::nullopt;
        least = std::min(least, next->score);
        word = next->antecedent;
    }
    return std::nullopt;
}

std::optional<Chains::End> Chains::named_later(std::uint32_t word) const {
    const auto at = std::lower_bound(later_.begin(), later_.end(), word,
                                     [](const auto& entry, std::uint32_t w) { return entry.first < w; });
    if (at == later_.end() || at->first != word) return std::nullopt;
    return at->second;
}

}  // namespace dateline
