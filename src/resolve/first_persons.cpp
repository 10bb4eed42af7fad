#include "resolve/first_persons.h"

#include <algorithm>

#include "base/word_table.h"

namespace dateline {
namespace {

constexpr WordSet kFirstPerson{words("i", "me", "my", "mine", "myself")};

/// A stretch somebody speaks, with the speaker; nobody where the speaker is unknown or no person.
struct Stretch {
    Span span;
    std::optional<EntityId> speaker;
};

std::vector<Stretch> spoken(const Layer<Quote, QuoteId>& quotes, const std::vector<Attribution>& attributions,
                            const Layer<Entity, EntityId>& entities) {
    std::vector<std::optional<EntityId>> speakers(quotes.size());
    for (const Attribution& attribution : attributions) {
        const auto& speaker = attribution.speaker;
        if (speaker && entities[*speaker].type == EntityType::person) speakers[attribution.quote.index] = speaker;
    }
    std::vector<Stretch> out;
    for (std::uint32_t i = 0; i < quotes.size(); ++i) {
        const Quote& quote = quotes[QuoteId{i}];
        if (quote.kind != QuoteKind::direct) continue;
        for (const Span span : quote.spans) out.push_back({span, speakers[i]});
    }
    std::sort(out.begin(), out.end(), [](const Stretch& a, const Stretch& b) { return a.span < b.span; });
    return out;
}

}  // namespace

Layer<Mention, MentionId> with_first_persons(const Words& words, const Layer<Quote, QuoteId>& quotes,
                                             const std::vector<Attribution>& attributions,
                                             const Layer<Entity, EntityId>& entities, const Layer<Mention, MentionId>& mentions) {
    std::vector<Mention> all(mentions.begin(), mentions.end());
    std::uint32_t done = 0;  // tokens before it have been looked at, by the innermost of the stretches that hold them
    std::vector<Stretch> open;
    const auto close_until = [&](std::uint32_t offset) {
        while (!open.empty()) {
            const Span span = open.back().span;
            const std::uint32_t end = words.segmentation().token_at(std::min(span.end, offset));
            for (done = std::max(done, words.segmentation().token_at(span.begin)); done < end; ++done) {
                if (open.back().speaker && kFirstPerson.has(words.lower(done))) {
                    all.push_back({words.span(done), MentionKind::pronoun, *open.back().speaker});
                }
            }
            if (span.end > offset) break;
            open.pop_back();
        }
    };
    for (const Stretch& stretch : spoken(quotes, attributions, entities)) {
        close_until(stretch.span.begin);
        open.push_back(stretch);
    }
    close_until(UINT32_MAX);
    std::stable_sort(all.begin(), all.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
    Layer<Mention, MentionId> out;
    for (const Mention& mention : all) out.append(mention);
    return out;
}

}  // namespace dateline
