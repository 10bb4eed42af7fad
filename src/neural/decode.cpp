#include "neural/decode.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "neural/tree.h"

namespace dateline {
namespace {

constexpr std::uint32_t kNearCue = 80;
constexpr std::uint32_t kNearKin = 40;
constexpr std::uint32_t kLongContent = 60;
constexpr float kLeastClaim = 0.2F;    // for a span to belong to the cue that claims it most
constexpr float kSharedClaim = 0.35F;  // for a source to belong to other cues too: one speaker may have several
constexpr std::uint32_t kAntecedents = 100;  // earlier mentions of one type that are looked at
constexpr std::size_t kCandidates = 8;  // antecedents that are kept of a mention of a person
constexpr float kLeastCandidate = -4.0F;
constexpr std::uint32_t kNameRun = 6;
constexpr float kNewBorder = 0.0F;       // logit from which a sentence begins where the rules see none
constexpr float kNewSmallBorder = 2.5F;  // the same before a small letter
constexpr std::uint32_t kLongSentence = 200;  // a longer one is a list; its words hang on the word before them

std::string lower(std::string_view word) {
    std::string out(word);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return out;
}

/// The words, in lower case, of the run of words with capitals that begins at a word.
std::vector<std::string> name_run(const NeuralText& text, std::uint32_t word, std::uint32_t end) {
    std::vector<std::string> out;
    for (std::uint32_t at = word; at < std::min(end, word + kNameRun); ++at) {
        const CaseShape shape = case_shape_of(text.words[at]);
        if (shape != CaseShape::title && shape != CaseShape::caps && shape != CaseShape::mixed) break;
        out.push_back(lower(text.words[at]));
    }
    return out;
}

bool share_word(const std::vector<std::string>& one, const std::vector<std::string>& other) {
    return std::find_first_of(one.begin(), one.end(), other.begin(), other.end()) != one.end();
}

/// The best of the candidates, best first.
void append_best(std::vector<Antecedent>& found, std::vector<Antecedent>& out) {
    std::stable_sort(found.begin(), found.end(), [](const Antecedent& a, const Antecedent& b) { return a.score > b.score; });
    for (std::size_t i = 0; i < std::min(found.size(), kCandidates); ++i) {
        if (found[i].score > kLeastCandidate) out.push_back(found[i]);
    }
    found.clear();
}

float probability(float logit) { return 1.0F / (1.0F + std::exp(-logit)); }

/// How much of a span a cue claims: the mean over its words; of a long one over those within reach.
float share_of(const std::vector<float>& claim, const BioSpan& span, std::uint32_t answer) {
    float total = 0;
    std::uint32_t reached = 0;
    for (std::uint32_t w = span.begin; w < span.end; ++w) {
        total += claim[2 * w + answer];
        reached += claim[2 * w + answer] > 0;
    }
    const std::uint32_t length = span.end - span.begin < kLongContent ? span.end - span.begin : reached;
    return length == 0 ? 0 : total / static_cast<float>(length);
}

}  // namespace

std::vector<std::uint32_t> WindowDecoder::starts_of(const std::vector<std::uint32_t>& ends) const {
    std::vector<std::uint32_t> out;
    auto at = std::upper_bound(ends.begin(), ends.end(), window_.first_word);
    for (; at != ends.end() && *at < window_.first_word + rows_.words; ++at) out.push_back(*at - window_.first_word);
    return out;
}

bool WindowDecoder::is_given_start(std::uint32_t word) const {
    return word == 0 || std::binary_search(text_.sentence_ends.begin(), text_.sentence_ends.end(), word);
}

std::vector<std::uint32_t> WindowDecoder::sentence_starts() const {
    if (text_.sentences_are_sure) return starts_of(text_.sentence_ends);
    std::vector<std::uint32_t> out;
    for (std::uint32_t w = 1; w < rows_.words; ++w) {
        PairScorer::Anchor anchor(model_.pair(PairHead::border), rows_.word(w), static_cast<std::int32_t>(w));
        const float score = anchor.answers(rows_.word(w - 1), static_cast<std::int32_t>(w) - 1)[0];
        const char first = word(w).front();
        const float least = first >= 'a' && first <= 'z' ? kNewSmallBorder : kNewBorder;
        if (score > least || is_given_start(in_text(w))) out.push_back(w);
    }
    return out;
}

std::vector<BioSpan> WindowDecoder::spans_of(Tagger which) const {
    return best_spans(rows_, tagger(which), model_.transitions(which), which == Tagger::content ? paragraphs_ : sentences_);
}

template <class Label>
void WindowDecoder::append_spans(Tagger which, std::vector<Tagged<Label>>& out) const {
    for (const BioSpan& span : spans_of(which)) {
        out.push_back({in_text(span.begin), in_text(span.end), static_cast<Label>(span.type), span.score});
    }
}

template <class Label>
void WindowDecoder::append_labels(Tagger which, std::vector<Label>& out) const {
    for (const std::uint32_t label : best_labels(rows_, tagger(which))) out.push_back(static_cast<Label>(label));
}

void WindowDecoder::append_to(NeuralReading& reading) const {
    append_spans(Tagger::names, reading.names);
    append_labels(Tagger::mentions, reading.mentions);
    append_labels(Tagger::upos, reading.upos);
    append_labels(Tagger::events, reading.events);
    append_sentences(reading);
    append_attribution(reading);
    append_antecedents(reading);
    append_kin(reading);
    append_facts(reading);
}

void WindowDecoder::append_sentences(NeuralReading& reading) const {
    std::uint32_t begin = 0;
    for (std::size_t i = 0; i <= sentences_.size(); ++i) {
        const std::uint32_t end = i < sentences_.size() ? sentences_[i] : rows_.words;
        const bool cut_by_window = begin == 0 && !is_given_start(window_.first_word);
        if (!cut_by_window) reading.sentence_starts.push_back(in_text(begin));
        append_sentence_tree(begin, end, reading);
        begin = end;
    }
}

/// Each cue says of every word near it how likely it is to be of its source or content (words far from it: 0).
void WindowDecoder::append_attribution(NeuralReading& reading) const {
    const PairScorer& scorer = model_.pair(PairHead::link);
    const std::size_t first_cue = reading.cues.size();
    append_spans(Tagger::cue, reading.cues);
    std::vector<std::vector<float>> claims;  // of each cue: source and content of each word
    for (std::size_t c = first_cue; c < reading.cues.size(); ++c) {
        const std::uint32_t place = reading.cues[c].begin - window_.first_word;
        PairScorer::Anchor anchor(scorer, rows_.word(place), static_cast<std::int32_t>(place));
        std::vector<float>& claim = claims.emplace_back(std::size_t{rows_.words} * 2);
        const std::uint32_t end = std::min(rows_.words, place + kNearCue);
        for (std::uint32_t w = place >= kNearCue ? place - kNearCue + 1 : 0; w < end; ++w) {
            const auto answers = anchor.answers(rows_.word(w), static_cast<std::int32_t>(w));
            const std::size_t at = std::size_t{2} * w;
            claim[at] = probability(answers[0]);
            claim[at + 1] = probability(answers[1]);
        }
    }
    append_claimed(Tagger::source, 0, first_cue, claims, reading.sources);
    append_claimed(Tagger::content, 1, first_cue, claims, reading.contents);
}

/// Every span goes to the cue that claims it most; a source also to every other cue that claims most of it.
void WindowDecoder::append_claimed(Tagger which, std::uint32_t answer, std::size_t first_cue,
                                   const std::vector<std::vector<float>>& claims, std::vector<ClaimedPart>& out) const {
    for (const BioSpan& span : spans_of(which)) {
        std::vector<float> shares;
        shares.reserve(claims.size());
        for (const std::vector<float>& claim : claims) shares.push_back(share_of(claim, span, answer));
        const auto best = static_cast<std::size_t>(std::max_element(shares.begin(), shares.end()) - shares.begin());
        ClaimedPart part{in_text(span.begin), in_text(span.end), span.score, ClaimedPart::kNobody, 0};
        const bool claimed = best < shares.size() && shares[best] > kLeastClaim;
        for (std::size_t c = 0; claimed && c < shares.size(); ++c) {
            if (c != best && (which != Tagger::source || shares[c] <= kSharedClaim)) continue;
            part.cue = static_cast<std::uint32_t>(first_cue + c);
            part.claim = shares[c];
            out.push_back(part);
        }
        if (!claimed) out.push_back(part);
    }
}

void WindowDecoder::append_antecedents(NeuralReading& reading) const {
    const PairScorer& scorer = model_.pair(PairHead::coref);
    const std::uint32_t end = window_.first_word + rows_.words;
    struct Known {
        std::uint32_t word;
        std::string lower;
        std::vector<std::string> run;
    };
    std::array<std::vector<Known>, kMentionLabels.size()> mentions;
    std::vector<Antecedent> found;
    for (std::uint32_t w = 0; w < rows_.words; ++w) {
        const MentionLabel type = reading.mentions[in_text(w)];
        if (type == MentionLabel::none) continue;
        std::vector<Known>& known = mentions[static_cast<std::size_t>(type)];
        Known mention{w, lower(word(w)), name_run(text_, in_text(w), end)};
        PairScorer::Anchor anchor(scorer, rows_.word(w), static_cast<std::int32_t>(w));
        const std::size_t first = known.size() > kAntecedents ? known.size() - kAntecedents : 0;
        for (std::size_t i = first; i < known.size(); ++i) {
            const std::uint32_t features = (known[i].lower == mention.lower ? 1U : 0U) |
                                           (share_word(known[i].run, mention.run) ? 2U : 0U);
            const auto place = static_cast<std::int32_t>(known[i].word);
            const float score = anchor.answers(rows_.word(known[i].word), place, features)[0];
            found.push_back({in_text(w), in_text(known[i].word), score});
        }
        const std::size_t before = reading.candidates.size();
        append_best(found, reading.candidates);
        const bool joined = reading.candidates.size() > before && reading.candidates[before].score > 0;
        if (joined) reading.antecedents.push_back(reading.candidates[before]);
        if (type != MentionLabel::person) reading.candidates.resize(before);
        known.push_back(std::move(mention));
    }
}

void WindowDecoder::append_kin(NeuralReading& reading) const {
    const PairScorer& scorer = model_.pair(PairHead::kin_side);
    const std::vector<std::uint32_t> labels = best_labels(rows_, tagger(Tagger::kin));
    for (std::uint32_t w = 0; w < rows_.words; ++w) {
        if (labels[w] == 0) continue;
        PairScorer::Anchor anchor(scorer, rows_.word(w), static_cast<std::int32_t>(w));
        KinReading kin{in_text(w), static_cast<KinLabel>(labels[w]), in_text(w), in_text(w), -1e9F, -1e9F};
        const std::uint32_t first = w >= kNearKin ? w - kNearKin + 1 : 0;
        for (std::uint32_t other = first; other < std::min(rows_.words, w + kNearKin); ++other) {
            const auto place = static_cast<std::int32_t>(other);
            const auto sides = anchor.answers(rows_.word(other), place);
            if (sides[0] > kin.score_a) kin.a = in_text(other), kin.score_a = sides[0];
            if (sides[1] > kin.score_b) kin.b = in_text(other), kin.score_b = sides[1];
        }
        reading.kin.push_back(kin);
    }
}

void WindowDecoder::append_facts(NeuralReading& reading) const {
    const PairScorer& scorer = model_.pair(PairHead::fact_subject);
    std::vector<Tagged<FactLabel>> values;
    append_spans(Tagger::facts, values);
    for (const Tagged<FactLabel>& value : values) {
        const std::uint32_t w = value.begin - window_.first_word;
        PairScorer::Anchor anchor(scorer, rows_.word(w), static_cast<std::int32_t>(w));
        const auto end = std::upper_bound(text_.paragraph_ends.begin(), text_.paragraph_ends.end(), value.begin);
        const std::uint32_t from = end == text_.paragraph_ends.begin() ? 0 : *(end - 1);
        FactReading fact{value, value.begin, -1e9F};
        for (std::uint32_t other = std::max(from, window_.first_word);
             other < std::min(*end, window_.first_word + rows_.words); ++other) {
            if (reading.mentions[other] != MentionLabel::person) continue;
            const std::uint32_t place = other - window_.first_word;
            const float score = anchor.answers(rows_.word(place), static_cast<std::int32_t>(place))[0];
            if (score > fact.score) fact.subject = other, fact.score = score;
        }
        if (fact.score > -1e9F) reading.facts.push_back(fact);
    }
}

void WindowDecoder::append_sentence_tree(std::uint32_t begin, std::uint32_t end, NeuralReading& reading) const {
    const std::uint32_t size = end - begin;
    if (size > kLongSentence) {
        for (std::uint32_t w = begin; w < end; ++w) {
            reading.heads.push_back(w == begin ? NeuralReading::kRoot : in_text(w - 1));
            reading.deprels.push_back(w == begin ? Deprel::root : Deprel::list);
        }
        return;
    }
    std::vector<float> scores(std::size_t{size} * (size + 1), -1e30F);
    for (std::uint32_t w = begin; w < end; ++w) {
        PairScorer::Anchor arc(model_.pair(PairHead::arc), rows_.word(w), static_cast<std::int32_t>(w));
        float* row = scores.data() + std::size_t{w - begin} * (size + 1);
        row[0] = arc.answers(rows_.root(), -1)[0];
        for (std::uint32_t head = begin; head < end; ++head) {
            if (head != w) row[head - begin + 1] = arc.answers(rows_.word(head), static_cast<std::int32_t>(head))[0];
        }
    }
    const std::vector<std::uint32_t> heads = best_tree(scores, size);
    for (std::uint32_t w = begin; w < end; ++w) {
        const std::uint32_t head = heads[w - begin];
        const bool root = head == 0;
        const std::uint32_t at = root ? 0 : begin + head - 1;
        PairScorer::Anchor anchor(model_.pair(PairHead::deprel), rows_.word(w), static_cast<std::int32_t>(w));
        const auto labels = root ? anchor.answers(rows_.root(), -1)
                                 : anchor.answers(rows_.word(at), static_cast<std::int32_t>(at));
        const auto best = std::max_element(labels.begin(), labels.end()) - labels.begin();
        reading.heads.push_back(root ? NeuralReading::kRoot : in_text(at));
        reading.deprels.push_back(static_cast<Deprel>(best));
    }
}

}  // namespace dateline
