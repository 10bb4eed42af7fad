#include "resolve/speakers/source_entity.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {
namespace {

using namespace std::literals;

/// The end of the part of a noun phrase that holds its head: before the first preposition.
std::uint32_t head_end(std::string_view text, Span source) {
    constexpr std::array kPrepositions{" of "sv, " for "sv,  " at "sv, " from "sv,
                                       " in "sv, " with "sv, " on "sv, " to "sv};
    const auto words = slice(text, source);
    std::size_t end = words.size();
    for (const auto preposition : kPrepositions) end = std::min(end, words.find(preposition));
    return source.begin + static_cast<std::uint32_t>(end);
}

/// Words that somebody speaks through: what is in a statement, its author says.
bool is_document(std::string_view head) {
    constexpr std::array kDocuments{"statement"sv, "letter"sv,  "memo"sv,   "tweet"sv,    "post"sv,
                                    "email"sv,     "message"sv, "note"sv,   "caption"sv,  "memoir"sv,
                                    "op-ed"sv,     "tweets"sv,  "speech"sv, "testimony"sv};
    const auto space = head.find_last_of(" ’'");
    const auto word = space == std::string_view::npos ? head : head.substr(space + 1);
    return std::find(kDocuments.begin(), kDocuments.end(), word) != kDocuments.end();
}

bool is_joint(std::string_view text, Span source) {
    return slice(text, source).find(" and ") != std::string_view::npos;
}

/// The only person named in a span.
std::optional<EntityId> author_in(const Entities& entities, Span span) {
    const auto& mentions = entities.mentions;
    auto mention = std::partition_point(mentions.begin(), mentions.end(),
                                        [span](const Mention& m) { return m.span.begin < span.begin; });
    std::optional<EntityId> author;
    for (; mention != mentions.end() && mention->span.begin < span.end; ++mention) {
        if (mention->kind != MentionKind::name ||
            entities.entities[mention->entity].type != EntityType::person)
            continue;
        if (author && *author != mention->entity) return std::nullopt;
        author = mention->entity;
    }
    return author;
}

}  // namespace

std::optional<EntityId> source_entity(const Document& document, const Entities& entities, Span source) {
    const auto& mentions = entities.mentions;
    const std::uint32_t end = head_end(document.text(), source);
    // A mention that holds the head may begin before the source ("her brother Ben") and end behind it ("Bank
    // of Fenn").
    auto mention = std::partition_point(mentions.begin(), mentions.end(),
                                        [end](const Mention& m) { return m.span.begin < end; });
    constexpr int kFarthest = 8;
    const Mention* best = nullptr;
    for (int seen = 0; mention != mentions.begin() && seen < kFarthest; ++seen) {
        --mention;
        if (mention->span.end < end || mention->span.begin < source.begin) continue;
        if (best == nullptr || mention->kind < best->kind) best = &*mention;
    }
    if (best == nullptr) {
        return is_document(slice(document.text(), {source.begin, end})) ? author_in(entities, source)
                                                                        : std::nullopt;
    }
    const bool group = entities.entities[best->entity].type == EntityType::group;
    if (is_joint(document.text(), source) && !group && best->span.begin > source.begin) return std::nullopt;
    return best->entity;
}

}  // namespace dateline
