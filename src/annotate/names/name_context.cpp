#include "annotate/names/name_context.h"

#include <algorithm>
#include <string>

namespace dateline {
namespace {

using enum EntityType;

bool is_any(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

class Surroundings {
  public:
    Surroundings(const NameSentence& sentence, const NamePiece& piece)
        : words_(sentence.words), piece_(piece), begin_(piece.title.size() > 0 ? piece.title.begin : piece.words.begin),
          end_(piece.words.end) {}

    TypeScores scores() {
        look_before();
        look_behind();
        look_at_apposition();
        return scores_;
    }

  private:
    [[nodiscard]] std::string_view text(std::uint32_t i) const { return i < words_.size() ? words_[i].text : std::string_view{}; }
    [[nodiscard]] std::string lower(std::uint32_t i) const { return folded(text(i)); }
    [[nodiscard]] WordClasses classes(std::uint32_t i) const { return i < words_.size() ? words_[i].classes : WordClasses{}; }
    [[nodiscard]] bool is_small(std::uint32_t i) const { return i < words_.size() && words_[i].shape == Shape::small; }

    void look_before() {
        if (begin_ == 0) return;
        const std::uint32_t before = begin_ - 1;
        const std::string word = lower(before);
        const WordClasses known = classes(before);
        if (word == "the") {
            if (piece_.title.size() == 0) scores_.add(person, -0.5F);
            scores_.add(organization, 0.3F);
        }
        if (is_any(word, {"a", "an"}) && piece_.title.size() == 0) scores_.add(person, -0.4F);
        if (is_any(word, {"in", "near", "across", "outside", "throughout", "around"})) scores_.add(place, 0.4F);
        if (is_any(word, {"at", "from", "to", "into", "of"})) scores_.add(place, 0.1F);
        if (is_any(word, {"by", "with", "between", "than"})) scores_.add(person, 0.1F);
        if (is_small(before) && known.has(WordClass::role)) scores_.add(person, 0.5F);
        if (is_small(before) && known.has(WordClass::kin)) scores_.add(person, 0.6F);
        if (is_any(word, {"named", "called", "dubbed"}) && before > 0 &&
            classes(before - 1).has_any(WordClass::kin, WordClass::role))
            scores_.add(person, 0.4F);
        if (is_small(before) && known.has(WordClass::speech_verb)) scores_.add(person, 0.2F);
        if (word == "," && before > 0 && classes(before - 1).has_any(WordClass::kin, WordClass::role) && is_small(before - 1))
            scores_.add(person, 0.4F);
    }

    void look_behind() {
        const std::string word = lower(end_);
        const WordClasses known = classes(end_);
        if (known.has(WordClass::speech_verb) && is_small(end_)) {
            scores_.add(person, 0.3F);
            scores_.add(organization, 0.1F);
        }
        if (known.has(WordClass::human_verb) && is_small(end_)) scores_.add(person, 0.25F);
        if (word == "who" || word == "whose" || (word == "," && is_any(lower(end_ + 1), {"who", "whose", "whom"})))
            scores_.add(person, 0.5F);
        if (is_any(word, {"himself", "herself"})) scores_.add(person, 0.5F);
        if (end_ < words_.size() && words_[end_].shape == Shape::possessive) {
            if (classes(end_ + 1).has(WordClass::kin)) scores_.add(person, 0.6F);
            else scores_.add(person, 0.05F);
        }
        if (is_age_behind()) scores_.add(person, 0.7F);
        if (word == "," && classes(end_ + 1).has(WordClass::place) && has_capital(words_[end_ + 1]) && piece_.words.size() <= 2 &&
            !is_any(lower(end_ + 2), {"'s", "’s"}))
            scores_.add(place, piece_.words.size() == 1 ? 0.5F : 0.2F);
    }

    /// ", 35," or "(35)", ", aged 35", ", age 35".
    [[nodiscard]] bool is_age_behind() const {
        if (text(end_) != "," && text(end_) != "(") return false;
        const std::uint32_t number = is_any(lower(end_ + 1), {"aged", "age", "then", "now"}) ? end_ + 2 : end_ + 1;
        if (number >= words_.size() || words_[number].shape != Shape::number || text(number).size() > 3) return false;
        const std::string_view behind = text(number + 1);
        return behind.empty() || is_any(behind, {",", ")", ".", ";", "and", "of", "-"}) || number == end_ + 2;
    }

    /// ", a retired nurse" / ", the chief executive" / ", spokeswoman for": a role within five words, before any verb or mark.
    void look_at_apposition() {
        if (text(end_) != "," && text(end_) != "(") return;
        for (std::uint32_t i = end_ + 1; i < std::min<std::uint32_t>(end_ + 7, static_cast<std::uint32_t>(words_.size())); ++i) {
            if (words_[i].shape == Shape::punctuation) return;
            const bool small_role = is_small(i) && classes(i).has_any(WordClass::role, WordClass::kin);
            if (small_role && (i == end_ + 1 || follows_article(i))) {
                scores_.add(person, 0.5F);
                return;
            }
        }
    }
    [[nodiscard]] bool follows_article(std::uint32_t i) const {
        for (std::uint32_t j = end_ + 1; j < i; ++j) {
            if (is_any(lower(j), {"a", "an", "the", "his", "her", "their", "former", "who"})) return true;
            if (words_[j].shape == Shape::possessive) return true;
        }
        return false;
    }

    const std::vector<NameWord>& words_;
    const NamePiece& piece_;
    const std::uint32_t begin_;
    const std::uint32_t end_;
    TypeScores scores_;
};

}  // namespace

TypeScores context_scores(const NameSentence& sentence, const NamePiece& piece) {
    return Surroundings(sentence, piece).scores();
}

}  // namespace dateline
