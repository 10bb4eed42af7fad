// Parts of speech and trees of the neural reader on Universal Dependencies, over gold words and sentences, punctuation
// counted, relations without subtypes:   parse_accuracy MODELS FILE.conllu…
#include <cstdio>

#include <fstream>
#include <string>
#include <vector>

#include "neural/model.h"

namespace dateline {
namespace {

struct GoldWord {
    std::string form;
    std::string upos;
    std::uint32_t head;  ///< by index in the document, kRoot for the root
    std::string relation;
};

struct Treebank {
    std::vector<GoldWord> words;
    NeuralText text;
};

struct Counts {
    std::size_t words = 0, upos = 0, heads = 0, labelled = 0;
};

std::string_view plain(std::string_view relation) { return relation.substr(0, relation.find(':')); }

std::vector<std::string> columns_of(const std::string& line) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t tab = std::min(line.find('\t', at), line.size());
        out.push_back(line.substr(at, tab - at));
        at = tab + 1;
    }
    return out;
}

void close_sentence(Treebank& document, bool paragraph) {
    const auto end = static_cast<std::uint32_t>(document.words.size());
    NeuralText& text = document.text;
    if (end == 0) return;
    if (text.sentence_ends.empty() || text.sentence_ends.back() != end) text.sentence_ends.push_back(end);
    if (paragraph && (text.paragraph_ends.empty() || text.paragraph_ends.back() != end)) text.paragraph_ends.push_back(end);
}

void count(const NeuralModel& model, Treebank& document, Counts& counts) {
    close_sentence(document, true);
    for (const GoldWord& word : document.words) document.text.words.push_back(word.form);
    document.text.sentences_are_sure = true;
    NeuralScratch scratch;
    const NeuralReading reading = model.read(document.text, scratch);
    for (std::size_t i = 0; i < document.words.size(); ++i) {
        const GoldWord& gold = document.words[i];
        const bool head = reading.heads[i] == gold.head;
        ++counts.words;
        counts.upos += kUpos[static_cast<std::size_t>(reading.upos[i])] == gold.upos ? 1 : 0;
        counts.heads += head ? 1 : 0;
        const auto relation = plain(kDeprels[static_cast<std::size_t>(reading.deprels[i])]);
        counts.labelled += head && relation == plain(gold.relation) ? 1 : 0;
    }
    document = {};
}

void count_file(const NeuralModel& model, const std::string& path, Counts& counts) {
    Treebank document;
    std::uint32_t first = 0;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.rfind("# newdoc", 0) == 0) count(model, document, counts);
        if (line.rfind("# newpar", 0) == 0) close_sentence(document, true);
        if (line.empty()) close_sentence(document, false);
        if (line.empty() || line[0] == '#') {
            first = static_cast<std::uint32_t>(document.words.size());
            continue;
        }
        const auto columns = columns_of(line);
        if (columns[0].find_first_of("-.") != std::string::npos) continue;
        const auto head = static_cast<std::uint32_t>(std::stoul(columns[6]));
        document.words.push_back({columns[1], columns[3], head == 0 ? NeuralReading::kRoot : first + head - 1, columns[7]});
    }
    count(model, document, counts);
}

}  // namespace
}  // namespace dateline

int main(int argc, char** argv) {
    const auto model = dateline::NeuralModel::load(argc > 1 ? argv[1] : "");
    if (!model || argc < 3) {
        std::fputs("usage: parse_accuracy MODELS FILE.conllu…\n", stderr);
        return 2;
    }
    dateline::Counts counts;
    for (int i = 2; i < argc; ++i) dateline::count_file(*model, argv[i], counts);
    const auto share = [&](std::size_t right) { return 100.0 * static_cast<double>(right) / static_cast<double>(counts.words); };
    std::printf("%zu words: UPOS %.1f, UAS %.1f, LAS %.1f\n", counts.words, share(counts.upos), share(counts.heads),
               share(counts.labelled));
}
