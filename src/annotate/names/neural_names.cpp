#include "annotate/names/neural_names.h"

#include <algorithm>
#include <string_view>

#include "annotate/names/lexicon.h"
#include "annotate/names/name_words.h"

namespace dateline {
namespace {

constexpr float kTaggerWeight = 1.0F;  // as much as rules that are certain
constexpr float kPassedOver = -0.8F;  // for every type of a candidate that the tagger does not see

EntityType type_of(NameLabel label) {
    switch (label) {
        case NameLabel::person: return EntityType::person;
        case NameLabel::organization: return EntityType::organization;
        case NameLabel::place: return EntityType::place;
        case NameLabel::work: return EntityType::work;
        case NameLabel::event: return EntityType::event;
        case NameLabel::nationality:
        case NameLabel::other: return EntityType::other;
    }
    return EntityType::other;
}

void lower_all(TypeScores& scores, float by) {
    for (const EntityType type : {EntityType::person, EntityType::organization, EntityType::place, EntityType::work,
                                  EntityType::event, EntityType::other}) {
        scores.add(type, by);
    }
}

bool starts_capital(std::string_view word) { return !word.empty() && word[0] >= 'A' && word[0] <= 'Z'; }

bool has_capital(std::string_view words) {
    return std::any_of(words.begin(), words.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; });
}

/// "Ada Holt-Ivo Bell": a hyphen between two people, each with given name and surname, joins no words.
bool parts_people(const Words& words, std::uint32_t hyphen) {
    const auto is_capital = [&](std::uint32_t token) { return token < words.size() && starts_capital(words.text(token)); };
    if (hyphen < 2 || !is_capital(hyphen - 2) || !is_capital(hyphen - 1) || !is_capital(hyphen + 2)) return false;
    const auto is_given = [&](std::uint32_t token) {
        return classes_of(words.text(token)).has_any(WordClass::female_name, WordClass::male_name);
    };
    return is_given(hyphen - 2) && is_given(hyphen + 1) && !is_given(hyphen - 1);
}

/// Whether a hyphen at a token joins the words on both sides: no white space around it.
bool joins(const Words& words, std::uint32_t hyphen) {
    const auto& tokens = words.segmentation().tokens;
    return words.is(hyphen, "-") && hyphen + 1 < tokens.size() && !tokens[hyphen].space_before &&
           !tokens[hyphen + 1].space_before && !parts_people(words, hyphen);
}

/// "soo" of "Han Duck-soo": a short part in small letters that is no common word ends a name of several words.
bool is_last_syllable(const Words& words, const Tagged<NameLabel>& name, std::uint32_t token) {
    const std::string_view part = words.text(token);
    const bool small = std::all_of(part.begin(), part.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return name.label == NameLabel::person && name.end - name.begin >= 2 && small && part.size() <= 5 &&
           !is_common_word(part) && classes_of(part).empty();
}

/// Whether an empty line stands before a token; not before the first.
bool begins_paragraph(const Words& words, std::uint32_t token) {
    if (token == 0) return false;
    const Span gap{words.span(token - 1).end, words.span(token).begin};
    return gap.end - gap.begin > 1 && std::count(words.document().text(gap).begin(), words.document().text(gap).end(), '\n') > 1;
}

/// No name goes on behind an empty line, or behind the hyphen between two people.
std::vector<Tagged<NameLabel>> cut_names(const Words& words, const std::vector<Tagged<NameLabel>>& names) {
    std::vector<Tagged<NameLabel>> out;
    for (Tagged<NameLabel> name : names) {
        for (std::uint32_t token = name.begin + 1; token < name.end; ++token) {
            const bool hyphen = words.is(token, "-") && token + 1 < name.end && parts_people(words, token);
            if (!hyphen && !begins_paragraph(words, token)) continue;
            out.push_back(name);
            out.back().end = token;
            name.begin = hyphen ? ++token : token;
        }
        out.push_back(name);
    }
    return out;
}

/// Whether the token before a person's name belongs to it, though the tagger leaves it out: "Inés | Robledo", "Da | Silva".
bool begins_before(const Words& words, const Tagged<NameLabel>& name) {
    if (name.label != NameLabel::person || name.begin == 0) return false;
    const Segmentation& segmentation = words.segmentation();
    const std::uint32_t token = name.begin - 1;
    if (segmentation.sentence_of(token) != segmentation.sentence_of(name.begin)) return false;
    const std::string_view text = words.text(token);
    if (!begins_with_capital(text) || !segmentation.tokens[name.begin].space_before || begins_paragraph(words, name.begin)) return false;
    const WordClasses known = classes_of(text);
    if (known.has_any(WordClass::particle, WordClass::female_name, WordClass::male_name)) {
        return text.size() > 1 && !known.has_any(WordClass::common, WordClass::place, WordClass::calendar, WordClass::title,
                                                 WordClass::function_word, WordClass::organization, WordClass::demonym);
    }
    return known.empty() && std::any_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
}

/// The tagger's names with words that a hyphen joins made whole: "Akufo" "-" "Addo" is one name, however it was cut.
std::vector<Tagged<NameLabel>> whole_words(const Words& words, const std::vector<Tagged<NameLabel>>& names) {
    std::vector<Tagged<NameLabel>> out;
    for (Tagged<NameLabel> name : cut_names(words, names)) {
        while (name.begin >= 2 && joins(words, name.begin - 1) && starts_capital(words.text(name.begin - 2))) name.begin -= 2;
        while (joins(words, name.end) &&
               (starts_capital(words.text(name.end + 1)) || is_last_syllable(words, name, name.end + 1))) {
            name.end += 2;
        }
        if ((out.empty() || out.back().end < name.begin) && begins_before(words, name)) --name.begin;
        const bool same = !out.empty() && out.back().label == name.label;
        const bool follows = same && (name.begin == out.back().end ||
                                      (name.begin == out.back().end + 1 && joins(words, out.back().end)));
        const bool touches = !out.empty() && !begins_paragraph(words, name.begin) && (name.begin < out.back().end || follows);
        if (touches) {
            out.back().end = std::max(out.back().end, name.end);
        } else {
            out.push_back(name);
        }
    }
    return out;
}

/// A title standing alone ("Minister", "His Highness") is no name.
bool is_title(const Words& words, const Tagged<NameLabel>& name) {
    for (std::uint32_t at = name.begin; at < name.end; ++at) {
        const WordClasses classes = classes_of(words.text(at));
        if (!classes.has_any(WordClass::title, WordClass::title_modifier, WordClass::function_word)) return false;
    }
    return name.label == NameLabel::person;
}

}  // namespace

std::vector<NameCandidate> with_neural_names(const Words& words, const NeuralReading& neural,
                                             std::vector<NameCandidate> candidates) {
    std::vector<NameCandidate> out;
    auto rule = candidates.begin();
    const auto keep_passed_over = [&](std::uint32_t until) {
        for (; rule != candidates.end() && rule->span.end <= until; ++rule) {
            lower_all(rule->scores, kPassedOver);
            out.push_back(*rule);
        }
    };
    for (const Tagged<NameLabel>& name : whole_words(words, neural.names)) {
        Span span = words.segmentation().span_of({name.begin, name.end});
        if (!has_capital(words.document().text(span)) || is_title(words, name)) continue;
        keep_passed_over(span.begin);
        NameCandidate candidate{span, {}, {}};
        candidate.scores.add(type_of(name.label), kTaggerWeight * name.score);
        for (; rule != candidates.end() && rule->span.begin < span.end; ++rule) {
            const bool titled = !rule->title.empty() && rule->title.begin == span.begin && name.label == NameLabel::person;
            if (titled) candidate.span.begin = rule->span.begin;
            if (rule->span.begin != candidate.span.begin) continue;
            candidate.title = rule->title;
            if (rule->span == candidate.span) candidate.scores.add(rule->scores, 1.0F);
        }
        out.push_back(candidate);
    }
    keep_passed_over(UINT32_MAX);
    return out;
}

}  // namespace dateline
