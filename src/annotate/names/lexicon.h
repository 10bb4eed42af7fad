#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline {

/// What a word (or a fixed phrase) is known to be; general knowledge, told apart by the reader in context.
enum class WordClass : std::uint32_t {
    female_name = 1U << 0,        ///< given names; a name for both has both
    male_name = 1U << 1,
    particle = 1U << 2,           ///< de, van, bin: inside a personal name
    suffix = 1U << 3,             ///< Jr., III
    female_title = 1U << 4,       ///< Mrs, Queen
    male_title = 1U << 5,         ///< Mr, Father
    title = 1U << 6,              ///< any word that stands in capitals right before a person's name
    title_modifier = 1U << 25,    ///< stands in capitals between or before titles: House, Vice
    role = 1U << 7,               ///< a noun for a person by occupation or office, in small letters
    kin = 1U << 8,                ///< a word of kinship or friendship
    organization_word = 1U << 9,  ///< University, Inc: makes the name it ends one of an organisation
    organization_head = 1U << 10, ///< Department, Bank: makes an organisation of "… of X"
    organization = 1U << 11,      ///< a whole name: Congress, NATO
    place_word = 1U << 12,        ///< Street, River: makes the name it ends one of a place
    place_head = 1U << 13,        ///< Lake, Mount: makes the name it begins one of a place
    place = 1U << 14,             ///< a country, state, city or region
    demonym = 1U << 15,           ///< nationalities, religions, party members
    event_word = 1U << 16,        ///< Festival, War
    calendar = 1U << 17,          ///< months, days of the week
    function_word = 1U << 18,     ///< words that are never names: pronouns, prepositions, conjunctions, adverbs
    common = 1U << 19,            ///< stands in small letters in most of its uses
    speech_verb = 1U << 20,       ///< said, told
    human_verb = 1U << 21,        ///< what people do rather than organisations: married, tweeted, died
    not_a_person = 1U << 22,      ///< other capitalised things: God, Internet, Twitter
    female_noun = 1U << 23,       ///< woman, actress, mother
    male_noun = 1U << 24,         ///< man, actor's male kin, businessman
};

/// The classes of a word or phrase, as a set.
class WordClasses {
  public:
    constexpr WordClasses() = default;
    constexpr explicit WordClasses(std::uint32_t bits) : bits_(bits) {}
    [[nodiscard]] constexpr bool has(WordClass c) const { return (bits_ & static_cast<std::uint32_t>(c)) != 0; }
    template <class... Classes>
    [[nodiscard]] constexpr bool has_any(Classes... classes) const {
        return (has(classes) || ...);
    }
    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
    constexpr void add(WordClass c) { bits_ |= static_cast<std::uint32_t>(c); }

  private:
    std::uint32_t bits_ = 0;
};

/// What is known of a word or a phrase (words separated by single spaces), whatever its case. Thread-safe.
[[nodiscard]] WordClasses classes_of(std::string_view words);

/// Whether a small-letter or regularly inflected form of the word is a common word: "Threatens", "Walkouts".
[[nodiscard]] bool is_common_word(std::string_view word);

/// A word of an Arabic name without its article, which many stories leave out later: "al-haddad" → "haddad". Folded words.
[[nodiscard]] std::string_view without_article(std::string_view word);

/// ASCII letters in lower case; other bytes as they are.
[[nodiscard]] std::string folded(std::string_view words);

}  // namespace dateline
