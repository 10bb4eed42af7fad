// Who does what by a tree of words, with hand-made trees.
#include "resolve/clause_tree.h"

#include <gtest/gtest.h>

#include "ingest/document.h"

namespace dateline {
namespace {

struct Arc {
    std::uint32_t head;  ///< word index; kRoot for none
    Deprel relation;
};

constexpr std::uint32_t kRoot = NeuralReading::kRoot;

enum class Ask { subject, against, behind, above };

/// The word that a tree gives for a word of a text, or "-".
std::string asked(const std::string& text, const std::vector<Arc>& arcs, Ask ask, std::uint32_t word) {
    Record record;
    record.text = text;
    const Document document = *make_document(record, {});
    const Segmentation segmentation = segment(document);
    const Words words(document, segmentation);
    EXPECT_EQ(words.size(), arcs.size()) << text;
    NeuralReading neural;
    for (const Arc& arc : arcs) {
        neural.heads.push_back(arc.head);
        neural.deprels.push_back(arc.relation);
    }
    const ClauseTree tree(words, neural);
    const auto found = ask == Ask::subject   ? tree.subject(word)
                       : ask == Ask::against ? tree.subject_against(word)
                       : ask == Ask::behind  ? tree.subject_behind(word)
                                             : tree.subject_above(word);
    return found ? std::string(words.text(*found)) : "-";
}

TEST(ClauseTree, JoinedVerbsShareASubject) {
    const std::vector<Arc> tree{{1, Deprel::nsubj}, {kRoot, Deprel::root}, {3, Deprel::cc}, {1, Deprel::conj}};
    EXPECT_EQ(asked("Mara sang and left", tree, Ask::subject, 3), "Mara");
}

TEST(ClauseTree, WhoIsAskedGoes) {
    const std::vector<Arc> tree{{1, Deprel::nsubj}, {kRoot, Deprel::root}, {1, Deprel::obj}, {4, Deprel::mark}, {1, Deprel::xcomp}};
    EXPECT_EQ(asked("Mara asked him to go", tree, Ask::subject, 4), "him");
    EXPECT_EQ(asked("Mara asked him to go", tree, Ask::against, 2), "Mara");
}

TEST(ClauseTree, ARelativeClauseTellsOfItsNoun) {
    const std::vector<Arc> tree{{3, Deprel::nsubj}, {2, Deprel::nsubj}, {0, Deprel::acl_relcl}, {kRoot, Deprel::root}};
    EXPECT_EQ(asked("Pilots who sang left", tree, Ask::subject, 2), "Pilots");
}

TEST(ClauseTree, ASubjectBehindAnOpeningPhrase) {
    const std::vector<Arc> tree{{2, Deprel::case_}, {2, Deprel::nmod_poss}, {5, Deprel::obl},
                                {5, Deprel::punct}, {5, Deprel::nsubj},     {kRoot, Deprel::root}};
    EXPECT_EQ(asked("In her speech, Mara laughed", tree, Ask::behind, 1), "Mara");
    EXPECT_EQ(asked("In her speech, Mara laughed", tree, Ask::behind, 4), "-");
}

TEST(ClauseTree, ASubjectAboveWhatIsSaid) {
    const std::vector<Arc> tree{{1, Deprel::nsubj}, {kRoot, Deprel::root}, {3, Deprel::nsubj}, {1, Deprel::ccomp}};
    EXPECT_EQ(asked("Mara said she won", tree, Ask::above, 2), "Mara");
    EXPECT_EQ(asked("Mara said she won", tree, Ask::above, 0), "-");
}

TEST(ClauseTree, WithoutAParseNothingIsKnown) {
    const Document document = *make_document({}, {});
    const Segmentation segmentation = segment(document);
    const Words words(document, segmentation);
    const NeuralReading nothing;
    const ClauseTree tree(words, nothing);
    EXPECT_FALSE(tree.known());
    EXPECT_FALSE(tree.subject(0));
    EXPECT_FALSE(tree.subject_behind(0));
}

}  // namespace
}  // namespace dateline
