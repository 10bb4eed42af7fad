#include "annotate/names/headlines.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::uint32_t kLongestForm = 5;

class HeadlineReader {
  public:
    HeadlineReader(const NameSentence& sentence, const KnownForms& known) : words_(sentence.words), known_(known) {}

    std::vector<WordRange> runs() {
        std::vector<WordRange> runs;
        for (std::uint32_t i = 0; i < words_.size();) {
            const std::uint32_t end = std::max(end_of_known(i), end_of_unusual(i));
            if (end > i) runs.push_back({i, end});
            i = std::max(end, i + 1);
        }
        return runs;
    }

  private:
    [[nodiscard]] std::uint32_t end_of_known(std::uint32_t begin) const {
        if (!has_capital(words_[begin])) return begin;
        std::uint32_t longest = begin;
        std::string form;
        const auto limit = std::min<std::uint32_t>(begin + kLongestForm, static_cast<std::uint32_t>(words_.size()));
        for (std::uint32_t end = begin + 1; end <= limit; ++end) {
            form.append(form.empty() ? "" : " ").append(folded(words_[end - 1].text));
            if (known_.contains(form)) longest = end;
        }
        return longest;
    }

    /// A run of words that are not common ones; titles and given names may begin it.
    [[nodiscard]] std::uint32_t end_of_unusual(std::uint32_t begin) const {
        std::uint32_t end = begin;
        while (end < words_.size() && is_name_word(begin, end)) ++end;
        while (end > begin && !has_capital(words_[end - 1])) --end;
        return end;
    }

    [[nodiscard]] bool is_name_word(std::uint32_t begin, std::uint32_t i) const {
        const NameWord& word = words_[i];
        if (!has_capital(word)) return word.text == "&" || (i > begin && word.classes.has(WordClass::particle));
        if (word.classes.has(WordClass::function_word)) return word.classes.has(WordClass::particle) && i > begin;
        if (word.classes.has_any(WordClass::place, WordClass::organization, WordClass::demonym, WordClass::suffix)) return true;
        if (word.shape == Shape::initial || !is_common_word(word.text)) return true;
        if (word.classes.has(WordClass::title)) return is_followed_by_name(i);
        const bool given = word.classes.has_any(WordClass::female_name, WordClass::male_name);
        if (given) return is_followed_by_name(i);
        return i > begin && word.classes.has_any(WordClass::organization_word, WordClass::place_word);
    }
    [[nodiscard]] bool is_followed_by_name(std::uint32_t i) const {
        return i + 1 < words_.size() && has_capital(words_[i + 1]) && !is_common_word(words_[i + 1].text);
    }

    const std::vector<NameWord>& words_;
    const KnownForms& known_;
};

}  // namespace

std::vector<WordRange> headline_runs(const NameSentence& sentence, const KnownForms& known) {
    return HeadlineReader(sentence, known).runs();
}

}  // namespace dateline
