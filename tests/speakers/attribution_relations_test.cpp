#include "resolve/attribution_relations.h"

#include <gtest/gtest.h>

#include <string>

#include "ingest/document.h"

namespace dateline {
namespace {

/// A text of which a reading without a tree is told piece by piece: parts that no cue claims, cues that claim nothing.
class Told {
  public:
    explicit Told(const std::string& text) : document_(*make_document(record_of(text), {})), segmentation_(segment(document_)) {
        reading_.heads.assign(segmentation_.tokens.size(), NeuralReading::kRoot);
        reading_.deprels.assign(segmentation_.tokens.size(), Deprel::root);
    }

    Told& cue(const std::string& words) {
        const TokenRange range = tokens(words);
        reading_.cues.push_back({range.begin, range.end, Part::part, 1});
        return *this;
    }
    Told& source(const std::string& words, std::uint32_t cue = ClaimedPart::kNobody) {
        const TokenRange range = tokens(words);
        reading_.sources.push_back({range.begin, range.end, 1, cue, 1});
        return *this;
    }
    Told& content(const std::string& words) {
        const TokenRange range = tokens(words);
        reading_.contents.push_back({range.begin, range.end, 1, ClaimedPart::kNobody, 0});
        return *this;
    }
    Told& hangs(const std::string& word, const std::string& head, Deprel relation) {
        reading_.heads[tokens(word).begin] = tokens(head).begin;
        reading_.deprels[tokens(word).begin] = relation;
        return *this;
    }

    /// "SOURCE / CUE / CONTENT" of each relation, "; " between them.
    [[nodiscard]] std::string relations() const {
        std::string out;
        const auto words = [this](const std::vector<Span>& spans) {
            return spans.empty() ? std::string("-") : std::string(document_.text(spans[0]));
        };
        for (const AttributionRelation& relation : resolve_attribution_relations(segmentation_, reading_)) {
            out += (out.empty() ? "" : "; ") + words(relation.source) + " / " + words(relation.cue) + " / " +
                   words(relation.content);
        }
        return out;
    }

  private:
    static Record record_of(const std::string& text) {
        Record record;
        record.text = text;
        return record;
    }
    [[nodiscard]] TokenRange tokens(const std::string& words) const {
        const auto begin = static_cast<std::uint32_t>(document_.text().find(words));
        return segmentation_.tokens_in({begin, begin + static_cast<std::uint32_t>(words.size())});
    }

    Document document_;
    Segmentation segmentation_;
    NeuralReading reading_;
};

TEST(AttributionRelations, AQuotationSignedWithoutACue) {
    EXPECT_EQ(Told("“The quay is ours.” ― Ada Rolfe").source("Ada Rolfe").content("“The quay is ours.”").relations(),
              "Ada Rolfe / - / “The quay is ours.”");
}

TEST(AttributionRelations, ATurnOfATranscriptBeginsWithItsSpeaker) {
    EXPECT_EQ(Told("“ROLFE: The quay is ours.").source("ROLFE").content("“ROLFE: The quay is ours.").relations(),
              "ROLFE / - / “ROLFE: The quay is ours.");
}

TEST(AttributionRelations, TheParagraphBehindAColonIsTheCuesContent) {
    EXPECT_EQ(Told("She wrote:\n\n“The quay is ours.”").cue("wrote").source("She", 0).content("“The quay is ours.”").relations(),
              "She / wrote / “The quay is ours.”");
}

TEST(AttributionRelations, AContentWithWordsBetweenIsLeftOut) {
    EXPECT_EQ(Told("Ada Rolfe left early. “The quay is ours.”").source("Ada Rolfe").content("“The quay is ours.”").relations(), "");
}

TEST(AttributionRelations, ACueWithoutAContentTakesItsObject) {
    Told told("Ada Rolfe loves the old quay, and Bo left.");
    told.cue("loves").source("Ada Rolfe", 0);
    EXPECT_EQ(told.relations(), "");
    told.hangs("the old", "quay", Deprel::det).hangs("old", "quay", Deprel::amod).hangs("quay", "loves", Deprel::obj);
    EXPECT_EQ(told.relations(), "Ada Rolfe / loves / the old quay");
}

TEST(AttributionRelations, ACueWithoutASourceTakesNoObject) {
    Told told("It was time to love the quay.");
    told.cue("love").hangs("the quay", "quay", Deprel::det).hangs("quay", "love", Deprel::obj);
    EXPECT_EQ(told.relations(), "");
}

}  // namespace
}  // namespace dateline
