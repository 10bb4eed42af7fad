#include "archive/story_layout.h"

#include <algorithm>
#include <limits>

namespace dateline {
namespace {

constexpr std::uint32_t kMentionKinds = 3;
constexpr std::uint64_t kLongest = std::numeric_limits<std::uint32_t>::max();

/// Numbers as LEB128: seven bits a byte, the lowest first, the eighth set where more follow.
class Packer {
  public:
    void number(std::uint64_t value) {
        while (value >= 0x80U) {
            bytes_ += static_cast<char>((value & 0x7FU) | 0x80U);
            value >>= 7U;
        }
        bytes_ += static_cast<char>(value);
    }
    /// Zigzag: 0, -1, 1, -2, … as 0, 1, 2, 3, …
    void difference(std::uint64_t from, std::uint64_t to) {
        const auto value = static_cast<std::int64_t>(to - from);
        number((static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63U));
    }
    /// Where it begins behind the end of the one before, and its length.
    void span(Span span) {
        difference(end_, span.begin);
        number(span.end - span.begin);
        end_ = span.end;
    }
    void begin_list(std::size_t size) {
        number(size);
        end_ = 0;
    }
    void list(const std::vector<Span>& list) {
        begin_list(list.size());
        for (const Span one : list) span(one);
    }
    [[nodiscard]] std::string take() { return std::move(bytes_); }

  private:
    std::string bytes_;
    std::uint64_t end_ = 0;
};

/// What Packer wrote. After bytes that cannot be, `failed` holds and every number is 0.
class Unpacker {
  public:
    explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64 && !rest_.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80U) return value;
        }
        failed_ = true;
        rest_ = {};
        return 0;
    }
    std::uint64_t behind(std::uint64_t from) {
        const std::uint64_t value = number();
        return from + ((value >> 1U) ^ (~(value & 1U) + 1U));
    }
    std::uint32_t small() {
        const std::uint64_t value = number();
        failed_ |= value > kLongest;
        return static_cast<std::uint32_t>(value);
    }
    Span span() {
        const std::uint64_t begin = behind(end_);
        const std::uint64_t length = number();
        failed_ |= begin > kLongest || length > kLongest - std::min(begin, kLongest);
        end_ = begin + length;
        return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end_)};
    }
    std::uint64_t begin_list() {
        end_ = 0;
        return number();
    }
    std::vector<Span> list() {
        std::vector<Span> list;
        for (std::uint64_t left = begin_list(); left > 0 && good(); --left) list.push_back(span());
        return list;
    }
    [[nodiscard]] bool good() const { return !failed_; }
    [[nodiscard]] bool at_end() const { return rest_.empty(); }

  private:
    std::string_view rest_;
    std::uint64_t end_ = 0;
    bool failed_ = false;
};

void read_source_map(Unpacker& in, StoryLayout& layout) {
    std::uint64_t source = 0;
    for (std::uint64_t left = in.begin_list(); left > 0 && in.good(); --left) {
        const Span text = in.span();
        const std::uint64_t begin = in.behind(source);
        source = begin + in.number();
        layout.source_map.push_back({text, begin, source});
    }
}

bool read_blocks(Unpacker& in, StoryLayout& layout) {
    std::uint64_t paragraph = 0;
    for (std::uint64_t left = in.begin_list(); left > 0 && in.good(); --left) {
        paragraph = in.behind(paragraph);
        const std::uint32_t kind = in.small();
        if (kind > static_cast<std::uint32_t>(BlockKind::embed) || paragraph >= layout.paragraphs.size())
            return false;
        layout.blocks.push_back(
            {static_cast<BlockKind>(kind), in.span(), static_cast<std::uint32_t>(paragraph)});
    }
    return true;
}

void read_mentions(Unpacker& in, StoryLayout& layout) {
    for (std::uint64_t left = in.begin_list(); left > 0 && in.good(); --left) {
        const std::uint32_t entity_and_kind = in.small();
        const Span span = in.span();
        layout.mentions.push_back({span, static_cast<MentionKind>(entity_and_kind % kMentionKinds),
                                   EntityId{entity_and_kind / kMentionKinds}});
    }
}

}  // namespace

std::string layout_of(const Story& story) {
    Packer out;
    const Document& document = story.document;
    out.begin_list(document.source_map().size());
    std::uint64_t source = 0;
    for (const SourceRange& range : document.source_map()) {
        out.span(range.text);
        out.difference(source, range.source_begin);
        out.number(range.source_end - range.source_begin);
        source = range.source_end;
    }
    out.list(document.paragraphs());
    out.begin_list(document.blocks().size());
    std::uint64_t paragraph = 0;
    for (const Block& block : document.blocks()) {
        out.difference(paragraph, block.paragraph);
        out.number(static_cast<std::uint64_t>(block.kind));
        out.span(block.span);
        paragraph = block.paragraph;
    }
    out.list(story.sentences);
    out.begin_list(story.mentions.size());
    for (const Mention& mention : story.mentions) {
        out.number(std::uint64_t{mention.entity.index} * kMentionKinds +
                   static_cast<std::uint64_t>(mention.kind));
        out.span(mention.span);
    }
    return out.take();
}

std::optional<StoryLayout> read_layout(std::string_view bytes) {
    Unpacker in(bytes);
    StoryLayout layout;
    read_source_map(in, layout);
    layout.paragraphs = in.list();
    if (!read_blocks(in, layout)) return std::nullopt;
    layout.sentences = in.list();
    read_mentions(in, layout);
    if (!in.good() || !in.at_end()) return std::nullopt;
    return layout;
}

}  // namespace dateline
