#include "annotate/names.h"

#include <algorithm>
#include <string>

#include "annotate/names/headlines.h"
#include "annotate/names/name_context.h"
#include "annotate/names/name_words.h"
#include "annotate/names/neural_names.h"
#include "annotate/names/not_persons.h"
#include "annotate/names/pieces.h"
#include "segment/words.h"

namespace dateline {
namespace {

constexpr float kKnownPerson = 0.5F;
constexpr float kNoPerson = -3.0F;

Span span_of(const NameSentence& sentence, WordRange range) {
    if (range.size() == 0) return {};
    return {sentence.words[range.begin].span.begin, sentence.words[range.end - 1].span.end};
}

void add_candidates(const NameSentence& sentence, const std::vector<WordRange>& runs, std::vector<NameCandidate>& out) {
    for (const WordRange run : runs) {
        for (NamePiece& piece : pieces_of(sentence, run)) {
            piece.scores.add(context_scores(sentence, piece), 1.0F);
            out.push_back({span_of(sentence, piece.words), span_of(sentence, piece.title), piece.scores});
        }
    }
}

/// The forms by which a headline may name what the body names: whole names, and the first and last word of persons'.
KnownForms known_forms(const Document& document, const std::vector<NameCandidate>& candidates) {
    KnownForms known;
    for (const NameCandidate& candidate : candidates) {
        const std::string form = folded(document.text(candidate.span));
        if (candidate.scores.of(EntityType::person) >= kKnownPerson) {
            known.insert(form);
            known.insert(form.substr(0, form.find(' ')));
            known.insert(form.substr(form.rfind(' ') + 1));
        } else if (candidate.scores.of(candidate.scores.best()) >= kKnownPerson) {
            known.insert(form);
        }
    }
    return known;
}

/// Who wrote a story or took its pictures is told by its credits and is no name of the story; a dateline names a place.
std::vector<NameCandidate> outside_credits(const Document& document, std::vector<NameCandidate> candidates) {
    auto block = document.blocks().begin();
    std::vector<NameCandidate> out;
    for (NameCandidate& candidate : candidates) {
        while (block != document.blocks().end() && block->span.end <= candidate.span.begin) ++block;
        const bool inside = block != document.blocks().end() && block->span.begin <= candidate.span.begin;
        if (inside && (block->kind == BlockKind::byline || block->kind == BlockKind::credit)) continue;
        if (inside && block->kind == BlockKind::dateline) candidate.scores.add(EntityType::person, kNoPerson);
        out.push_back(candidate);
    }
    return out;
}

}  // namespace

void TypeScores::add(const TypeScores& other, float weight) {
    for (std::size_t i = 0; i < scores_.size(); ++i) scores_[i] += weight * other.scores_[i];
}

EntityType TypeScores::best() const {
    return static_cast<EntityType>(std::max_element(scores_.begin(), scores_.end()) - scores_.begin());
}

std::vector<NameCandidate> find_name_candidates(const Document& document, const Segmentation& segmentation) {
    const auto sentences = name_sentences(document, segmentation);
    std::vector<NameCandidate> candidates;
    for (const NameSentence& sentence : sentences)
        if (sentence.style == CaseStyle::sentence) add_candidates(sentence, capital_runs(sentence), candidates);
    const KnownForms known = known_forms(document, candidates);
    for (const NameSentence& sentence : sentences)
        if (sentence.style != CaseStyle::sentence) add_candidates(sentence, headline_runs(sentence, known), candidates);
    std::sort(candidates.begin(), candidates.end(),
              [](const NameCandidate& a, const NameCandidate& b) { return a.span < b.span; });
    return candidates;
}

Layer<Name, NameId> find_names(const Document& document, const Segmentation& segmentation, const NeuralReading& neural) {
    auto candidates = find_name_candidates(document, segmentation);
    const Words words(document, segmentation);
    if (!neural.upos.empty()) candidates = with_neural_names(words, neural, std::move(candidates));
    candidates = outside_credits(document, std::move(candidates));
    weigh_against_persons(words, candidates);
    return refine_names(document, candidates);
}

}  // namespace dateline
