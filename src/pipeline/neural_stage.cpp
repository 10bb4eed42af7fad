#include "pipeline/neural_stage.h"

#include <filesystem>

namespace dateline {
namespace {

bool has_model(const std::filesystem::path& folder) {
    std::error_code none;
    return std::filesystem::exists(folder / "reader.safetensors", none);
}

/// Tokens in sentences and paragraphs; a dateline and the body behind it are one paragraph.
NeuralText text_of(const Document& document, const Segmentation& segmentation) {
    NeuralText text;
    text.words.reserve(segmentation.tokens.size());
    for (const Token& token : segmentation.tokens) text.words.push_back(document.text(token.span));
    for (std::size_t i = 0; i < segmentation.sentences.size(); ++i) {
        const Sentence& sentence = segmentation.sentences[i];
        text.sentence_ends.push_back(sentence.tokens.end);
        const auto paragraph = [&](std::size_t s) {
            return document.blocks()[segmentation.sentences[s].block].paragraph;
        };
        const bool last = i + 1 == segmentation.sentences.size();
        if (last || paragraph(i + 1) != paragraph(i)) text.paragraph_ends.push_back(sentence.tokens.end);
    }
    return text;
}

}  // namespace

std::string find_models(const std::string& asked) {
    if (!asked.empty()) return asked;
    std::error_code none;
    const auto folder = std::filesystem::read_symlink("/proc/self/exe", none).parent_path();
    for (const char* place : {"../share/dateline/models", "../../../models"}) {
        if (has_model(folder / place)) return (folder / place).lexically_normal().string();
    }
    return {};
}

NeuralReading read_neural(const NeuralModel& model, const Document& document, const Segmentation& segmentation) {
    thread_local NeuralScratch scratch;  // grows to the largest window once a thread
    return model.read(text_of(document, segmentation), scratch);
}

}  // namespace dateline
