#include "resolve/people/salience.h"

namespace dateline {
namespace {

constexpr float kFaded = 8.0F;

float weight_of(GrammaticalRole role) {
    switch (role) {
        case GrammaticalRole::subject: return 180;
        case GrammaticalRole::object: return 140;
        case GrammaticalRole::oblique: return 120;
        case GrammaticalRole::possessor: return 110;
    }
    return 0;
}

}  // namespace

void Salience::enter_sentence(std::uint32_t sentence) {
    const std::uint32_t steps = std::min<std::uint32_t>(sentence - sentence_, 10);
    sentence_ = sentence;
    for (Referent& referent : referents_) {
        referent.past += referent.now;
        referent.now = 0;
        for (std::uint32_t i = 0; i < steps; ++i) referent.past /= 2;
    }
    std::erase_if(referents_, [](const Referent& referent) { return referent.past < kFaded; });
}

void Salience::mention(std::uint32_t individual, Gender gender, GrammaticalRole role, std::uint32_t token, float weight) {
    const float given = weight_of(role) * weight;
    if (individual != Referent::kUnnamed) {
        for (Referent& referent : referents_) {
            if (referent.individual != individual) continue;
            referent.now = std::max(referent.now, given) + (referent.now > 0 ? 10.0F : 0.0F);
            referent.last_token = token;
            return;
        }
    }
    referents_.push_back({individual, gender, 0, given, sentence_, token});
}

}  // namespace dateline
