#include "resolve/speakers/last_speakers.h"

#include <algorithm>

#include "resolve/speakers/pronoun_source.h"
#include "resolve/speakers/source_entity.h"

namespace dateline {
namespace {

constexpr std::uint32_t kFarthest = 2;    // sentences
constexpr std::uint32_t kNamedNear = 80;  // tokens

}  // namespace

LastSpeakers::LastSpeakers(const Narration& narration, const NounPhrases& phrases, const std::vector<Report>& reports,
                           const Entities& entities)
    : narration_(narration), words_(narration.words()), entities_(entities) {
    const auto& sentences = words_.segmentation().sentences;
    auto report = reports.begin();
    for (std::uint32_t i = 0; i < sentences.size(); ++i) {
        TokenRange source;
        for (; report != reports.end() && report->sentence == i; ++report) source = report->source;
        const TokenRange subject = phrases.first_of(sentences[i].tokens, sentences[i].tokens.end);
        Spoke spoke;
        for (const Sex sex : {male, female}) {
            spoke.person[sex] = stands_for(subject, sex);
            if (!spoke.person[sex]) spoke.person[sex] = stands_for(source, sex);
        }
        spoke.described = !spoke.person[male] && !spoke.person[female] && subject.size() > 1 && words_.is(subject.begin, "the");
        spoke_.push_back(spoke);
    }
}

std::optional<EntityId> LastSpeakers::before(std::uint32_t pronoun) const {
    const std::uint32_t sentence = words_.segmentation().sentence_of(pronoun);
    const Sex sex = sex_of(pronoun);
    const std::uint32_t near = pronoun > kNamedNear ? pronoun - kNamedNear : 0;
    if (is_named(std::max(near, words_.segmentation().sentences[sentence].tokens.begin), pronoun, sex)) return std::nullopt;
    for (std::uint32_t back = 1; back <= std::min(kFarthest, sentence); ++back) {
        const Spoke& spoke = spoke_[sentence - back];
        if (spoke.person[sex] || spoke.described) return spoke.person[sex];
    }
    return std::nullopt;
}

bool LastSpeakers::is_pronoun(TokenRange source) const {
    return source.size() == 1 && (words_.is(source.begin, "he") || words_.is(source.begin, "she"));
}

LastSpeakers::Sex LastSpeakers::sex_of(std::uint32_t pronoun) const { return words_.is(pronoun, "he") ? male : female; }

std::optional<EntityId> LastSpeakers::stands_for(TokenRange source, Sex sex) const {
    if (source.size() == 0) return std::nullopt;
    if (is_pronoun(source)) {
        if (sex_of(source.begin) != sex) return std::nullopt;
        if (const auto same = before(source.begin)) return same;
    }
    const auto entity = source_entity(words_.document(), entities_, words_.segmentation().span_of(source));
    return entity && fits(*entity, sex) ? entity : std::nullopt;
}

bool LastSpeakers::fits(EntityId entity, Sex sex) const {
    if (entities_.entities[entity].type != EntityType::person) return false;
    const Gender given = gender_of_person(entities_, entity);
    return given == Gender::unknown || given == (sex == male ? Gender::male : Gender::female);
}

/// Whether the narration from one token to another names a person who may be that.
bool LastSpeakers::is_named(std::uint32_t begin, std::uint32_t end, Sex sex) const {
    if (begin == end) return false;
    const Span span = words_.segmentation().span_of({begin, end});
    const auto& mentions = entities_.mentions;
    auto mention = std::partition_point(mentions.begin(), mentions.end(),
                                        [span](const Mention& m) { return m.span.begin < span.begin; });
    for (; mention != mentions.end() && mention->span.begin < span.end; ++mention) {
        if (mention->kind != MentionKind::name || !fits(mention->entity, sex)) continue;
        if (!narration_.is_quoted(words_.segmentation().token_at(mention->span.begin))) return true;
    }
    return false;
}

}  // namespace dateline
