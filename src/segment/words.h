#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "segment/segment.h"

namespace dateline {

/// The words of a document by token index, as they stand and in lower case (ASCII letters only; offsets stay the same).
/// Made once a document. Refers to document and segmentation, which must outlive it.
/// An index outside the document gives the empty word, so that rules may look around without asking first.
class Words {
  public:
    Words(const Document& document, const Segmentation& segmentation)
        : document_(document), segmentation_(segmentation), lower_(document.text()) {
        for (char& c : lower_) {
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        }
    }

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(segmentation_.tokens.size()); }
    [[nodiscard]] Span span(std::uint32_t token) const { return segmentation_.tokens[token].span; }
    [[nodiscard]] std::string_view text(std::uint32_t token) const {
        return token < size() ? document_.text(span(token)) : std::string_view{};
    }
    [[nodiscard]] std::string_view lower(std::uint32_t token) const {
        return token < size() ? slice(lower_, span(token)) : std::string_view{};
    }
    [[nodiscard]] bool is(std::uint32_t token, std::string_view lower_word) const { return lower(token) == lower_word; }
    [[nodiscard]] const Segmentation& segmentation() const { return segmentation_; }
    [[nodiscard]] const Document& document() const { return document_; }

  private:
    const Document& document_;
    const Segmentation& segmentation_;
    std::string lower_;
};

}  // namespace dateline
