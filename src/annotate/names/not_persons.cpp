#include "annotate/names/not_persons.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "annotate/names/lexicon.h"
#include "base/word_table.h"

namespace dateline {
namespace {

using enum EntityType;

constexpr float kAgainst = -4.0F;  ///< more than tagger, rules and the other mentions together say for a person
constexpr float kSurely = 1.0F;
constexpr float kFullPerson = 0.5F;
constexpr std::uint32_t kLongestApposition = 8;

constexpr WordSet kAnimals{words(
    "dog", "cat", "horse", "pony", "rabbit", "bunny", "puppy", "kitten", "parrot", "hamster", "goat", "cow", "bull", "pig",
    "donkey", "mule", "camel", "elephant", "tiger", "lion", "lioness", "bear", "cub", "panda", "orangutan", "gorilla",
    "chimpanzee", "chimp", "monkey", "giraffe", "rhino", "rhinoceros", "hippo", "dolphin", "whale", "orca", "turtle",
    "tortoise", "python", "crocodile", "alligator", "owl", "eagle", "falcon", "penguin", "swan", "goose", "duck",
    "hen", "rooster", "terrier", "retriever", "labrador", "poodle", "spaniel", "bulldog", "beagle", "dachshund", "collie",
    "corgi", "chihuahua", "greyhound", "stallion", "mare", "gelding", "foal", "racehorse", "tabby", "pet", "mascot", "sheepdog",
    "tomcat", "wolf", "llama", "alpaca")};

constexpr WordSet kNamedThings{words("ship", "boat", "yacht", "trawler", "schooner",
                                     "ferry", "tanker", "freighter", "submarine", "frigate", "warship", "vessel", "lifeboat",
                                     "tugboat", "steamer", "barge", "spacecraft", "satellite", "rover", "robot", "chatbot",
                                     "puppet", "sloop", "catamaran")};

constexpr WordSet kWorks{words("film", "movie", "novel", "drama", "sitcom", "series", "musical", "opera", "play", "album", "song",
                               "single", "biopic", "comedy", "thriller", "documentary", "soap", "ballet", "miniseries",
                               "painting", "portrait", "sculpture", "memoir", "videogame", "melodrama", "blockbuster")};

constexpr WordSet kStorms{words("hurricane", "typhoon", "cyclone", "storm")};

constexpr WordSet kBeforeMonth{words("in", "since", "until", "till", "during", "last", "next", "early", "late", "mid", "this",
                                     "every", "through", "throughout", "of", "before", "after")};

constexpr WordSet kHouses{words("campaign", "campaigns", "era", "years", "family", "clan", "dynasty", "camp")};

constexpr WordSet kInstitutions{words("capital", "inc", "inc.", "corp", "corp.", "corporation", "company", "co.", "ltd", "ltd.",
                                      "group", "holdings", "partners", "bank", "school", "schools", "academy", "church",
                                      "university", "college", "hospital", "newspapers", "industries", "technologies",
                                      "seminary", "brewery", "airlines", "airways", "pharmaceuticals", "motors", "stadium",
                                      "observatory", "institute")};

bool is_one_word(std::string_view form) { return form.find(' ') == std::string_view::npos; }

class Weigher {
  public:
    Weigher(const Words& words, std::vector<NameCandidate>& candidates) : words_(words), candidates_(candidates) {}

    void run() {
        merge_firms();
        learn_people();
        learn_institutions();
        for (NameCandidate& candidate : candidates_) learn(candidate);
        std::erase_if(candidates_, [this](const NameCandidate& candidate) { return is_no_name(candidate); });
        for (NameCandidate& candidate : candidates_) weigh(candidate);
    }

  private:
    [[nodiscard]] std::string form_of(const NameCandidate& candidate) const {
        return folded(words_.document().text(candidate.span));
    }
    [[nodiscard]] TokenRange tokens_of(const NameCandidate& candidate) const {
        return {words_.segmentation().token_at(candidate.span.begin), words_.segmentation().token_at(candidate.span.end)};
    }
    /// The word before a token in its sentence.
    [[nodiscard]] std::string_view before(std::uint32_t token) const {
        return token > 0 && !begins_sentence(token) ? words_.lower(token - 1) : std::string_view{};
    }
    [[nodiscard]] bool begins_sentence(std::uint32_t token) const {
        const Segmentation& segmentation = words_.segmentation();
        return token >= words_.size() || segmentation.sentences[segmentation.sentence_of(token)].tokens.begin == token;
    }
    [[nodiscard]] bool is_small(std::uint32_t token) const {
        return token < words_.size() && words_.text(token) == words_.lower(token);
    }
    static bool is_person(const NameCandidate& candidate) {
        return candidate.scores.best() == person && candidate.scores.of(person) >= kFullPerson;
    }

    /// "Rusk & Pallister": two surnames, neither of a person the story names in full.
    void merge_firms() {
        std::vector<NameCandidate> out;
        for (const NameCandidate& candidate : candidates_) {
            if (!out.empty() && is_firm(out.back(), candidate)) {
                out.back().span.end = candidate.span.end;
                out.back().title = {};
                out.back().scores = {};
                out.back().scores.add(organization, kSurely);
            } else {
                out.push_back(candidate);
            }
        }
        candidates_ = std::move(out);
    }
    [[nodiscard]] bool is_firm(const NameCandidate& a, const NameCandidate& b) const {
        const std::uint32_t mark = tokens_of(a).end;
        if (!words_.is(mark, "&") || tokens_of(b).begin != mark + 1) return false;
        return is_one_word(form_of(a)) && is_one_word(form_of(b)) && (is_person(a) || is_person(b));
    }

    void learn_people() {
        for (const NameCandidate& candidate : candidates_) {
            const std::string form = form_of(candidate);
            if (!is_person(candidate)) continue;
            if (!candidate.title.empty()) titled_.insert(form);
            if (is_one_word(form)) continue;
            parts_.insert(form.substr(0, form.find(' ')));
            parts_.insert(form.substr(form.rfind(' ') + 1));
        }
        for (const NameCandidate& candidate : candidates_)
            if (is_person(candidate) && !is_of_house(candidate)) alone_.insert(form_of(candidate));
    }

    /// "Bell Capital", "Holton Christian School": what the first word alone stands for later.
    void learn_institutions() {
        for (const NameCandidate& candidate : candidates_) {
            const std::string form = form_of(candidate);
            if (is_one_word(form) || is_person(candidate) || !kInstitutions.has(form.substr(form.rfind(' ') + 1))) continue;
            const std::string first = form.substr(0, form.find(' '));
            if (!parts_.contains(first) && !titled_.contains(first)) learn_thing(first, organization);
        }
    }

    void learn_thing(const std::string& form, EntityType type) { things_.try_emplace(form, type); }

    /// What the words around a candidate say of its form for the whole story.
    void learn(const NameCandidate& candidate) {
        const TokenRange tokens = tokens_of(candidate);
        const std::string form = form_of(candidate);
        if (!candidate.title.empty()) return;
        if (form == "john doe" || form == "jane doe") return learn_thing(form, other);
        if (is_storm(tokens)) {
            learn_thing(form, event);
            learn_thing(form.substr(form.rfind(' ') + 1), event);
        } else if (is_named_thing(tokens) || is_animal_behind(tokens.end)) {
            learn_thing(form, other);
        } else if (candidate.scores.best() == person && !is_one_word(form) && (follows_work(tokens) || is_work_of_somebody(tokens) || is_starred_in(tokens))) {
            learn_thing(form, work);
        }
    }

    [[nodiscard]] bool is_storm(TokenRange tokens) const {
        const std::uint32_t word = tokens.size() > 1 ? tokens.begin : tokens.begin - 1;
        return (tokens.size() > 1 || !before(tokens.begin).empty()) && kStorms.has(words_.lower(word)) && !is_small(word);
    }

    /// "her dog Biscuit", "their mascot, Biscuit", "a robot named Ada", "the trawler Mary Ann".
    [[nodiscard]] bool is_named_thing(TokenRange tokens) const {
        std::uint32_t noun = tokens.begin;
        if (before(noun) == "\"" || before(noun) == "“") --noun;
        const std::string_view link = before(noun);
        const bool named = link == "named" || link == "called" || link == "dubbed";
        if (named || link == ",") --noun;
        const std::string_view word = before(noun);
        if (word.empty() || !is_small(noun - 1)) return false;
        if (link == "," && !closes_apposition(tokens.end)) return false;
        return kAnimals.has(word) || ((kNamedThings.has(word) || kStorms.has(word)) && link != ",");
    }
    [[nodiscard]] bool closes_apposition(std::uint32_t end) const {
        return end >= words_.size() || begins_sentence(end) || is_mark(words_.lower(end));
    }
    static bool is_mark(std::string_view word) {
        return word == "," || word == "." || word == ";" || word == ")" || word == "”" || word == "\"" || word == "!" ||
               word == "?" || word == "–" || word == "—" || word == ":";
    }

    /// ", the family's pet rabbit", ", a seven-year-old tabby cat who": the noun that ends the phrase behind the name.
    [[nodiscard]] bool is_animal_behind(std::uint32_t end) const { return closes_with(end, kAnimals); }

    template <class Set>
    [[nodiscard]] bool closes_with(std::uint32_t end, const Set& nouns) const {
        std::uint32_t token = end;
        while (words_.is(token, ",") || words_.is(token, "”") || words_.is(token, "\"")) ++token;
        if (token == end || !opens_apposition(token)) return false;
        for (const std::uint32_t limit = token + kLongestApposition; token < limit && token < words_.size(); ++token) {
            if (is_mark(words_.lower(token)) || begins_sentence(token)) return false;
            if (nouns.has(words_.lower(token)) && is_small(token) && ends_noun_phrase(token + 1)) return true;
        }
        return false;
    }
    [[nodiscard]] bool opens_apposition(std::uint32_t token) const {
        constexpr WordSet kOpeners{dateline::words("a", "an", "the", "his", "her", "their", "its", "our", "my")};
        return kOpeners.has(words_.lower(token)) && !begins_sentence(token);
    }
    [[nodiscard]] bool ends_noun_phrase(std::uint32_t token) const {
        constexpr WordSet kGoesOn{dateline::words("who", "that", "which", "with", "from", "at", "in", "and", "of", "by", "whose",
                                                  "named", "called", "to", "on", "owned", "he", "she", "they")};
        return closes_apposition(token) || kGoesOn.has(words_.lower(token));
    }

    /// "the BBC drama Harbour Lights, 38": a work's noun right before, and nothing that it does behind it.
    [[nodiscard]] bool follows_work(TokenRange tokens) const {
        if (!kWorks.has(before(tokens.begin)) || !is_small(tokens.begin - 1)) return false;
        constexpr WordSet kGoesOn{dateline::words("and", "in", "at", "on", "for", "with", "to", "as", "which", "is", "was", "by",
                                                  "after", "before", "when")};
        return closes_apposition(tokens.end) || kGoesOn.has(words_.lower(tokens.end));
    }

    /// "Ivo Brand's Elsa Winter, a portrait of 1911".
    [[nodiscard]] bool is_work_of_somebody(TokenRange tokens) const {
        const std::string_view owner = before(tokens.begin);
        return (owner == "'s" || owner == "’s" || owner == "'" || owner == "’") && closes_with(tokens.end, kWorks);
    }

    /// "the Dora Marsh star", "the Dora Marsh franchise".
    [[nodiscard]] bool is_starred_in(TokenRange tokens) const {
        constexpr WordSet kBehindWork{dateline::words("star", "alum", "franchise", "actor", "actress", "sequel", "prequel")};
        return before(tokens.begin) == "the" && kBehindWork.has(words_.lower(tokens.end)) && is_small(tokens.end);
    }

    [[nodiscard]] bool is_no_name(const NameCandidate& candidate) const {
        const TokenRange tokens = tokens_of(candidate);
        return is_month(candidate, tokens) || is_chapter(tokens) || is_party_and_state(tokens) || is_award(tokens);
    }

    void weigh(NameCandidate& candidate) const {
        const std::string form = form_of(candidate);
        if (is_storm(tokens_of(candidate))) return take(candidate, event);
        if (candidate.scores.best() != person) return;
        const auto thing = things_.find(form);
        if (thing != things_.end() && (!is_one_word(form) || !parts_.contains(form))) {
            take(candidate, thing->second);
        } else if (is_of_house(candidate) && !alone_.contains(form) && !parts_.contains(form)) {
            take(candidate, other);
        }
    }

    static void take(NameCandidate& candidate, EntityType type) {
        candidate.scores.add(person, kAgainst);
        candidate.scores.add(type, kSurely);
    }
    /// "in August", "August 12"; not "Corin August".
    [[nodiscard]] bool is_month(const NameCandidate& candidate, TokenRange tokens) const {
        if (tokens.size() != 1 || !candidate.title.empty()) return false;
        if (!classes_of(words_.text(tokens.begin)).has(WordClass::calendar)) return false;
        const std::string_view behind = words_.lower(tokens.end);
        const bool day = !behind.empty() && behind[0] >= '0' && behind[0] <= '9';
        return day || kBeforeMonth.has(before(tokens.begin));
    }

    /// "an Oscar", "a Best Actress Oscar".
    [[nodiscard]] bool is_award(TokenRange tokens) const {
        constexpr WordSet kAwards{dateline::words("oscar", "emmy", "grammy", "tony")};
        constexpr WordSet kBefore{dateline::words("a", "an", "picture", "first", "second", "third")};
        constexpr WordSet kOfBest{dateline::words("actress", "actor", "director")};
        if (tokens.size() == 0 || !kAwards.has(words_.lower(tokens.end - 1))) return false;
        return kBefore.has(before(tokens.end - 1)) || (kOfBest.has(before(tokens.end - 1)) && tokens.end > 2 && words_.is(tokens.end - 3, "best"));
    }

    /// "Matthew 22:37".
    [[nodiscard]] bool is_chapter(TokenRange tokens) const {
        const std::string_view number = words_.lower(tokens.end);
        if (tokens.size() != 1 || number.empty() || number[0] < '0' || number[0] > '9') return false;
        return number.find(':') != std::string_view::npos || words_.is(tokens.end + 1, ":");
    }

    /// "R-Iowa", "D-N.Y."
    [[nodiscard]] bool is_party_and_state(TokenRange tokens) const {
        const std::string_view first = words_.text(tokens.begin);
        const bool party = first.starts_with('R') || first.starts_with('D') || first.starts_with('I');
        return party && (first.size() == 1 ? words_.is(tokens.begin + 1, "-") && tokens.size() > 2
                                           : first[1] == '-' && first.size() > 3);
    }

    /// "the Quill campaign", "the Quill family".
    [[nodiscard]] bool is_of_house(const NameCandidate& candidate) const {
        const TokenRange tokens = tokens_of(candidate);
        return candidate.title.empty() && kHouses.has(words_.lower(tokens.end)) && is_small(tokens.end);
    }

    const Words& words_;
    std::vector<NameCandidate>& candidates_;
    std::unordered_set<std::string> parts_;   ///< first and last words of persons' names of several words
    std::unordered_set<std::string> titled_;  ///< forms with a title before them
    std::unordered_set<std::string> alone_;   ///< persons' forms that name more than a family or a campaign
    std::unordered_map<std::string, EntityType> things_;
};

}  // namespace

void weigh_against_persons(const Words& words, std::vector<NameCandidate>& candidates) { Weigher(words, candidates).run(); }

}  // namespace dateline
