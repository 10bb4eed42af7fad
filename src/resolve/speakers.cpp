#include "resolve/speakers.h"

#include <algorithm>

#include "annotate/quotes/attach.h"

namespace dateline {
namespace {

class SpeakerResolver {
  public:
    SpeakerResolver(const Words& words, const Layer<Quote, QuoteId>& quotes, const Entities& entities)
        : quotes_(quotes),
          entities_(entities),
          direct_(direct_quotes(quotes)),
          spans_(spans_of(quotes, direct_)),
          narration_(words, spans_),
          reports_(find_reports(narration_)),
          attachment_(narration_, reports_, spans_) {}

    std::vector<Attribution> run() {
        std::vector<Attribution> found;
        for (std::uint32_t i = 0; i < direct_.size(); ++i) {
            const auto attached = attachment_.of(i);
            if (attached) {
                append(found, i, reports_[attached->report]);
            } else if (i > 0 && !found.empty() && group(i) == group(i - 1)) {
                Attribution same = found.back();
                same.quote = direct_[i];
                found.push_back(same);
            }
        }
        return found;
    }

  private:
    static std::vector<QuoteId> direct_quotes(const Layer<Quote, QuoteId>& quotes) {
        std::vector<QuoteId> direct;
        for (std::size_t i = 0; i < quotes.size(); ++i) {
            if (quotes[quotes.id(i)].kind == QuoteKind::direct) direct.push_back(quotes.id(i));
        }
        return direct;
    }
    static std::vector<Span> spans_of(const Layer<Quote, QuoteId>& quotes, const std::vector<QuoteId>& ids) {
        std::vector<Span> spans;
        for (const QuoteId id : ids) spans.push_back(quotes[id].spans[0]);
        return spans;
    }
    std::uint32_t group(std::uint32_t i) const { return quotes_[direct_[i]].group; }

    void append(std::vector<Attribution>& found, std::uint32_t i, const Report& report) const {
        const Segmentation& segmentation = narration_.words().segmentation();
        const Span cue = segmentation.span_of(report.cue);
        Attribution attribution{direct_[i], std::nullopt, std::nullopt, cue, std::nullopt, Evidence(cue, "speakers", "cue")};
        if (report.source.size() > 0) {
            attribution.source = segmentation.span_of(report.source);
            attribution.evidence.also(*attribution.source);
            attribution.speaker = speaker_in(*attribution.source);
        }
        found.push_back(attribution);
    }

    /// The first entity named in the source; a pronoun's where it is the source.
    std::optional<EntityId> speaker_in(Span source) const {
        const auto first = std::partition_point(entities_.mentions.begin(), entities_.mentions.end(),
                                                [source](const Mention& m) { return m.span.begin < source.begin; });
        for (auto mention = first; mention != entities_.mentions.end() && mention->span.begin < source.end; ++mention) {
            if (source.contains(mention->span)) return mention->entity;
        }
        return std::nullopt;
    }

    const Layer<Quote, QuoteId>& quotes_;
    const Entities& entities_;
    std::vector<QuoteId> direct_;
    std::vector<Span> spans_;
    Narration narration_;
    std::vector<Report> reports_;
    Attachment attachment_;
};

}  // namespace

std::vector<Attribution> resolve_speakers(const Document& document, const Segmentation& segmentation,
                                          const Layer<Quote, QuoteId>& quotes, const Entities& entities) {
    const Words words(document, segmentation);
    return SpeakerResolver(words, quotes, entities).run();
}

}  // namespace dateline
