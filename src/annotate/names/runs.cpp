#include "annotate/names/pieces.h"

namespace dateline {
namespace {

using Words = std::vector<NameWord>;

bool is_capital_at(const Words& words, std::uint32_t i) { return i < words.size() && has_capital(words[i]); }

bool is_small_particle(const NameWord& word) {
    return word.shape == Shape::small && word.classes.has(WordClass::particle) && word.text != "y" && word.text != "e";
}

/// "de", "van der", "bin" between two capitalised words: how many words they are.
std::uint32_t particles_at(const Words& words, std::uint32_t i) {
    std::uint32_t n = 0;
    while (i + n < words.size() && n < 3 && is_small_particle(words[i + n])) ++n;
    return n > 0 && is_capital_at(words, i + n) ? n : 0;
}

bool has_head(const Words& words, WordRange run) {
    for (std::uint32_t i = run.begin; i < run.end; ++i)
        if (words[i].classes.has_any(WordClass::organization_head, WordClass::title) && words[i].shape != Shape::initial)
            return true;
    return false;
}

/// "of", "of the", "for the" behind the head of an organisation or office: how many words they are.
std::uint32_t preposition_at(const Words& words, WordRange run, std::uint32_t i) {
    if (i >= words.size() || (words[i].text != "of" && words[i].text != "for" && words[i].text != "on")) return 0;
    const NameWord& head = words[run.end - 1];
    const bool office = head.classes.has(WordClass::title) && words[i].text == "of";
    if (!office && !head.classes.has(WordClass::organization_head) && !(has_head(words, run) && words[i].text == "of"))
        return 0;
    const std::uint32_t n = i + 1 < words.size() && words[i + 1].text == "the" ? 2 : 1;
    if (!is_capital_at(words, i + n) || words[i + n].classes.has(WordClass::calendar)) return 0;
    return n;
}

/// "and" inside the name of a ministry or bureau ("Department of Health and Human Services"), "&" in a firm's.
std::uint32_t conjunction_at(const Words& words, WordRange run, std::uint32_t i, bool behind_preposition) {
    if (i >= words.size() || !is_capital_at(words, i + 1)) return 0;
    if (words[i].text == "&") return 1;
    if (words[i].text != "and" || !behind_preposition) return 0;
    const WordClasses next = words[i + 1].classes;
    const bool person = next.has_any(WordClass::female_name, WordClass::male_name, WordClass::title, WordClass::demonym);
    return !person && has_head(words, run) && is_common_word(words[i + 1].text) ? 1 : 0;
}

bool breaks_run(const NameWord& word) { return word.shape == Shape::capital && word.text == "I"; }

/// A nickname in quotation marks inside a name: `Dwayne "Rocket" Hale`; how many words it is with its marks.
std::uint32_t nickname_at(const Words& words, std::uint32_t i) {
    if (i + 3 >= words.size() || (words[i].text != "\"" && words[i].text != "“" && words[i].text != "‘" && words[i].text != "'"))
        return 0;
    for (std::uint32_t n = 1; n <= 3 && i + n + 1 < words.size(); ++n) {
        const std::string_view text = words[i + n].text;
        if (n > 1 && (text == "\"" || text == "”" || text == "’" || text == "'"))
            return is_capital_at(words, i + n + 1) && !words[i + n].space_before ? n + 1 : 0;
        if (!has_capital(words[i + n])) return 0;
    }
    return 0;
}

std::uint32_t end_of_run(const Words& words, std::uint32_t begin) {
    WordRange run{begin, begin + 1};
    bool behind_preposition = false;
    for (;;) {
        if (is_capital_at(words, run.end) && !breaks_run(words[run.end])) {
            ++run.end;
            continue;
        }
        std::uint32_t joined = particles_at(words, run.end);
        if (joined == 0) joined = nickname_at(words, run.end);
        if (joined == 0) {
            joined = preposition_at(words, run, run.end);
            behind_preposition = behind_preposition || joined > 0;
        }
        if (joined == 0) joined = conjunction_at(words, run, run.end, behind_preposition);
        if (joined == 0) return run.end;
        run.end += joined + 1;
    }
}

}  // namespace

std::vector<WordRange> capital_runs(const NameSentence& sentence) {
    std::vector<WordRange> runs;
    const Words& words = sentence.words;
    for (std::uint32_t i = 0; i < words.size();) {
        if (!has_capital(words[i]) || breaks_run(words[i])) {
            ++i;
            continue;
        }
        const std::uint32_t end = end_of_run(words, i);
        runs.push_back({i, end});
        i = end;
    }
    return runs;
}

}  // namespace dateline
