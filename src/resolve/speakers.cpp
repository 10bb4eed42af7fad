#include "resolve/speakers.h"

#include <algorithm>

#include "annotate/quotes/attach.h"
#include "annotate/quotes/noun_phrase.h"
#include "resolve/speakers/last_speakers.h"
#include "resolve/speakers/medium.h"
#include "resolve/speakers/nominal_source.h"
#include "resolve/speakers/pronoun_source.h"
#include "resolve/speakers/source_entity.h"

namespace dateline {
namespace {

constexpr std::string_view kStage = "speakers";
constexpr std::uint32_t kFarthestParagraph =
    3;  // from a quotation without a cue to the one whose speaker it shares

class SpeakerResolver {
  public:
    SpeakerResolver(const Words& words, const FoundQuotes& found, const std::vector<AttributionRelation>& relations,
                    const Entities& entities)
        : words_(words),
          quotes_(found.quotes),
          entities_(entities),
          direct_(direct_quotes(quotes_, false)),
          spans_(spans_of(quotes_, direct_)),
          narration_(words, spans_),
          reports_(found.reports),
          indirect_(found.indirect),
          contents_(contents_of(relations)),
          attachment_(narration_, reports_, spans_),
          phrases_(narration_),
          holders_(words, entities),
          last_speakers_(narration_, phrases_, reports_, entities),
          found_(direct_.size()) {}

    std::vector<Attribution> run() {
        for (std::uint32_t i = 0; i < direct_.size(); ++i) {
            found_[i] = attribution_of(i);
            if (!found_[i] || !found_[i]->source) {
                if (auto told = by_relation(direct_[i])) found_[i] = std::move(told);
            }
        }
        std::vector<Attribution> out = indirect_attributions();
        add_inner(out);
        for (const auto& attribution : found_) {
            if (attribution) out.push_back(*attribution);
        }
        std::sort(out.begin(), out.end(),
                  [](const Attribution& a, const Attribution& b) { return a.quote < b.quote; });
        return out;
    }

  private:
    /// The direct quotes that stand in no other, or those that stand in one.
    static std::vector<QuoteId> direct_quotes(const Layer<Quote, QuoteId>& quotes, bool inner) {
        std::vector<QuoteId> direct;
        std::uint32_t end = 0;  // of the last outer quote
        for (std::size_t i = 0; i < quotes.size(); ++i) {
            const QuoteId id = quotes.id(i);
            if (quotes[id].kind != QuoteKind::direct) continue;
            const bool within = quotes[id].spans[0].begin < end;
            if (!within) end = quotes[id].spans[0].end;
            if (within == inner) direct.push_back(id);
        }
        return direct;
    }
    static std::vector<Span> spans_of(const Layer<Quote, QuoteId>& quotes, const std::vector<QuoteId>& ids) {
        std::vector<Span> spans;
        spans.reserve(ids.size());
        for (const QuoteId id : ids) spans.push_back(quotes[id].spans[0]);
        return spans;
    }

    struct Content {
        Span span;
        const AttributionRelation* relation;
    };

    /// What has a source, sorted; of contents that overlap the first.
    static std::vector<Content> contents_of(const std::vector<AttributionRelation>& relations) {
        std::vector<Content> all;
        for (const AttributionRelation& relation : relations) {
            if (relation.source.empty()) continue;
            for (const Span span : relation.content) all.push_back({span, &relation});
        }
        std::sort(all.begin(), all.end(), [](const Content& a, const Content& b) { return a.span < b.span; });
        std::vector<Content> apart;
        for (const Content& content : all) {
            if (apart.empty() || content.span.begin >= apart.back().span.end) apart.push_back(content);
        }
        return apart;
    }

    std::optional<Attribution> attribution_of(std::uint32_t i) const {
        const auto attached = attachment_.of(i);
        if (attached && reports_[attached->report].source.size() > 0)
            return by_report(direct_[i], reports_[attached->report]);
        if (i > 0 && group(i) == group(i - 1)) return same_as(i, i - 1, "same quotation");
        if (!attached) {
            if (const auto named = by_signature(i)) return named;
            if (const auto named = by_label(i)) return named;
        }
        auto found = attachment_.begins_sentence(i) ? by_sentence_before(i) : by_own_sentence(i);
        return found || !attached ? found : by_report(direct_[i], reports_[attached->report]);
    }

    /// A quotation in a quotation has its cue beside it, in the words of the outer speaker.
    void add_inner(std::vector<Attribution>& out) const {
        const std::vector<QuoteId> inner = direct_quotes(quotes_, true);
        if (inner.empty()) return;
        const std::vector<Span> spans = spans_of(quotes_, inner);
        const Narration narration(words_, spans);
        const std::vector<Report> reports = find_reports(narration);
        const Attachment attachment(narration, reports, spans);
        for (std::uint32_t i = 0; i < inner.size(); ++i) {
            const auto attached = attachment.of(i);
            if (attached) out.push_back(by_report(inner[i], reports[attached->report]));
        }
    }

    /// The indirect quotes stand among all quotes in the order they were found in.
    std::vector<Attribution> indirect_attributions() const {
        std::vector<Attribution> out;
        std::size_t next = 0;
        for (std::size_t i = 0; i < quotes_.size() && next < indirect_.size(); ++i) {
            const QuoteId id = quotes_.id(i);
            if (quotes_[id].kind != QuoteKind::indirect || quotes_[id].spans[0] != indirect_[next].content)
                continue;
            out.push_back(by_report(id, reports_[indirect_[next].report]));
            if (!out.back().speaker) {
                if (auto told = by_relation(id)) out.back() = std::move(*told);
            }
            ++next;
        }
        return out;
    }

    Attribution by_report(QuoteId quote, const Report& report) const {
        const Span cue = words_.segmentation().span_of(report.cue);
        Attribution attribution{quote,
                                std::nullopt,
                                std::nullopt,
                                cue,
                                medium_of(narration_, report),
                                Evidence(cue, kStage, "cue")};
        if (report.source.size() > 0) set_source(attribution, report.source);
        return attribution;
    }

    void set_source(Attribution& attribution, TokenRange source) const {
        attribution.source = words_.segmentation().span_of(source);
        attribution.evidence.also(*attribution.source);
        attribution.speaker = speaker_of(source);
    }

    std::optional<EntityId> speaker_of(TokenRange source) const {
        if (last_speakers_.is_pronoun(source)) {
            if (const auto last = last_speakers_.before(source.begin)) return last;
        }
        if (holders_.is_role(source)) {
            if (const auto known = described(source)) return known;
        }
        const auto entity = source_entity(words_.document(), entities_, words_.segmentation().span_of(source));
        return entity ? entity : described(source);
    }

    /// Who a pronoun or a description stands for, where no mention tells.
    std::optional<EntityId> described(TokenRange source) const {
        if (source.size() == 1) return pronoun_source(phrases_, words_, entities_, source.begin);
        const auto present = last_subject(phrases_, words_, entities_, source.begin, Gender::unknown);
        if (const auto holder = holders_.holder(source, present)) return holder;
        return holders_.is_role(source) ? present : std::nullopt;
    }

    std::optional<Attribution> same_as(std::uint32_t i, std::uint32_t other, std::string_view rule) const {
        if (!found_[other]) return std::nullopt;
        Attribution same = *found_[other];
        same.quote = direct_[i];
        Evidence evidence(spans_[i], kStage, rule);
        if (same.source) evidence.also(*same.source);
        same.evidence = evidence;
        return same;
    }

    /// A quotation in the middle of a sentence that has no report.
    std::optional<Attribution> by_own_sentence(std::uint32_t i) const {
        const std::uint32_t begin = tokens(i).begin;
        const TokenRange sentence = sentence_of(begin).tokens;
        if (i > 0 && tokens(i - 1).begin >= sentence.begin) return same_as(i, i - 1, "same sentence");
        return by_subject(i, sentence, begin);
    }

    /// A quotation that is a sentence of its own: what goes before tells who speaks.
    std::optional<Attribution> by_sentence_before(std::uint32_t i) const {
        const std::uint32_t begin = tokens(i).begin;
        const std::uint32_t index = words_.segmentation().sentence_of(begin);
        if (index == 0) return std::nullopt;
        const Sentence& before = words_.segmentation().sentences[index - 1];
        const bool same_paragraph = paragraph(before.block) == paragraph(sentence_of(begin).block);
        const bool introduced = words_.text(before.tokens.end - 1) == ":";
        const bool told = narration_.any_narrated(before.tokens.begin, before.tokens.end);
        const bool follows_quote = i > 0 && tokens(i - 1).end > before.tokens.begin;
        if (follows_quote && !introduced) return same_as(i, i - 1, "continued");
        const auto report = last_report_in(index - 1);
        if (report && introduced) return by_report(direct_[i], *report);
        if (told) {
            if (const auto found = by_subject(i, before.tokens, before.tokens.end)) return found;
        }
        if (same_paragraph || i == 0) return std::nullopt;
        const std::uint32_t apart =
            paragraph(sentence_of(begin).block) - paragraph(sentence_of(tokens(i - 1).begin).block);
        return apart <= kFarthestParagraph ? same_as(i, i - 1, "speaker before") : std::nullopt;
    }

    /// The source that the model gives to most of the quotation.
    std::optional<Attribution> by_relation(QuoteId id) const {
        const Span quote = quotes_[id].spans[0];
        auto content = std::partition_point(contents_.begin(), contents_.end(),
                                            [quote](const Content& c) { return c.span.end <= quote.begin; });
        for (; content != contents_.end() && content->span.begin < quote.end; ++content) {
            const auto shared = std::min(content->span.end, quote.end) - std::max(content->span.begin, quote.begin);
            if (2 * shared < quote.end - quote.begin) continue;
            const TokenRange source = words_.segmentation().tokens_in(content->relation->source[0]);
            if (narration_.is_quoted(source.begin)) return std::nullopt;
            auto found = by_words(id, source, "model");
            if (found && !content->relation->cue.empty()) found->cue = content->relation->cue[0];
            return found;
        }
        return std::nullopt;
    }

    /// “Nobody came.” — Ada Rolfe
    std::optional<Attribution> by_signature(std::uint32_t i) const {
        const std::uint32_t dash = tokens(i).end;
        if (dash + 1 >= words_.size() || narration_.is_quoted(dash)) return std::nullopt;
        const auto mark = words_.text(dash);
        if (mark != "—" && mark != "–" && mark != "―" && mark != "-" && mark != "--") return std::nullopt;
        const Sentence& sentence = sentence_of(dash + 1);
        if (paragraph(sentence.block) > paragraph(sentence_of(dash - 1).block) + 1) return std::nullopt;
        const TokenRange name = phrases_.after(dash + 1, sentence.tokens.end);
        const auto behind = words_.text(name.end);
        const bool closed = name.end >= sentence.tokens.end || behind == "," || behind == "." || behind == "(";
        return phrases_.is_name(name) && closed ? by_words(direct_[i], name, "signature") : std::nullopt;
    }

    /// Ada Rolfe: The quay is a “gift to nobody”
    std::optional<Attribution> by_label(std::uint32_t i) const {
        const TokenRange sentence = sentence_of(tokens(i).begin).tokens;
        if (narration_.is_quoted(sentence.begin)) return std::nullopt;
        const TokenRange label = phrases_.after(sentence.begin, tokens(i).begin);
        return words_.text(label.end) == ":" && label.end < tokens(i).begin ? by_words(direct_[i], label, "label") : std::nullopt;
    }

    std::optional<Attribution> by_subject(std::uint32_t i, TokenRange sentence, std::uint32_t limit) const {
        return by_words(direct_[i], phrases_.first_of(sentence, limit), "subject of the sentence");
    }

    /// By words that stand for a person; by no others.
    std::optional<Attribution> by_words(QuoteId quote, TokenRange words, std::string_view rule) const {
        if (words.size() == 0) return std::nullopt;
        const Span source = words_.segmentation().span_of(words);
        Attribution attribution{quote,        std::nullopt, source,
                                std::nullopt, std::nullopt, Evidence(source, kStage, rule)};
        attribution.speaker = speaker_of(words);
        if (!attribution.speaker || entities_.entities[*attribution.speaker].type != EntityType::person)
            return std::nullopt;
        return attribution;
    }

    std::optional<Report> last_report_in(std::uint32_t sentence) const {
        const auto end =
            std::partition_point(reports_.begin(), reports_.end(),
                                 [sentence](const Report& report) { return report.sentence <= sentence; });
        if (end == reports_.begin() || (end - 1)->sentence != sentence) return std::nullopt;
        return *(end - 1);
    }

    std::uint32_t group(std::uint32_t i) const { return quotes_[direct_[i]].group; }
    TokenRange tokens(std::uint32_t i) const { return words_.segmentation().tokens_in(spans_[i]); }
    std::uint32_t paragraph(std::uint32_t block) const { return words_.document().blocks()[block].paragraph; }
    const Sentence& sentence_of(std::uint32_t token) const {
        return words_.segmentation().sentences[words_.segmentation().sentence_of(token)];
    }

    const Words& words_;
    const Layer<Quote, QuoteId>& quotes_;
    const Entities& entities_;
    std::vector<QuoteId> direct_;
    std::vector<Span> spans_;
    Narration narration_;
    const std::vector<Report>& reports_;
    const std::vector<IndirectQuote>& indirect_;
    std::vector<Content> contents_;
    Attachment attachment_;
    NounPhrases phrases_;
    RoleHolders holders_;
    LastSpeakers last_speakers_;
    std::vector<std::optional<Attribution>> found_;  // by direct quote
};

}  // namespace

std::vector<Attribution> resolve_speakers(const Words& words, const FoundQuotes& quotes,
                                          const std::vector<AttributionRelation>& relations, const Entities& entities) {
    return SpeakerResolver(words, quotes, relations, entities).run();
}

}  // namespace dateline
