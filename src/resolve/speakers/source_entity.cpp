#include "resolve/speakers/source_entity.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {
namespace {

using namespace std::literals;

/// The end of the part of a noun phrase that holds its head: before the first preposition.
std::uint32_t head_end(std::string_view text, Span source) {
    constexpr std::array kPrepositions{" of "sv, " for "sv, " at "sv, " from "sv, " in "sv, " with "sv, " on "sv, " to "sv};
    const auto words = slice(text, source);
    std::size_t end = words.size();
    for (const auto preposition : kPrepositions) end = std::min(end, words.find(preposition));
    return source.begin + static_cast<std::uint32_t>(end);
}

bool is_joint(std::string_view text, Span source) { return slice(text, source).find(" and ") != std::string_view::npos; }

}  // namespace

std::optional<EntityId> source_entity(const Document& document, const Entities& entities, Span source) {
    const auto& mentions = entities.mentions;
    const std::uint32_t end = head_end(document.text(), source);
    // A mention that holds the head may begin before the source ("her brother Ben") and end behind it ("Bank of Fenn").
    auto mention = std::partition_point(mentions.begin(), mentions.end(),
                                        [end](const Mention& m) { return m.span.begin < end; });
    constexpr int kFarthest = 8;
    const Mention* best = nullptr;
    for (int seen = 0; mention != mentions.begin() && seen < kFarthest; ++seen) {
        --mention;
        if (mention->span.end < end || mention->span.begin < source.begin) continue;
        if (best == nullptr || mention->kind < best->kind) best = &*mention;
    }
    if (best == nullptr) return std::nullopt;
    const bool group = entities.entities[best->entity].type == EntityType::group;
    if (is_joint(document.text(), source) && !group && best->span.begin > source.begin) return std::nullopt;
    return best->entity;
}

}  // namespace dateline
