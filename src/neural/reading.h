#pragma once

#include <cstdint>
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

/// What a cue claims: places in `sources` and `contents` of the reading, with the mean logit of their words.
struct CueLink {
    std::uint32_t cue;  ///< place in `cues`
    struct Claim {
        std::uint32_t part;
        float score;
    };
    std::vector<Claim> sources;
    std::vector<Claim> contents;
};

/// A mention and the earlier mention it stands for the same thing as, by their words. `score`: logit, above 0.
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

    std::vector<Tagged<NameLabel>> names;
    std::vector<TaggedPart> sources;
    std::vector<TaggedPart> cues;
    std::vector<TaggedPart> contents;
    std::vector<CueLink> links;
    std::vector<MentionLabel> mentions;  ///< of each word
    std::vector<Antecedent> antecedents;
    std::vector<Upos> upos;              ///< of each word
    std::vector<std::uint32_t> heads;    ///< of each word, a tree a sentence
    std::vector<Deprel> deprels;         ///< of each word
    std::vector<EventLabel> events;      ///< of each word
    std::vector<KinReading> kin;
    std::vector<FactReading> facts;
};

}  // namespace dateline
