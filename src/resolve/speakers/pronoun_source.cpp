#include "resolve/speakers/pronoun_source.h"

#include <string_view>

#include "resolve/speakers/source_entity.h"

namespace dateline {
namespace {

constexpr int kFarthest = 8;  // sentences

Gender gender_of_pronoun(std::string_view word) {
    if (word == "he" || word == "his") return Gender::male;
    return word == "she" || word == "her" ? Gender::female : Gender::unknown;
}

}  // namespace

Gender gender_of_person(const Entities& entities, EntityId person) {
    const std::string_view name = entities.entities[person].name;
    const auto space = name.find(' ');
    return space == std::string_view::npos ? Gender::unknown : gender_of_given_name(name.substr(0, space));
}

std::optional<EntityId> pronoun_source(const NounPhrases& phrases, const Words& words,
                                       const Entities& entities, std::uint32_t pronoun) {
    const Gender gender = gender_of_pronoun(words.lower(pronoun));
    if (gender == Gender::unknown) return std::nullopt;
    return last_subject(phrases, words, entities, pronoun, gender);
}

std::optional<EntityId> last_subject(const NounPhrases& phrases, const Words& words, const Entities& entities,
                                     std::uint32_t before, Gender gender) {
    const Segmentation& segmentation = words.segmentation();
    std::uint32_t sentence = segmentation.sentence_of(before);
    for (int looked = 0; looked < kFarthest; ++looked) {
        const TokenRange tokens = segmentation.sentences[sentence].tokens;
        const TokenRange subject = phrases.first_of(tokens, std::min(tokens.end, before));
        if (subject.size() > 0) {
            const auto entity = source_entity(words.document(), entities, segmentation.span_of(subject));
            if (entity && entities.entities[*entity].type == EntityType::person) {
                const Gender given = gender_of_person(entities, *entity);
                if (gender == Gender::unknown || given == Gender::unknown || given == gender) return entity;
            }
        }
        if (sentence == 0) break;
        --sentence;
    }
    return std::nullopt;
}

}  // namespace dateline
