#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

enum class Gender : unsigned char { unknown, female, male };

/// The parts of a personal name, folded and without accents, brackets and Arabic articles: words without nickname and suffix, and the suffix
/// ("jr", "iii"; mostly empty).
struct PersonName {
    std::vector<std::string> words;
    std::string suffix;

    bool operator==(const PersonName&) const = default;
    /// The words with a space between them.
    [[nodiscard]] std::string joined() const;

    [[nodiscard]] bool is_single() const { return words.size() < 2; }
    [[nodiscard]] const std::string& given() const { return words.front(); }
    /// The last word, with the particles before it where the name has any ("van der stoel").
    [[nodiscard]] std::string surname() const;
};

[[nodiscard]] PersonName parse_person_name(std::string_view name);

/// Whether two names of several words may be one person's: the same surname and suffix, given names that are equal,
/// an initial or a short form of one another ("Joe", "Joseph"), middle names that do not contradict.
[[nodiscard]] bool may_be_same_person(const PersonName& a, const PersonName& b);

/// Whether a name of two or more words is the end or the beginning of a longer one, hyphens or not: "Pell Marsh" of
/// "Ada Pell-Marsh", "Ada Pell" of "Ada Pell Marsh".
[[nodiscard]] bool is_part_of(const PersonName& part, const PersonName& whole);

/// A name without what a lost line break glued to it: "Ada PellCourt" → "Ada Pell"; also cuts "Ada McPell", so that the caller
/// must know the rest as a name.
[[nodiscard]] std::string_view before_glued_word(std::string_view name);

/// By the tables of given names; unknown for initials and for names given to both.
[[nodiscard]] Gender gender_of_given_name(std::string_view given);

/// By the words before a name ("Mrs", "King"); unknown for most titles.
[[nodiscard]] Gender gender_of_title(std::string_view title);

/// A name in capitals as it would stand in a sentence: "HOLLIS MAY" → "Hollis May", "[Hollis] May" → "Hollis May";
/// other names as they are.
[[nodiscard]] std::string as_written_in_sentences(std::string_view name);

}  // namespace dateline
