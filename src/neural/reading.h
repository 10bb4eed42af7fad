#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "neural/labels.h"

namespace dateline {

/// A stretch of words [begin, end) that a BIO tagger marks. `score`: the mean probability of its tags.
template <class Label>
struct Tagged {
    std::uint32_t begin;
    std::uint32_t end;
    Label label;
    float score;
};

enum class Part : std::uint8_t { part };
using TaggedPart = Tagged<Part>;

/// A source or content and the cue that claims it most. A source that several cues claim stands once for each.
struct ClaimedPart {
    static constexpr std::uint32_t kNobody = UINT32_MAX;
    std::uint32_t begin;
    std::uint32_t end;
    float score;        ///< as in Tagged
    std::uint32_t cue;  ///< place in `cues`; kNobody where none claims it
    float claim;        ///< the mean probability of its words to be claimed by the cue
};

/// A mention and an earlier mention of the same type that it may stand for the same thing as, by their words. `score`: logit.
struct Antecedent {
    std::uint32_t mention;
    std::uint32_t antecedent;
    float score;
};

/// A word of kinship with the words that stand for its two sides ("a is TYPE of b"), each the best of its window.
struct KinReading {
    std::uint32_t word;
    KinLabel label;
    std::uint32_t a;
    std::uint32_t b;
    float score_a;  ///< logits
    float score_b;
};

/// The value of a person's property and the first word of the mention it belongs to, the best of its window.
struct FactReading {
    Tagged<FactLabel> value;
    std::uint32_t subject;
    float score;  ///< logit of the subject
};

/// What the neural reader says of a story, by word index; the lists are sorted by their first word.
struct NeuralReading {
    static constexpr std::uint32_t kRoot = UINT32_MAX;  ///< head of a sentence's root

    std::vector<std::uint32_t> sentence_starts;  ///< the first word of every sentence, as the reader cuts them
    std::vector<Tagged<NameLabel>> names;
    std::vector<TaggedPart> cues;
    std::vector<ClaimedPart> sources;
    std::vector<ClaimedPart> contents;
    std::vector<MentionLabel> mentions;  ///< of each word
    std::vector<Antecedent> antecedents;  ///< the best of each mention, where its score is above 0
    std::vector<Antecedent> candidates;   ///< of mentions of people: the best few, best first
    std::vector<Upos> upos;              ///< of each word
    std::vector<std::uint32_t> heads;    ///< of each word, a tree a sentence
    std::vector<Deprel> deprels;         ///< of each word
    std::vector<EventLabel> events;      ///< of each word
    std::vector<KinReading> kin;
    std::vector<FactReading> facts;
};

/// Those of a list of antecedents, sorted by mention, that belong to one mention.
[[nodiscard]] inline std::span<const Antecedent> antecedents_of(std::uint32_t mention, std::span<const Antecedent> all) {
    const auto before = [](const Antecedent& one, std::uint32_t word) { return one.mention < word; };
    const auto begin = std::lower_bound(all.begin(), all.end(), mention, before);
    return {begin, std::lower_bound(begin, all.end(), mention + 1, before)};
}

}  // namespace dateline
