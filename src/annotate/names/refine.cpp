#include <algorithm>
#include <string>
#include <unordered_map>

#include "annotate/names.h"
#include "annotate/names/lexicon.h"

namespace dateline {
namespace {

using enum EntityType;

constexpr float kLeastScore = 0.45F;   ///< what a type needs to be more than `other`
constexpr float kStoryWeight = 0.8F;   ///< of what all mentions of a form say on average, beside the mention's own words
constexpr float kSurnameBonus = 0.7F;  ///< a single word that is the surname of a person named in full
constexpr float kGivenBonus = 0.35F;   ///< the given name likewise
constexpr float kRareBonus = 1.2F;     ///< either, where it is known as nothing else
constexpr float kFamilyName = -1.5F;   ///< "the Quills": a person's surname in the plural is nobody alone
constexpr float kFullPerson = 0.5F;

struct FormVotes {
    TypeScores sum;
    float count = 0;
};

std::string_view last_word(std::string_view form) { return form.substr(form.rfind(' ') + 1); }
std::string_view first_word(std::string_view form) { return form.substr(0, form.find(' ')); }

std::string without_suffix(std::string form) {
    while (form.find(' ') != std::string::npos && classes_of(last_word(form)).has(WordClass::suffix)) {
        form.resize(form.rfind(' '));
        if (form.ends_with(',')) form.pop_back();
    }
    return form;
}

/// What a story as a whole says of each form of name.
class StoryVotes {
  public:
    StoryVotes(const Document& document, const std::vector<NameCandidate>& candidates) {
        for (const NameCandidate& candidate : candidates) {
            FormVotes& votes = votes_[folded(document.text(candidate.span))];
            votes.sum.add(candidate.scores, 1.0F);
            votes.count += 1;
        }
        for (const auto& [form, votes] : votes_) add_parts(form, votes);
    }

    [[nodiscard]] TypeScores scores_of(const NameCandidate& candidate, const std::string& form) const {
        TypeScores scores = candidate.scores;
        const FormVotes& votes = votes_.at(form);
        scores.add(votes.sum, kStoryWeight / votes.count);
        const auto part = parts_.find(form);
        if (part != parts_.end()) scores.add(person, part->second);
        if (part == parts_.end() && form.ends_with('s') && parts_.contains(form.substr(0, form.size() - 1))) {
            scores.add(person, kFamilyName);
        }
        return scores;
    }

  private:
    void add_parts(const std::string& form, const FormVotes& votes) {
        if (form.find(' ') == std::string::npos) return;
        const float mean = votes.sum.of(person) / votes.count;
        if (mean < kFullPerson || votes.sum.best() != person) return;
        const std::string bare = without_suffix(form);
        for (const std::string_view surname : {last_word(bare), without_article(last_word(bare))})
            raise(std::string(surname), is_rare(surname) ? kRareBonus : kSurnameBonus);
        raise(std::string(first_word(bare)), is_rare(first_word(bare)) ? kRareBonus : kGivenBonus);
    }
    static bool is_rare(std::string_view word) {
        return classes_of(word).empty() && !is_common_word(word) && word.find_first_of("0123456789") == std::string_view::npos;
    }
    void raise(const std::string& part, float bonus) {
        float& known = parts_[part];
        known = std::max(known, bonus);
    }

    std::unordered_map<std::string, FormVotes> votes_;
    std::unordered_map<std::string, float> parts_;
};

}  // namespace

Layer<Name, NameId> refine_names(const Document& document, const std::vector<NameCandidate>& candidates) {
    const StoryVotes story(document, candidates);
    Layer<Name, NameId> names;
    for (const NameCandidate& candidate : candidates) {
        const TypeScores scores = story.scores_of(candidate, folded(document.text(candidate.span)));
        const EntityType best = scores.best();
        const float score = scores.of(best);
        if (score <= 0.0F) continue;
        const bool letter = candidate.span.end - candidate.span.begin == 1;  // "Moore (D)"
        const EntityType type = score >= kLeastScore && !(letter && best == person) ? best : other;
        names.append({candidate.span, type, type == person ? candidate.title : Span{}, std::min(score, 1.0F)});
    }
    return names;
}

}  // namespace dateline
