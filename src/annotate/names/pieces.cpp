#include "annotate/names/pieces.h"

#include <algorithm>
#include <string>

namespace dateline {
namespace {

constexpr std::uint32_t kLongestPersonName = 6;

class RunSplitter {
  public:
    explicit RunSplitter(const NameSentence& sentence) : words_(sentence.words) {}

    std::vector<NamePiece> split(WordRange run) {
        trim(run);
        add(run, {run.begin, run.begin});
        return std::move(pieces_);
    }

  private:
    using enum EntityType;

    [[nodiscard]] WordClasses classes(std::uint32_t i) const { return words_[i].classes; }
    [[nodiscard]] bool is_given(std::uint32_t i) const {
        return classes(i).has_any(WordClass::female_name, WordClass::male_name);
    }

    /// Sentence openers and function words at the edges are no part of a name.
    void trim(WordRange& run) const {
        while (run.size() > 0 && is_opener(run)) ++run.begin;
        while (run.size() > 0 && !has_capital(words_[run.end - 1])) --run.end;
    }

    [[nodiscard]] bool is_opener(WordRange run) const {
        const NameWord& word = words_[run.begin];
        if (!has_capital(word)) return true;
        if (word.classes.has(WordClass::particle) && run.size() > 1 && !word.classes.has(WordClass::common)) return false;
        if (word.classes.has(WordClass::function_word)) return run.size() == 1 || !may_be_given(run.begin);
        if (!word.opens || run.size() == 1 || !word.classes.has(WordClass::common)) return false;
        return !word.classes.has_any(WordClass::female_name, WordClass::male_name, WordClass::title, WordClass::title_modifier,
                                     WordClass::place, WordClass::organization_head, WordClass::place_head,
                                     WordClass::organization_word, WordClass::demonym) &&
               is_given(run.begin + 1);
    }
    [[nodiscard]] bool may_be_given(std::uint32_t i) const { return is_given(i) && !words_[i].opens; }

    void add(WordRange run, WordRange title) {
        trim(run);
        if (run.size() == 0) return;
        if (add_known(run, title) || add_titled(run, title) || add_parted(run, title)) return;
        add_piece(run, title, own_scores(run, title));
    }

    void add_piece(WordRange run, WordRange title, const TypeScores& scores) { pieces_.push_back({run, title, scores}); }

    [[nodiscard]] std::string phrase(WordRange run) const {
        std::string joined;
        for (std::uint32_t i = run.begin; i < run.end; ++i) joined.append(i == run.begin ? "" : " ").append(words_[i].text);
        return joined;
    }

    /// A whole name of the lexicon: "Supreme Court", "New York", "Wednesday".
    bool add_known(WordRange run, WordRange title) {
        if (run.size() > 4 || title.size() > 0) return false;
        const WordClasses known = classes_of(phrase(run));
        TypeScores scores;
        if (known.has(WordClass::calendar) && run.size() == 1 && !is_given(run.begin)) return true;
        if (known.has(WordClass::organization)) scores.add(organization, 1.0F);
        if (known.has(WordClass::place)) scores.add(place, 0.9F);
        if (known.has(WordClass::demonym)) scores.add(other, 1.0F);
        if (known.has(WordClass::not_a_person)) scores.add(other, 0.8F);
        if (scores.of(scores.best()) == 0.0F) return false;
        if (run.size() == 1 && is_given(run.begin)) scores.add(person, 0.5F);
        add_piece(run, title, scores);
        return true;
    }

    /// The last title of a run with a person's name behind it: "Ohio Gov. | Mara Quill", "Secretary of State | Ivo Bell".
    bool add_titled(WordRange run, WordRange title) {
        for (std::uint32_t i = run.end; i-- > run.begin;) {
            if (!is_title_at(run, i)) continue;
            const std::uint32_t name = end_of_title(run, i);
            if (name == run.end) {
                add_untitled_office(run, title, i);
                return true;
            }
            if (!may_be_person({name, run.end})) return false;
            const std::uint32_t front = begin_of_title(run, i);
            if (front > run.begin) add({run.begin, front}, title);
            add({name, run.end}, {front, name});
            return true;
        }
        return false;
    }

    [[nodiscard]] bool is_title_at(WordRange run, std::uint32_t i) const {
        if (!classes(i).has(WordClass::title) || !has_capital(words_[i])) return false;
        if (!is_given(i) || i + 1 == run.end) return true;
        return classes(i).has(WordClass::common) && i == run.begin && is_given(i + 1);
    }

    /// Behind "of" an office goes on: "Secretary of Homeland Security", "Chief of Staff", "Attorney General".
    [[nodiscard]] std::uint32_t end_of_title(WordRange run, std::uint32_t i) const {
        std::uint32_t end = i + 1;
        if (end >= run.end || words_[end].text != "of") return end;
        std::uint32_t last = end;
        for (std::uint32_t j = end + 1; j < run.end; ++j)
            if (words_[j].text == "the" || words_[j].text == "and" || is_part_of_office(j)) last = j;
            else if (is_given(j)) break;
        return std::max(last + 1, end + 1);
    }
    [[nodiscard]] bool is_part_of_office(std::uint32_t j) const {
        if (is_given(j) && !classes(j).has(WordClass::place)) return false;
        return classes(j).has_any(WordClass::title_modifier, WordClass::place, WordClass::organization, WordClass::common,
                                  WordClass::organization_word, WordClass::place_word);
    }

    [[nodiscard]] std::uint32_t begin_of_title(WordRange run, std::uint32_t i) const {
        std::uint32_t begin = i;
        while (begin > run.begin && classes(begin - 1).has_any(WordClass::title, WordClass::title_modifier)) --begin;
        return begin;
    }

    /// "Trump Foundation President": the title belongs to nobody; what stands before it may be a name.
    void add_untitled_office(WordRange run, WordRange title, std::uint32_t i) {
        const std::uint32_t front = begin_of_title(run, i);
        if (title.size() > 0 && run.size() == 1) {
            add_piece(run, title, own_scores(run, title));
        } else if (front == run.begin && run.size() > 1 && is_given(run.begin)) {
            add_piece(run, title, own_scores(run, title));
        } else if (front > run.begin) {
            add({run.begin, front}, title);
        } else if (run.size() == 1 && !words_[i].opens) {
            add_piece(run, title, {});
        }
    }

    [[nodiscard]] bool may_be_person(WordRange run) const {
        if (run.size() > kLongestPersonName) return false;
        const WordClasses last = classes(run.end - 1);
        if (run.size() > 1 && last.has_any(WordClass::organization_word, WordClass::event_word, WordClass::not_a_person) &&
            !is_given(run.begin))
            return false;
        for (std::uint32_t i = run.begin; i < run.end; ++i)
            if (words_[i].text == "of" || words_[i].text == "&" || words_[i].text == "and" || words_[i].text == "for") return false;
        return !classes(run.begin).has(WordClass::calendar) || run.size() > 1;
    }

    /// Nationalities and days of the week stand beside names in one run: "German | Uwe Falk", "Falk | Tuesday".
    bool add_parted(WordRange run, WordRange title) {
        if (run.size() < 2) return false;
        for (std::uint32_t i = run.begin; i < run.end; ++i) {
            const bool calendar = classes(i).has(WordClass::calendar) && !(i > run.begin && is_given(i - 1));
            const bool demonym = classes(i).has(WordClass::demonym) && i > run.begin ? false : classes(i).has(WordClass::demonym);
            if (!calendar && !demonym) continue;
            if (demonym && ends_as_thing(run)) return false;
            if (i > run.begin) add({run.begin, i}, title);
            if (demonym) add({i, i + 1}, {i, i});
            if (i + 1 < run.end) add({i + 1, run.end}, {i + 1, i + 1});
            return true;
        }
        return add_place_in_front(run, title);
    }
    [[nodiscard]] bool ends_as_thing(WordRange run) const {
        return classes(run.end - 1).has_any(WordClass::organization_word, WordClass::place_word, WordClass::event_word,
                                            WordClass::not_a_person);
    }

    /// "Ohio Democrat Sherrod …": a nationality or party in the middle ends what stands before it.
    bool add_place_in_front(WordRange run, WordRange title) {
        for (std::uint32_t i = run.begin + 1; i < run.end; ++i) {
            if (!classes(i).has(WordClass::demonym) || is_given(i - 1) || ends_as_thing(run)) continue;
            add({run.begin, i}, title);
            add({i, run.end}, {i, i});
            return true;
        }
        return false;
    }

    [[nodiscard]] TypeScores own_scores(WordRange run, WordRange title) const {
        TypeScores scores;
        if (title.size() > 0) scores.add(person, 0.8F);
        if (run.size() == 1) add_single_word_scores(run.begin, scores);
        else add_phrase_scores(run, scores);
        return scores;
    }

    void add_single_word_scores(std::uint32_t i, TypeScores& scores) const {
        const WordClasses known = classes(i);
        if (is_given(i)) scores.add(person, known.has(WordClass::common) ? 0.3F : 0.6F);
        if (words_[i].shape == Shape::capitals && words_[i].text.size() <= 6) scores.add(organization, 0.5F);
        if (known.has_any(WordClass::organization_word, WordClass::organization_head)) scores.add(organization, 0.3F);
        if (known.has(WordClass::place_word)) scores.add(place, 0.2F);
        if (is_common_word(words_[i].text)) scores.add(other, 0.4F);
    }

    void add_phrase_scores(WordRange run, TypeScores& scores) const {
        const WordClasses last = classes(run.end - 1);
        const bool given = is_given(run.begin) && run.size() <= kLongestPersonName;
        const bool place_first = classes(run.begin).has(WordClass::place);
        if (holds_organization_mark(run)) scores.add(organization, 1.0F);
        if (last.has(WordClass::organization_word)) scores.add(organization, given && !place_first ? 0.6F : 0.9F);
        if (last.has(WordClass::place_word)) scores.add(place, given && !place_first ? 0.5F : 0.9F);
        if (last.has(WordClass::event_word)) scores.add(event, given && !place_first ? 0.4F : 0.8F);
        if (last.has(WordClass::not_a_person)) scores.add(other, given ? 0.4F : 0.8F);
        if (classes(run.begin).has(WordClass::place_head) && !given) scores.add(place, 0.5F);
        if (words_[run.begin].text == "The" || words_[run.begin].text == "the") scores.add(organization, 0.4F);
        add_person_scores(run, given, scores);
    }

    [[nodiscard]] bool holds_organization_mark(WordRange run) const {
        for (std::uint32_t i = run.begin; i + 1 < run.end; ++i) {
            if (words_[i].text == "&") return true;
            if ((words_[i].text == "of" || words_[i].text == "for" || words_[i].text == "on") && i > run.begin) return true;
        }
        return false;
    }

    void add_person_scores(WordRange run, bool given, TypeScores& scores) const {
        if (run.size() > kLongestPersonName || !may_be_person(run)) return;
        int common = 0;
        bool marked = false;
        for (std::uint32_t i = run.begin; i < run.end; ++i) {
            const WordClasses known = classes(i);
            if (known.has(WordClass::suffix) && i > run.begin) marked = true;
            if (words_[i].shape == Shape::initial && i + 1 < run.end) marked = true;
            if (words_[i].shape == Shape::small && known.has(WordClass::particle)) marked = true;
            if (i > run.begin && is_common_word(words_[i].text) && !is_given(i)) ++common;
            if (i == run.begin && !given && is_common_word(words_[i].text)) common += 2;
            if (words_[i].shape == Shape::capitals && words_[i].text.size() < 5) common += 2;
        }
        scores.add(person, given ? 0.85F : marked ? 0.7F : 0.5F);
        if (!given) scores.add(person, -0.2F * static_cast<float>(common));
        if (given && common > 1) scores.add(person, -0.2F * static_cast<float>(common - 1));
    }

    const std::vector<NameWord>& words_;
    std::vector<NamePiece> pieces_;
};

}  // namespace

std::vector<NamePiece> pieces_of(const NameSentence& sentence, WordRange run) { return RunSplitter(sentence).split(run); }

}  // namespace dateline
