#pragma once

#include "neural/model.h"

namespace dateline {

/// What the answers of one window say, appended to a reading of the whole text.
class WindowDecoder {
  public:
    WindowDecoder(const NeuralModel& model, const NeuralText& text, const Window& window, const HeadRows& rows)
        : model_(model),
          text_(text),
          window_(window),
          rows_(rows),
          paragraphs_(starts_of(text.paragraph_ends)),
          sentences_(sentence_starts()) {}

    void append_to(NeuralReading& reading) const;

  private:
    [[nodiscard]] Rows tagger(Tagger which) const { return model_.config().taggers[static_cast<std::size_t>(which)]; }
    [[nodiscard]] std::uint32_t in_text(std::uint32_t word) const { return window_.first_word + word; }
    [[nodiscard]] std::string_view word(std::uint32_t word) const { return text_.words[in_text(word)]; }
    /// The words of the window behind each of these ends.
    [[nodiscard]] std::vector<std::uint32_t> starts_of(const std::vector<std::uint32_t>& ends) const;
    /// Where sentences begin behind the first word of the window: where the text as given has it, and where the border
    /// head is sure.
    [[nodiscard]] std::vector<std::uint32_t> sentence_starts() const;
    /// Whether the text as given has a sentence begin at this word of the text.
    [[nodiscard]] bool is_given_start(std::uint32_t word) const;
    /// The stretches of a BIO tagger: contents run over sentences but not over paragraphs, all others stay in a sentence.
    [[nodiscard]] std::vector<BioSpan> spans_of(Tagger which) const;
    template <class Label>
    void append_spans(Tagger which, std::vector<Tagged<Label>>& out) const;
    template <class Label>
    void append_labels(Tagger which, std::vector<Label>& out) const;
    void append_sentences(NeuralReading& reading) const;
    void append_sentence_tree(std::uint32_t begin, std::uint32_t end, NeuralReading& reading) const;
    void append_antecedents(NeuralReading& reading) const;
    void append_attribution(NeuralReading& reading) const;
    void append_claimed(Tagger which, std::uint32_t answer, std::size_t first_cue, const std::vector<std::vector<float>>& claims,
                        std::vector<ClaimedPart>& out) const;
    void append_kin(NeuralReading& reading) const;
    void append_facts(NeuralReading& reading) const;

    const NeuralModel& model_;
    const NeuralText& text_;
    const Window& window_;
    const HeadRows& rows_;
    std::vector<std::uint32_t> paragraphs_;
    std::vector<std::uint32_t> sentences_;
};

}  // namespace dateline
