#include "resolve/attribution_relations.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr std::uint32_t kFarthest = 4;  // tokens between two parts side by side: “He said: ¶ "We lost.”
constexpr std::uint32_t kLongest = 60;  // tokens of an object
constexpr int kDeepest = 40;            // words between a word of an object and the cue it hangs on

constexpr std::array kObjects{Deprel::obj, Deprel::ccomp, Deprel::xcomp, Deprel::obl,
                              Deprel::nmod, Deprel::acl,  Deprel::advcl, Deprel::parataxis};

class RelationFinder {
  public:
    RelationFinder(const Segmentation& segmentation, const NeuralReading& neural)
        : segmentation_(segmentation), neural_(neural), by_cue_(neural.cues.size()), is_free_(neural.sources.size()) {}

    std::vector<AttributionRelation> run() {
        add_claimed();
        for (const ClaimedPart& content : neural_.contents) {
            if (content.cue == ClaimedPart::kNobody) place(content);
        }
        for (std::size_t cue = 0; cue < by_cue_.size(); ++cue) {
            if (by_cue_[cue].content.empty() && !by_cue_[cue].source.empty()) add_object(cue);
        }
        std::erase_if(by_cue_, [](const AttributionRelation& relation) { return relation.content.empty(); });
        by_cue_.insert(by_cue_.end(), without_cue_.begin(), without_cue_.end());
        return std::move(by_cue_);
    }

  private:
    template <class Part>
    [[nodiscard]] Span span_of(const Part& part) const {
        return segmentation_.span_of({part.begin, part.end});
    }

    void add_claimed() {
        for (std::size_t i = 0; i < by_cue_.size(); ++i) by_cue_[i].cue.push_back(span_of(neural_.cues[i]));
        for (std::size_t i = 0; i < neural_.sources.size(); ++i) {
            const ClaimedPart& source = neural_.sources[i];
            is_free_[i] = source.cue == ClaimedPart::kNobody;
            if (!is_free_[i]) by_cue_[source.cue].source.push_back(span_of(source));
        }
        for (const ClaimedPart& content : neural_.contents) {
            if (content.cue != ClaimedPart::kNobody) by_cue_[content.cue].content.push_back(span_of(content));
        }
    }

    /// A content that no cue claims goes to the cue beside it that has none, else to the source beside it.
    void place(const ClaimedPart& content) {
        for (const std::size_t cue : beside(neural_.cues, content)) {
            if (!by_cue_[cue].content.empty()) continue;
            by_cue_[cue].content.push_back(span_of(content));
            return;
        }
        for (const std::size_t source : beside(neural_.sources, content)) {
            if (!is_free_[source]) continue;
            is_free_[source] = false;
            without_cue_.push_back({{span_of(neural_.sources[source])}, {}, {span_of(content)}});
            return;
        }
    }

    /// The parts with nothing but marks between them and a content: “He said: ¶ "We lost.”, “… lost." — Ada Rolfe”, and
    /// what begins it and ends in a mark, as a transcript's turn: “"Rolfe: We lost.”
    template <class Part>
    [[nodiscard]] std::vector<std::size_t> beside(const std::vector<Part>& parts, const ClaimedPart& content) const {
        const auto first_from = [&parts](std::uint32_t token) {
            const auto found = std::partition_point(parts.begin(), parts.end(),
                                                    [token](const Part& part) { return part.begin < token; });
            return static_cast<std::size_t>(found - parts.begin());
        };
        std::vector<std::size_t> found;
        const std::size_t leading = first_from(content.begin);
        const std::size_t behind = first_from(content.end);
        if (leading > 0 && only_marks(parts[leading - 1].end, content.begin)) found.push_back(leading - 1);
        if (behind < parts.size() && only_marks(content.end, parts[behind].begin)) found.push_back(behind);
        if (leading < behind && parts[leading].end < content.end && only_marks(content.begin, parts[leading].begin) &&
            is_mark(parts[leading].end)) {
            found.push_back(leading);
        }
        return found;
    }

    [[nodiscard]] bool is_mark(std::uint32_t token) const {
        const TokenKind kind = segmentation_.tokens[token].kind;
        return kind == TokenKind::punctuation || kind == TokenKind::symbol;
    }

    [[nodiscard]] bool only_marks(std::uint32_t begin, std::uint32_t end) const {
        if (end < begin || end - begin > kFarthest) return false;
        while (begin < end && is_mark(begin)) ++begin;
        return begin == end;
    }

    /// Of a cue with a source and no content: the object or clause that hangs on it right behind it.
    void add_object(std::size_t index) {
        const TaggedPart& cue = neural_.cues[index];
        const std::uint32_t sentence = segmentation_.sentences[segmentation_.sentence_of(cue.begin)].tokens.end;
        const std::uint32_t last = std::min(sentence, cue.end + kLongest);
        std::uint32_t begin = cue.end;
        while (begin < last && is_mark(begin)) ++begin;
        if (begin >= last) return;
        const std::uint32_t top = top_below(cue, begin);
        if (top == NeuralReading::kRoot) return;
        if (std::find(kObjects.begin(), kObjects.end(), neural_.deprels[top]) == kObjects.end()) return;
        std::uint32_t end = begin;
        while (end < last && top_below(cue, end) == top) ++end;
        while (end > begin && is_mark(end - 1)) --end;
        if (end > begin) by_cue_[index].content.push_back(segmentation_.span_of({begin, end}));
    }

    /// The word between a word and a cue that hangs on the cue, the word itself where it does; kRoot where none does.
    [[nodiscard]] std::uint32_t top_below(const TaggedPart& cue, std::uint32_t word) const {
        for (int step = 0; step < kDeepest; ++step) {
            const std::uint32_t head = neural_.heads[word];
            if (head == NeuralReading::kRoot) return NeuralReading::kRoot;
            if (head >= cue.begin && head < cue.end) return word;
            word = head;
        }
        return NeuralReading::kRoot;
    }

    const Segmentation& segmentation_;
    const NeuralReading& neural_;
    std::vector<AttributionRelation> by_cue_;
    std::vector<AttributionRelation> without_cue_;
    std::vector<bool> is_free_;  // sources that no cue claims
};

}  // namespace

std::vector<AttributionRelation> resolve_attribution_relations(const Segmentation& segmentation,
                                                               const NeuralReading& neural) {
    return RelationFinder(segmentation, neural).run();
}

}  // namespace dateline
