#include "archive/story_layout.h"

#include <gtest/gtest.h>

#include <random>

namespace dateline {
namespace {

/// A story with every part of a layout, out of order and with large numbers where that may be.
Story story_of(std::mt19937& random) {
    const auto below = [&](std::uint32_t bound) { return static_cast<std::uint32_t>(random() % bound); };
    const auto span = [&] {
        const std::uint32_t begin = below(4000000000U);
        return Span{begin, begin + below(200000000U)};
    };
    const auto spans = [&] {
        std::vector<Span> some;
        for (std::uint32_t left = below(4); left > 0; --left) some.push_back(span());
        return some;
    };
    std::vector<Span> paragraphs{span(), span(), {0, 5}};
    std::vector<Block> blocks{{BlockKind::embed, span(), 2}, {BlockKind::headline, span(), 0}};
    std::vector<SourceRange> map{{span(), std::uint64_t{1} << 40U, (std::uint64_t{1} << 40U) + 3},
                                 {span(), 2, 2}};
    Story story;
    story.document = {{}, "", std::move(paragraphs), std::move(blocks), std::move(map)};
    story.sentences = spans();
    for (const MentionKind kind : {MentionKind::pronoun, MentionKind::name, MentionKind::nominal})
        story.mentions.append({span(), kind, EntityId{below(100000)}});
    return story;
}

TEST(StoryLayout, ComesBackAsItWas) {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        const Story story = story_of(random);
        const auto layout = read_layout(layout_of(story));
        ASSERT_TRUE(layout);
        EXPECT_EQ(layout->paragraphs, story.document.paragraphs());
        EXPECT_EQ(layout->sentences, story.sentences);
        ASSERT_EQ(layout->blocks.size(), 2U);
        EXPECT_EQ(layout->blocks[0].kind, BlockKind::embed);
        EXPECT_EQ(layout->blocks[0].paragraph, 2U);
        EXPECT_EQ(layout->blocks[1].span, story.document.blocks()[1].span);
        ASSERT_EQ(layout->source_map.size(), 2U);
        EXPECT_EQ(layout->source_map[0].source_end, (std::uint64_t{1} << 40U) + 3);
        EXPECT_EQ(layout->source_map[1].source_begin, 2U);
        ASSERT_EQ(layout->mentions.size(), 3U);
        for (std::uint32_t i = 0; i < 3; ++i) {
            EXPECT_EQ(layout->mentions[i].kind, story.mentions[MentionId{i}].kind);
            EXPECT_EQ(layout->mentions[i].entity, story.mentions[MentionId{i}].entity);
            EXPECT_EQ(layout->mentions[i].span, story.mentions[MentionId{i}].span);
        }
    }
}

TEST(StoryLayout, NothingIsFiveEmptyLists) {
    EXPECT_EQ(layout_of({}), std::string(5, '\0'));
    EXPECT_TRUE(read_layout(std::string(5, '\0')));
}

TEST(StoryLayout, AsTheDocumentationWritesIt) {
    Story story;
    story.document = {{}, "", {{0, 5}, {7, 300}}, {{BlockKind::body, {0, 5}, 0}}, {}};
    story.mentions.append({{0, 3}, MentionKind::nominal, EntityId{2}});
    EXPECT_EQ(layout_of(story), std::string("\x00"
                                            "\x02\x00\x05\x04\xa5\x02"
                                            "\x01\x00\x03\x00\x05"
                                            "\x00"
                                            "\x01\x07\x00\x03",
                                            17));
}

TEST(StoryLayout, BytesCutOffOrAddedAreNoLayout) {
    std::mt19937 random(3);
    const std::string bytes = layout_of(story_of(random));
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(read_layout(bytes.substr(0, size))) << size;
    EXPECT_FALSE(read_layout(bytes + '\0'));
}

TEST(StoryLayout, AnyBytesAreReadWithoutHarm) {
    std::mt19937 random(11);
    for (int round = 0; round < 3000; ++round) {
        std::string bytes(random() % 60, '\0');
        for (char& byte : bytes) byte = static_cast<char>(random() % 3 == 0 ? 0xffU : random() % 8);
        if (const auto layout = read_layout(bytes)) {
            for (const Span span : layout->sentences) EXPECT_LE(span.begin, span.end);
        }
    }
}

}  // namespace
}  // namespace dateline
